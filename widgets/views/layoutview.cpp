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

} // namespace widgets
