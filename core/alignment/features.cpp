// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alignment/features.h"

#include <cmath>

namespace core::alignment {

namespace {

using language::Analysis;
using language::Sentence;
using language::Token;
using language::TokenKind;

constexpr quint64 hashSeed = 14695981039346656037ULL;

/// Keep the prefix "plans" and the sense "plans" apart from the stem "plans".
constexpr quint32 prefixMark = 0x9e3779b9U;
constexpr quint32 senseMark = 0x85ebca6bU;

// FNV-1a over UTF-16 units, http://www.isthe.com/chongo/tech/comp/fnv/
constexpr quint64 mixed(quint64 hash, quint64 value)
{
    return (hash ^ value) * 1099511628211ULL;
}

constexpr quint32 folded(quint64 hash)
{
    return static_cast<quint32>(hash ^ (hash >> 32));
}

quint32 idOf(QStringView text)
{
    return folded(stableHash(text));
}

/// The outermost quotations' inner ranges, ascending.
TextRanges quotedRanges(const Analysis &analysis)
{
    TextRanges ranges;
    for (const auto &quotation : analysis.quotations) {
        if (quotation.depth == 0)
            ranges.append(quotation.inner);
    }
    return ranges;
}

bool isInside(const TextRanges &ranges, qsizetype offset)
{
    const auto after
        = std::ranges::upper_bound(ranges, offset, {}, [](const TextRange &r) { return r.begin; });
    return after != ranges.begin() && std::prev(after)->contains(offset);
}

/// "Prime Minister", "Ida Falk"
TextRanges nameRanges(const Analysis &analysis)
{
    TextRanges ranges;
    for (const auto &name : analysis.names) {
        if (!name.role.isEmpty())
            ranges.append(name.role);
        ranges.append(name.range);
    }
    return ranges;
}

std::vector<Word> wordsOf(std::span<const Token> tokens, const language::Language &language,
                          const TextRanges &quoted, const TextRanges &names)
{
    std::vector<Word> words;
    for (const Token &token : tokens) {
        if (token.kind == TokenKind::Punctuation) {
            if (!words.empty() && token.norm != u"-" && token.norm != u"'")
                words.back().endsClause = true;
            continue;
        }
        const QString &stem = token.lemma.isEmpty() ? token.stem : token.lemma;
        const auto group = static_cast<quint32>(language.synonyms().groupOf(token.norm, stem));
        words.push_back(
            {.norm = idOf(token.norm),
             .stem = idOf(stem),
             .sense = (group ? group : idOf(stem)) ^ senseMark,
             .rarity = static_cast<float>(language.inverseDocumentFrequency(token.norm)),
             .isContent = !token.isFunctionWord,
             .isQuoted = isInside(quoted, token.range.begin),
             .isName = isInside(names, token.range.begin)});
    }
    return words;
}

void addTo(Terms &terms, const Term &term)
{
    const auto at = std::ranges::lower_bound(terms, term.id, {}, &Term::id);
    if (at == terms.end() || at->id != term.id)
        terms.insert(at, term);
    else
        at->background += term.background;
}

Terms stemsOf(std::span<const Word> words)
{
    Terms stems;
    for (const Word &word : words)
        addTo(stems, {.id = word.stem, .background = word.rarity, .isContent = word.isContent});
    return stems;
}

/// Of stretches inside quotation marks that say something by themselves.
std::vector<Terms> quotationsOf(std::span<const Word> words)
{
    constexpr auto fewestWords = 3;
    std::vector<Terms> quotations;
    for (auto word = words.begin(); word != words.end();) {
        const auto begin = std::find_if(word, words.end(), std::mem_fn(&Word::isQuoted));
        word = std::find_if_not(begin, words.end(), std::mem_fn(&Word::isQuoted));
        if (word - begin >= fewestWords)
            quotations.push_back(stemsOf({begin, word}));
    }
    return quotations;
}

/// Of the content words that \a isWanted.
template <typename Wanted> Terms sensesOf(const std::vector<Word> &words, const Wanted &isWanted)
{
    Terms senses;
    for (const Word &word : words) {
        if (word.isContent && isWanted(word))
            addTo(senses, {.id = word.sense, .background = word.rarity, .isContent = true});
    }
    return senses;
}

Terms prefixesOf(std::span<const Token> tokens, const language::Language &language)
{
    Terms prefixes;
    for (const Token &token : tokens) {
        if (token.kind != TokenKind::Punctuation && !token.isFunctionWord)
            addTo(prefixes,
                  {.id = idOf(QStringView(token.norm).left(5)) ^ prefixMark,
                   .background = static_cast<float>(language.inverseDocumentFrequency(token.norm)),
                   .isContent = true});
    }
    return prefixes;
}

/// "new plan" -> " new", "new ", "ew p", "w pl", …, "lan "
std::vector<quint32> gramsOf(std::span<const Token> tokens)
{
    QString line(u' ');
    for (const Token &token : tokens) {
        if (token.kind != TokenKind::Punctuation)
            line += token.norm + u' ';
    }
    std::vector<quint32> grams;
    for (qsizetype i = 0; i + 4 <= line.size(); ++i)
        grams.push_back(idOf(QStringView(line).sliced(i, 4)));
    std::ranges::sort(grams);
    return grams;
}

quint64 keyOf(const std::vector<Word> &words, QStringView text)
{
    if (words.empty()) // "* * *": only marks to go by
        return stableHash(text.trimmed());
    quint64 key = hashSeed;
    for (const Word &word : words)
        key = mixed(key, word.norm);
    return key;
}

/// "oana lungescu" -> itself, "lungescu", "ol"; "nato" -> itself three times, for it may be
/// another's initials.
NameForms formsOf(const QString &key)
{
    const QStringList parts = key.split(u' ', Qt::SkipEmptyParts);
    QString initials;
    for (const QString &part : parts)
        initials += part.front();
    return {idOf(key), idOf(parts.isEmpty() ? key : parts.last()),
            parts.size() < 2 ? idOf(key) : idOf(initials)};
}

void addFacts(const Analysis &analysis, TextRange sentence, Features &features)
{
    for (const auto &name : language::within(analysis.names, sentence))
        features.names.push_back(formsOf(name.key));
    for (const auto &figure : language::within(analysis.figures, sentence)) {
        if (!figure.isOrdinal)
            features.figures.push_back({.low = figure.value,
                                        .high = std::max(figure.value, figure.upper),
                                        .unit = figure.unit.isEmpty() ? 0 : idOf(figure.unit)});
    }
    for (const auto &date : language::within(analysis.dates, sentence)) {
        Day day{date.year, date.month, date.day, date.weekday};
        if (date.resolved && (date.day > 0 || date.weekday > 0))
            day = {date.resolved->year(), date.resolved->month(), date.resolved->day(),
                   date.resolved->dayOfWeek()};
        features.dates.push_back(day);
    }
}

void addSpeakers(const Input &input, std::vector<Features> &sentences)
{
    for (const auto &attribution : input.attributions) {
        if (attribution.source.entity.isEmpty())
            continue;
        for (const qint32 index : attribution.sentences) {
            if (index >= 0 && index < std::ssize(sentences))
                sentences[static_cast<size_t>(index)].speakers.push_back(
                    idOf(attribution.source.entity));
        }
    }
    for (Features &features : sentences) {
        std::ranges::sort(features.speakers);
        const auto doubles = std::ranges::unique(features.speakers);
        features.speakers.erase(doubles.begin(), doubles.end());
    }
}

} // namespace

quint64 stableHash(QStringView text)
{
    quint64 hash = hashSeed;
    for (const QChar c : text)
        hash = mixed(hash, c.unicode());
    return hash;
}

std::vector<Features> featuresOf(const Input &input, const language::Languages &languages)
{
    const Analysis &analysis = *input.analysis;
    const language::Language &language = languages.of(analysis.language);
    const TextRanges quoted = quotedRanges(analysis);
    const TextRanges names = nameRanges(analysis);
    const language::Lexicon &negations = language.lexicon(u"negations");
    std::vector<Features> all;
    all.reserve(analysis.sentences.size());
    for (const Sentence &sentence : analysis.sentences) {
        const auto tokens = analysis.tokensOf(sentence);
        Features features;
        features.words = wordsOf(tokens, language, quoted, names);
        features.key = keyOf(features.words, sentence.range.of(input.version->text));
        features.negations = static_cast<int>(std::ranges::count_if(
            tokens, [&](const Token &token) { return negations.contains(token.norm); }));
        features.stems = stemsOf(features.words);
        features.quotations = quotationsOf(features.words);
        features.senses = sensesOf(features.words, [](const Word &) { return true; });
        features.quotedSenses
            = sensesOf(features.words, [](const Word &word) { return word.isQuoted; });
        features.plainSenses
            = sensesOf(features.words, [](const Word &word) { return !word.isName; });
        features.quotedWords
            = static_cast<int>(std::ranges::count(features.words, true, &Word::isQuoted));
        features.prefixes = prefixesOf(tokens, language);
        features.grams = gramsOf(tokens);
        addFacts(analysis, sentence.range, features);
        all.push_back(std::move(features));
    }
    addSpeakers(input, all);
    return all;
}

void weigh(Features &features, const std::function<float(quint32)> &factor)
{
    float squares = 0;
    features.contentWeight = 0;
    for (Term &term : features.stems) {
        term.weight = term.background * factor(term.id);
        squares += term.weight * term.weight;
        if (term.isContent)
            features.contentWeight += term.weight;
    }
    features.senseWeight = 0;
    for (Term &term : features.senses) {
        term.weight = term.background * factor(term.id);
        features.senseWeight += term.weight;
    }
    for (Terms *terms : {&features.quotedSenses, &features.plainSenses, &features.prefixes}) {
        for (Term &term : *terms)
            term.weight = term.background * factor(term.id);
    }
    for (Word &word : features.words)
        word.weight = word.isContent ? word.rarity * factor(word.sense) : 0;
    features.length = std::sqrt(squares);
}

} // namespace core::alignment
