// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/story.h"

namespace core {

namespace {

void apply(const VersionCorrection &correction, Version &version)
{
    version.outlet = correction.outlet.value_or(version.outlet);
    version.title = correction.title.value_or(version.title);
    version.byline = correction.byline.value_or(version.byline);
    version.date = correction.date.value_or(version.date);
    for (const auto [number, role] : correction.roles.asKeyValueRange()) {
        if (number < 0 || number >= version.blocks.size())
            continue;
        version.blocks[number].role = role;
        version.blocks[number].corrected = true;
    }
}

} // namespace

Story corrected(Story story, const Corrections &corrections)
{
    for (const auto [id, correction] : corrections.versions.asKeyValueRange()) {
        if (id.isValid() && static_cast<size_t>(id.value) < story.versions.size())
            apply(correction, story.versions[static_cast<size_t>(id.value)]);
    }
    return story;
}

} // namespace core
