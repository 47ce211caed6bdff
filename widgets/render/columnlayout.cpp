// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/columnlayout.h"

#include "widgets/render/typography.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace widgets {

using core::TextRange;

namespace {

/// Up to this many characters everything is laid out at once (some milliseconds); longer texts are
/// laid out where they are looked at.
constexpr qsizetype laidOutAtOnce = 60'000;

/// Line breaks of a hard-wrapped source are shown as spaces; offsets stay.
QString onOneLine(QString text)
{
    for (QChar &character : text) {
        if (character == u'\n' || character == u'\r' || character == QChar::LineSeparator)
            character = u' ';
    }
    return text;
}

TextRange lineRange(const QTextLine &line)
{
    return {line.textStart(), line.textStart() + line.textLength()};
}

QRectF boxOf(const QTextLine &line, const ColumnLayout::Block &block)
{
    return {0, block.place.top + line.y() - (block.lineHeight - line.height()) / 2, 0,
            block.lineHeight};
}

LinePiece piece(const QTextLine &line, const ColumnLayout::Block &block, qreal left, qreal right)
{
    LinePiece made;
    made.box = boxOf(line, block);
    made.box.setLeft(left);
    made.box.setRight(right);
    made.ink = {left, block.place.top + line.y(), right - left, line.height()};
    made.baseline = block.place.top + line.y() + line.ascent();
    return made;
}

bool isBidirectional(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
}

/// Text of both directions: a range may lie in several places of a line, one for each run.
void appendRuns(QList<LinePiece> &pieces, const QTextLine &line, const ColumnLayout::Block &block,
                TextRange range)
{
    for (const QGlyphRun &run :
         line.glyphRuns(static_cast<int>(range.begin), static_cast<int>(range.length()))) {
        const QRectF bounds = run.boundingRect();
        if (bounds.width() > 0)
            pieces.append(piece(line, block, bounds.left(), bounds.right()));
    }
}

void appendPieces(QList<LinePiece> &pieces, const ColumnLayout::Block &block, TextRange inBlock)
{
    const bool isBothWays = isBidirectional(block.layout->text());
    for (int i = 0; i < block.layout->lineCount(); ++i) {
        const QTextLine line = block.layout->lineAt(i);
        const TextRange covered = lineRange(line).intersected(inBlock);
        if (covered.isEmpty())
            continue;
        if (isBothWays) {
            appendRuns(pieces, line, block, covered);
            continue;
        }
        // White space at a line's end hangs over; nothing is drawn there.
        const qreal end = line.naturalTextRect().right();
        const qreal left = line.cursorToX(static_cast<int>(covered.begin));
        const qreal right = qMin(end, line.cursorToX(static_cast<int>(covered.end)));
        if (right > left)
            pieces.append(piece(line, block, left, right));
    }
}

} // namespace

std::vector<SetAsideRun> setAsideRunsOf(const QList<core::Block> &blocks)
{
    const auto isAside
        = [](const core::Block &block) { return block.role == core::BlockRole::Boilerplate; };
    std::vector<SetAsideRun> runs;
    for (auto at = std::ranges::find_if(blocks, isAside); at != blocks.end();) {
        const auto end = std::find_if_not(at, blocks.end(), isAside);
        if (end - at > 1)
            runs.push_back({.first = static_cast<qint32>(at - blocks.begin()),
                            .count = static_cast<qint32>(end - at)});
        at = std::find_if(end, blocks.end(), isAside);
    }
    return runs;
}

ColumnLayout::ColumnLayout(const core::Version &version, ColumnLayoutOptions options)
    : ColumnLayout(version.text, version.blocks, std::move(options))
{
}

ColumnLayout::ColumnLayout(const QString &text, const QList<core::Block> &pieces,
                           ColumnLayoutOptions options)
    : m_text(text)
    , m_options(std::move(options))
{
    core::BlockRole before = core::BlockRole::Body;
    for (const core::Block &source : pieces) {
        const BlockStyle style = blockStyle(source.role, before, m_options.font);
        m_blocks.push_back({.range = source.range,
                            .role = source.role,
                            .font = style.font,
                            .lineHeight = style.lineHeight,
                            .spaceBefore = m_blocks.empty() ? 0 : style.spaceBefore});
        before = source.role;
    }
    if (m_options.headsSetAside)
        m_runs = setAsideRunsOf(pieces);
    applyFolds();
    if (m_text.size() <= laidOutAtOnce)
        std::ranges::for_each(m_blocks, [this](Block &block) { layOut(block); });
    place();
}

void ColumnLayout::applyFolds()
{
    for (SetAsideRun &run : m_runs) {
        run.isFolded = m_options.folded.contains(run.first);
        m_headHeight = m_blocks[static_cast<size_t>(run.first)].lineHeight;
        for (qint32 i = run.first; i < run.first + run.count; ++i)
            m_blocks[static_cast<size_t>(i)].isHidden = run.isFolded;
    }
}

void ColumnLayout::setFolded(qint32 firstBlock, bool isFolded)
{
    const auto run = std::ranges::find(m_runs, firstBlock, &SetAsideRun::first);
    if (run == m_runs.end() || run->isFolded == isFolded)
        return;
    run->isFolded = isFolded;
    for (qint32 i = run->first; i < run->first + run->count; ++i)
        m_blocks[static_cast<size_t>(i)].isHidden = isFolded;
    place();
}

const SetAsideRun *ColumnLayout::runHeadAt(qreal y) const
{
    const auto found = std::ranges::partition_point(
        m_runs, [y](const SetAsideRun &run) { return run.head.bottom <= y; });
    return found != m_runs.end() && found->head.top <= y ? &*found : nullptr;
}

const SetAsideRun *ColumnLayout::runAt(qsizetype offset) const
{
    const auto block = static_cast<qint32>(firstAtOrAfter(offset) - m_blocks.begin());
    const auto found = std::ranges::partition_point(
        m_runs, [block](const SetAsideRun &run) { return run.first + run.count <= block; });
    return found != m_runs.end() && found->first <= block ? &*found : nullptr;
}

qreal ColumnLayout::height() const
{
    return m_blocks.empty() ? 0 : m_blocks.back().place.bottom;
}

qreal ColumnLayout::heightOf(const Block &block) const
{
    if (block.isHidden)
        return 0;
    if (block.layout)
        return block.layout->lineCount() * block.lineHeight;
    return block.place.height() > 0 ? block.place.height() : estimatedHeight(block);
}

void ColumnLayout::layOut(Block &block)
{
    const QString text = onOneLine(block.range.of(m_text).toString());
    block.layout = std::make_unique<QTextLayout>(text, block.font);
    block.layout->setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    block.layout->setTextOption(option);
    if (m_options.formatter)
        block.layout->setFormats(m_options.formatter(text, block.role));
    block.layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = block.layout->createLine(); line.isValid();
         line = block.layout->createLine()) {
        line.setLineWidth(m_options.width);
        line.setPosition({0, y + (block.lineHeight - line.height()) / 2});
        y += block.lineHeight;
    }
    block.layout->endLayout();
}

qreal ColumnLayout::estimatedHeight(const Block &block) const
{
    const qreal perLine = qMax(1.0, m_options.width / QFontMetricsF(block.font).averageCharWidth());
    return std::ceil(static_cast<qreal>(block.range.length()) / perLine) * block.lineHeight;
}

void ColumnLayout::place()
{
    qreal y = 0;
    auto run = m_runs.begin();
    for (size_t i = 0; i < m_blocks.size(); ++i) {
        Block &block = m_blocks[i];
        const bool beginsRun = run != m_runs.end() && static_cast<size_t>(run->first) == i;
        y += block.isHidden && !beginsRun ? 0 : block.spaceBefore;
        if (beginsRun) {
            run->head = {y, y + m_headHeight};
            y += m_headHeight;
            ++run;
        }
        const qreal height = heightOf(block);
        block.place = {y, y + height};
        y += height;
    }
}

qreal ColumnLayout::prepare(Extent visible)
{
    const std::span<const Block> wanted = blocksIn(visible);
    if (std::ranges::all_of(wanted, [](const Block &block) { return block.layout != nullptr; }))
        return 0;
    // What straddles or lies below the top edge may grow downwards; only blocks whose bottom lies
    // above the middle of the screen push the text that is being read.
    const size_t first = static_cast<size_t>(wanted.data() - m_blocks.data());
    const qreal before = m_blocks[first].place.bottom;
    for (size_t i = first; i < first + wanted.size(); ++i) {
        if (!m_blocks[i].layout)
            layOut(m_blocks[i]);
    }
    place();
    return before <= visible.top ? m_blocks[first].place.bottom - before : 0;
}

std::span<const ColumnLayout::Block> ColumnLayout::blocksIn(Extent stretch) const
{
    const auto endsAbove = [&](const Block &block) { return block.place.bottom <= stretch.top; };
    const auto beginsAbove = [&](const Block &block) { return block.place.top < stretch.bottom; };
    const auto first = std::ranges::partition_point(m_blocks, endsAbove);
    const auto last = std::partition_point(first, m_blocks.end(), beginsAbove);
    return {first, last};
}

std::vector<ColumnLayout::Block>::const_iterator ColumnLayout::firstAtOrAfter(
    qsizetype offset) const
{
    return std::ranges::partition_point(
        m_blocks, [offset](const Block &block) { return block.range.end <= offset; });
}

const ColumnLayout::Block *ColumnLayout::blockAt(qsizetype offset) const
{
    const auto found = firstAtOrAfter(offset);
    return found != m_blocks.end() && found->range.contains(offset) ? &*found : nullptr;
}

QList<LinePiece> ColumnLayout::piecesOf(TextRange range) const
{
    QList<LinePiece> pieces;
    for (auto block = firstAtOrAfter(range.begin);
         block != m_blocks.end() && block->range.begin < range.end; ++block) {
        if (block->layout && !block->isHidden)
            appendPieces(pieces, *block,
                         block->range.intersected(range).shifted(-block->range.begin));
    }
    return pieces;
}

Extent ColumnLayout::extentOf(TextRange range) const
{
    const auto first = firstAtOrAfter(range.begin);
    if (first == m_blocks.end())
        return {height(), height()};
    const auto yOf = [](const Block &block, qsizetype offset) {
        const auto inBlock
            = static_cast<qreal>(qBound(0, offset - block.range.begin, block.range.length()));
        if (!block.layout)
            return block.place.top
                + block.place.height() * inBlock
                / qMax(1.0, static_cast<qreal>(block.range.length()));
        if (block.isHidden)
            return block.place.top;
        const QTextLine line = block.layout->lineForTextPosition(static_cast<int>(inBlock));
        return block.place.top + (line.isValid() ? line.lineNumber() * block.lineHeight : 0);
    };
    const auto last = firstAtOrAfter(qMax(range.begin, range.end - 1));
    const Block &end = last == m_blocks.end() ? m_blocks.back() : *last;
    const qreal lineBelow = end.layout && !end.isHidden ? end.lineHeight : 0;
    const qreal top = yOf(*first, range.begin);
    return {top, qMax(top, yOf(end, qMax(range.begin, range.end - 1)) + lineBelow)};
}

namespace {

QTextLine lineAt(const ColumnLayout::Block &block, qreal y)
{
    const int number = static_cast<int>((y - block.place.top) / block.lineHeight);
    return block.layout->lineAt(qBound(0, number, block.layout->lineCount() - 1));
}

} // namespace

qsizetype ColumnLayout::offsetAt(QPointF point) const
{
    if (m_blocks.empty())
        return -1;
    const auto below = std::ranges::partition_point(
        m_blocks, [&](const Block &block) { return block.place.bottom <= point.y(); });
    const Block &block = below == m_blocks.end() ? m_blocks.back() : *below;
    if (!block.layout || block.isHidden || block.layout->lineCount() == 0)
        return block.range.begin;
    if (point.y() < block.place.top)
        return block.range.begin;
    if (point.y() >= block.place.bottom)
        return block.range.end;
    return block.range.begin + lineAt(block, point.y()).xToCursor(point.x());
}

bool ColumnLayout::isOnText(QPointF point) const
{
    const std::span<const Block> found = blocksIn({point.y(), point.y() + 0.01});
    if (found.empty() || !found.front().layout || found.front().layout->lineCount() == 0)
        return false;
    const QRectF text = lineAt(found.front(), point.y()).naturalTextRect();
    return point.x() >= text.left() - 2 && point.x() <= text.right() + 2;
}

void ColumnLayout::draw(QPainter *painter, const Block &block, QPointF origin, const QRectF &clip)
{
    if (block.layout && !block.isHidden)
        block.layout->draw(painter, origin + QPointF(0, block.place.top), {}, clip);
}

} // namespace widgets
