// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

namespace widgets {

class ReadingColumn;

/// A column as screen readers see it: a read-only text with the outlet's name, whose caret stands
/// at the current sentence.
class ColumnAccessible final : public QAccessibleWidget, public QAccessibleTextInterface
{
    Q_DISABLE_COPY_MOVE(ColumnAccessible)

public:
    explicit ColumnAccessible(ReadingColumn *column);

    QAccessible::State state() const override;
    QString text(QAccessible::Text which) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    void selection(int index, int *begin, int *end) const override;
    int selectionCount() const override;
    void addSelection(int begin, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int begin, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int begin, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int begin, int end) override;
    QString attributes(int offset, int *begin, int *end) const override;

    /// Makes Qt use this class for every ReadingColumn; calling it again does nothing.
    static void install();

private:
    ReadingColumn *column() const;
};

} // namespace widgets
