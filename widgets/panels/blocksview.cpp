// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/blocksview.h"

#include "widgets/panels/blocksdelegate.h"
#include "widgets/panels/rolemenu.h"
#include "widgets/render/blockroles.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

using core::BlockRole;

BlocksView::BlocksView(BlocksModel *model, QWidget *parent)
    : QListView(parent)
    , m_blocks(model)
    , m_delegate(new BlocksDelegate(this))
{
    setAccessibleName(tr("Blocks in reading order"));
    setModel(model);
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
}

void BlocksView::setColours(const Palette &palette)
{
    m_delegate->setColours(palette);
    viewport()->update();
}

QList<int> BlocksView::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

void BlocksView::choose(int row)
{
    const QModelIndex index = m_blocks->index(row);
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index, QAbstractItemView::EnsureVisible);
}

std::optional<BlockRole> BlocksView::chosenRole() const
{
    const QList<int> rows = chosenRows();
    if (rows.isEmpty())
        return {};
    const BlockRole first = m_blocks->roleAt(rows.first());
    const bool areSame
        = std::ranges::all_of(rows, [&](int row) { return m_blocks->roleAt(row) == first; });
    return areSame ? std::optional(first) : std::nullopt;
}

void BlocksView::giveRole(BlockRole role)
{
    if (const QList<int> rows = chosenRows(); !rows.isEmpty())
        Q_EMIT roleGiven(rows, role);
}

void BlocksView::giveBack()
{
    if (const QList<int> rows = chosenRows(); !rows.isEmpty())
        Q_EMIT roleGiven(rows, {});
}

QList<int> BlocksView::rowsBetween(int first, int last) const
{
    QList<int> rows;
    for (int row = first; row < last; ++row)
        rows.append(row);
    return rows;
}

void BlocksView::setAsideFromHere()
{
    const QList<int> chosen = chosenRows();
    if (!chosen.isEmpty())
        Q_EMIT roleGiven(rowsBetween(chosen.first(), m_blocks->rowCount()), BlockRole::Boilerplate);
}

void BlocksView::setAsideBeforeHere()
{
    const QList<int> chosen = chosenRows();
    if (!chosen.isEmpty() && chosen.first() > 0)
        Q_EMIT roleGiven(rowsBetween(0, chosen.first()), BlockRole::Boilerplate);
}

bool BlocksView::handleKey(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (event.key() == Qt::Key_Delete)
        giveRole(BlockRole::Boilerplate);
    else if (event.key() == Qt::Key_Backspace)
        giveBack();
    else if (event.text() == ">"_L1)
        setAsideFromHere();
    else if (event.text() == "<"_L1)
        setAsideBeforeHere();
    else if (const auto role = roleOfKey(event.text()))
        giveRole(*role);
    else
        return false;
    return true;
}

void BlocksView::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(*event))
        QListView::keyPressEvent(event);
}

void BlocksView::fill(QMenu *menu)
{
    const auto add = [&](const QString &text, const QString &key, void (BlocksView::*act)()) {
        menu->addAction(key.isEmpty() ? text : text + u'\t' + key, this, act);
    };
    addRoles(menu, chosenRole(), [this](BlockRole role) { giveRole(role); });
    menu->addSeparator();
    add(tr("Set aside everything from here on"), u">"_s, &BlocksView::setAsideFromHere);
    add(tr("Set aside everything before here"), u"<"_s, &BlocksView::setAsideBeforeHere);
    menu->addSeparator();
    add(tr("As it was read"), QKeySequence(Qt::Key_Backspace).toString(QKeySequence::NativeText),
        &BlocksView::giveBack);
}

void BlocksView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        place = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft() + QPoint(24, 0));
    if (chosenRows().isEmpty())
        return;
    QMenu menu(this);
    fill(&menu);
    menu.exec(place);
}

void BlocksView::selectionChanged(const QItemSelection &chosen, const QItemSelection &left)
{
    QListView::selectionChanged(chosen, left);
    Q_EMIT chosenChanged();
}

} // namespace widgets
