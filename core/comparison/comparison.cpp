// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/comparison.h"

namespace core {

const SourceGroup *Comparison::sourceOf(qsizetype statement) const
{
    if (statement < 0 || statement >= std::ssize(index.sourceOf))
        return nullptr;
    const qsizetype number = index.sourceOf[static_cast<size_t>(statement)];
    return number < 0 ? nullptr : &sources[static_cast<size_t>(number)];
}

const ProvenBlock *Comparison::provenBlock(VersionId version, qint32 block) const
{
    const std::pair place(version, BlockId{block});
    const auto found = std::ranges::lower_bound(
        proven, place, {}, [](const ProvenBlock &p) { return std::pair(p.version, p.block); });
    const bool isThere
        = found != proven.end() && found->version == version && found->block.value == block;
    return isThere ? &*found : nullptr;
}

QString Comparison::textOf(SentenceId id) const
{
    return sentence(id).range.of(version(id.version).text).toString().replace(u'\n', u' ');
}

alignment::ClaimId Comparison::claimOf(SentenceId id) const
{
    return index.claimOf.value(id);
}

const QList<qsizetype> &Comparison::pairsOf(SentenceId id) const
{
    static const QList<qsizetype> none;
    const auto found = index.pairsOf.constFind(id);
    return found == index.pairsOf.cend() ? none : *found;
}

const alignment::Pair *Comparison::pairOf(SentenceId a, SentenceId b) const
{
    for (const qsizetype number : pairsOf(a)) {
        const alignment::Pair &pair = pairs[static_cast<size_t>(number)];
        if (pair.a == b || pair.b == b)
            return &pair;
    }
    return nullptr;
}

QList<SentenceId> Comparison::unmatched(VersionId id) const
{
    QList<SentenceId> alone;
    for (qint32 i = 0; i < std::ssize(analysis(id).sentences); ++i) {
        if (pairsOf({id, i}).isEmpty())
            alone.append({id, i});
    }
    return alone;
}

std::span<const difference::Difference> Comparison::differencesOf(VersionId id) const
{
    const auto found = std::ranges::equal_range(differences, id, {},
                                                [](const auto &d) { return d.sentence.version; });
    return {found.begin(), found.end()};
}

std::span<const attribution::Attribution> Comparison::attributionsOf(VersionId id) const
{
    const auto found
        = std::ranges::equal_range(attributions, id, {}, &attribution::Attribution::version);
    return {found.begin(), found.end()};
}

std::span<const difference::WireCopy> Comparison::wireCopyOf(SentenceId id) const
{
    const auto found = std::ranges::equal_range(wireCopy, id, {}, &difference::WireCopy::sentence);
    return {found.begin(), found.end()};
}

} // namespace core
