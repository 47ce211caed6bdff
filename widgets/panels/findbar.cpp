// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/findbar.h"

#include "widgets/panels/panelstyle.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace widgets {

FindBar::FindBar(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_ignoreAccents(new QAction(tr("Ignore accents"), this))
{
    setAccessibleName(tr("Find in all versions"));
    m_words->setPlaceholderText(tr("Find in all versions"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_ignoreAccents->setCheckable(true);
    m_ignoreAccents->setChecked(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(120ms);
    createButtons();
    arrange();
    connectParts();
    updateCount();
}

void FindBar::createButtons()
{
    m_previous->setArrowType(Qt::UpArrow);
    m_previous->setToolTip(tr("Previous place (Shift+F3)"));
    m_previous->setAccessibleName(tr("Previous place"));
    m_next->setArrowType(Qt::DownArrow);
    m_next->setToolTip(tr("Next place (F3)"));
    m_next->setAccessibleName(tr("Next place"));
    for (QToolButton *button : {m_previous, m_next}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_words->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_words, &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        QMenu *menu = m_words->createStandardContextMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addSeparator();
        menu->addAction(m_ignoreAccents);
        menu->popup(m_words->mapToGlobal(at));
    });
}

void FindBar::arrange()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    setMinimumWidth(220);
    setMaximumWidth(420);
    setFocusProxy(m_words);
}

void FindBar::connectParts()
{
    connect(m_state, &ViewState::comparisonChanged, this, &FindBar::readComparison);
    connect(m_state, &ViewState::columnsChanged, this, &FindBar::search);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        m_pause.start();
        updateCount();
    });
    connect(&m_pause, &QTimer::timeout, this, &FindBar::search);
    connect(m_next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_ignoreAccents, &QAction::toggled, this, &FindBar::readComparison);
}

void FindBar::setColours(const Palette &palette)
{
    colourPanel(*m_words, palette);
    colourMuted(*m_count, palette);
}

void FindBar::readComparison()
{
    m_isStale = true;
    search();
}

void FindBar::search()
{
    m_pause.stop();
    const QString words = m_words->text().trimmed();
    m_state->setSearchText(words);
    m_matches.clear();
    m_current = -1;
    if (!words.isEmpty()) {
        // Folding all versions waits until somebody searches.
        if (m_isStale)
            m_versions = VersionSearch(m_state->comparison(),
                                       {.ignoreAccents = m_ignoreAccents->isChecked()});
        m_isStale = false;
        m_matches = m_versions.find(words, m_state->columns());
    }
    updateCount();
}

void FindBar::searchNow()
{
    if (m_pause.isActive())
        search();
}

void FindBar::step(int by)
{
    searchNow();
    if (m_matches.isEmpty())
        return;
    const int count = matchCount();
    if (m_current < 0) {
        // The first step goes to a place at or after the current sentence.
        const auto at = std::ranges::find(m_matches, m_state->sentence(), &SearchMatch::sentence);
        const int found = at == m_matches.end() ? 0 : static_cast<int>(at - m_matches.begin());
        m_current = by > 0 ? found : (found + count - 1) % count;
    } else {
        m_current = (m_current + by + count) % count;
    }
    updateCount();
    if (const core::SentenceId sentence = m_matches.at(m_current).sentence; sentence.isValid())
        m_state->select(sentence);
}

void FindBar::findNext()
{
    step(1);
}

void FindBar::findPrevious()
{
    step(-1);
}

void FindBar::updateCount()
{
    const bool hasWords = !m_words->text().trimmed().isEmpty();
    QString text;
    if (m_pause.isActive())
        text.clear(); // not searched yet
    else if (hasWords && m_matches.isEmpty())
        text = tr("not found");
    else if (hasWords && m_current < 0)
        text = tr("%n found", nullptr, matchCount());
    else if (hasWords)
        text = tr("%1 of %2").arg(m_current + 1).arg(matchCount());
    m_count->setText(text);
    m_count->setVisible(!text.isEmpty());
    // A calm field as long as nobody searches.
    for (QToolButton *button : {m_previous, m_next}) {
        button->setVisible(hasWords);
        button->setEnabled(!m_matches.isEmpty());
    }
    setAccessibleDescription(text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void FindBar::activate(const QString &words)
{
    if (!words.isEmpty())
        m_words->setText(words);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FindBar::clear()
{
    m_words->clear();
    search();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isBack = key->modifiers().testFlag(Qt::ShiftModifier);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3:
        step(isBack ? -1 : 1);
        return true;
    case Qt::Key_Escape:
        clear();
        Q_EMIT closed();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace widgets
