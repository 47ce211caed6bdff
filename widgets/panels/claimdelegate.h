// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/claimdetail.h"
#include "widgets/panels/rowdelegate.h"

#include <QSet>

namespace widgets {

/// Paints one version's row of a claim: outlet, standing, the words with their marks, who says it.
class ClaimDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void setReadingFont(const QFont &font) { m_readingFont = font; }
    void setShownKinds(const QSet<core::difference::Kind> &kinds) { m_shownKinds = kinds; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintOutlet(QPainter &painter, const QStyleOptionViewItem &option,
                     const ClaimRow &row) const;
    void paintStanding(QPainter &painter, const QStyleOptionViewItem &option,
                       const ClaimRow &row) const;
    void paintWords(QPainter &painter, const QStyleOptionViewItem &option,
                    const ClaimRow &row) const;
    void paintCredit(QPainter &painter, const QStyleOptionViewItem &option,
                     const ClaimRow &row) const;

    QFont m_readingFont;
    QSet<core::difference::Kind> m_shownKinds;
};

} // namespace widgets
