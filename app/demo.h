// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/application.h"
#include "app/document.h"

namespace app {

/// Loads and compares, writes DIR/sidebyline.png (the window at 1600 x 1000) and
/// DIR/comparison.html, and prints both paths. Returns 0; 1 where a file was refused or could not
/// be written.
int makeDemo(const WindowRequest &request, QFuture<LanguagesPtr> languages);

} // namespace app
