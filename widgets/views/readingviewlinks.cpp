// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// The half of ReadingView that draws, chooses and offers links.

#include "widgets/views/linkrubber.h"
#include "widgets/views/readingcolumn.h"
#include "widgets/views/readingview.h"
#include "widgets/views/ribbongutter.h"

#include <QMenu>

namespace widgets {

using core::SentenceId;

void ReadingView::connectGutter(RibbonGutter *gutter, ReadingColumn *left, ReadingColumn *right)
{
    connect(gutter, &RibbonGutter::sentenceChosen, this, &ReadingView::showSentence);
    connect(gutter, &RibbonGutter::unlinkRequested, this, &ReadingView::unlinkRequested);
    connect(gutter, &RibbonGutter::menuRequested, this, &ReadingView::showLinkMenu);
    connect(gutter, &RibbonGutter::leaveRequested, this, [this, left, right](int step) {
        ReadingColumn *next = step < 0 ? left : right;
        next->setFocus(Qt::TabFocusReason);
        revealSideways(next);
    });
    connect(gutter, &RibbonGutter::dragged, this, [this, gutter](SentenceId from, QPoint place) {
        m_rubber->follow(from, place);
        gutter->setCursor(m_rubber->mayDrop() ? Qt::CrossCursor : Qt::ForbiddenCursor);
    });
    connect(gutter, &RibbonGutter::dragCancelled, m_rubber, &LinkRubber::cancel);
    connect(gutter, &RibbonGutter::dropped, this, [this](QPoint place) {
        if (const SentenceLink link = m_rubber->drop(place); link.isValid())
            Q_EMIT linkDrawn(link);
    });
}

void ReadingView::showLinkMenu(QPoint globalPosition, const SentenceLink &link)
{
    QMenu menu(this);
    Q_EMIT linkMenuAsked(&menu, link);
    if (!menu.isEmpty())
        menu.exec(globalPosition);
}

/// The sentence under the pointer, else the current one where it is the column's.
SentenceId ReadingView::sentenceMeant(ReadingColumn *text, QPoint globalPosition) const
{
    const SentenceId there = text->sentenceAtGlobal(globalPosition);
    if (there.isValid())
        return there;
    const SentenceId current = m_state->sentence();
    return current.version == text->version() ? current : SentenceId{};
}

/// Enter in a column finishes a link that was begun by a mark.
void ReadingView::linkWithMarked()
{
    const SentenceLink link{.a = m_state->marked(), .b = m_state->sentence()};
    if (link.isValid())
        Q_EMIT linkDrawn(link);
}

/// The gutter that the keyboard was in when its columns were made anew.
RibbonGutter *ReadingView::gutterOfLink() const
{
    const SentenceLink link = m_state->link();
    for (const Parts &parts : m_parts) {
        if (link.isValid() && parts.gutter
            && parts.gutter->isBetween(link.a.version, link.b.version))
            return parts.gutter;
    }
    return nullptr;
}

} // namespace widgets
