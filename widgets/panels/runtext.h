// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/textruns.h"
#include "widgets/render/palette.h"

#include <QTextLayout>

namespace widgets {

/// Runs laid out in a width, wrapped to at most some lines; what does not fit ends with "…".
class RunText
{
public:
    /// \a direction decides the side on which lines begin.
    RunText(const TextRuns &runs, const QFont &font, const Palette &palette,
            Qt::LayoutDirection direction = Qt::LeftToRight);

    /// Call once; gives the height.
    qreal layOut(qreal width, int maximumLines);
    qreal height() const { return m_height; }
    /// Where a chip may follow the last line's text.
    qreal lastLineEnd() const;
    int lineCount() const { return m_layout.lineCount(); }
    QString text() const { return m_layout.text(); }
    void draw(QPainter &painter, QPointF at) const;

private:
    void setRuns(const TextRuns &runs);
    bool breakLines(qreal width, int maximumLines);

    TextRuns m_runs;
    Palette m_palette;
    QTextLayout m_layout;
    qreal m_height = 0;
};

/// The runs' first \a characters, and "…" in the style of the last.
TextRuns cutRuns(const TextRuns &runs, qsizetype characters);

/// A font smaller by a step, for second lines; in points or pixels, whichever the font is set in.
QFont smallerFont(QFont font);

} // namespace widgets
