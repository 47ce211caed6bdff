// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/findbar.h"

#include "widgets/panels/panelstyle.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace widgets {

FindBar::FindBar(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_finder(new Finder(state, this))
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
{
    setAccessibleName(tr("Find in all versions"));
    m_words->setPlaceholderText(tr("Find in all versions"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
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
    connect(m_words, &QLineEdit::textChanged, m_finder, &Finder::setWords);
    connect(m_finder, &Finder::changed, this, [this] {
        updateCount();
        updateInUse();
    });
    connect(m_next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::findPrevious);
}

void FindBar::setColours(const Palette &palette)
{
    colourPanel(*m_words, palette);
    colourMuted(*m_count, palette);
}

void FindBar::findNext()
{
    m_finder->findNext();
}

void FindBar::findPrevious()
{
    m_finder->findPrevious();
}

void FindBar::updateCount()
{
    const bool hasWords = !m_finder->words().trimmed().isEmpty();
    QString text;
    if (m_finder->isPending() || !hasWords)
        text.clear(); // not searched yet
    else if (matchCount() == 0)
        text = tr("not found");
    else if (currentMatch() < 0)
        text = tr("%n found", nullptr, matchCount());
    else
        text = tr("%1 of %2").arg(currentMatch() + 1).arg(matchCount());
    m_count->setText(text);
    m_count->setVisible(!text.isEmpty());
    // A calm field as long as nobody searches.
    for (QToolButton *button : {m_previous, m_next}) {
        button->setVisible(hasWords);
        button->setEnabled(matchCount() > 0);
    }
    setAccessibleDescription(m_finder->problem().isEmpty() ? text : m_finder->problem());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

bool FindBar::isInUse() const
{
    return m_words->hasFocus() || !m_words->text().isEmpty();
}

void FindBar::updateInUse()
{
    if (std::exchange(m_wasInUse, isInUse()) != isInUse())
        Q_EMIT inUseChanged(isInUse());
}

void FindBar::activate(const QString &words)
{
    QWidget *before = QApplication::focusWidget();
    if (before && before != m_words && before->window() == window())
        m_cameFrom = before;
    if (!words.isEmpty())
        m_words->setText(words);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FindBar::clear()
{
    m_words->clear();
    m_finder->clear();
}

void FindBar::close()
{
    clear();
    Q_EMIT closed();
    // A list or a column that still is there gets the keyboard back.
    if (m_cameFrom && m_cameFrom->isVisible() && m_cameFrom->focusPolicy() != Qt::NoFocus)
        m_cameFrom->setFocus(Qt::OtherFocusReason);
    m_cameFrom.clear();
    updateInUse();
}

bool FindBar::handleKey(const QKeyEvent &key)
{
    const bool isBack = key.modifiers().testFlag(Qt::ShiftModifier);
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3:
        isBack ? findPrevious() : findNext();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress
        && handleKey(*static_cast<QKeyEvent *>(event)))
        return true;
    const bool isFocus = event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut;
    if (watched == m_words && isFocus)
        QMetaObject::invokeMethod(this, &FindBar::updateInUse, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace widgets
