// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace support {

/// "source | cue | content" of each statement found in a text, in order. \a language is a code;
/// empty is detected.
QStringList statementsIn(const QString &language, const QStringList &paragraphs);

} // namespace support
