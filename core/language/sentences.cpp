// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/sentences.h"

#include <memory>
#include <unicode/ubrk.h>

namespace core::language {

TextRanges splitSentences(QStringView text, TextRange paragraph, const Language &language)
{
    TextRanges sentences;
    const QStringView piece = paragraph.of(text);
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *iterator = ubrk_open(UBRK_SENTENCE, qPrintable(language.code()),
                                         reinterpret_cast<const UChar *>(piece.utf16()),
                                         static_cast<int32_t>(piece.size()), &status);
    const std::unique_ptr<UBreakIterator, decltype(&ubrk_close)> guard(iterator, &ubrk_close);
    for (int32_t begin = 0, end = ubrk_next(iterator); end != UBRK_DONE;
         begin = end, end = ubrk_next(iterator)) {
        const TextRange sentence = trimmed(text, TextRange{begin, end}.shifted(paragraph.begin));
        if (!sentence.isEmpty())
            sentences.append(sentence);
    }
    return sentences;
}

} // namespace core::language
