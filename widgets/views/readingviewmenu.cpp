// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// The half of ReadingView that offers what can be done with a column and its paragraphs.

#include "widgets/panels/rolemenu.h"
#include "widgets/render/counted.h"
#include "widgets/views/columnmenu.h"
#include "widgets/views/readingcolumn.h"
#include "widgets/views/readingview.h"

#include <QMenu>

namespace widgets {

using core::VersionId;

/// Over the \a text itself, what can be done with words comes first.
void ReadingView::showMenu(VersionId version, QPoint globalPosition, ReadingColumn *text)
{
    QMenu menu(this);
    if (text) {
        menu.addAction(text->selectedText().isEmpty() ? tr("Copy Sentence") : tr("Copy"),
                       QKeySequence::Copy, text, [text] { text->copy(); });
        menu.addAction(tr("Select All"), QKeySequence::SelectAll, text, &ReadingColumn::selectAll);
        addRoleMenu(&menu, version, text->blocksMeant(globalPosition));
        if (const core::SentenceId sentence = sentenceMeant(text, globalPosition);
            sentence.isValid())
            Q_EMIT sentenceMenuAsked(&menu, sentence);
        menu.addSeparator();
    }
    fillColumnMenu(&menu, m_state, version,
                   {.rename = [=, this] { Q_EMIT rename(version); },
                    .makeReference = [=, this] { Q_EMIT makeReference(version); },
                    .checkReading = [=, this] { Q_EMIT checkReading(version); },
                    .showSource = [=, this] { Q_EMIT showSource(version); },
                    .reload = [=, this] { Q_EMIT reloadRequested(version); },
                    .remove = [=, this] { Q_EMIT removeVersion(version); },
                    .showHeat = [=, this] { Q_EMIT heatWanted(version); }});
    menu.exec(globalPosition);
}

void ReadingView::showVersionMenu(VersionId version, QPoint globalPosition)
{
    showMenu(version, globalPosition, nullptr);
}

/// "This paragraph is ▸".
void ReadingView::addRoleMenu(QMenu *menu, VersionId version, const QList<qint32> &blocks)
{
    if (blocks.isEmpty())
        return;
    QMenu *roles = menu->addMenu(counted(
        "ReadingView", blocks.size(), QT_TRANSLATE_NOOP("ReadingView", "This paragraph &is"),
        QT_TRANSLATE_N_NOOP("ReadingView", "These %n paragraphs &are")));
    fillRoleMenu(roles, version, blocks);
}

void ReadingView::fillRoleMenu(QMenu *menu, VersionId version, const QList<qint32> &blocks)
{
    const core::Version &article = m_state->comparison()->version(version);
    const core::BlockRole first = article.blocks[blocks.first()].role;
    const bool areSame = std::ranges::all_of(
        blocks, [&](qint32 block) { return article.blocks[block].role == first; });
    addRoles(menu, areSame ? std::optional(first) : std::nullopt,
             [=, this](core::BlockRole role) { Q_EMIT roleGiven(version, blocks, role); });
    menu->addSeparator();
    const bool isAnyCorrected = std::ranges::any_of(
        blocks, [&](qint32 block) { return article.blocks[block].corrected; });
    menu->addAction(tr("As it was &read"), this,
                    [=, this] { Q_EMIT roleGiven(version, blocks, {}); })
        ->setEnabled(isAnyCorrected);
}

void ReadingView::askForRole()
{
    ReadingColumn *text = currentColumn();
    const QList<qint32> blocks = text ? text->blocksMeant() : QList<qint32>();
    if (blocks.isEmpty())
        return;
    const core::TextRange range
        = m_state->comparison()->version(text->version()).blocks[blocks.last()].range;
    text->reveal(range);
    QMenu menu(this);
    fillRoleMenu(&menu, text->version(), blocks);
    menu.exec(text->globalRectOf(range).bottomLeft());
}

void ReadingView::foldSetAside(bool isFolded)
{
    m_isFolded = isFolded;
    for (const Parts &parts : std::as_const(m_parts))
        parts.column->foldAll(isFolded);
}

} // namespace widgets
