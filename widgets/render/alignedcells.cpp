// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/alignedcells.h"

#include "widgets/render/typography.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace widgets {

using core::BlockRole;
using core::SentenceId;
using core::TextRange;

namespace {

constexpr size_t mostLayouts = 3000;
constexpr double noteGap = 3; ///< between notes and words

/// A headline is one row among many here: no larger than what stands between paragraphs.
BlockRole shownRole(BlockRole role)
{
    return role == BlockRole::Title ? BlockRole::Subheading : role;
}

const core::Block *blockAround(const core::Version &article, TextRange range)
{
    const auto found = std::ranges::partition_point(
        article.blocks, [&](const core::Block &block) { return block.range.end <= range.begin; });
    return found != article.blocks.end() && found->range.contains(range) ? &*found : nullptr;
}

/// What the formatter says of the whole paragraph, cut to a piece of it: a quotation that began
/// before the piece goes on in it.
QList<QTextLayout::FormatRange> formatsOf(const core::Version &article, const core::Block &piece,
                                          const BlockFormatter &formatter)
{
    const core::Block *block = blockAround(article, piece.range);
    if (!block)
        return formatter(piece.range.of(article.text).toString(), piece.role);
    const TextRange cut = piece.range.shifted(-block->range.begin);
    QList<QTextLayout::FormatRange> formats;
    for (QTextLayout::FormatRange format :
         formatter(block->range.of(article.text).toString(), block->role)) {
        const TextRange kept
            = TextRange{format.start, format.start + format.length}.intersected(cut);
        if (kept.isEmpty())
            continue;
        format.start = static_cast<int>(kept.begin - cut.begin);
        format.length = static_cast<int>(kept.length());
        formats.append(format);
    }
    return formats;
}

qsizetype countOf(const AlignedCell &cell, bool isBefore)
{
    return std::ranges::count(cell.displaced, isBefore, &Displaced::isBefore);
}

} // namespace

QList<core::Block> piecesOf(const core::Comparison &comparison, const AlignedCell &cell)
{
    const QString &text = comparison.version(cell.version).text;
    QList<core::Block> pieces;
    SentenceId before;
    for (const SentenceId member : cell.members) {
        const auto &sentence = comparison.sentence(member);
        const TextRange words = core::trimmed(text, sentence.range);
        const bool runsOn = before.isValid() && member.index == before.index + 1
            && comparison.sentence(before).block == sentence.block;
        if (runsOn)
            pieces.last().range.end = words.end;
        else
            pieces.append({.role = shownRole(sentence.role), .range = words});
        before = member;
    }
    return pieces;
}

void AlignedCells::reset(core::ComparisonPtr comparison, CellStyle style)
{
    m_layouts.clear();
    m_comparison = std::move(comparison);
    m_style = std::move(style);
    m_noteFont = blockStyle(BlockRole::Date, BlockRole::Date, m_style.font).font;
    m_noteFont.setWeight(QFont::DemiBold);
    m_noteHeight = std::ceil(QFontMetricsF(m_noteFont).height()) + noteGap;
    m_lineHeight = blockStyle(BlockRole::Body, BlockRole::Body, m_style.font).lineHeight;
    m_charactersInLine
        = std::max(1.0, m_style.width / QFontMetricsF(m_style.font).averageCharWidth());
}

std::unique_ptr<ColumnLayout> AlignedCells::layOut(const AlignedCell &cell) const
{
    const core::Version &article = m_comparison->version(cell.version);
    const QList<core::Block> pieces = piecesOf(*m_comparison, cell);
    BlockFormatter formatter;
    if (m_style.formatter) {
        // The layout asks for one piece after the other.
        formatter = [&, next = qsizetype(0)](const QString &, BlockRole) mutable {
            return formatsOf(article, pieces[next++], m_style.formatter);
        };
    }
    auto layout = std::make_unique<ColumnLayout>(
        article.text, pieces,
        ColumnLayoutOptions{.font = m_style.font, .width = m_style.width, .formatter = formatter});
    // Very long articles are not laid out by themselves.
    layout->prepare({0, layout->height() + 1});
    return layout;
}

const ColumnLayout &AlignedCells::layout(const AlignedCell &cell)
{
    Kept &kept = m_layouts[cell.members.front()];
    kept.used = ++m_clock;
    if (kept.layout)
        return *kept.layout;
    kept.layout = layOut(cell);
    const ColumnLayout &made = *kept.layout;
    if (m_layouts.size() > mostLayouts)
        forgetOldest();
    return made;
}

/// The half that was used longest ago; what is on screen is far less than that.
void AlignedCells::forgetOldest()
{
    const quint64 oldest = m_clock - mostLayouts / 2;
    std::erase_if(m_layouts, [&](const auto &kept) { return kept.second.used < oldest; });
}

bool AlignedCells::hasLayout(const AlignedCell &cell) const
{
    return m_layouts.contains(cell.members.front());
}

double AlignedCells::textHeight(const AlignedCell &cell) const
{
    if (const auto kept = m_layouts.find(cell.members.front()); kept != m_layouts.end())
        return kept->second.layout->height();
    qsizetype characters = 0;
    for (const SentenceId member : cell.members)
        characters += m_comparison->sentence(member).range.length() + 1;
    return std::ceil(static_cast<double>(characters) / m_charactersInLine) * m_lineHeight;
}

double AlignedCells::height(const AlignedCell &cell) const
{
    const auto notes = cell.displaced.size() + (cell.moved != 0 ? 1 : 0);
    return 2 * cellPadding + static_cast<double>(notes) * m_noteHeight + textHeight(cell);
}

CellParts AlignedCells::parts(const AlignedCell &cell)
{
    const double text = layout(cell).height();
    CellParts parts;
    double y = cellPadding;
    const auto take = [&y](double height) {
        const Extent taken{y, y + height};
        y += height;
        return taken;
    };
    parts.moved = take(cell.moved != 0 ? m_noteHeight : 0);
    parts.before = take(static_cast<double>(countOf(cell, true)) * m_noteHeight);
    parts.text = take(text);
    parts.after = take(static_cast<double>(countOf(cell, false)) * m_noteHeight);
    parts.height = y + cellPadding;
    return parts;
}

double AlignedCells::rowHeight(const AlignedRow &row, const QList<core::VersionId> &laidOut)
{
    for (const AlignedCell &cell : row.cells) {
        if (laidOut.contains(cell.version))
            layout(cell);
    }
    double highest = 2 * cellPadding + m_noteHeight;
    for (const AlignedCell &cell : row.cells)
        highest = std::max(highest, height(cell));
    return std::ceil(highest) + 1; // the line below
}

} // namespace widgets
