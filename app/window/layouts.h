// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions.h"

#include <QStackedWidget>

namespace widgets {
class LayoutView;
} // namespace widgets

namespace app {

/// The ways to look at one comparison; each has its action and its view.
enum class Layout { Reading, Aligned, Coverage, List, Heat };

/// The middle of the window: one view for each layout, one of them seen. Their actions are made an
/// exclusive group; those of layouts without a view are not shown.
class Layouts final : public QStackedWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Layouts)

public:
    explicit Layouts(QWidget *parent = nullptr);

    /// Takes the view over.
    void add(Layout layout, widgets::LayoutView *view);
    void connectActions(Actions *actions);
    /// What stands in place of every layout while nothing is open. Takes the page over.
    void setWelcome(QWidget *welcome);
    void setEmpty(bool isEmpty);

    Layout current() const { return m_current; }
    widgets::LayoutView *view(Layout layout) const { return m_views.value(layout); }
    widgets::LayoutView *currentView() const { return view(current()); }
    /// Does nothing where the layout has no view. The keyboard goes to the new view if it was in
    /// the old one.
    void show(Layout layout);
    /// Gives the keyboard to what is seen.
    void activate();
    void setAnimated(bool animated) const;
    /// Back from the list to the layout before it.
    void leaveList();
    void setColours(const widgets::Palette &palette) const;
    void setReadingFont(const QFont &font) const;

    static ActionId actionOf(Layout layout);
    static QList<Layout> all();
    /// The name in the settings; unknown names are Reading.
    static QString nameOf(Layout layout);
    static Layout named(const QString &name);

Q_SIGNALS:
    void changed(app::Layout layout);

private:
    /// The page that is due is shown; the keyboard stays inside.
    void update();

    Layout m_current = Layout::Reading;
    bool m_isEmpty = false;
    QWidget *m_welcome = nullptr;
    Layout m_beforeList = Layout::Reading;
    QHash<Layout, widgets::LayoutView *> m_views;
    QHash<Layout, QAction *> m_actions;
};

} // namespace app
