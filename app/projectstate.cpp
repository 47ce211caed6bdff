// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/projectstate.h"

namespace app {

using core::VersionId;
using core::store::ColumnLook;
using core::store::Project;

Project projectOf(const StoryState &state, core::store::View view)
{
    view.columns = state.columns;
    view.looks.clear();
    for (qint32 i = 0; i < state.count(); ++i) {
        const QString &name = state.story->versions[static_cast<size_t>(i)].name;
        if (const auto style = state.styles.constFind(name); style != state.styles.constEnd())
            view.looks.insert({i},
                              {.colour = style->colour,
                               .characters = style->characters,
                               .isPinned = style->isPinned});
    }
    return {.story = *state.story,
            .corrections = state.corrections,
            .reference = state.reference,
            .view = std::move(view)};
}

StoryState stateOf(Project project)
{
    StoryState state{.story = std::make_shared<const core::Story>(std::move(project.story)),
                     .corrections = std::move(project.corrections),
                     .reference = project.reference,
                     .columns = project.view.columns};
    widgets::ColumnStyles styles;
    for (const auto [id, look] : project.view.looks.asKeyValueRange())
        styles.insert(
            id, {.colour = look.colour, .characters = look.characters, .isPinned = look.isPinned});
    state = withColumnStyles(std::move(state), styles);
    return state.columns.isEmpty() ? withAllColumns(std::move(state)) : state;
}

} // namespace app
