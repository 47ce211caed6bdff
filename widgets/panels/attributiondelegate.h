// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/attributiontree.h"
#include "widgets/panels/rowdelegate.h"

namespace widgets {

/// Paints the rows of the attributions' tree: outlets with their dot, sources, statements with
/// verb, notes and tags. Heights are remembered for one width and font.
class AttributionDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeader(QPainter &painter, const QStyleOptionViewItem &option,
                     const AttributionNode &node) const;
    void paintBar(QPainter &painter, const QStyleOptionViewItem &option,
                  const AttributionNode &node) const;

    /// By the row's words: filters come and go, statements stay as high as they are.
    mutable QHash<QString, int> m_heights;
    mutable qreal m_widthOfHeights = 0;
    mutable QFont m_fontOfHeights;
};

} // namespace widgets
