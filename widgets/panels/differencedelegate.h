// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/panels/rowdelegate.h"

namespace widgets {

/// Paints a difference in two lines of one height for all: glyph, kind and outlets, then the words.
class DifferenceDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// O(1): the same for every row, whatever is in it.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTitle(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintDetail(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
};

} // namespace widgets
