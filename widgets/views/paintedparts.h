// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>
#include <QString>

namespace widgets {

/// What a widget that paints many small things by itself tells of them to screen readers. They are
/// numbered from 0 to count; one of them may be the current one.
class PaintedParts
{
public:
    virtual ~PaintedParts() = default;

    virtual int partCount() const = 0;
    virtual int currentPart() const = 0; ///< -1 for none
    virtual QString partText(int part) const = 0;
    virtual QRect partRect(int part) const = 0; ///< in the widget
    virtual int partAt(QPoint place) const = 0; ///< -1 for none
    virtual void activatePart(int part) = 0;
};

/// Gives every widget that is a PaintedParts an accessible interface with a child for each of them;
/// calling it again does nothing.
void installPaintedParts();

/// Tells screen readers that another part is the current one.
void announcePart(QWidget *widget);

} // namespace widgets
