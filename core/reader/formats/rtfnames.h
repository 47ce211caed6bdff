// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

/// What RTF calls encodings and characters.
namespace core::reader {

/// The encoding (as decodeAs() names it) of a Windows code page: 1251 -> "windows-1251".
QString codePageName(int page);

/// The code page of a font's character set (\fcharset); 0 where it says nothing.
int pageOfCharset(int charset);

/// The character that a control word stands for, such as "emdash"; empty for other words.
QString characterOf(QByteArrayView word);

} // namespace core::reader
