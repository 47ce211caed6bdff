// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace core::reader {

/// True for text that is one http or https address, white space around it aside.
bool isAddress(const QString &text);

/// The addresses in text that has nothing else, one or more a line; empty for any other text.
QStringList addressesIn(const QString &text);

} // namespace core::reader
