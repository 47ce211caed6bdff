// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/version.h"
#include "widgets/render/extent.h"

#include <QFont>
#include <QSet>
#include <QTextLayout>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace widgets {

/// A piece of text on one line.
struct LinePiece
{
    QRectF box; ///< as high as the line: the boxes of neighbouring lines touch
    QRectF ink; ///< as high as the letters
    qreal baseline = 0;
};

/// Character formats of one block's text, offsets counted from the block's begin.
using BlockFormatter
    = std::function<QList<QTextLayout::FormatRange>(const QString &text, core::BlockRole role)>;

struct ColumnLayoutOptions
{
    QFont font; ///< of body text
    qreal width = 300; ///< of the lines, in pixels
    BlockFormatter formatter; ///< may be empty
    bool headsSetAside = false; ///< neighbouring blocks set aside get a line above them
    QSet<qint32> folded = {}; ///< runs of them that are not shown, by their first block
};

/// Neighbouring blocks that are set aside, under a line that says so and folds them.
struct SetAsideRun
{
    qint32 first = 0; ///< block number
    qint32 count = 0;
    bool isFolded = false;
    Extent head; ///< the line's place
};

/// Runs of two blocks and more; one by itself says what it is. O(n).
std::vector<SetAsideRun> setAsideRunsOf(const QList<core::Block> &blocks);

/// One version's article set in lines of one width: block by block from the top, softly wrapped.
/// Coordinates are pixels from the top left corner of the text. Long articles are laid out where
/// prepare() asks for it; until then the place of a block is estimated. A layout knows nothing of
/// colours but those that its formatter gives.
class ColumnLayout final
{
    Q_DISABLE_COPY(ColumnLayout)

public:
    struct Block
    {
        core::TextRange range; ///< of the version's text
        core::BlockRole role = core::BlockRole::Body;
        Extent place;
        std::unique_ptr<QTextLayout> layout; ///< null until prepared
        QFont font;
        qreal lineHeight = 0;
        qreal spaceBefore = 0;
        bool isHidden = false; ///< in a folded run: takes no room
    };

    ColumnLayout(const core::Version &version, ColumnLayoutOptions options);
    /// Only these pieces of a text, each a block by itself; ascending and disjoint.
    ColumnLayout(const QString &text, const QList<core::Block> &pieces,
                 ColumnLayoutOptions options);

    qreal width() const { return m_options.width; }
    qreal height() const;

    /// Lays out what lies between; returns by how much the text above \a visible grew, so that a
    /// view can stay where it is.
    qreal prepare(Extent visible);

    /// Blocks that touch the stretch. O(log n).
    std::span<const Block> blocksIn(Extent stretch) const;
    const Block *blockAt(qsizetype offset) const;
    std::span<const Block> blocks() const { return m_blocks; }

    std::span<const SetAsideRun> setAsideRuns() const { return m_runs; }
    /// The run whose line is at a height, or null.
    const SetAsideRun *runHeadAt(qreal y) const;
    /// The run that a place of the text lies in, or null.
    const SetAsideRun *runAt(qsizetype offset) const;
    /// The places of all that stands below change.
    void setFolded(qint32 firstBlock, bool isFolded);
    qreal headHeight() const { return m_headHeight; }

    /// The lines' pieces that a range of the version's text covers, from top to bottom.
    QList<LinePiece> piecesOf(core::TextRange range) const;
    /// From the top of the first to the bottom of the last of these lines.
    Extent extentOf(core::TextRange range) const;
    /// The place between two characters that is nearest to a point; -1 without any text.
    qsizetype offsetAt(QPointF point) const;
    /// True where \a point lies on a line's letters and not beside them.
    bool isOnText(QPointF point) const;

    /// Draws a block with the painter's pen where the formats say nothing else.
    static void draw(QPainter *painter, const Block &block, QPointF origin, const QRectF &clip);

private:
    void applyFolds();
    void layOut(Block &block);
    void place();
    qreal heightOf(const Block &block) const;
    qreal estimatedHeight(const Block &block) const;
    std::vector<Block>::const_iterator firstAtOrAfter(qsizetype offset) const;

    QString m_text;
    ColumnLayoutOptions m_options;
    std::vector<Block> m_blocks;
    std::vector<SetAsideRun> m_runs; ///< ascending
    qreal m_headHeight = 0;
};

} // namespace widgets
