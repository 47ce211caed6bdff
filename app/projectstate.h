// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storystate.h"
#include "core/store/project.h"

namespace app {

/// The state as a project; \a view says how it is looked at beside columns and their looks, which
/// are the state's.
core::store::Project projectOf(const StoryState &state, core::store::View view = {});

/// The state of a project, as projectOf() took it.
StoryState stateOf(core::store::Project project);

} // namespace app
