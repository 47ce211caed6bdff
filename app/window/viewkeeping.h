// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/viewstate.h"

class QWidget;

namespace app {

/// Shows another comparison and stays where the reader was: the current sentence is found again by
/// its version's name and its words, whatever versions came, went or were put in another order.
void showKeepingPlace(widgets::ViewState &state, const core::ComparisonPtr &comparison,
                      const QList<core::VersionId> &columns);

/// Copies what is selected in the widget, if it can copy; else the current sentence with its
/// outlet's name.
void copySelection(QWidget *focused, const widgets::ViewState &state);

} // namespace app
