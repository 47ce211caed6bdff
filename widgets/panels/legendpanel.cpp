// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/legendpanel.h"

#include "widgets/panels/legendlist.h"
#include "widgets/panels/panelstyle.h"

namespace widgets {

LegendPanel::LegendPanel(ViewState *state, QWidget *parent)
    : QScrollArea(parent)
    , m_state(state)
    , m_list(new LegendList(this))
{
    setAccessibleName(tr("Legend"));
    setWidget(m_list);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setColours(Palette::matching(palette()));
    connect(m_state, &ViewState::comparisonChanged, this, &LegendPanel::readCounts);
    readCounts();
}

void LegendPanel::readCounts()
{
    const core::ComparisonPtr &comparison = m_state->comparison();
    m_list->setCounts(comparison ? comparison->statistics.differences
                                 : QHash<core::difference::Kind, int>{});
}

void LegendPanel::setColours(const Palette &palette)
{
    colourPanel(*this, palette);
    colourPanel(*m_list, palette);
    m_list->setColours(palette);
}

void LegendPanel::setReadingFont(const QFont &font)
{
    m_list->setReadingFont(font);
}

} // namespace widgets
