// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/tokens.h"

#include <libstemmer.h>
#include <memory>
#include <unicode/ubrk.h>

using namespace Qt::StringLiterals;

namespace core::language {

namespace {

struct CloseIterator
{
    void operator()(UBreakIterator *iterator) const { ubrk_close(iterator); }
};

struct DeleteStemmer
{
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};

QString stemmed(const QString &norm, sb_stemmer *stemmer)
{
    if (!stemmer)
        return norm;
    const QByteArray utf8 = norm.toUtf8();
    const auto *stem
        = sb_stemmer_stem(stemmer, reinterpret_cast<const sb_symbol *>(utf8.constData()),
                          static_cast<int>(utf8.size()));
    return stem
        ? QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(stemmer))
        : norm;
}

} // namespace

QString normalised(QStringView word, const Language &)
{
    return word.toString().normalized(QString::NormalizationForm_C).toLower().replace(u'’', u'\'');
}

std::vector<Token> tokenise(QStringView text, TextRange range, const Language &language)
{
    std::vector<Token> tokens;
    const QStringView piece = range.of(text);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UBreakIterator, CloseIterator> words(
        ubrk_open(UBRK_WORD, "en", reinterpret_cast<const UChar *>(piece.utf16()),
                  static_cast<int32_t>(piece.size()), &status));
    if (U_FAILURE(status))
        return tokens;
    const QByteArray code = language.code().toUtf8();
    const std::unique_ptr<sb_stemmer, DeleteStemmer> stemmer(
        code.isEmpty() ? nullptr : sb_stemmer_new(code.constData(), "UTF_8"));
    for (int32_t begin = 0, end = ubrk_next(words.get()); end != UBRK_DONE;
         begin = end, end = ubrk_next(words.get())) {
        const QStringView word = piece.sliced(begin, end - begin);
        if (word.trimmed().isEmpty())
            continue;
        const int32_t rule = ubrk_getRuleStatus(words.get());
        Token token;
        token.range = TextRange{begin, end}.shifted(range.begin);
        token.kind = rule >= UBRK_WORD_LETTER ? TokenKind::Word
            : rule >= UBRK_WORD_NUMBER        ? TokenKind::Number
                                              : TokenKind::Punctuation;
        token.norm = normalised(word, language);
        token.stem
            = token.kind == TokenKind::Word ? stemmed(token.norm, stemmer.get()) : token.norm;
        token.isFunctionWord = language.isFunctionWord(token.norm);
        token.isCapitalised = word.front().isUpper();
        tokens.push_back(std::move(token));
    }
    return tokens;
}

} // namespace core::language
