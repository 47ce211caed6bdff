// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/families.h"

#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace core::difference {

namespace {

/// A claim is missed where at least so many other versions have it …
constexpr qsizetype fewestVersions = 2;
/// … and, in a large story, this share of all: else every detail of a hundred outlets would be
/// missing from nearly all of them.
constexpr double leastShare = 0.1;

/// For each member, the versions of the sentences it is paired with, the member's own among them.
QSet<VersionId> versionsTouching(const Material &material, const alignment::Claim &claim)
{
    QSet<VersionId> versions;
    for (const SentenceId member : claim.members) {
        versions.insert(member.version);
        for (const qsizetype number : material.pairsWith(member)) {
            const auto &pair = material.alignment->pairs[static_cast<size_t>(number)];
            versions.insert(pair.a.version);
            versions.insert(pair.b.version);
        }
    }
    return versions;
}

QList<VersionId> versionsHaving(const alignment::Claim &claim)
{
    QList<VersionId> versions;
    for (const SentenceId member : claim.members) {
        if (versions.isEmpty() || versions.last() != member.version)
            versions.append(member.version);
    }
    return versions;
}

bool isWidelyTold(const Material &material, const QList<VersionId> &having)
{
    if (having.contains(material.reference))
        return true;
    const double needed = std::max(static_cast<double>(fewestVersions),
                                   leastShare * static_cast<double>(material.inputs.size()));
    return static_cast<double>(having.size()) >= needed;
}

/// How much a member has in common with the others of its claim.
double centrality(const Material &material, SentenceId member, const alignment::Claim &claim)
{
    double score = 0;
    for (const qsizetype number : material.pairsWith(member)) {
        const auto &pair = material.alignment->pairs[static_cast<size_t>(number)];
        const SentenceId other = pair.a == member ? pair.b : pair.a;
        if (std::ranges::binary_search(claim.members, other))
            score += pair.score;
    }
    return score;
}

/// The member to show: of the reference, else the one most like the others; ties by what does not
/// depend on the order of the versions.
SentenceId shownMember(const Material &material, const alignment::Claim &claim)
{
    using Key = std::tuple<bool, long, qint32, qint32>;
    std::pair<Key, SentenceId> best{{true, std::numeric_limits<long>::max(), 0, 0}, {}};
    for (const SentenceId member : claim.members) {
        const Key key{member.version != material.reference,
                      std::lround(-1000 * centrality(material, member, claim)),
                      material.ranks[static_cast<size_t>(member.version.value)], member.index};
        if (key < best.first)
            best = {key, member};
    }
    return best.second;
}

/// The sentence of a version that the ones before \a member lead to: the nearest sentence before it
/// with a counterpart there. Invalid if there is none.
SentenceId placeBefore(const Material &material, SentenceId member, VersionId version)
{
    for (SentenceId before = member; before.index > 0;) {
        --before.index;
        SentenceId last;
        for (const qsizetype number : material.pairsWith(before)) {
            const auto &pair = material.alignment->pairs[static_cast<size_t>(number)];
            const SentenceId other = pair.a == before ? pair.b : pair.a;
            if (other.version == version)
                last = std::max(last, other);
        }
        if (last.isValid())
            return last;
    }
    return {};
}

Finding missing(const Material &material, SentenceId member, VersionId version,
                const QList<VersionId> &having)
{
    const Side there = sideOf(material, member);
    const SentenceId before = placeBefore(material, member, version);
    const Side here = sideOf(material, before.isValid() ? before : SentenceId{version, 0});
    const qsizetype at = before.isValid() ? here.range().end : here.range().begin;
    return {.kind = Kind::MissingHere,
            .sentence = here.id,
            .range = {at, at},
            .counterpart = member,
            .counterpartRange = there.range(),
            .against = having,
            .claim = {material.claimOf[static_cast<size_t>(material.ordinalOf(member))]},
            .detail = u"Not here: "_s + inMarks(there, there.range()) + u" (in "_s,
            .detailEnd = u")."_s,
            .reading = comparingText(there, there.range())};
}

} // namespace

Findings findMissing(const Material &material)
{
    Findings findings;
    for (const alignment::Claim &claim : material.alignment->claims) {
        const auto having = versionsHaving(claim);
        if (having.isEmpty() || !isWidelyTold(material, having))
            continue;
        const auto touching = versionsTouching(material, claim);
        const SentenceId shown = shownMember(material, claim);
        for (qint32 v = 0; v < std::ssize(material.inputs); ++v) {
            const bool hasText
                = !material.inputs[static_cast<size_t>(v)].analysis->sentences.empty();
            if (!touching.contains({v}) && hasText)
                findings.push_back(missing(material, shown, {v}, having));
        }
    }
    return findings;
}

} // namespace core::difference
