// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// The half of ReadingColumn that knows of blocks: what is set aside and folded, and which
/// paragraphs the user means.

#include "widgets/render/counted.h"
#include "widgets/render/typography.h"
#include "widgets/views/readingcolumn.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

using core::BlockRole;
using core::TextRange;

namespace {

QString headOf(const SetAsideRun &run)
{
    return counted("ReadingColumn", run.count,
                   QT_TRANSLATE_NOOP("ReadingColumn", "1 line set aside"),
                   QT_TRANSLATE_N_NOOP("ReadingColumn", "%n lines set aside"));
}

/// Points down where the text is shown, to the side where it is folded.
QPolygonF triangle(QPointF centre, qreal half, bool isFolded, bool isMirrored)
{
    const qreal side = isMirrored ? -half : half;
    return isFolded ? QPolygonF{centre + QPointF(-side / 2, -half), centre + QPointF(side / 2, 0),
                                centre + QPointF(-side / 2, half)}
                    : QPolygonF{centre + QPointF(-half, -half / 2), centre + QPointF(0, half / 2),
                                centre + QPointF(half, -half / 2)};
}

} // namespace

void ReadingColumn::paintSetAsideHeads(QPainter *painter, Extent visible)
{
    const BlockStyle style = blockStyle(BlockRole::Boilerplate, BlockRole::Boilerplate, m_font);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const qreal wide = m_layout->width();
    for (const SetAsideRun &run : m_layout->setAsideRuns()) {
        if (run.head.bottom <= visible.top || run.head.top >= visible.bottom)
            continue;
        const qreal half = QFontMetricsF(style.font).xHeight() * 0.55;
        const qreal middle = (run.head.top + run.head.bottom) / 2;
        const qreal room = 3 * half + 6;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_palette.mutedText, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(triangle({isMirrored ? wide - half - 1 : half + 1, middle}, half,
                                       run.isFolded, isMirrored));
        painter->setFont(style.font);
        painter->setPen(m_palette.mutedText);
        const QRectF words(isMirrored ? 0 : room, run.head.top, wide - room, run.head.height());
        QRectF drawn;
        painter->drawText(words, Qt::AlignVCenter | (isMirrored ? Qt::AlignRight : Qt::AlignLeft),
                          headOf(run), &drawn);
        painter->setPen(QPen(m_palette.border, 1));
        const QLineF rest = isMirrored ? QLineF(0, middle, drawn.left() - 8, middle)
                                       : QLineF(drawn.right() + 8, middle, wide, middle);
        painter->drawLine(rest);
        painter->restore();
    }
}

const SetAsideRun *ReadingColumn::runHeadAt(QPoint position)
{
    return articleLayout().runHeadAt(position.y() - origin().y());
}

void ReadingColumn::setFolded(qint32 firstBlock, bool isFolded)
{
    if (isFolded)
        m_folded.insert(firstBlock);
    else
        m_folded.remove(firstBlock);
    if (m_layout) {
        m_layout->setFolded(firstBlock, isFolded);
        updateScrollBar();
        updateOverview();
        updateCurrent();
        updateFinds();
        Q_EMIT laidOut();
    }
    viewport()->update();
}

void ReadingColumn::foldAll(bool isFolded)
{
    m_folded.clear();
    if (isFolded) {
        for (const SetAsideRun &run : setAsideRunsOf(article().blocks))
            m_folded.insert(run.first);
    }
    forgetLayout();
}

/// What is looked for cannot stay folded.
void ReadingColumn::unfold(TextRange range)
{
    const SetAsideRun *run = articleLayout().runAt(range.begin);
    if (run && run->isFolded)
        setFolded(run->first, false);
}

TextRange ReadingColumn::textOf(const SetAsideRun &run) const
{
    return article().blocks[run.first].range.united(
        article().blocks[run.first + run.count - 1].range);
}

core::TextRanges ReadingColumn::foldedText() const
{
    core::TextRanges texts;
    for (const SetAsideRun &run : setAsideRunsOf(article().blocks)) {
        if (m_folded.contains(run.first))
            texts.append(textOf(run));
    }
    return texts;
}

void ReadingColumn::setFoldedText(const core::TextRanges &texts)
{
    m_folded.clear();
    for (const SetAsideRun &run : setAsideRunsOf(article().blocks)) {
        if (std::ranges::any_of(
                texts, [&](const TextRange &text) { return text.intersects(textOf(run)); }))
            m_folded.insert(run.first);
    }
    forgetLayout();
}

void ReadingColumn::revealSetAside(int step)
{
    core::TextRanges texts; // blocks that follow one another are one text
    BlockRole before = BlockRole::Body;
    for (const core::Block &block : article().blocks) {
        if (block.role == BlockRole::Boilerplate && before == BlockRole::Boilerplate)
            texts.last().end = block.range.end;
        else if (block.role == BlockRole::Boilerplate)
            texts.append(block.range);
        before = block.role;
    }
    if (texts.isEmpty())
        return;
    // From the text that was gone to last, which is selected still, else from what is on screen.
    const qsizetype here = m_selection.isEmpty()
        ? articleLayout().offsetAt({0, scroll() - articleTop})
        : m_selection.range().begin;
    const auto next = step > 0 ? std::ranges::upper_bound(texts, here, {}, &TextRange::begin)
                               : std::ranges::lower_bound(texts, here, {}, &TextRange::begin) - 1;
    const qsizetype place = (next - texts.begin() + texts.size()) % texts.size();
    reveal(texts[place]);
    selectRange(texts[place]);
}

SentenceStretch ReadingColumn::visibleSentences()
{
    SentenceStretch seen{.version = m_version};
    if (!m_layout || visibleRegion().isEmpty())
        return seen;
    const Extent visible = visibleExtent();
    const VisibleSentences near = sentencesIn(visible.shifted(-articleTop));
    const auto isSeen = [&](qint32 index) {
        const Extent place = extentOf({m_version, index});
        return place.bottom > visible.top && place.top < visible.bottom;
    };
    seen.begin = near.begin;
    while (seen.begin < near.end && !isSeen(seen.begin))
        ++seen.begin;
    seen.end = near.end;
    while (seen.end > seen.begin && !isSeen(seen.end - 1))
        --seen.end;
    return seen;
}

QList<qint32> ReadingColumn::blocksMeant(std::optional<QPoint> globalPosition) const
{
    TextRange meant = m_selection.range();
    const core::SentenceId current = m_state->sentence();
    if (meant.isEmpty() && globalPosition && m_layout) {
        const QPointF place = QPointF(viewport()->mapFromGlobal(*globalPosition)) - origin();
        const qsizetype offset = m_layout->offsetAt(place);
        meant = {offset, offset + 1};
    } else if (meant.isEmpty() && current.version == m_version) {
        meant = rangeOf(current.index);
    }
    QList<qint32> numbers;
    for (qint32 i = 0; i < article().blocks.size(); ++i) {
        const TextRange block = article().blocks[i].range;
        // The place behind the last letter belongs to the block too.
        if (TextRange{block.begin, block.end + 1}.intersects(meant) && meant.begin <= block.end)
            numbers.append(i);
    }
    if (m_selection.isEmpty() && numbers.size() > 1)
        numbers.resize(1);
    return numbers;
}

} // namespace widgets
