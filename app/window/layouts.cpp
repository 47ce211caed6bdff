// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/layouts.h"

#include "widgets/views/layoutview.h"

#include <QAction>
#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace app {

Layouts::Layouts(QWidget *parent)
    : QStackedWidget(parent)
{
}

void Layouts::add(Layout layout, widgets::LayoutView *view)
{
    m_views.insert(layout, view);
    addWidget(view);
}

void Layouts::connectActions(Actions *actions)
{
    auto *group = new QActionGroup(this);
    for (const Layout layout : all()) {
        QAction *action = (*actions)[actionOf(layout)];
        action->setVisible(m_views.contains(layout));
        action->setChecked(layout == current());
        group->addAction(action);
        m_actions.insert(layout, action);
        connect(action, &QAction::triggered, this, [this, layout] { show(layout); });
    }
}

void Layouts::setWelcome(QWidget *welcome)
{
    m_welcome = welcome;
    addWidget(welcome);
}

void Layouts::setEmpty(bool isEmpty)
{
    m_isEmpty = isEmpty;
    update();
}

void Layouts::show(Layout layout)
{
    if (!view(layout))
        return;
    if (QAction *action = m_actions.value(layout))
        action->setChecked(true);
    if (layout == m_current)
        return;
    if (m_current != Layout::List)
        m_beforeList = m_current;
    m_current = layout;
    update();
    Q_EMIT changed(layout);
}

void Layouts::update()
{
    QWidget *due = m_isEmpty && m_welcome ? m_welcome : currentView();
    if (!due || due == currentWidget())
        return;
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = currentWidget() && currentWidget()->isAncestorOf(focus);
    setCurrentWidget(due);
    if (hadFocus)
        activate();
}

void Layouts::activate()
{
    if (currentWidget() == m_welcome)
        m_welcome->setFocus(Qt::OtherFocusReason);
    else
        currentView()->activate();
}

void Layouts::setAnimated(bool animated) const
{
    for (widgets::LayoutView *view : m_views)
        view->setAnimated(animated);
}

void Layouts::leaveList()
{
    if (current() == Layout::List)
        show(m_beforeList);
}

void Layouts::setColours(const widgets::Palette &palette) const
{
    for (widgets::LayoutView *view : m_views)
        view->setColours(palette);
}

void Layouts::setReadingFont(const QFont &font) const
{
    for (widgets::LayoutView *view : m_views)
        view->setReadingFont(font);
}

ActionId Layouts::actionOf(Layout layout)
{
    switch (layout) {
    case Layout::Reading:
        return ActionId::LayoutReading;
    case Layout::Aligned:
        return ActionId::LayoutAligned;
    case Layout::Coverage:
        return ActionId::LayoutCoverage;
    case Layout::List:
        return ActionId::LayoutList;
    case Layout::Heat:
        return ActionId::LayoutHeat;
    }
    Q_UNREACHABLE_RETURN(ActionId::LayoutReading);
}

QList<Layout> Layouts::all()
{
    return {Layout::Reading, Layout::Aligned, Layout::Coverage, Layout::List, Layout::Heat};
}

QString Layouts::nameOf(Layout layout)
{
    switch (layout) {
    case Layout::Reading:
        return u"reading"_s;
    case Layout::Aligned:
        return u"aligned"_s;
    case Layout::Coverage:
        return u"coverage"_s;
    case Layout::List:
        return u"list"_s;
    case Layout::Heat:
        return u"heat"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Layout Layouts::named(const QString &name)
{
    for (const Layout layout : all()) {
        if (nameOf(layout) == name)
            return layout;
    }
    return Layout::Reading;
}

} // namespace app
