// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/panels/rowdelegate.h"

namespace widgets {

/// Draws a block of BlocksModel: a bar and a sign in the role's colour, the role's name, the words
/// in three lines at most. What is set aside is grey; of a changed role it says what was read.
class BlocksDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintRole(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintBar(QPainter &painter, const QStyleOptionViewItem &option,
                  const QModelIndex &index) const;
    void paintWords(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
};

} // namespace widgets
