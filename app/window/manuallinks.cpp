// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/manuallinks.h"

#include "app/window/messagebar.h"
#include "core/comparison/sentencecorrections.h"
#include "widgets/models/statementtext.h"
#include "widgets/render/ribbontext.h"
#include "widgets/views/readingcolumn.h"
#include "widgets/views/readingview.h"

#include <QAccessible>
#include <QAction>
#include <QMenu>

#include <algorithm>

namespace app {

using core::ManualLink;
using core::SentenceAnchor;
using core::SentenceId;

namespace {

constexpr qsizetype wordsInMenus = 60; ///< characters
constexpr qsizetype linksInMenus = 20;

QString plainForMenu(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ManualLinks::ManualLinks(Document *document, widgets::ViewState *state, MessageBar *messages,
                         QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_state(state)
    , m_messages(messages)
    , m_window(window)
{
    connect(state, &widgets::ViewState::markedChanged, this, &ManualLinks::tellMark);
    connect(state, &widgets::ViewState::comparisonChanged, this, &ManualLinks::updateAlone);
    connect(state, &widgets::ViewState::selectionChanged, this, &ManualLinks::updateActions);
}

void ManualLinks::follow(widgets::ReadingView *reading)
{
    using widgets::ReadingView;
    m_reading = reading;
    connect(reading, &ReadingView::linkDrawn, this, &ManualLinks::link);
    connect(reading, &ReadingView::unlinkRequested, this, &ManualLinks::unlink);
    connect(reading, &ReadingView::sentenceMenuAsked, this, &ManualLinks::fillSentenceMenu);
    connect(reading, &ReadingView::linkMenuAsked, this, &ManualLinks::fillLinkMenu);
}

void ManualLinks::follow(Actions *actions)
{
    m_actions = actions;
    actions->handle(ActionId::MarkSentence, this, [this] { mark(m_state->sentence()); });
    actions->handle(ActionId::LinkMarked, this, [this] { linkMarked(m_state->sentence()); });
    actions->handle(ActionId::Unlink, this, [this] { withLinkMeant(&ManualLinks::unlink); });
    actions->handle(ActionId::LockLink, this, [this] { withLinkMeant(&ManualLinks::toggleLock); });
    actions->handle(ActionId::NoCounterpart, this, [this] {
        setNoCounterpart(m_state->sentence(), (*m_actions)[ActionId::NoCounterpart]->isChecked());
        updateActions();
    });
    actions->handle(ActionId::MergeClaims, this, [this] { mergeWithMarked(m_state->sentence()); });
    actions->handle(ActionId::SplitClaim, this, [this] { split(m_state->sentence()); });
    updateActions();
}

// --- what is meant ------------------------------------------------------------------------------

SentenceAnchor ManualLinks::anchorOf(SentenceId shown) const
{
    SentenceAnchor anchor = core::anchorOf(*m_state->comparison(), shown);
    anchor.id.version = m_document->stateIdOf(shown.version);
    return anchor;
}

QString ManualLinks::nameOf(SentenceId sentence) const
{
    return widgets::nameOf(*m_state->comparison(), sentence);
}

bool ManualLinks::needsSentence(SentenceId sentence)
{
    // While the comparison lags behind, a version may be gone from the state.
    if (!m_state->comparison())
        return false;
    if (!sentence.isValid()) {
        say(tr("Go to a sentence first: click it, or step through a column with the arrow keys."));
        return false;
    }
    return m_document->stateIdOf(sentence.version).isValid();
}

QList<ManualLinks::Link> ManualLinks::linksOf(SentenceId sentence) const
{
    const core::Comparison &comparison = *m_state->comparison();
    std::vector<std::pair<double, SentenceId>> others;
    for (const qsizetype number : comparison.pairsOf(sentence)) {
        const auto &pair = comparison.pairs[static_cast<size_t>(number)];
        others.emplace_back(-pair.score, pair.a == sentence ? pair.b : pair.a);
    }
    QList<Link> links;
    std::ranges::sort(others);
    for (const auto &[score, other] : others) {
        if (m_state->columns().contains(other.version))
            links.append({.a = sentence, .b = other});
    }
    return links;
}

void ManualLinks::withLinkMeant(void (ManualLinks::*act)(const Link &))
{
    const SentenceId here = m_state->sentence();
    const SentenceId marked = m_state->marked();
    if (m_state->link().isValid()) {
        (this->*act)(m_state->link());
        return;
    }
    if (!needsSentence(here))
        return;
    if (marked.isValid() && m_state->comparison()->pairOf(marked, here)) {
        (this->*act)({.a = marked, .b = here});
        return;
    }
    const QList<Link> links = linksOf(here);
    if (links.isEmpty()) {
        say(tr("%1 is linked with nothing that is shown.").arg(nameOf(here)));
    } else if (links.size() == 1) {
        (this->*act)(links.first());
    } else {
        QMenu menu(m_window);
        addLinks(&menu, here, act);
        menu.setActiveAction(menu.actions().first());
        menu.exec(placeOf(here));
    }
}

/// Below the sentence, where it is shown in a column.
QPoint ManualLinks::placeOf(SentenceId sentence) const
{
    auto *column = m_reading->isVisible() ? m_reading->column(sentence.version) : nullptr;
    if (!column)
        return m_window->mapToGlobal(m_window->rect().center());
    return column->globalRectOf(m_state->comparison()->sentence(sentence).range).bottomLeft();
}

// --- doing --------------------------------------------------------------------------------------

void ManualLinks::mark(SentenceId sentence)
{
    if (needsSentence(sentence))
        m_state->setMarked(m_state->marked() == sentence ? SentenceId{} : sentence);
}

void ManualLinks::tellMark()
{
    const SentenceId marked = m_state->marked();
    if (marked.isValid()) {
        say(tr("%1 is marked. Go to a sentence of another version and press Enter to link the two; "
               "Esc takes the mark back.")
                .arg(nameOf(marked)));
        m_toldMark = m_messages->text();
    } else if (m_messages->text() == m_toldMark) {
        m_messages->clear();
    }
}

void ManualLinks::link(const Link &link)
{
    if (!needsSentence(link.a) || !needsSentence(link.b))
        return;
    if (link.a.version == link.b.version) {
        say(tr("%1 and %2 are of one version: only sentences of different versions can be linked.")
                .arg(nameOf(link.a), nameOf(link.b)));
        return;
    }
    const QString done = tr("Linked %1 with %2").arg(nameOf(link.a), nameOf(link.b));
    const bool isNew = m_document->linkSentences(
        {.a = anchorOf(link.a), .b = anchorOf(link.b), .kind = ManualLink::Kind::Linked});
    m_state->setMarked({});
    // Both are seen, level, and the claim in every version.
    m_state->selectLink(link.b == m_state->sentence() ? Link{.a = link.b, .b = link.a} : link);
    if (isNew)
        sayWithUndo(done);
}

void ManualLinks::linkMarked(SentenceId sentence)
{
    const SentenceId marked = m_state->marked();
    if (!needsSentence(sentence))
        return;
    if (!marked.isValid() || marked == sentence)
        say(tr("Mark one sentence first (%1), then go to the one to link it with.")
                .arg((*m_actions)[ActionId::MarkSentence]->shortcut().toString(
                    QKeySequence::NativeText)));
    else
        link({.a = marked, .b = sentence});
}

void ManualLinks::unlink(const Link &link)
{
    if (!needsSentence(link.a) || !needsSentence(link.b))
        return;
    const QString done = tr("Unlinked %1 from %2").arg(nameOf(link.a), nameOf(link.b));
    if (m_document->linkSentences(
            {.a = anchorOf(link.a), .b = anchorOf(link.b), .kind = ManualLink::Kind::Unlinked}))
        sayWithUndo(done);
}

void ManualLinks::toggleLock(const Link &link)
{
    if (!needsSentence(link.a) || !needsSentence(link.b))
        return;
    const SentenceAnchor a = anchorOf(link.a);
    const SentenceAnchor b = anchorOf(link.b);
    const auto decided = m_document->linkBetween(a, b);
    const QString ends = tr("%1 – %2").arg(nameOf(link.a), nameOf(link.b));
    if (decided == ManualLink::Kind::Linked) {
        say(tr("%1 was linked by you: it is kept without a lock.").arg(ends));
    } else if (decided == ManualLink::Kind::Locked) {
        if (m_document->forgetLink(a, b))
            sayWithUndo(tr("Unlocked %1").arg(ends));
    } else if (m_document->linkSentences({.a = a, .b = b, .kind = ManualLink::Kind::Locked})) {
        sayWithUndo(tr("Locked %1: it is kept however the versions change.").arg(ends));
    }
}

void ManualLinks::leaveToProgram(const Link &link)
{
    if (needsSentence(link.a) && needsSentence(link.b)
        && m_document->forgetLink(anchorOf(link.a), anchorOf(link.b)))
        sayWithUndo(
            tr("%1 and %2 are left to the program again.").arg(nameOf(link.a), nameOf(link.b)));
}

void ManualLinks::setNoCounterpart(SentenceId sentence, bool has)
{
    if (!needsSentence(sentence))
        return;
    const QString name = nameOf(sentence);
    if (m_document->setNoCounterpart(anchorOf(sentence), has))
        sayWithUndo((has ? tr("%1 has no counterpart: nothing is linked with it.")
                         : tr("Counterparts of %1 are looked for again."))
                        .arg(name));
}

void ManualLinks::mergeWithMarked(SentenceId sentence)
{
    const SentenceId marked = m_state->marked();
    if (!needsSentence(sentence))
        return;
    if (!marked.isValid() || marked == sentence) {
        say(tr("Mark a sentence of the other claim first (%1).")
                .arg((*m_actions)[ActionId::MarkSentence]->shortcut().toString(
                    QKeySequence::NativeText)));
        return;
    }
    if (m_state->comparison()->claimOf(marked) == m_state->comparison()->claimOf(sentence)) {
        say(tr("%1 and %2 are in one claim already.").arg(nameOf(marked), nameOf(sentence)));
        return;
    }
    const QString done = tr("Merged the claims of %1 and %2").arg(nameOf(marked), nameOf(sentence));
    const bool isNew = m_document->mergeClaims(anchorOf(marked), anchorOf(sentence));
    m_state->setMarked({});
    if (isNew)
        sayWithUndo(done);
}

void ManualLinks::split(SentenceId sentence)
{
    if (!needsSentence(sentence))
        return;
    const auto claim = m_state->comparison()->claimOf(sentence);
    const QString name = nameOf(sentence);
    if (claim.isValid() && m_state->comparison()->claim(claim).members.size() < 2)
        say(tr("%1 is a claim by itself already.").arg(name));
    else if (m_document->splitClaim(anchorOf(sentence)))
        sayWithUndo(tr("%1 is a claim by itself now.").arg(name));
}

// --- offering -----------------------------------------------------------------------------------

void ManualLinks::addLinks(QMenu *menu, SentenceId sentence, void (ManualLinks::*act)(const Link &))
{
    const core::Comparison &comparison = *m_state->comparison();
    for (const Link &link :
         linksOf(sentence).first(std::min(linksInMenus, linksOf(sentence).size()))) {
        const QString words
            = widgets::quoted(widgets::shortened(comparison.textOf(link.b), wordsInMenus));
        menu->addAction(plainForMenu(tr("%1: %2").arg(nameOf(link.b), words)), this,
                        [this, act, link] { (this->*act)(link); });
    }
}

void ManualLinks::fillSentenceMenu(QMenu *menu, SentenceId sentence)
{
    const SentenceId marked = m_state->marked();
    const bool isMarked = marked == sentence;
    menu->addSeparator();
    menu->addAction(isMarked ? tr("Take the &mark back") : tr("&Mark to link"), this,
                    [this, sentence] { mark(sentence); });
    if (marked.isValid() && marked.version != sentence.version)
        menu->addAction(plainForMenu(tr("Link with %1").arg(nameOf(marked))), this,
                        [this, sentence] { linkMarked(sentence); });
    QMenu *more = menu->addMenu(tr("&Links and claim"));
    if (!linksOf(sentence).isEmpty()) {
        addLinks(more->addMenu(tr("&Unlink from")), sentence, &ManualLinks::unlink);
        addLinks(more->addMenu(tr("&Lock, or unlock, the link with")), sentence,
                 &ManualLinks::toggleLock);
    }
    QAction *alone = more->addAction(tr("&No counterpart"), this,
                                     [this, sentence](bool on) { setNoCounterpart(sentence, on); });
    alone->setCheckable(true);
    alone->setChecked(m_alone.contains(sentence));
    more->addSeparator();
    if (marked.isValid() && !isMarked)
        more->addAction(plainForMenu(tr("Merge its claim with that of %1").arg(nameOf(marked))),
                        this, [this, sentence] { mergeWithMarked(sentence); });
    more->addAction(tr("&Split off as a claim by itself"), this,
                    [this, sentence] { split(sentence); });
}

void ManualLinks::fillLinkMenu(QMenu *menu, const Link &link)
{
    if (!needsSentence(link.a) || !needsSentence(link.b))
        return;
    const auto decided = m_document->linkBetween(anchorOf(link.a), anchorOf(link.b));
    const bool isLocked = decided == ManualLink::Kind::Locked;
    menu->addAction(tr("&Unlink"), QKeySequence(Qt::Key_Delete), this,
                    [this, link] { unlink(link); });
    if (decided != ManualLink::Kind::Linked)
        menu->addAction(isLocked ? tr("Un&lock") : tr("&Lock"), this,
                        [this, link] { toggleLock(link); });
    if (decided == ManualLink::Kind::Linked)
        menu->addAction(tr("Leave to the &program again"), this,
                        [this, link] { leaveToProgram(link); });
}

void ManualLinks::say(const QString &sentence)
{
    m_messages->show({.sentences = {sentence}});
    announce(sentence);
}

void ManualLinks::sayWithUndo(const QString &sentence)
{
    m_messages->show({.sentences = {sentence},
                      .actionText = tr("Undo"),
                      .action = [this] { m_document->undoStack()->undo(); },
                      .undoes = true});
    announce(sentence);
}

void ManualLinks::announce(const QString &sentence)
{
    QAccessibleAnnouncementEvent announcement(m_window, sentence);
    QAccessible::updateAccessibility(&announcement);
}

// --- following ----------------------------------------------------------------------------------

void ManualLinks::updateAlone()
{
    m_alone.clear();
    if (m_state->comparison()) {
        for (const SentenceAnchor &anchor : m_document->state().corrections.noCounterpart) {
            SentenceAnchor shown = anchor;
            shown.id.version = m_document->shownIdOf(anchor.id.version);
            if (const SentenceId found = core::sentenceOf(shown, *m_state->comparison());
                found.isValid())
                m_alone.insert(found);
        }
    }
    updateActions();
}

void ManualLinks::updateActions()
{
    if (!m_actions)
        return;
    m_actions->setEnabled({ActionId::MarkSentence, ActionId::LinkMarked, ActionId::Unlink,
                           ActionId::LockLink, ActionId::NoCounterpart, ActionId::MergeClaims,
                           ActionId::SplitClaim},
                          m_state->comparison() != nullptr);
    (*m_actions)[ActionId::NoCounterpart]->setChecked(m_alone.contains(m_state->sentence()));
}

} // namespace app
