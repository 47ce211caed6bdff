// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

#include <vector>

namespace widgets {

class RibbonGutter;

/// A gutter as screen readers see it: a list of its links, each with its ends, its relation and its
/// confidence as its name, that can be gone to and taken away.
class GutterAccessible final : public QAccessibleWidget
{
    Q_DISABLE_COPY_MOVE(GutterAccessible)

public:
    explicit GutterAccessible(RibbonGutter *gutter);
    ~GutterAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

    /// Makes Qt use this class for every RibbonGutter; calling it again does nothing.
    static void install();

private:
    RibbonGutter *gutter() const;

    mutable std::vector<QAccessible::Id> m_children; ///< 0: not made yet
};

} // namespace widgets
