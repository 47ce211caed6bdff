// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"

#include <QString>

namespace core::language {

/// Marks that may end a sentence, with what closes behind them: `.")`, `?!`, `. . .`, `。`.
struct EndMark
{
    TextRange range; ///< the marks alone
    qsizetype closed = 0; ///< past the closing quotation marks, brackets and "[12]" behind them
    qsizetype next = 0; ///< the next character that is no white space, or the text's size
    qsizetype dots = 0; ///< full stops in it; "…" counts three
    bool isExclaimed = false; ///< holds a question or exclamation mark
    bool isPlain = true; ///< full stops or "…" only: may belong to an abbreviation
    bool isWide = false; ///< needs no space behind it ("。")
    bool closesQuotation = false;
    bool isForced = false; ///< ends a sentence whatever follows

    bool isEllipsis() const { return dots > 1; }
    bool isGlued() const { return next == closed; }
};

/// True for a mark of any language that ends sentences; \a further are those of one language.
bool isEndMark(QChar c, QStringView further);

/// The end mark that begins at \a at; its range is empty where the mark there is a decimal point.
EndMark endMarkAt(QStringView text, qsizetype at, QStringView further);

/// Where the first word, number or sign behind opening marks begins, from \a at.
qsizetype skipOpeners(QStringView text, qsizetype at);

bool isOpeningQuote(QChar c);

/// Round brackets of at most 200 characters, outermost only, ascending.
TextRanges shortBrackets(QStringView text);

} // namespace core::language
