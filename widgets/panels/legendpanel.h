// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/viewstate.h"
#include "widgets/render/palette.h"

#include <QScrollArea>

namespace widgets {

class LegendList;

/// Every kind of difference with a sample of its drawing, how often it occurs, and a sentence that
/// explains it.
class LegendPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit LegendPanel(ViewState *state, QWidget *parent = nullptr);

    void setColours(const Palette &palette);
    /// The samples are set in it.
    void setReadingFont(const QFont &font);

private:
    void readCounts();

    ViewState *m_state;
    LegendList *m_list;
};

} // namespace widgets
