// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/columnaccessible.h"

#include "widgets/views/readingcolumn.h"

namespace widgets {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *column = qobject_cast<ReadingColumn *>(object);
    return column ? new ColumnAccessible(column) : nullptr;
}

} // namespace

ColumnAccessible::ColumnAccessible(ReadingColumn *column)
    : QAccessibleWidget(column, QAccessible::EditableText)
{
}

void ColumnAccessible::install()
{
    QAccessible::installFactory(&makeInterface);
}

ReadingColumn *ColumnAccessible::column() const
{
    return static_cast<ReadingColumn *>(widget());
}

QAccessible::State ColumnAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString ColumnAccessible::text(QAccessible::Text which) const
{
    return which == QAccessible::Value ? column()->text() : QAccessibleWidget::text(which);
}

void *ColumnAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

void ColumnAccessible::selection(int index, int *begin, int *end) const
{
    const core::TextRange range = index == 0 ? column()->selectedRange() : core::TextRange{};
    *begin = static_cast<int>(range.begin);
    *end = static_cast<int>(range.end);
}

int ColumnAccessible::selectionCount() const
{
    return column()->selectedRange().isEmpty() ? 0 : 1;
}

void ColumnAccessible::addSelection(int begin, int end)
{
    setSelection(0, begin, end);
}

void ColumnAccessible::removeSelection(int index)
{
    setSelection(index, 0, 0);
}

void ColumnAccessible::setSelection(int index, int begin, int end)
{
    if (index == 0)
        column()->selectRange({begin, end});
}

int ColumnAccessible::cursorPosition() const
{
    return static_cast<int>(column()->caret());
}

void ColumnAccessible::setCursorPosition(int position)
{
    column()->setCaret(position);
}

QString ColumnAccessible::text(int begin, int end) const
{
    return column()->text().sliced(begin).left(end - begin);
}

int ColumnAccessible::characterCount() const
{
    return static_cast<int>(column()->text().size());
}

QRect ColumnAccessible::characterRect(int offset) const
{
    return column()->globalRectOf({offset, offset + 1});
}

int ColumnAccessible::offsetAtPoint(const QPoint &point) const
{
    return static_cast<int>(column()->offsetAtGlobal(point));
}

void ColumnAccessible::scrollToSubstring(int begin, int end)
{
    column()->reveal({begin, end});
}

QString ColumnAccessible::attributes(int offset, int *begin, int *end) const
{
    *begin = offset;
    *end = qMin(offset + 1, characterCount());
    return {};
}

} // namespace widgets
