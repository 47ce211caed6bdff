// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/compare.h"
#include "widgets/render/columnstyle.h"

#include <memory>

namespace app {

/// Everything that the user loaded and decided: one value, cheap to copy, so that undo keeps whole
/// states instead of repairing ids. Ids are indices into the story of the same state.
struct StoryState
{
    std::shared_ptr<const core::Story> story = std::make_shared<const core::Story>();
    core::Corrections corrections;
    core::VersionId reference; ///< may be none
    QList<core::VersionId> columns; ///< the versions shown, in order; hidden ones are not in it
    QHash<QString, widgets::ColumnStyle> styles; ///< how columns look, by the versions' names

    qint32 count() const { return static_cast<qint32>(story->versions.size()); }
    /// The shown name, with the user's correction.
    QString outletOf(core::VersionId id) const;
};

/// True where the same comparison serves both: only what is shown differs.
bool hasSameResult(const StoryState &a, const StoryState &b);

/// The intents. Each takes a state and gives the state after it; ids that do not exist change
/// nothing.

/// The versions at the end, shown, with names ("v4") that no other version has.
StoryState withVersions(StoryState state, std::vector<core::Version> versions);
/// Ids of later versions move down; corrections, reference and columns follow.
StoryState withoutVersion(StoryState state, core::VersionId id);
StoryState renamed(StoryState state, core::VersionId id, const QString &outlet);
/// What the user decided about how a version was read; what says the same as was read is left out,
/// but that a block is set aside, which other versions might refute.
StoryState withVersionCorrected(StoryState state, core::VersionId id,
                                core::VersionCorrection correction);
/// The same version read anew: what the user decided goes on to hold where it can. \a encoding is
/// the user's, if any.
struct Reread
{
    StoryState state;
    int lostRoles = 0; ///< of blocks that nothing is left of
};
Reread withVersionReread(StoryState state, core::VersionId id, core::Version version,
                         const QString &encoding);
/// What the user decided about a statement; what was decided before about the same words and cue is
/// replaced where it says something else, and goes where a statement that was added is taken back.
StoryState withStatementCorrected(StoryState state, const core::StatementCorrection &correction);
StoryState withSourcesMerged(StoryState state, const core::MergedSources &merge);
/// Merges that the source is part of are taken back as well.
StoryState withSourceSplit(StoryState state, const core::SourceReference &source);
StoryState withReference(StoryState state, core::VersionId id);
StoryState withColumns(StoryState state, const QList<core::VersionId> &columns);
/// \a steps columns to the right, negative to the left; stops at the ends.
StoryState withColumnMoved(StoryState state, core::VersionId id, int steps);
/// The last column stays.
StoryState withColumnHidden(StoryState state, core::VersionId id);
/// At its place in the story's order.
StoryState withColumnShown(StoryState state, core::VersionId id);
StoryState withAllColumns(StoryState state);
/// Styles of versions that are not in it are left as they were.
StoryState withColumnStyles(StoryState state, const widgets::ColumnStyles &styles);

} // namespace app
