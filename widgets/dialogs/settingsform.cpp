// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/settingsform.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

QString wordsOf(const QString &label, const QWidget *field, const QString &note)
{
    QStringList words{label, note, field->accessibleName()};
    if (const auto *button = qobject_cast<const QAbstractButton *>(field))
        words.append(button->text());
    if (const auto *choices = qobject_cast<const QComboBox *>(field)) {
        constexpr int enough = 12; // the names of all fonts would match everything
        for (int i = 0; i < std::min(choices->count(), enough); ++i)
            words.append(choices->itemText(i));
    }
    return words.join(u' ').remove(u'&');
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(
        words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

SettingsForm::SettingsForm(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    page->setObjectName("settingsPage"_L1);
    page->setAttribute(Qt::WA_StyledBackground);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(24, 8, 24, 24);
    m_column->setSpacing(12);
    m_column->addStretch();
    setWidget(page);
}

void SettingsForm::addSection(const QString &title)
{
    auto *label = new QLabel(title);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setContentsMargins(0, 16, 0, 0);
    m_column->insertWidget(m_column->count() - 1, label);
    m_sections.append({.title = label, .rows = {}});
}

void SettingsForm::addRow(const QString &label, QWidget *field, const QString &note)
{
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 28);
    grid->setColumnMinimumWidth(1, fontMetrics().averageCharWidth() * 40);
    grid->setColumnStretch(2, 1);
    if (label.isEmpty()) {
        grid->addWidget(field, 0, 0, 1, 3);
    } else {
        auto *name = new QLabel(label);
        name->setBuddy(field);
        field->setAccessibleName(QString(label).remove(u'&'));
        grid->addWidget(name, 0, 0, Qt::AlignLeading | Qt::AlignVCenter);
        grid->addWidget(field, 0, 1);
    }
    if (!note.isEmpty()) {
        auto *words = new QLabel(note);
        words->setWordWrap(true);
        words->setProperty("muted", true);
        field->setAccessibleDescription(note);
        grid->addWidget(words, 1, label.isEmpty() ? 0 : 1, 1, label.isEmpty() ? 3 : 2);
    }
    calmWheel(field);
    add(row, wordsOf(label, field, note));
}

void SettingsForm::addWide(QWidget *widget, const QString &words)
{
    add(widget, words);
}

void SettingsForm::add(QWidget *row, const QString &words)
{
    m_column->insertWidget(m_column->count() - 1, row);
    m_sections.last().rows.append({.widget = row, .words = words});
}

void SettingsForm::calmWheel(QWidget *field)
{
    if (qobject_cast<QAbstractButton *>(field))
        return;
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(this);
    m_calm.insert(field);
}

bool SettingsForm::eventFilter(QObject *watched, QEvent *event)
{
    const bool isTurned = event->type() == QEvent::Wheel && m_calm.contains(watched);
    if (!isTurned || static_cast<QWidget *>(watched)->hasFocus())
        return QScrollArea::eventFilter(watched, event);
    event->ignore(); // goes on to the page below
    return true;
}

QStringList SettingsForm::titles() const
{
    QStringList titles;
    for (const Section &section : m_sections)
        titles.append(section.title->text());
    return titles;
}

void SettingsForm::reveal(int section)
{
    widget()->layout()->activate();
    verticalScrollBar()->setValue(m_sections[section].title->y());
}

int SettingsForm::sectionSeen() const
{
    const int top = verticalScrollBar()->value();
    if (top >= verticalScrollBar()->maximum() && top > 0)
        return static_cast<int>(m_sections.size()) - 1;
    int seen = 0;
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i].title->y() <= top + fontMetrics().height())
            seen = i;
    }
    return seen;
}

int SettingsForm::showMatching(const QString &words)
{
    const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
    int count = 0;
    for (const Section &section : std::as_const(m_sections)) {
        const bool isWhole = holdsAll(section.title->text(), all);
        int shown = 0;
        for (const Row &row : section.rows) {
            const bool isShown = isWhole || holdsAll(row.words, all);
            row.widget->setVisible(isShown);
            shown += isShown ? 1 : 0;
        }
        section.title->setVisible(shown > 0);
        count += shown;
    }
    verticalScrollBar()->setValue(0);
    return count;
}

} // namespace widgets
