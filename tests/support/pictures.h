// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace support {

/// Writes the widget as it is drawn now to pictures/NAME.png in the build folder, for people to
/// look at; nothing is compared. Fails loudly where it cannot be written.
void savePicture(QWidget &widget, const QString &name);

} // namespace support
