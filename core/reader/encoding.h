// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace core::reader {

struct Decoded
{
    QString text; ///< without byte order mark
    QString encoding; ///< as the WHATWG names it: "UTF-8", "windows-1252", "Shift_JIS"
    bool assumed = false; ///< neither declared, marked nor certain
};

/// Bytes -> text, by byte order mark, what the page declares, UTF-8 validity, the pattern of
/// UTF-16, and last the legacy set of the declared language or the one that fits the bytes best
/// (windows-1252 where none does). Never fails: bytes that mean nothing become U+FFFD. O(n).
/// \a told is what came with the bytes (a mail's or an answer's header); it counts before what the
/// page itself declares.
Decoded decode(const QByteArray &bytes, const QString &told = {});

/// The bytes taken for what the user says they are; a byte order mark of it is left out. Nothing
/// where no encoding is called so.
std::optional<Decoded> decodeAs(const QByteArray &bytes, const QString &encoding);

/// Text in an encoding that decodeAs() knows; in UTF-8 where it is none of single bytes or has no
/// such letters.
QByteArray encoded(QStringView text, const QString &encoding);

/// Whether the bytes begin with a byte order mark or look like UTF-16 without one: such text has
/// NULs but is not binary.
bool isWideText(QByteArrayView bytes);

} // namespace core::reader
