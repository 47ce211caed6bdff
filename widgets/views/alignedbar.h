// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/viewstate.h"
#include "widgets/render/alignedrows.h"
#include "widgets/render/palette.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace widgets {

class Chip;

/// Above the rows: what they are filtered by, with counts, how many that hides, and whose order
/// they follow.
class AlignedBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlignedBar)

public:
    explicit AlignedBar(ViewState *state, QWidget *parent = nullptr);

    void setColours(const Palette &palette);
    void setRows(const AlignedRows &rows, RowTraits filter, core::VersionId order);

Q_SIGNALS:
    void filterChosen(RowTraits filter);
    void orderChosen(core::VersionId version);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeChips(QLayout *layout);
    void fillOrders(core::VersionId order);
    void chooseFilter();

    ViewState *m_state;
    Palette m_palette = Palette::light();
    Chip *m_all;
    QHash<RowTrait, Chip *> m_chips;
    QLabel *m_hidden;
    QPushButton *m_showAll;
    QComboBox *m_orders;
};

} // namespace widgets
