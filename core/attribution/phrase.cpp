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
