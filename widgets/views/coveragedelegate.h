// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/coveragetext.h"
#include "widgets/panels/rowdelegate.h"

#include <QPixmap>

namespace widgets {

class CoverageModel;

/// Paints the cells of the matrix: a glyph and a word in a rounded box with the kind's colour and
/// line; only the glyph where the column is narrow.
class CoverageDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    explicit CoverageDelegate(const CoverageModel *model, QObject *parent = nullptr);

    void setColours(const Palette &palette);
    /// The row under the pointer and the current one; -1 for none.
    void setHoveredRow(int row) { m_hoveredRow = row; }
    void setCurrentRow(int row) { m_currentRow = row; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static int rowHeight(const QFontMetrics &metrics);
    /// From here on a word fits beside the glyph.
    static int leastWidthForWords(const QFontMetrics &metrics);
    static int glyphWidth(const QFontMetrics &metrics);

private:
    /// How a cell's box looks; cells that look the same share a picture where they are narrow.
    struct Look
    {
        QChar glyph;
        QColor fill;
        QColor restFill; ///< of the half that the cell lacks; invalid for none
        QColor line;
        Qt::PenStyle pen = Qt::NoPen;
        bool hasEdge = false;
        QColor ink;
    };

    Look lookOf(const CoverageCell &cell, QChar glyph) const;
    void paintBox(QPainter &painter, const QRectF &box, const Look &look, bool isMirrored) const;
    void paintNarrow(QPainter &painter, const QStyleOptionViewItem &option,
                     const CoverageCell &cell) const;
    void paintWide(QPainter &painter, const QStyleOptionViewItem &option,
                   const CoverageCell &cell) const;
    void paintState(QPainter &painter, const QStyleOptionViewItem &option) const;

    const CoverageModel *m_model;
    int m_hoveredRow = -1;
    int m_currentRow = -1;
    mutable QHash<QString, QPixmap> m_narrow;
};

} // namespace widgets
