// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/provenblocks.h"

namespace core {

/// The opposite of provenBlocks(): what of the blocks read as article text is furniture of sites,
/// such as a call to subscribe, ascending by (version, block). That two versions have the same
/// words proves nothing by itself, since wire copy is shared, too. They are furniture if besides
///  - they speak to the reader, or are known from what stands around articles,
///  - they tell nothing of the story: no speech, no name or figure of it, and no sentence of any
///    article that says nearly the same, nor are they only questions, as of an interviewer,
///  - and the two articles are otherwise in words of their own.
/// Where the user set the same words aside in one version, that they tell nothing of the story is
/// enough; where the user took them for text, they are. Blocks with a role given by the user are
/// never among the result. \a analyses are those of the versions as they were read. O(words) of the
/// story, and O(versions² x sentences) for each block that several versions have. The order of the
/// versions does not matter.
std::vector<ProvenBlock> sharedFurniture(
    const Story &story, std::span<const std::shared_ptr<const language::Analysis>> analyses,
    const language::Languages &languages, const Task &task);

} // namespace core
