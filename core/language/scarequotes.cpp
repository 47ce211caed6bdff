// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/scarequotes.h"

using namespace Qt::StringLiterals;

namespace core::language {

namespace {

/// Words after which quotation marks hold a name or a term. English, but harmless elsewhere.
const QStringList &namingWords()
{
    static const QStringList words{u"so-called"_s, u"titled"_s, u"entitled"_s,  u"nicknamed"_s,
                                   u"named"_s,     u"dubbed"_s, u"known as"_s,  u"the term"_s,
                                   u"the word"_s,  u"a.k.a."_s, u"the phrase"_s};
    return words;
}

QList<QStringView> wordsOf(QStringView inner)
{
    QList<QStringView> words;
    for (const QStringView word : inner.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (std::ranges::any_of(word, [](QChar c) { return c.isLetterOrNumber(); }))
            words.append(word);
    }
    return words;
}

bool endsLikeSpeech(QStringView inner)
{
    const QStringView end = inner.trimmed();
    return !end.isEmpty() && (end.contains(u". "_s) || u".?!…"_s.contains(end.back()));
}

/// Every word but short ones begins with a capital: "The Art of the Deal".
bool looksLikeTitle(const QList<QStringView> &words)
{
    qsizetype capitals = 0;
    for (const QStringView word : words) {
        const auto letter
            = std::ranges::find_if(word, [](QChar c) { return c.isLetterOrNumber(); });
        const bool capital = letter->isUpper() || letter->isDigit();
        if (!capital && word.size() > 3)
            return false;
        capitals += capital;
    }
    return words.size() > 1 && words.size() <= 8 && capitals * 2 > words.size();
}

} // namespace

bool isTitleOrTerm(QStringView text, TextRange block, const Quotation &quotation)
{
    const QStringView inner = quotation.inner.of(text);
    const auto words = wordsOf(inner);
    const QStringView before
        = text.sliced(block.begin, quotation.range.begin - block.begin).trimmed();
    const bool isNamed = std::ranges::any_of(namingWords(), [&](const QString &word) {
        return before.endsWith(word, Qt::CaseInsensitive);
    });
    if (isNamed && words.size() <= 6)
        return true;
    return !endsLikeSpeech(inner) && looksLikeTitle(words);
}

void markScareQuotes(Analysis &analysis, const ReportingWords &words)
{
    // Without verbs of saying nothing tells terms from speech.
    if (words.isEmpty())
        return;
    for (Quotation &quotation : analysis.quotations) {
        const qint32 index = analysis.sentenceAt(quotation.range.begin);
        if (index < 0 || quotation.isScare || quotation.depth > 0)
            continue;
        const Sentence &sentence = analysis.sentences[static_cast<size_t>(index)];
        if (!sentence.range.contains(quotation.range) || quotation.range.contains(sentence.range))
            continue;
        qsizetype inside = 0;
        bool hasCue = false;
        for (const Token &token : analysis.tokensOf(sentence)) {
            const bool isInside = quotation.range.contains(token.range);
            inside += isInside && token.kind != TokenKind::Punctuation;
            hasCue |= !isInside && words.isReporting(token.norm);
        }
        quotation.isScare = inside <= 3 && !hasCue;
    }
}

} // namespace core::language
