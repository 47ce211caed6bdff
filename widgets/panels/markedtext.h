// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/claimdetail.h"
#include "widgets/render/palette.h"

#include <QSet>
#include <QTextLayout>

namespace widgets {

/// Reading text with the marks of differences, wrapped in a width: for rows and samples, not for
/// whole articles.
class MarkedText
{
public:
    MarkedText(const QString &text, const QFont &font, Qt::LayoutDirection direction);

    /// Call once; gives the height.
    qreal layOut(qreal width);
    qreal height() const { return m_height; }
    /// Kinds not in \a shown are drawn faintly.
    void draw(QPainter &painter, QPointF at, const QColor &ink, const QList<ClaimMark> &marks,
              const QSet<core::difference::Kind> &shown, const Palette &palette) const;
    /// The boxes of a stretch of the text, one a line.
    QList<QRectF> boxesOf(core::TextRange range) const;

private:
    QTextLayout m_layout;
    qreal m_height = 0;
};

/// Line under and bar beside words, as the kind's style says; \a box is the words' line.
void paintMarkLines(QPainter &painter, const QRectF &box, const KindStyle &style, bool isFaint);

} // namespace widgets
