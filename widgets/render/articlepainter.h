// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/columnlayout.h"
#include "widgets/render/marks.h"
#include "widgets/render/palette.h"

class QPainter;

namespace widgets {

/// Draws the parts of one article over its layout. The painter's origin is the layout's; every
/// function draws one thing and leaves the painter as it was.
class ArticlePainter final
{
public:
    ArticlePainter(QPainter *painter, const ColumnLayout &layout, const Palette &palette);

    /// A rounded field behind all lines of a range; \a line may be invalid for none.
    void drawField(core::TextRange range, const QColor &fill, const QColor &line) const;
    /// A plain wash behind the letters of a range: search matches, selected text.
    void drawWash(core::TextRange range, const QColor &fill) const;
    /// What lies behind the words, and what is drawn over them.
    void drawMarksBelow(const SentenceMarks &marks) const;
    void drawMarksAbove(const SentenceMarks &marks, core::TextRange sentence) const;
    void drawWords(const ColumnLayout::Block &block, const QRectF &clip) const;
    /// The place of a search that the reader went to, over the wash that all places have.
    void drawFoundPlace(core::TextRange range) const;
    /// The chosen difference: a thin frame.
    void drawFrame(core::TextRange range) const;
    /// A sentence marked for a link: a dashed frame, and a handle in the margin.
    void drawLinkMark(core::TextRange sentence) const;

private:
    void drawUnderline(const LinePiece &piece, const KindStyle &style, qreal width, qreal lower,
                       bool isFaint) const;
    void drawEdge(const LinePiece &piece, const QColor &colour) const;
    void drawWholeSentenceEdge(core::TextRange sentence) const;
    void drawMarginGlyph(QChar glyph, const QColor &colour, const LinePiece &beside,
                         bool isAtEnd) const;
    void drawMissing(core::TextRange sentence) const;

    QPainter *m_painter;
    const ColumnLayout &m_layout;
    const Palette &m_palette;
};

/// How far what belongs to the text may reach out of its width on each side, in pixels.
inline constexpr qreal articleMargin = 18;

} // namespace widgets
