// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/gutteraccessible.h"

#include "widgets/render/ribbontext.h"
#include "widgets/views/ribbongutter.h"

#include <QPointer>

#include <algorithm>

namespace widgets {

namespace {

/// One link. Links are no objects of their own: the gutter knows them by their numbers.
class RibbonAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    RibbonAccessible(RibbonGutter *gutter, int number)
        : m_gutter(gutter)
        , m_number(number)
    {
    }

    int number() const { return m_number; }
    bool isValid() const override
    {
        return m_gutter && m_number < std::ssize(m_gutter->links())
            && m_gutter->state().comparison();
    }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override
    {
        return m_gutter ? m_gutter->window()->windowHandle() : nullptr;
    }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_gutter);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text which) const override
    {
        if (!isValid())
            return {};
        const core::Comparison &comparison = *m_gutter->state().comparison();
        if (which == QAccessible::Name)
            return nameOf(comparison, link());
        return which == QAccessible::Description ? descriptionOf(comparison, link()) : QString();
    }

    QRect rect() const override
    {
        const QRect place = isValid() ? m_gutter->placeOf(link()) : QRect();
        return place.isEmpty() ? place
                               : QRect(m_gutter->mapToGlobal(place.topLeft()), place.size());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.selected = isValid() && m_gutter->chosen() == m_number;
        state.focused = state.selected && m_gutter->hasFocus();
        state.offscreen = rect().isEmpty();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), unlinkAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    QString localizedActionName(const QString &name) const override
    {
        return name == unlinkAction() ? RibbonGutter::tr("Unlink")
                                      : QAccessibleActionInterface::localizedActionName(name);
    }
    QString localizedActionDescription(const QString &name) const override
    {
        return name == unlinkAction() ? RibbonGutter::tr("Keeps the two sentences apart")
                                      : RibbonGutter::tr("Brings the two sentences level");
    }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == unlinkAction())
            m_gutter->unlink(m_number);
        else if (name == pressAction())
            m_gutter->choose(m_number);
    }

private:
    static QString unlinkAction() { return QStringLiteral("Unlink"); }
    const RibbonLink &link() const { return m_gutter->links()[static_cast<size_t>(m_number)]; }

    QPointer<RibbonGutter> m_gutter;
    int m_number;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *gutter = qobject_cast<RibbonGutter *>(object);
    return gutter ? new GutterAccessible(gutter) : nullptr;
}

} // namespace

GutterAccessible::GutterAccessible(RibbonGutter *gutter)
    : QAccessibleWidget(gutter, QAccessible::List)
    , m_children(gutter->links().size(), 0)
{
}

GutterAccessible::~GutterAccessible()
{
    for (const QAccessible::Id id : m_children) {
        if (id != 0)
            QAccessible::deleteAccessibleInterface(id);
    }
}

void GutterAccessible::install()
{
    QAccessible::installFactory(&makeInterface);
}

RibbonGutter *GutterAccessible::gutter() const
{
    return static_cast<RibbonGutter *>(widget());
}

int GutterAccessible::childCount() const
{
    return static_cast<int>(m_children.size());
}

QAccessibleInterface *GutterAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    QAccessible::Id &id = m_children[static_cast<size_t>(index)];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new RibbonAccessible(gutter(), index));
    return QAccessible::accessibleInterface(id);
}

int GutterAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto found = std::ranges::find_if(m_children, [child](QAccessible::Id id) {
        return id != 0 && QAccessible::accessibleInterface(id) == child;
    });
    return found == m_children.end() ? -1 : static_cast<int>(found - m_children.begin());
}

QAccessibleInterface *GutterAccessible::childAt(int x, int y) const
{
    return child(static_cast<int>(gutter()->linkAt(gutter()->mapFromGlobal(QPoint(x, y)))));
}

QAccessibleInterface *GutterAccessible::focusChild() const
{
    return gutter()->hasFocus() ? child(static_cast<int>(gutter()->chosen())) : nullptr;
}

} // namespace widgets
