// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/families.h"

#include <map>

using namespace Qt::StringLiterals;

namespace core::difference {

namespace {

/// A pair of sentences as a point: places in the two versions, that of the version that ranks first
/// on a (so that ties do not hang on the order of the versions), and how much it weighs against
/// being called moved.
struct Point
{
    qint32 a = 0;
    qint32 b = 0;
    qsizetype pair = 0;
    bool isSwapped = false; ///< a is the place of Pair::b
    qint64 weight = 0;
    double score = 0;
};

const language::Sentence &sentenceAt(const Material &material, SentenceId id)
{
    return material.inputs[static_cast<size_t>(id.version.value)]
        .analysis->sentences[static_cast<size_t>(id.index)];
}

/// Titles, captions and the like stand where the page puts them; only running text has an order.
bool isRunningText(const Material &material, SentenceId id)
{
    return sentenceAt(material, id).role == BlockRole::Body;
}

qint32 rankOf(const Material &material, SentenceId id)
{
    return material.ranks[static_cast<size_t>(id.version.value)];
}

/// Each sentence with the one opposite that it goes best with, if that one agrees.
std::vector<Point> mutuallyBest(std::vector<Point> points)
{
    std::ranges::stable_sort(points, {}, [](const Point &point) {
        return std::tuple(-point.score, std::abs(point.a - point.b), point.a, point.b);
    });
    std::map<qint32, bool> usedA, usedB;
    std::erase_if(points, [&](const Point &point) {
        const bool free = !usedA[point.a] && !usedB[point.b];
        usedA[point.a] = usedB[point.b] = true;
        return !free;
    });
    return points;
}

/// The heaviest set of points that ascend on both sides: what is left out is the fewest words that
/// must have moved. O(n log n): \a points ascend on a; best[b] is the heaviest chain ending at b.
std::vector<bool> inOrder(const std::vector<Point> &points)
{
    struct End
    {
        qint64 weight = 0;
        qsizetype point = -1;
    };
    std::map<qint32, End> best;
    std::vector<qsizetype> before(points.size(), -1);
    for (size_t i = 0; i < points.size(); ++i) {
        End end{.weight = points[i].weight, .point = static_cast<qsizetype>(i)};
        auto place = best.lower_bound(points[i].b);
        if (place != best.begin()) {
            const End &previous = std::prev(place)->second;
            end.weight += previous.weight;
            before[i] = previous.point;
        }
        while (place != best.end() && place->second.weight <= end.weight)
            place = best.erase(place);
        if (place == best.begin() || std::prev(place)->second.weight < end.weight)
            best.insert_or_assign(points[i].b, end);
    }
    std::vector<bool> stays(points.size(), false);
    for (qsizetype i = best.empty() ? -1 : best.rbegin()->second.point; i >= 0;
         i = before[static_cast<size_t>(i)])
        stays[static_cast<size_t>(i)] = true;
    return stays;
}

/// Words of both sentences; equal counts are told apart by the texts, the same from either side.
qint64 weightOf(const Material &material, const alignment::Pair &pair)
{
    const Side a = sideOf(material, pair.a);
    const Side b = sideOf(material, pair.b);
    const auto words = std::ssize(a.tokens) + std::ssize(b.tokens);
    const size_t texts = qHash(a.range().of(a.text())) ^ qHash(b.range().of(b.text()));
    return (static_cast<qint64>(words) << 16) + static_cast<qint64>(texts & 0xffff);
}

Findings moved(const Material &material, const Point &point, bool laterOnA)
{
    const PairView view{
        .number = point.pair,
        .pair = &material.alignment->pairs[static_cast<size_t>(point.pair)],
        .a = sideOf(material, material.alignment->pairs[static_cast<size_t>(point.pair)].a),
        .b = sideOf(material, material.alignment->pairs[static_cast<size_t>(point.pair)].b)};
    const auto half = [](const Side &here, bool isLater) {
        return Half{.kind = Kind::Moved,
                    .range = here.range(),
                    .detail
                    = isLater ? u"Stands later here than in "_s : u"Stands earlier here than in "_s,
                    .detailEnd = u"."_s};
    };
    const bool isLater = laterOnA != point.isSwapped;
    Findings findings = bothSides(view, half(view.a, isLater), half(view.b, !isLater));
    for (Finding &finding : findings)
        finding.reading = finding.detail;
    return findings;
}

Findings movedBetween(const Material &material, std::vector<Point> points)
{
    points = mutuallyBest(std::move(points));
    std::ranges::sort(points, {}, &Point::a);
    const auto stays = inOrder(points);
    Findings findings;
    for (size_t i = 0; i < points.size(); ++i) {
        if (stays[i])
            continue;
        // Later here if most of what it crosses stands before it here and after it there.
        qsizetype balance = 0;
        for (size_t j = 0; j < points.size(); ++j) {
            if (stays[j] && (points[j].a < points[i].a) != (points[j].b < points[i].b))
                balance += points[j].a < points[i].a ? 1 : -1;
        }
        const auto found = moved(material, points[i], balance > 0);
        findings.insert(findings.end(), found.begin(), found.end());
    }
    return findings;
}

} // namespace

Findings findMoved(const Material &material)
{
    std::map<std::pair<VersionId, VersionId>, std::vector<Point>> byVersions;
    for (qsizetype i = 0; i < std::ssize(material.alignment->pairs); ++i) {
        const alignment::Pair &pair = material.alignment->pairs[static_cast<size_t>(i)];
        const bool counts = pair.relation != alignment::Relation::Partial
            && isRunningText(material, pair.a) && isRunningText(material, pair.b);
        if (!counts)
            continue;
        Point point{.a = pair.a.index,
                    .b = pair.b.index,
                    .pair = i,
                    .isSwapped = rankOf(material, pair.a) > rankOf(material, pair.b),
                    .weight = weightOf(material, pair),
                    .score = pair.score};
        if (point.isSwapped)
            std::swap(point.a, point.b);
        byVersions[{pair.a.version, pair.b.version}].push_back(point);
    }
    Findings findings;
    for (auto &[versions, points] : byVersions) {
        const auto found = movedBetween(material, std::move(points));
        findings.insert(findings.end(), found.begin(), found.end());
    }
    return findings;
}

} // namespace core::difference
