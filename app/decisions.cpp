// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/decisions.h"

#include <algorithm>

namespace app {

namespace {

using core::Corrections;
using core::ManualLink;
using core::SentenceAnchor;

bool isOf(const ManualLink &link, const SentenceAnchor &a, const SentenceAnchor &b)
{
    return (link.a == a && link.b == b) || (link.a == b && link.b == a);
}

bool touches(const ManualLink &link, const SentenceAnchor &sentence)
{
    return link.a == sentence || link.b == sentence;
}

/// Takes a sentence out of groups and leaves out those that are too small then.
void takeOut(QList<QList<SentenceAnchor>> &groups, const SentenceAnchor &sentence, qsizetype fewest)
{
    for (QList<SentenceAnchor> &group : groups)
        group.removeAll(sentence);
    groups.removeIf([fewest](const auto &group) { return group.size() < fewest; });
}

void removeAt(auto &list, qsizetype number)
{
    if (number >= 0 && number < list.size())
        list.removeAt(number);
}

/// What is decided about a version, without one field of it.
core::VersionCorrection without(core::VersionCorrection decided,
                                const widgets::CorrectionRef &correction)
{
    using Kind = widgets::CorrectionRef::Kind;
    switch (correction.kind) {
    case Kind::Outlet:
        decided.outlet.reset();
        break;
    case Kind::Title:
        decided.title.reset();
        break;
    case Kind::Byline:
        decided.byline.reset();
        break;
    case Kind::Date:
        decided.date.reset();
        break;
    case Kind::Encoding:
        decided.encoding.reset();
        break;
    case Kind::Role:
        decided.roles.remove(static_cast<qint32>(correction.number));
        break;
    default:
        break;
    }
    return decided;
}

} // namespace

StoryState withAnchors(StoryState state,
                       const std::function<SentenceAnchor(const SentenceAnchor &)> &find)
{
    const auto findAll = [&find](QList<SentenceAnchor> &anchors) {
        for (SentenceAnchor &anchor : anchors)
            anchor = find(anchor);
    };
    for (ManualLink &link : state.corrections.links) {
        link.a = find(link.a);
        link.b = find(link.b);
    }
    findAll(state.corrections.noCounterpart);
    std::ranges::for_each(state.corrections.mergedClaims, findAll);
    std::ranges::for_each(state.corrections.splitClaims, findAll);
    return state;
}

StoryState withLink(StoryState state, const ManualLink &link)
{
    if (link.a.id.version == link.b.id.version)
        return state;
    Corrections &corrections = state.corrections;
    const auto before = std::ranges::find_if(
        corrections.links, [&](const ManualLink &known) { return isOf(known, link.a, link.b); });
    if (before != corrections.links.end())
        before->kind = link.kind;
    else
        corrections.links.append(link);
    if (link.kind != ManualLink::Kind::Unlinked)
        corrections.noCounterpart.removeIf(
            [&link](const SentenceAnchor &alone) { return touches(link, alone); });
    return state;
}

StoryState withoutLink(StoryState state, const SentenceAnchor &a, const SentenceAnchor &b)
{
    state.corrections.links.removeIf([&](const ManualLink &link) { return isOf(link, a, b); });
    return state;
}

StoryState withNoCounterpart(StoryState state, const SentenceAnchor &sentence, bool has)
{
    Corrections &corrections = state.corrections;
    corrections.noCounterpart.removeAll(sentence);
    if (!has)
        return state;
    corrections.noCounterpart.append(sentence);
    corrections.links.removeIf([&sentence](const ManualLink &link) {
        return touches(link, sentence) && link.kind != ManualLink::Kind::Unlinked;
    });
    takeOut(corrections.mergedClaims, sentence, 2);
    return state;
}

StoryState withClaimsMerged(StoryState state, const SentenceAnchor &a, const SentenceAnchor &b)
{
    const QList<SentenceAnchor> merge{a, b};
    auto &merged = state.corrections.mergedClaims;
    const bool isKnown = std::ranges::any_of(
        merged, [&](const auto &group) { return group.contains(a) && group.contains(b); });
    if (a == b || isKnown)
        return state;
    merged.append(merge);
    state.corrections.noCounterpart.removeIf(
        [&merge](const SentenceAnchor &alone) { return merge.contains(alone); });
    return state;
}

StoryState withClaimSplit(StoryState state, const SentenceAnchor &sentence)
{
    Corrections &corrections = state.corrections;
    takeOut(corrections.mergedClaims, sentence, 2);
    takeOut(corrections.splitClaims, sentence, 1);
    for (ManualLink &link : corrections.links) {
        if (touches(link, sentence) && link.kind == ManualLink::Kind::Linked)
            link.kind = ManualLink::Kind::Locked;
    }
    corrections.splitClaims.append(QList{sentence});
    return state;
}

std::optional<ManualLink::Kind> linkBetween(const StoryState &state, const SentenceAnchor &a,
                                            const SentenceAnchor &b)
{
    for (const ManualLink &link : state.corrections.links) {
        if (isOf(link, a, b))
            return link.kind;
    }
    return std::nullopt;
}

StoryState withoutCorrection(StoryState state, const widgets::CorrectionRef &correction)
{
    using Kind = widgets::CorrectionRef::Kind;
    Corrections &corrections = state.corrections;
    switch (correction.kind) {
    case Kind::Link:
        removeAt(corrections.links, correction.number);
        return state;
    case Kind::NoCounterpart:
        removeAt(corrections.noCounterpart, correction.number);
        return state;
    case Kind::MergedClaims:
        removeAt(corrections.mergedClaims, correction.number);
        return state;
    case Kind::SplitClaim:
        removeAt(corrections.splitClaims, correction.number);
        return state;
    case Kind::Statement:
        removeAt(corrections.statements, correction.number);
        return state;
    case Kind::MergedSources:
        removeAt(corrections.mergedSources, correction.number);
        return state;
    case Kind::SplitSource:
        removeAt(corrections.splitSources, correction.number);
        return state;
    default:
        break;
    }
    const core::VersionCorrection decided = corrections.versions.value(correction.version);
    return withVersionCorrected(std::move(state), correction.version, without(decided, correction));
}

} // namespace app
