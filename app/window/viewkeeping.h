// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/project.h"
#include "widgets/models/viewstate.h"

class QWidget;

namespace app {

class Document;
class Layouts;

/// Shows another comparison and stays where the reader was: the current sentence is found again by
/// its version's name and its words, whatever versions came, went or were put in another order.
void showKeepingPlace(widgets::ViewState &state, const core::ComparisonPtr &comparison,
                      const QList<core::VersionId> &columns);

/// How the story is looked at, for its project: layout, filter, current sentence.
core::store::View viewOf(const Document &document, const widgets::ViewState &state,
                         const Layouts &layouts);
/// Looks at it so again.
void showView(const core::store::View &view, widgets::ViewState &state, Layouts &layouts);

/// Copies what is selected in the widget, if it can copy; else the current sentence with its
/// outlet's name.
void copySelection(QWidget *focused, const widgets::ViewState &state);

} // namespace app
