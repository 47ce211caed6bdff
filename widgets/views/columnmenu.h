// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/columnstyle.h"

#include <functional>

class QMenu;

namespace widgets {

class ViewState;

/// What the menu of a column cannot do through the view state alone.
struct ColumnMenuActions
{
    std::function<void()> rename;
    std::function<void()> makeReference;
    std::function<void()> checkReading;
    std::function<void()> showSource;
    std::function<void()> reload;
    std::function<void()> remove;
    std::function<void()> showHeat;
};

/// Fills \a menu with everything that can be done with one column.
void fillColumnMenu(QMenu *menu, ViewState *state, core::VersionId version,
                    const ColumnMenuActions &actions);

/// The columns with the one at \a from put before the one at \a before (the number of columns: at
/// the end).
QList<core::VersionId> withColumnMoved(QList<core::VersionId> columns, qsizetype from,
                                       qsizetype before);

/// The columns as the reading view has them: pinned ones before the others, else in their order.
QList<core::VersionId> pinnedFirst(QList<core::VersionId> columns, const ColumnStyles &styles);

} // namespace widgets
