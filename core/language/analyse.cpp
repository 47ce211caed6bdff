// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/analyse.h"

#include "core/language/facts.h"
#include "core/language/quotations.h"
#include "core/language/scarequotes.h"
#include "core/language/sentences.h"
#include "core/language/tokens.h"

namespace core::language {

namespace {

/// The sentence ranges of one block: the given ones where the input came as sentences.
TextRanges sentencesOf(const Version &version, const Block &block, const Language &language)
{
    if (version.givenSentences.isEmpty())
        return splitSentences(version.text, block.range, language);
    TextRanges given;
    for (const TextRange &range : version.givenSentences) {
        if (block.range.contains(range))
            given.append(range);
    }
    return given;
}

void addSentences(const Version &version, BlockId id, const Language &language,
                  Tokeniser &tokeniser, Analysis &analysis)
{
    const Block &block = version.blocks[id.value];
    for (const TextRange &range : sentencesOf(version, block, language)) {
        const auto tokens = tokeniser.tokenise(version.text, range);
        const qsizetype begin = std::ssize(analysis.tokens);
        analysis.tokens.insert(analysis.tokens.end(), tokens.begin(), tokens.end());
        analysis.sentences.push_back({.range = range,
                                      .block = id,
                                      .role = block.role,
                                      .tokens = {begin, std::ssize(analysis.tokens)}});
    }
}

} // namespace

Analysis analyse(const Version &version, const Languages &languages)
{
    Analysis analysis;
    analysis.language
        = version.language.isEmpty() ? detectLanguage(version.text, languages) : version.language;
    const Language &language = languages.of(analysis.language);
    Tokeniser tokeniser(language);
    TextRanges compared;
    for (qint32 i = 0; i < version.blocks.size(); ++i) {
        if (!isCompared(version.blocks[i].role))
            continue;
        compared.append(version.blocks[i].range);
        addSentences(version, BlockId{i}, language, tokeniser, analysis);
    }
    analysis.quotations = findQuotations(version.text, compared);
    markScareQuotes(analysis, language.reportingWords());
    analysis.names = findNames(version.text, analysis, language);
    analysis.dates = findDates(version.text, analysis, language, version.date.moment.date());
    analysis.figures = findFigures(version.text, analysis, language);
    analysis.hedges = findHedges(version.text, analysis, language);
    return analysis;
}

} // namespace core::language
