// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/gridaccessible.h"

#include "widgets/views/alignedgrid.h"

#include <QCoreApplication>
#include <QPointer>

namespace widgets {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("GridAccessible", text);
}

/// One cell; it knows its numbers and asks the grid for all else.
class CellAccessible final : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    CellAccessible(AlignedGrid *grid, GridPlace place)
        : m_grid(grid)
        , m_place(place)
    {
    }

    bool isValid() const override { return m_grid && m_place.row < m_grid->rows().rows.size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_grid);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text which) const override
    {
        if (!isValid())
            return {};
        if (which == QAccessible::Name)
            return m_grid->spokenText(m_place);
        if (which == QAccessible::Description)
            return table()->tableInterface()->rowDescription(rowIndex()) + QStringLiteral(", ")
                + table()->tableInterface()->columnDescription(columnIndex());
        return {};
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inside = m_grid->cellRect(m_place);
        return {m_grid->viewport()->mapToGlobal(inside.topLeft()), inside.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.readOnly = true;
        state.focused = isSelected() && m_grid->hasFocus();
        state.selected = isSelected();
        state.offscreen
            = isValid() && !m_grid->viewport()->rect().intersects(m_grid->cellRect(m_place));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface
            ? static_cast<QAccessibleTableCellInterface *>(this)
            : nullptr;
    }

    bool isSelected() const override { return isValid() && m_grid->current() == m_place; }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return static_cast<int>(m_place.column); }
    int rowIndex() const override { return static_cast<int>(m_place.row); }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    QPointer<AlignedGrid> m_grid;
    GridPlace m_place;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *grid = qobject_cast<AlignedGrid *>(object);
    return grid ? new GridAccessible(grid) : nullptr;
}

} // namespace

GridAccessible::GridAccessible(AlignedGrid *grid)
    : QAccessibleWidget(grid, QAccessible::Table)
{
}

GridAccessible::~GridAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
}

void GridAccessible::install()
{
    QAccessible::installFactory(&makeInterface);
}

AlignedGrid *GridAccessible::grid() const
{
    return static_cast<AlignedGrid *>(widget());
}

int GridAccessible::rowCount() const
{
    return static_cast<int>(grid()->rows().rows.size());
}

int GridAccessible::columnCount() const
{
    return static_cast<int>(grid()->geometryOfCells().columnCount());
}

int GridAccessible::childCount() const
{
    return rowCount() * columnCount();
}

QAccessibleInterface *GridAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    return cellAt(index / columnCount(), index % columnCount());
}

int GridAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    auto *cell = child ? const_cast<QAccessibleInterface *>(child)->tableCellInterface() : nullptr;
    return cell ? cell->rowIndex() * columnCount() + cell->columnIndex() : -1;
}

QAccessibleInterface *GridAccessible::childAt(int x, int y) const
{
    const GridPlace place = grid()->placeAt(grid()->viewport()->mapFromGlobal(QPoint(x, y)));
    return place.isValid() ? cellAt(static_cast<int>(place.row), static_cast<int>(place.column))
                           : nullptr;
}

QAccessibleInterface *GridAccessible::focusChild() const
{
    const GridPlace place = grid()->current();
    return grid()->hasFocus() && place.isValid()
        ? cellAt(static_cast<int>(place.row), static_cast<int>(place.column))
        : nullptr;
}

QString GridAccessible::text(QAccessible::Text which) const
{
    if (which == QAccessible::Description)
        return translated("%1 rows, %2 columns").arg(rowCount()).arg(columnCount());
    return QAccessibleWidget::text(which);
}

void *GridAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessibleInterface *GridAccessible::cellAt(int row, int column) const
{
    if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
        return nullptr;
    QAccessible::Id &id = m_cells[{row, column}];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new CellAccessible(grid(), {row, column}));
    return QAccessible::accessibleInterface(id);
}

int GridAccessible::selectedCellCount() const
{
    return grid()->current().isValid() ? 1 : 0;
}

QList<QAccessibleInterface *> GridAccessible::selectedCells() const
{
    const GridPlace place = grid()->current();
    if (!place.isValid())
        return {};
    return {cellAt(static_cast<int>(place.row), static_cast<int>(place.column))};
}

QString GridAccessible::rowDescription(int row) const
{
    return grid()->rowTitle(row);
}

QString GridAccessible::columnDescription(int column) const
{
    return grid()->columnTitle(column);
}

void GridAccessible::modelChange(QAccessibleTableModelChangeEvent *)
{
    // Cells ask the grid each time.
}

} // namespace widgets
