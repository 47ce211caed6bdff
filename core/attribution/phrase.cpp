// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/phrase.h"

using namespace Qt::StringLiterals;

namespace core::attribution {

namespace {

using language::Token;
using language::TokenKind;

bool isAsideMark(QStringView text, const Token &token)
{
    return token.kind == TokenKind::Punctuation && u",()–—"_s.contains(text[token.range.begin]);
}

/// "University | of | Leeds": inside a longer name.
bool isInName(const Token &token, const language::Analysis &analysis)
{
    const auto after
        = std::ranges::upper_bound(analysis.names, token.range.begin, {},
                                   [](const language::Name &name) { return name.range.begin; });
    return after != analysis.names.begin() && std::prev(after)->range.contains(token.range)
        && std::prev(after)->range != token.range;
}

bool endsCore(const Token &token, const Grammar &grammar, bool isFirst)
{
    const WordClasses classes = grammar.classesOf(token.norm, token.isCapitalised);
    return !isFirst && (classes & (Preposition | Relative | PastVerb)) && !(classes & Adverb)
        && !token.isCapitalised;
}

/// Ranges of the parts between commas, brackets and dashes.
QList<TextRange> partsOf(QStringView text, std::span<const Token> tokens)
{
    QList<TextRange> parts;
    bool isNew = true;
    for (const Token &token : tokens) {
        if (isAsideMark(text, token)) {
            isNew = true;
            continue;
        }
        if (isNew)
            parts.append(token.range);
        else
            parts.last().end = token.range.end;
        isNew = false;
    }
    return parts;
}

QString withoutArticle(QStringView text)
{
    for (const QString &article : {u"the "_s, u"a "_s, u"an "_s}) {
        if (text.startsWith(article, Qt::CaseInsensitive))
            return text.sliced(article.size()).toString().simplified();
    }
    return text.toString().simplified();
}

} // namespace

SourcePhrase parsePhrase(QStringView text, TextRange range, const language::Analysis &analysis,
                         const Grammar &grammar)
{
    SourcePhrase phrase{.range = range, .core = range};
    const auto tokens = language::within(analysis.tokens, range);
    const auto parts = partsOf(text, tokens);
    if (parts.isEmpty())
        return phrase;
    phrase.core = parts.first();
    phrase.asides = parts.sliced(1);
    QString beforeHead;
    for (const Token &token : language::within(analysis.tokens, parts.first())) {
        const bool isFirst = token.range.begin == parts.first().begin;
        if (isFirst)
            phrase.firstClasses = grammar.classesOf(token.norm, false);
        // "der Sprecher | des Amtes": where nouns have capitals, a second article begins a
        // genitive.
        const bool isGenitive = grammar.has(CapitalisedNouns) && !phrase.head.isEmpty()
            && grammar.sourceNoun(phrase.head) != SourceNoun::None
            && grammar.classesOf(token.norm, token.isCapitalised).testFlag(Determiner);
        if (isGenitive || (endsCore(token, grammar, isFirst) && !isInName(token, analysis))) {
            phrase.core.end = token.range.begin;
            phrase.core = trimmed(text, phrase.core);
            phrase.complement = {token.range.begin, parts.first().end};
            break;
        }
        if (token.kind == TokenKind::Word && token.norm != u"'s") {
            beforeHead = phrase.head;
            phrase.head = token.norm;
            phrase.headClasses = grammar.classesOf(token.norm, token.isCapitalised);
        }
    }
    phrase.headKind = grammar.sourceNoun(phrase.head);
    // "people familiar with the matter": the adjective is no head.
    if (phrase.headKind == SourceNoun::None && !phrase.complement.isEmpty()
        && grammar.sourceNoun(beforeHead) == SourceNoun::People) {
        phrase.head = beforeHead;
        phrase.headKind = SourceNoun::People;
    }
    phrase.isSingleWord = language::within(analysis.tokens, phrase.core).size() == 1;
    return phrase;
}

const Mention *headMention(const SourcePhrase &phrase, const Entities &entities)
{
    const Mention *found = nullptr;
    for (const Mention &mention : entities.within(phrase.core)) {
        if (!mention.isPossessive)
            found = &mention;
    }
    // The name must end the core: "NATO officials" is not NATO.
    if (found && found->range.end >= phrase.core.end)
        return found;
    const bool isOffice = phrase.headKind == SourceNoun::Role
        || phrase.headKind == SourceNoun::Speaker || phrase.headKind == SourceNoun::Media
        || phrase.headKind == SourceNoun::Body;
    if (!isOffice)
        return nullptr;
    for (const TextRange &aside : phrase.asides) {
        for (const Mention &mention : entities.within(aside)) {
            const bool fits = entities.entity(mention.entity).isPerson()
                || entities.entity(mention.entity).kind == language::NameKind::Unknown
                || phrase.headKind == SourceNoun::Media || phrase.headKind == SourceNoun::Body;
            if (mention.range.begin == aside.begin && fits && !mention.isPossessive)
                return &mention;
        }
    }
    return nullptr;
}

bool beginsWithPeople(const Mention &mention, const Entities &entities,
                      const language::Analysis &analysis, const Grammar &grammar)
{
    const qint32 sentence = analysis.sentenceAt(mention.range.begin);
    const auto words = language::within(analysis.tokens, mention.range);
    return sentence >= 0 && words.size() > 1
        && analysis.sentences[static_cast<size_t>(sentence)].range.begin == mention.range.begin
        && !entities.entity(mention.entity).isPerson()
        && grammar.sourceNoun(words.front().norm) == SourceNoun::People;
}

const Mention *authorOf(const SourcePhrase &phrase, const Entities &entities,
                        const language::Analysis &analysis)
{
    const auto owners = entities.within(phrase.core);
    if (!owners.empty() && owners.back().isPossessive)
        return entities.entity(owners.back().entity).mayBePerson() ? &owners.back() : nullptr;
    const auto words = language::within(analysis.tokens, phrase.complement);
    const auto makers = entities.within(phrase.complement);
    const bool isMade = !words.empty() && !makers.empty()
        && (words.front().norm == u"by" || words.front().norm == u"from")
        && makers.front().range.begin == words[std::min<size_t>(1, words.size() - 1)].range.begin;
    return isMade && entities.entity(makers.front().entity).mayBePerson() ? &makers.front()
                                                                          : nullptr;
}

namespace {

/// Words of an apposition at most.
constexpr qsizetype longestApposition = 10;

/// The words of \a part if they are an office and nothing else: "the mayor of Leeds".
QString officeIn(QStringView text, TextRange part, const language::Analysis &analysis,
                 const Grammar &grammar)
{
    const SourcePhrase phrase = parsePhrase(text, part, analysis, grammar);
    const bool isOffice
        = phrase.headKind == SourceNoun::Role || phrase.headKind == SourceNoun::Speaker;
    const auto after = language::within(analysis.tokens, phrase.complement);
    // "der Sprecher | des Amtes"
    const WordClasses linking
        = grammar.has(CapitalisedNouns) ? Preposition | Determiner : WordClasses(Preposition);
    const bool isWhole = after.empty()
        || grammar.classesOf(after.front().norm, after.front().isCapitalised).testAnyFlags(linking);
    return isOffice && isWhole && phrase.asides.isEmpty() ? withoutArticle(part.of(text))
                                                          : QString();
}

} // namespace

QString appositionOf(QStringView text, const Mention &mention, const Entities &entities,
                     const language::Analysis &analysis, const Grammar &grammar)
{
    const qint32 sentence = analysis.sentenceAt(mention.range.begin);
    if (sentence < 0 || mention.isPossessive || mention.isQuoted
        || !entities.entity(mention.entity).mayBePerson())
        return {};
    const auto tokens = analysis.tokensOf(analysis.sentences[static_cast<size_t>(sentence)]);
    const auto isComma = [&](qsizetype i) { return tokens[static_cast<size_t>(i)].norm == u","; };
    const auto begins = [](const Token &token) { return token.range.begin; };
    const qsizetype size = std::ssize(tokens);
    const qsizetype name
        = std::ranges::lower_bound(tokens, mention.range.begin, {}, begins) - tokens.begin();
    const qsizetype next
        = std::ranges::lower_bound(tokens, mention.range.end, {}, begins) - tokens.begin();
    if (next >= size || tokens[static_cast<size_t>(next)].kind != TokenKind::Punctuation)
        return {};
    if (isComma(next)) {
        qsizetype end = next + 1;
        while (end < size && end - next <= longestApposition
               && tokens[static_cast<size_t>(end)].kind != TokenKind::Punctuation)
            ++end;
        const bool isClosed = end > next + 1 && end < size && (isComma(end) || end + 1 == size);
        const QString office = isClosed
            ? officeIn(text,
                       {tokens[static_cast<size_t>(next + 1)].range.begin,
                        tokens[static_cast<size_t>(end - 1)].range.end},
                       analysis, grammar)
            : QString();
        if (!office.isEmpty())
            return office;
    }
    if (name < 2 || !isComma(name - 1))
        return {};
    qsizetype begin = name - 1;
    while (begin > 0 && name - begin <= longestApposition) {
        const Token &before = tokens[static_cast<size_t>(begin - 1)];
        const bool ends = (before.kind == TokenKind::Punctuation && before.norm != u"-")
            || grammar.classesOf(before.norm, before.isCapitalised)
                   .testAnyFlags(PastVerb | Auxiliary | Subordinator);
        if (ends)
            break;
        --begin;
    }
    return begin + 1 >= name ? QString()
                             : officeIn(text,
                                        {tokens[static_cast<size_t>(begin)].range.begin,
                                         tokens[static_cast<size_t>(name - 2)].range.end},
                                        analysis, grammar);
}

QList<qsizetype> namedTogether(const SourcePhrase &phrase, const Entities &entities,
                               const language::Analysis &analysis, const Grammar &grammar)
{
    const auto joins = [&](qsizetype begin, const Mention &next) {
        const auto words = language::within(analysis.tokens, {begin, next.range.begin});
        return !words.empty() && std::ranges::all_of(words, [&](const Token &token) {
            return token.kind == TokenKind::Punctuation
                || grammar.classesOf(token.norm, false).testFlag(Coordinator);
        });
    };
    const auto mentions = entities.within(phrase.core);
    if (mentions.empty() || mentions.back().range.end < phrase.core.end)
        return {};
    QList<qsizetype> together{mentions.front().entity};
    for (size_t i = 1; i < mentions.size(); ++i) {
        if (!joins(mentions[i - 1].range.end, mentions[i]))
            return {};
        together.append(mentions[i].entity);
    }
    for (const TextRange &aside : phrase.asides) {
        const auto named = entities.within(aside);
        if (!named.empty() && joins(aside.begin, named.front()))
            together.append(named.front().entity);
    }
    return together.size() > 1 ? together : QList<qsizetype>();
}

QString withFullNames(QStringView text, TextRange range, const Entities &entities)
{
    QString name;
    qsizetype from = range.begin;
    for (const Mention &mention : entities.within(range)) {
        if (mention.range.end > range.end || !entities.entity(mention.entity).mayBePerson())
            continue;
        name += text.sliced(from, mention.range.begin - from);
        name += entities.entity(mention.entity).name;
        from = mention.range.end;
    }
    name += text.sliced(from, range.end - from);
    return name.simplified();
}

QString descriptionIn(QStringView text, const SourcePhrase &phrase, const Mention &head,
                      const language::Analysis &analysis, const Grammar &grammar)
{
    if (!phrase.core.contains(head.range)) {
        const TextRange part
            = phrase.complement.isEmpty() ? phrase.core : phrase.core.united(phrase.complement);
        return withoutArticle(part.of(text));
    }
    for (const TextRange &aside : phrase.asides) {
        const SourcePhrase inner = parsePhrase(text, aside, analysis, grammar);
        const bool isOffice
            = inner.headKind == SourceNoun::Role || inner.headKind == SourceNoun::Speaker;
        if (isOffice && aside.begin > head.range.begin)
            return withoutArticle(aside.of(text));
    }
    return {};
}

} // namespace core::attribution
