// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace core {

/// The words of a name for comparing: without case, accents, dots and possessives, without an
/// article in front. "The U.N." -> {"un"}; "Müller-Lüdenscheidt’s" -> {"muller", "ludenscheidt"}.
QStringList nameWords(const QString &name);

/// "North Atlantic Treaty Organization" -> "nato": the first letters of the capitalised words.
QString initialsOf(const QString &name);

/// True of one word in capitals, with dots or without: "NATO", "U.N."; also of "Nato".
bool mayBeAcronym(const QString &name);

/// True where two full names are one person's: "Ann Lee" and "Ann M. Lee"; "Mao Ning" and "Ning
/// Mao". Both are words of nameWords().
bool isSamePerson(const QStringList &a, const QStringList &b);

/// True of "A. Lee" as the first where "Ann Lee" is the second.
bool isInitialOf(const QStringList &a, const QStringList &b);

} // namespace core
