// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/blocksmodel.h"
#include "widgets/render/palette.h"

#include <QListView>

#include <optional>

class QMenu;

namespace widgets {

class BlocksDelegate;

/// The blocks of a version to look at and to give other roles: by a letter for all that are chosen,
/// or by the menu. '>' sets aside all from here on, '<' all before here, Delete what is chosen,
/// Backspace brings back what was read.
class BlocksView final : public QListView
{
    Q_OBJECT

public:
    explicit BlocksView(BlocksModel *model, QWidget *parent = nullptr);

    void setColours(const Palette &palette);
    /// Ascending.
    QList<int> chosenRows() const;
    /// Makes one row the chosen one and shows it.
    void choose(int row);
    /// The role that all chosen blocks have, if they have one.
    std::optional<core::BlockRole> chosenRole() const;

    void giveRole(core::BlockRole role);
    void giveBack();
    void setAsideFromHere();
    void setAsideBeforeHere();

Q_SIGNALS:
    /// The user's decision; no role: as it was read.
    void roleGiven(const QList<int> &rows, std::optional<core::BlockRole> role);
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &chosen, const QItemSelection &left) override;

private:
    bool handleKey(const QKeyEvent &event);
    void fill(QMenu *menu);
    QList<int> rowsBetween(int first, int last) const;

    BlocksModel *m_blocks;
    BlocksDelegate *m_delegate;
};

} // namespace widgets
