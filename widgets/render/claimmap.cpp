// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/claimmap.h"

#include "core/comparison/highlights.h"

#include <algorithm>
#include <cmath>

namespace widgets {

using core::VersionId;
using core::difference::Kind;

namespace {

constexpr double fewestClaims = 8; ///< closer than this there is nothing more to see

// The order in which cells that share a pixel are shown; smaller is shown first.
constexpr int demoted = 1000;
constexpr int plain = 2000;
constexpr int nothing = 3000;

int weightOf(const ClaimCell &cell)
{
    if (cell.kind)
        return core::priorityOf(*cell.kind) + (cell.isFaint ? demoted : 0);
    return cell.isPresent ? plain : nothing;
}

/// A run of cells drawn as one: half open.
struct Bucket
{
    qsizetype begin = 0;
    qsizetype end = 0;
    int from = 0; ///< in pixels
    int to = 0;
};

/// Cells that begin in the same pixel share it; others leave a pixel free between them where they
/// are large enough.
template <typename PixelOf>
std::vector<Bucket> bucketsOf(qsizetype begin, qsizetype end, int limit, int gapFrom, PixelOf at)
{
    std::vector<Bucket> buckets;
    for (qsizetype i = begin; i < end; ++i) {
        const int from = std::clamp(static_cast<int>(std::floor(at(i))), 0, limit - 1);
        const int to = std::clamp(static_cast<int>(std::floor(at(i + 1))), from + 1, limit);
        if (!buckets.empty() && from < buckets.back().to) {
            buckets.back().end = i + 1;
            buckets.back().to = std::max(buckets.back().to, to);
        } else {
            buckets.push_back({i, i + 1, from, to});
        }
    }
    for (Bucket &bucket : buckets)
        bucket.to -= bucket.to - bucket.from >= gapFrom ? 1 : 0;
    return buckets;
}

const ClaimCell &heaviest(const ClaimMap &map, const Bucket &rows, const Bucket &claims)
{
    const ClaimCell *best = &map.at(rows.begin, claims.begin);
    for (qsizetype row = rows.begin; row < rows.end; ++row) {
        for (qsizetype claim = claims.begin; claim < claims.end; ++claim) {
            const ClaimCell &cell = map.at(row, claim);
            if (weightOf(cell) < weightOf(*best))
                best = &cell;
        }
    }
    return *best;
}

ClaimWindow inside(ClaimWindow window, qsizetype claims)
{
    const double all = static_cast<double>(claims);
    window.count = std::clamp(window.count, std::min(fewestClaims, all), all);
    window.first = std::clamp(window.first, 0.0, all - window.count);
    return window;
}

} // namespace

ClaimMap claimMapOf(const core::Comparison &comparison, const QList<VersionId> &versions,
                    const IsShown &isShown)
{
    ClaimMap map{.versions = versions, .claims = std::ssize(comparison.claims)};
    map.cells.resize(static_cast<size_t>(map.claims * versions.size()));
    QHash<VersionId, qsizetype> rows;
    for (const VersionId version : versions)
        rows.insert(version, rows.size());
    const auto cellOf = [&](core::SentenceId sentence) -> ClaimCell * {
        const auto row = rows.constFind(sentence.version);
        const auto claim = comparison.claimOf(sentence);
        return row == rows.constEnd() || !claim.isValid()
            ? nullptr
            : &map.cells[static_cast<size_t>(*row * map.claims + claim.value)];
    };
    for (const auto &claim : comparison.claims) {
        for (const core::SentenceId member : claim.members) {
            if (ClaimCell *cell = cellOf(member))
                cell->isPresent = true;
        }
    }
    for (qsizetype i = 0; i < std::ssize(comparison.differences); ++i) {
        const auto &difference = comparison.differences[static_cast<size_t>(i)];
        // What is missing after a sentence is no trait of the sentence: the blank cell shows it.
        ClaimCell *cell
            = difference.kind == Kind::MissingHere ? nullptr : cellOf(difference.sentence);
        const ClaimCell found{true, difference.kind, !isShown(i)};
        if (cell && weightOf(found) < weightOf(*cell))
            *cell = found;
    }
    return map;
}

double ClaimGrid::xOf(double claim) const
{
    return (claim - m_window.first) * m_size.width() / m_window.count;
}

double ClaimGrid::claimAt(double x) const
{
    return m_window.first + x * m_window.count / std::max(1, m_size.width());
}

double ClaimGrid::yOf(qsizetype row) const
{
    return static_cast<double>(row) * m_size.height() / static_cast<double>(m_versions);
}

qsizetype ClaimGrid::rowAt(double y) const
{
    const double row = y * static_cast<double>(m_versions) / std::max(1, m_size.height());
    return std::clamp<qsizetype>(static_cast<qsizetype>(std::floor(row)), 0, m_versions - 1);
}

QRectF ClaimGrid::cell(qsizetype row, qsizetype claim) const
{
    const double left = xOf(static_cast<double>(claim));
    return {left, yOf(row), xOf(static_cast<double>(claim + 1)) - left, yOf(row + 1) - yOf(row)};
}

std::vector<ClaimMapMark> claimMarks(const ClaimMap &map, ClaimWindow window, QSize size)
{
    std::vector<ClaimMapMark> marks;
    if (map.cells.empty() || size.isEmpty())
        return marks;
    const ClaimGrid grid(map.versions.size(), window, size);
    const auto first = static_cast<qsizetype>(std::floor(window.first));
    const auto last
        = std::min(map.claims, static_cast<qsizetype>(std::ceil(window.first + window.count)));
    const std::vector<Bucket> columns
        = bucketsOf(first, last, size.width(), 4,
                    [&](qsizetype claim) { return grid.xOf(static_cast<double>(claim)); });
    const std::vector<Bucket> rows = bucketsOf(0, map.versions.size(), size.height(), 5,
                                               [&](qsizetype row) { return grid.yOf(row); });
    for (const Bucket &row : rows) {
        for (const Bucket &column : columns) {
            const ClaimCell &cell = heaviest(map, row, column);
            if (cell.isPresent)
                marks.push_back(
                    {QRect(QPoint(column.from, row.from), QPoint(column.to - 1, row.to - 1)),
                     cell.kind, cell.isFaint});
        }
    }
    return marks;
}

ClaimWindow zoomed(ClaimWindow window, double factor, double fixed, qsizetype claims)
{
    const double share = (fixed - window.first) / window.count;
    const ClaimWindow sized = inside({0, window.count / factor}, claims);
    return inside({fixed - share * sized.count, sized.count}, claims);
}

ClaimWindow movedTo(ClaimWindow window, double first, qsizetype claims)
{
    return inside({first, window.count}, claims);
}

} // namespace widgets
