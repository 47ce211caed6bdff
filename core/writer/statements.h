// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/statements.h"

#include <QJsonArray>

#include <span>

namespace core::writer {

/// The table of who is quoted how, a line a row: counts, shares from 0 to 1, verbs as
/// "say ×3 (neutral); claim ×1 (doubting)". See csvLine() for the form.
QString statementsCsv(const Comparison &comparison, std::span<const StatementRow> rows);

/// The same as objects: {"version","outlet","source","descriptions","unnamedSource","statements",
/// "direct","mixed","indirect","directShare","unnamed","unnamedShare","withoutSource","loadedVerbs",
/// "verbs":[{"verb","class","count"}],"hedges":[{"hedge","count"}]}. Version and outlet are missing
/// in rows over all versions, source and what belongs to it in rows over all sources.
QJsonArray statementsJson(const Comparison &comparison, std::span<const StatementRow> rows);

} // namespace core::writer
