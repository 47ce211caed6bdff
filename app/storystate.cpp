// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storystate.h"

#include "core/model/rolecarryover.h"

#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using core::SentenceAnchor;
using core::SentenceId;
using core::Story;
using core::VersionId;

bool exists(const StoryState &state, VersionId id)
{
    return id.isValid() && id.value < state.count();
}

/// Names stay with their versions whatever is removed, so newcomers go on from the highest.
void nameNewcomers(std::vector<core::Version> &newcomers, const Story &present)
{
    int highest = 0;
    for (const core::Version &version : present.versions)
        highest = std::max(highest, version.name.mid(1).toInt());
    for (core::Version &version : newcomers)
        version.name = u"v%1"_s.arg(++highest);
}

/// The id after \a removed is gone; nothing for the removed one itself.
std::optional<VersionId> shifted(VersionId id, VersionId removed)
{
    if (id == removed)
        return std::nullopt;
    return id > removed ? VersionId{id.value - 1} : id;
}

std::optional<SentenceId> shifted(SentenceId id, VersionId removed)
{
    const auto version = shifted(id.version, removed);
    return version ? std::optional(SentenceId{*version, id.index}) : std::nullopt;
}

std::optional<core::SourceReference> shifted(core::SourceReference source, VersionId removed)
{
    const auto version = shifted(source.version, removed);
    if (!version)
        return std::nullopt;
    source.version = *version;
    return source;
}

std::optional<core::StatementCorrection> shifted(core::StatementCorrection correction,
                                                 VersionId removed)
{
    const auto version = shifted(correction.content.version, removed);
    if (!version)
        return std::nullopt;
    correction.content.version = *version;
    if (correction.newContent)
        correction.newContent->version = *version;
    return correction;
}

/// What the user decided about statements and sources.
void shiftStatements(const core::Corrections &corrections, VersionId removed,
                     core::Corrections &after)
{
    for (const core::StatementCorrection &correction : corrections.statements) {
        if (const auto now = shifted(correction, removed))
            after.statements.append(*now);
    }
    for (const core::MergedSources &merge : corrections.mergedSources) {
        const auto a = shifted(merge.a, removed);
        const auto b = shifted(merge.b, removed);
        if (a && b)
            after.mergedSources.append({.a = *a, .b = *b});
    }
    for (const core::SourceReference &source : corrections.splitSources) {
        if (const auto now = shifted(source, removed))
            after.splitSources.append(*now);
    }
}

QList<SentenceAnchor> shifted(const QList<SentenceAnchor> &anchors, VersionId removed)
{
    QList<SentenceAnchor> after;
    for (const SentenceAnchor &anchor : anchors) {
        if (const auto now = shifted(anchor.id, removed))
            after.append({*now, anchor.text});
    }
    return after;
}

core::Corrections shifted(const core::Corrections &corrections, VersionId removed)
{
    core::Corrections after;
    for (const auto [id, correction] : corrections.versions.asKeyValueRange()) {
        if (const auto now = shifted(id, removed))
            after.versions.insert(*now, correction);
    }
    for (const core::ManualLink &link : corrections.links) {
        const auto a = shifted(link.a.id, removed);
        const auto b = shifted(link.b.id, removed);
        if (a && b)
            after.links.append({.a = {*a, link.a.text}, .b = {*b, link.b.text}, .kind = link.kind});
    }
    after.noCounterpart = shifted(corrections.noCounterpart, removed);
    for (const auto &claims : corrections.mergedClaims)
        after.mergedClaims.append(shifted(claims, removed));
    for (const auto &claim : corrections.splitClaims)
        after.splitClaims.append(shifted(claim, removed));
    // What has lost its other half says nothing any more.
    after.mergedClaims.removeIf([](const auto &claims) { return claims.size() < 2; });
    after.splitClaims.removeIf([](const auto &claim) { return claim.isEmpty(); });
    shiftStatements(corrections, removed, after);
    return after;
}

} // namespace

QString StoryState::outletOf(VersionId id) const
{
    const auto corrected = corrections.versions.value(id).outlet;
    return corrected.value_or(story->versions[static_cast<size_t>(id.value)].outlet);
}

bool hasSameResult(const StoryState &a, const StoryState &b)
{
    return a.story == b.story && a.reference == b.reference && a.corrections == b.corrections;
}

StoryState withVersions(StoryState state, std::vector<core::Version> versions)
{
    nameNewcomers(versions, *state.story);
    Story story = *state.story;
    for (core::Version &version : versions) {
        state.columns.append(VersionId{static_cast<qint32>(story.versions.size())});
        story.versions.push_back(std::move(version));
    }
    core::nameVersions(story);
    state.story = std::make_shared<const Story>(std::move(story));
    return state;
}

StoryState withoutVersion(StoryState state, VersionId id)
{
    if (!exists(state, id))
        return state;
    Story story = *state.story;
    state.styles.remove(story.versions[static_cast<size_t>(id.value)].name);
    story.versions.erase(story.versions.begin() + id.value);
    state.story = std::make_shared<const Story>(std::move(story));
    state.corrections = shifted(state.corrections, id);
    state.reference = shifted(state.reference, id).value_or(VersionId{});
    QList<VersionId> columns;
    for (const VersionId column : std::as_const(state.columns)) {
        if (const auto now = shifted(column, id))
            columns.append(*now);
    }
    state.columns = columns;
    return columns.isEmpty() ? withAllColumns(std::move(state)) : state;
}

StoryState renamed(StoryState state, VersionId id, const QString &outlet)
{
    const QString name = outlet.simplified();
    if (!exists(state, id) || name.isEmpty())
        return state;
    core::VersionCorrection correction = state.corrections.versions.value(id);
    correction.outlet = name;
    return withVersionCorrected(std::move(state), id, std::move(correction));
}

StoryState withVersionCorrected(StoryState state, VersionId id, core::VersionCorrection correction)
{
    if (!exists(state, id))
        return state;
    const core::Version &read = state.story->versions[static_cast<size_t>(id.value)];
    const auto leaveOutSame = [](auto &decided, const auto &found) {
        if (decided == found)
            decided.reset();
    };
    leaveOutSame(correction.outlet, read.outlet);
    leaveOutSame(correction.title, read.title);
    leaveOutSame(correction.byline, read.byline);
    leaveOutSame(correction.date, read.date);
    correction.roles.removeIf([&](const auto &role) {
        // What was read as body or set aside may be the other because of other versions: the user's
        // word counts.
        const bool mayBeProven
            = role.value() == core::BlockRole::Boilerplate || role.value() == core::BlockRole::Body;
        return role.key() < 0 || role.key() >= read.blocks.size()
            || (read.blocks[role.key()].role == role.value() && !mayBeProven);
    });
    if (correction == core::VersionCorrection{})
        state.corrections.versions.remove(id);
    else
        state.corrections.versions.insert(id, correction);
    return state;
}

Reread withVersionReread(StoryState state, VersionId id, core::Version version,
                         const QString &encoding)
{
    if (!exists(state, id))
        return {.state = std::move(state)};
    Story story = *state.story;
    core::Version &place = story.versions[static_cast<size_t>(id.value)];
    core::VersionCorrection correction = state.corrections.versions.value(id);
    core::CarriedRoles carried = core::carriedRoles(correction.roles, place, version);
    correction.roles = std::move(carried.roles);
    correction.encoding = encoding.isEmpty() ? std::nullopt : std::optional(encoding);
    place = std::move(version);
    core::nameVersions(story);
    state.story = std::make_shared<const Story>(std::move(story));
    return {.state = withVersionCorrected(std::move(state), id, std::move(correction)),
            .lostRoles = static_cast<int>(carried.lost.size())};
}

StoryState withStatementCorrected(StoryState state, const core::StatementCorrection &correction)
{
    using Kind = core::StatementCorrection::Kind;
    auto &all = state.corrections.statements;
    const auto before = std::ranges::find_if(all, [&](const core::StatementCorrection &known) {
        return known.kind != Kind::Removed && known.content == correction.content
            && known.cue == correction.cue;
    });
    if (before == all.end()) {
        all.append(correction);
        return state;
    }
    if (correction.kind == Kind::Removed) {
        const bool wasAdded = before->kind == Kind::Added;
        all.erase(before);
        if (!wasAdded)
            all.append(correction);
        return state;
    }
    if (correction.source)
        before->source = correction.source;
    if (correction.type)
        before->type = correction.type;
    if (correction.newContent)
        before->newContent = correction.newContent;
    return state;
}

StoryState withSourcesMerged(StoryState state, const core::MergedSources &merge)
{
    if (merge.a != merge.b && !state.corrections.mergedSources.contains(merge))
        state.corrections.mergedSources.append(merge);
    return state;
}

StoryState withSourceSplit(StoryState state, const core::SourceReference &source)
{
    state.corrections.mergedSources.removeIf(
        [&](const core::MergedSources &merge) { return merge.a == source || merge.b == source; });
    if (!state.corrections.splitSources.contains(source))
        state.corrections.splitSources.append(source);
    return state;
}

StoryState withReference(StoryState state, VersionId id)
{
    if (!id.isValid() || exists(state, id))
        state.reference = id;
    return state;
}

StoryState withColumns(StoryState state, const QList<VersionId> &columns)
{
    const QSet<VersionId> different(columns.begin(), columns.end());
    const bool isSound = !columns.isEmpty() && different.size() == columns.size()
        && std::ranges::all_of(columns, [&](VersionId id) { return exists(state, id); });
    if (isSound)
        state.columns = columns;
    return state;
}

StoryState withColumnMoved(StoryState state, VersionId id, int steps)
{
    const qsizetype from = state.columns.indexOf(id);
    if (from < 0)
        return state;
    state.columns.move(from, std::clamp<qsizetype>(from + steps, 0, state.columns.size() - 1));
    return state;
}

StoryState withColumnHidden(StoryState state, VersionId id)
{
    if (state.columns.size() > 1)
        state.columns.removeOne(id);
    return state;
}

StoryState withColumnShown(StoryState state, VersionId id)
{
    if (!exists(state, id) || state.columns.contains(id))
        return state;
    const auto later = std::ranges::find_if(state.columns, [id](VersionId c) { return c > id; });
    state.columns.insert(later, id);
    return state;
}

StoryState withAllColumns(StoryState state)
{
    for (qint32 i = 0; i < state.count(); ++i)
        state = withColumnShown(std::move(state), {i});
    return state;
}

StoryState withColumnStyles(StoryState state, const widgets::ColumnStyles &styles)
{
    for (const auto [id, style] : styles.asKeyValueRange()) {
        if (!exists(state, id))
            continue;
        const QString name = state.story->versions[static_cast<size_t>(id.value)].name;
        if (style == widgets::ColumnStyle{})
            state.styles.remove(name);
        else
            state.styles.insert(name, style);
    }
    return state;
}

} // namespace app
