// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storystate.h"
#include "widgets/models/correctionrows.h"

#include <functional>
#include <optional>

namespace app {

/// What the user decides by hand about links and claims: each takes a state and gives the state
/// after it. Decisions never contradict one another: a newer one takes those away that it makes
/// senseless. Anchors that mean one sentence are equal; see withAnchors().

/// Every anchor of links and claims as \a find gives it: where its sentence stands now.
StoryState withAnchors(
    StoryState state,
    const std::function<core::SentenceAnchor(const core::SentenceAnchor &)> &find);

/// Replaces what was decided about the two sentences. One that is linked has a counterpart.
StoryState withLink(StoryState state, const core::ManualLink &link);
/// Leaves the two to the engine.
StoryState withoutLink(StoryState state, const core::SentenceAnchor &a,
                       const core::SentenceAnchor &b);
/// A sentence that has none loses the links made by hand, and the claims merged with its own.
StoryState withNoCounterpart(StoryState state, const core::SentenceAnchor &sentence, bool has);
StoryState withClaimsMerged(StoryState state, const core::SentenceAnchor &a,
                            const core::SentenceAnchor &b);
/// The sentence becomes a claim by itself. Links made by hand stay, but join claims no more.
StoryState withClaimSplit(StoryState state, const core::SentenceAnchor &sentence);

/// What was decided about two sentences, in either order.
std::optional<core::ManualLink::Kind> linkBetween(const StoryState &state,
                                                  const core::SentenceAnchor &a,
                                                  const core::SentenceAnchor &b);

/// Takes one decision of any kind back; an encoding only stops being remembered.
StoryState withoutCorrection(StoryState state, const widgets::CorrectionRef &correction);

} // namespace app
