// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

namespace core {

/// Translates offsets of one text between UTF-16 units (used everywhere inside) and Unicode code
/// points (used in everything that leaves the program). Building is O(n); a translation O(log s) in
/// the surrogate pairs s.
class CodePoints
{
public:
    explicit CodePoints(QStringView text);

    /// An offset inside a surrogate pair counts as its begin.
    qsizetype fromUtf16(qsizetype offset) const;
    qsizetype toUtf16(qsizetype codePoint) const;

private:
    QList<qsizetype> m_lowSurrogates; ///< UTF-16 offsets of the second units of pairs, ascending
};

} // namespace core
