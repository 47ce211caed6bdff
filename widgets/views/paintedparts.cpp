// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/paintedparts.h"

#include <QPointer>
#include <QWidget>

namespace widgets {

namespace {

PaintedParts *partsOf(QObject *object)
{
    return dynamic_cast<PaintedParts *>(object);
}

/// One thing in such a widget.
class PartInterface final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PartInterface(QWidget *widget, int part)
        : m_widget(widget)
        , m_part(part)
    {
    }

    bool isValid() const override { return m_widget && m_part < parts()->partCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_widget);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name && isValid() ? parts()->partText(m_part) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        const QRect place = parts()->partRect(m_part);
        return {m_widget->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.selected = parts()->currentPart() == m_part;
        state.focused = state.selected && m_widget->hasFocus();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && isValid())
            parts()->activatePart(m_part);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    PaintedParts *parts() const { return partsOf(m_widget); }

    QPointer<QWidget> m_widget;
    int m_part;
};

class PartsInterface final : public QAccessibleWidget
{
    Q_DISABLE_COPY_MOVE(PartsInterface)

public:
    explicit PartsInterface(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::List)
    {
    }
    ~PartsInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return partsOf(widget())->partCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        auto found = m_ids.constFind(index);
        if (found == m_ids.constEnd())
            found = m_ids.insert(
                index,
                QAccessible::registerAccessibleInterface(new PartInterface(widget(), index)));
        return QAccessible::accessibleInterface(*found);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto [index, id] : m_ids.asKeyValueRange()) {
            if (QAccessible::accessibleInterface(id) == child)
                return index;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(partsOf(widget())->partAt(widget()->mapFromGlobal(QPoint(x, y))));
    }
    QAccessibleInterface *focusChild() const override
    {
        return widget()->hasFocus() ? child(partsOf(widget())->currentPart()) : nullptr;
    }

private:
    mutable QHash<int, QAccessible::Id> m_ids; ///< made when asked for
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && partsOf(widget) ? new PartsInterface(widget) : nullptr;
}

} // namespace

void installPaintedParts()
{
    QAccessible::installFactory(&makeInterface);
}

void announcePart(QWidget *widget)
{
    const PaintedParts *parts = partsOf(widget);
    if (!QAccessible::isActive() || parts->currentPart() < 0)
        return;
    QAccessibleEvent focus(widget, QAccessible::Focus);
    focus.setChild(parts->currentPart());
    QAccessible::updateAccessibility(&focus);
}

} // namespace widgets
