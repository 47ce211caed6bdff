// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/attributiontree.h"
#include "widgets/panels/rowdelegate.h"

namespace widgets {

/// Paints the rows of the attributions' tree: outlets with their dot, sources, statements with
/// verb, notes and tags. Heights are remembered for one width.
class AttributionDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The model, the font or the colours changed.
    void forgetHeights() { m_heights.clear(); }

private:
    void paintHeader(QPainter &painter, const QStyleOptionViewItem &option,
                     const AttributionNode &node) const;
    void paintBar(QPainter &painter, const QStyleOptionViewItem &option,
                  const AttributionNode &node) const;

    mutable QHash<quintptr, int> m_heights; ///< by the index' internal id
    mutable qreal m_widthOfHeights = 0;
};

} // namespace widgets
