// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/finding.h"

#include "core/base/parallel.h"

#include <QHash>
#include <QStringList>

#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::difference {

namespace {

/// Longer quotations in a detail lose their middle.
constexpr qsizetype longestInDetail = 90;
/// More outlets than these are counted, not named.
constexpr qsizetype mostNamedOutlets = 4;

/// Findings that are gathered into one difference.
using Same = std::span<const Finding *const>;

constexpr size_t groupsPerTurn = 64;

/// Where an agreement counts: a sentence, the version it agrees with, and in what.
struct Place
{
    SentenceId sentence;
    VersionId with;
    Kind family = Kind::Reworded;

    friend bool operator==(const Place &, const Place &) = default;
    friend size_t qHash(const Place &place, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, place.sentence, place.with, static_cast<int>(place.family));
    }
};

/// Kinds that one agreement settles together.
Kind familyOf(const Finding &finding)
{
    if (finding.family)
        return *finding.family;
    switch (finding.kind) {
    case Kind::AttributionAdded:
    case Kind::AttributionDropped:
        return Kind::AttributionChanged;
    default:
        return finding.kind;
    }
}

const Side &opposite(const PairView &view, const Side &here)
{
    return here.id == view.a.id ? view.b : view.a;
}

/// What makes findings say the same: all but whom they are against.
auto subjectOf(const Finding &finding)
{
    return std::tie(finding.sentence, finding.range, finding.kind, finding.reading);
}

/// "A", "A and B", "A, B and C", "A, B, C and 5 others"; in the order of their names.
QString enumerated(const QList<VersionId> &versions, const Material &material)
{
    QStringList outlets;
    for (const VersionId id : versions)
        outlets.append(material.inputs[static_cast<size_t>(id.value)].version->outlet);
    outlets.sort();
    if (outlets.size() > mostNamedOutlets) {
        const qsizetype others = outlets.size() - mostNamedOutlets + 1;
        outlets = outlets.first(mostNamedOutlets - 1);
        outlets.append(u"%1 others"_s.arg(others));
    }
    const QString last = outlets.takeLast();
    return outlets.isEmpty() ? last : outlets.join(u", "_s) + u" and "_s + last;
}

double scoreOf(const Finding &finding, const Material &material)
{
    return finding.pair < 0 ? 0
                            : material.alignment->pairs[static_cast<size_t>(finding.pair)].score;
}

qint32 rankOf(SentenceId id, const Material &material)
{
    return id.isValid() ? material.ranks[static_cast<size_t>(id.version.value)] : -1;
}

/// The surest of the findings that say the same; ties by what does not depend on the order.
const Finding &surest(Same same, const Material &material)
{
    return **std::ranges::min_element(same, {}, [&](const Finding *finding) {
        return std::tuple(-scoreOf(*finding, material), rankOf(finding->counterpart, material),
                          finding->counterpart.index, finding->counterpartRange, finding->pair);
    });
}

QList<VersionId> versionsAgainst(Same same)
{
    if (same.size() == 1 && !same.front()->against.isEmpty()
        && std::ranges::is_sorted(same.front()->against))
        return same.front()
            ->against; // shares its data with others: a thousand versions have long ones
    QList<VersionId> versions;
    for (const Finding *finding : same) {
        versions.append(finding->against);
        if (finding->against.isEmpty() && finding->counterpart.isValid())
            versions.append(finding->counterpart.version);
    }
    std::ranges::sort(versions);
    versions.erase(std::ranges::unique(versions).begin(), versions.end());
    return versions;
}

Difference merged(Same same, const Material &material)
{
    const Finding &best = surest(same, material);
    const QList<VersionId> against = versionsAgainst(same);
    const QString outlets = best.detailEnd.isEmpty() ? QString() : enumerated(against, material);
    const TextRange sentence = sideOf(material, best.sentence).range();
    const qint32 claim = material.claimOf[static_cast<size_t>(material.ordinalOf(best.sentence))];
    return {.kind = best.kind,
            .sentence = best.sentence,
            .range = {std::clamp(best.range.begin, sentence.begin, sentence.end),
                      std::clamp(best.range.end, sentence.begin, sentence.end)},
            .against = against,
            .counterpart = best.counterpart,
            .counterpartRange = best.counterpartRange,
            .claim = best.claim.isValid() ? best.claim : alignment::ClaimId{claim},
            .isMorePrecise = best.isMorePrecise,
            .detail = best.detail + outlets + best.detailEnd};
}

} // namespace

Finding oneSide(const PairView &view, const Side &here, const Half &half, TextRange oppositeRange)
{
    const Side &there = opposite(view, here);
    return {.kind = half.kind,
            .sentence = here.id,
            .range = half.range,
            .counterpart = there.id,
            .counterpartRange = oppositeRange,
            .pair = view.number,
            .isMorePrecise = half.isMorePrecise,
            .detail = half.detail,
            .detailEnd = half.detailEnd,
            .reading = comparingText(there, oppositeRange)};
}

Findings bothSides(const PairView &view, const Half &a, const Half &b)
{
    Findings findings;
    if (!a.detail.isEmpty())
        findings.push_back(oneSide(view, view.a, a, b.range));
    if (!b.detail.isEmpty())
        findings.push_back(oneSide(view, view.b, b, a.range));
    return findings;
}

Findings agreement(const PairView &view, Kind kind, TextRange a, TextRange b)
{
    const auto side
        = [&](const Side &here, TextRange range, const Side &there, TextRange opposite) {
              return Finding{.kind = kind,
                             .sentence = here.id,
                             .range = range,
                             .counterpart = there.id,
                             .counterpartRange = opposite,
                             .pair = view.number,
                             .isAgreement = true};
          };
    return {side(view.a, a, view.b, b), side(view.b, b, view.a, a)};
}

Findings withoutOutweighed(Findings findings)
{
    QHash<Place, TextRanges> agreed;
    for (const Finding &finding : findings) {
        if (finding.isAgreement)
            agreed[{finding.sentence, finding.counterpart.version, familyOf(finding)}].append(
                finding.range);
    }
    const auto isAgreed = [&](const Place &place, TextRange range) {
        const auto ranges = agreed.constFind(place);
        return ranges != agreed.cend() && std::ranges::any_of(*ranges, [&](const TextRange &other) {
                   return other.intersects(range);
               });
    };
    std::erase_if(findings, [&](const Finding &finding) {
        const Kind family = familyOf(finding);
        return finding.isAgreement
            || isAgreed({finding.sentence, finding.counterpart.version, family}, finding.range)
            || isAgreed({finding.counterpart, finding.sentence.version, family},
                        finding.counterpartRange);
    });
    return findings;
}

namespace {

/// Marks inside marks are single ones: “which was ‘first’ discussed”.
QString withInnerMarks(QString words)
{
    // Half a pair, where the words are cut out of a quotation, says nothing.
    if (words.count(u'“') != words.count(u'”') || words.count(u'"') % 2 != 0)
        words.removeIf([](QChar c) { return c == u'“' || c == u'”' || c == u'"'; });
    bool isOpen = false;
    for (QChar &c : words) {
        if (c == u'“' || c == u'”')
            c = c == u'“' ? u'‘' : u'’';
        else if (c == u'"')
            c = std::exchange(isOpen, !isOpen) ? u'’' : u'‘';
    }
    return words;
}

} // namespace

QString inMarks(QStringView text)
{
    QString words = text.toString().simplified();
    if (words.size() > longestInDetail) {
        const qsizetype head = words.lastIndexOf(u' ', longestInDetail * 2 / 3);
        const qsizetype tail = words.indexOf(u' ', words.size() - longestInDetail / 3);
        if (head > 0 && tail > 0)
            words = words.first(head) + u" …"_s + words.sliced(tail);
    }
    return u'“' + withInnerMarks(words) + u'”';
}

QString inMarks(const Side &side, TextRange range)
{
    return inMarks(range.of(side.text()));
}

QString hereAndThere(const Side &here, TextRange range, const Side &there, TextRange oppositeRange)
{
    return inMarks(here, range) + u" here, "_s + inMarks(there, oppositeRange) + u" in "_s;
}

QString comparingText(const Side &side, TextRange range)
{
    const language::IndexRange tokens = side.tokensIn(range);
    QString text;
    for (qsizetype i = tokens.begin; i < tokens.end; ++i) {
        if (!isIgnorable(side.token(i)))
            text += side.token(i).norm + u' ';
    }
    return text;
}

std::vector<Difference> gathered(Findings findings, const Material &material, const Task &task)
{
    std::vector<const Finding *> sorted;
    sorted.reserve(findings.size());
    for (const Finding &finding : findings)
        sorted.push_back(&finding);
    std::ranges::stable_sort(
        sorted, [](const Finding *x, const Finding *y) { return subjectOf(*x) < subjectOf(*y); });
    std::vector<Same> groups;
    for (const auto same : std::views::chunk_by(sorted, [](const Finding *x, const Finding *y) {
             return subjectOf(*x) == subjectOf(*y);
         }))
        groups.push_back(Same(same));
    std::vector<Difference> differences(groups.size());
    parallelFor((groups.size() + groupsPerTurn - 1) / groupsPerTurn, task, [&](size_t turn) {
        const size_t end = std::min(groups.size(), (turn + 1) * groupsPerTurn);
        for (size_t i = turn * groupsPerTurn; i < end; ++i)
            differences[i] = merged(groups[i], material);
    });
    return differences;
}

} // namespace core::difference
