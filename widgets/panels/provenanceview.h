// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/palette.h"
#include "widgets/render/provenance.h"

#include <QScrollArea>

class QGridLayout;

namespace widgets {

/// Where a version comes from, a line each; paths, addresses and digests can be copied.
class ProvenanceView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ProvenanceView(QWidget *parent = nullptr);

    void setFacts(const QList<ProvenanceFact> &facts);
    void setColours(const Palette &palette);

private:
    void rebuild();
    void addRow(QGridLayout *grid, int row, const ProvenanceFact &fact);

    QList<ProvenanceFact> m_facts;
    Palette m_palette = Palette::light();
};

} // namespace widgets
