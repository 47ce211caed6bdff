// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/compare.h"

#include <QStringList>

/// Small stories for tests, and printers that turn results into lines that read well when a test
/// fails.
namespace support {

/// The lexicons, loaded once for a test program.
const core::language::Languages &languages();

/// A version of plain English paragraphs; every string is one block of body text.
core::Version version(const QStringList &paragraphs, const QString &name = {});

/// versions named "a", "b", …
core::Story story(const QList<QStringList> &versions);

/// compare() with no corrections; fails loudly.
core::ComparisonPtr compared(const core::Story &story);

} // namespace support
