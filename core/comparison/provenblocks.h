// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/task.h"
#include "core/language/analysis.h"
#include "core/language/languages.h"
#include "core/model/story.h"

#include <memory>
#include <span>
#include <vector>

namespace core {

/// A block whose role other versions show to be another than reading gave it.
struct ProvenBlock
{
    enum class Reason {
        SaidElsewhere, ///< other versions' articles say (most of) the same: body
        Between, ///< nothing but running text, between the article and a block that is said
                 ///< elsewhere: body
        SharedFurniture, ///< other versions print the same words to their readers: set aside
    };

    VersionId version;
    BlockId block;
    BlockRole role = BlockRole::Body; ///< that it has now: Body or Boilerplate
    Reason reason = Reason::SaidElsewhere;
    QList<VersionId> versions; ///< that say the same, ascending; none for Between
    VersionId nearest; ///< the one that says it most alike
    TextRange nearestRange; ///< the sentence of it

    friend bool operator==(const ProvenBlock &, const ProvenBlock &) = default;
};

/// What of the blocks set aside is article text, ascending by (version, block). Only looks at what
/// reading decided, never at the user's roles; what several versions set aside stays aside, and so
/// do teasers (which the article itself repeats), notices, and what does not join the article.
/// \a analyses are those of the versions as they were read; the blocks of \a furniture, which was
/// found before (see furniture.h; ascending), prove nothing. O(words) of the story, and of nothing
/// where no block is a candidate. The order of the versions does not matter.
std::vector<ProvenBlock> provenBlocks(
    const Story &story, std::span<const std::shared_ptr<const language::Analysis>> analyses,
    std::span<const ProvenBlock> furniture, const language::Languages &languages, const Task &task);

} // namespace core
