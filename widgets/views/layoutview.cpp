// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/layoutview.h"

namespace widgets {

LayoutView::LayoutView(QWidget *parent)
    : QWidget(parent)
{
}

void LayoutView::setAnimated(bool) {}

QString LayoutView::selectedText() const
{
    return {};
}

QList<SentenceStretch> LayoutView::visibleSentences() const
{
    return {};
}

bool LayoutView::scrollTo(core::SentenceId)
{
    return false;
}

void LayoutView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refillNow();
}

void LayoutView::refresh()
{
    m_isStale = true;
    if (isVisible())
        refillNow();
}

void LayoutView::refillNow()
{
    m_isStale = false;
    refill();
}

} // namespace widgets
