// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/entities.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace core::attribution {

namespace {

using language::Name;
using language::NameKind;
using language::Token;
using language::TokenKind;

QStringList wordsOf(const language::Analysis &analysis, TextRange range)
{
    QStringList words;
    for (const Token &token : language::within(analysis.tokens, range)) {
        if (token.kind != TokenKind::Punctuation)
            words.append(token.norm);
    }
    return words;
}

/// Of a person's name without what follows the surname: "Peter Olsen | Jr.".
QStringList nameWords(const language::Analysis &analysis, TextRange range)
{
    static const QSet<QString> suffixes{u"jr"_s, u"sr"_s, u"ii"_s, u"iii"_s, u"iv"_s};
    QStringList words = wordsOf(analysis, range);
    while (words.size() > 1 && suffixes.contains(words.last()))
        words.removeLast();
    return words;
}

/// \a isWhole also where the quotation is a title or a term.
bool isQuoted(const language::Analysis &analysis, TextRange range, bool isWhole)
{
    auto next
        = std::ranges::upper_bound(analysis.quotations, range.begin, {},
                                   [](const auto &quotation) { return quotation.range.begin; });
    while (next != analysis.quotations.begin()) {
        --next;
        // The title of a film is nobody; a term may name somebody.
        if (next->range.contains(range.begin))
            return !next->isScare || isWhole;
        if (next->depth == 0)
            break;
    }
    return false;
}

Gender genderOfRole(const QStringList &role, const Grammar &grammar)
{
    for (const QString &word : role) {
        if (word == u"mr" || word == u"sir" || word == u"lord")
            return Gender::Masculine;
        if (word == u"mrs" || word == u"ms" || word == u"miss" || word == u"lady")
            return Gender::Feminine;
        if (const Gender gender = grammar.genderOfNoun(word); gender != Gender::Unknown)
            return gender;
    }
    return Gender::Unknown;
}

bool isHonorific(const QString &word)
{
    static const QStringList honorifics{u"mr"_s, u"mrs"_s, u"ms"_s, u"miss"_s, u"dr"_s, u"sir"_s};
    return honorifics.contains(word);
}

/// What stands before a role and tells whose it is: "Chinese foreign ministry | spokesperson".
qsizetype descriptionBegin(QStringView text, const language::Analysis &analysis,
                           const Grammar &grammar, qsizetype roleBegin)
{
    const qint32 sentence = analysis.sentenceAt(roleBegin);
    if (sentence < 0)
        return roleBegin;
    const auto tokens = analysis.tokensOf(analysis.sentences[static_cast<size_t>(sentence)]);
    qsizetype begin = roleBegin;
    for (const Token &token : tokens | std::views::reverse) {
        if (token.range.begin >= roleBegin)
            continue;
        const bool belongs = token.norm == u"'s" || token.isCapitalised
            || grammar.sourceNoun(token.norm) == SourceNoun::Body || text[token.range.begin] == u'-'
            || token.norm == u"foreign";
        const bool isFunction = token.isFunctionWord && token.norm != u"'s";
        if (!belongs || isFunction || begin - token.range.end > 1)
            break;
        begin = token.range.begin;
    }
    return begin;
}

} // namespace

QStringList keyWords(QStringView, TextRange range, const language::Analysis &analysis,
                     const Grammar &grammar)
{
    QStringList words;
    for (const QString &word : wordsOf(analysis, range)) {
        const bool isArticle = word == u"the" || word == u"a" || word == u"an";
        if (isArticle || word == u"'s" || word == u"government")
            continue;
        const QString country = grammar.countryOf(word);
        words.append(country.isEmpty() ? word : country);
    }
    return words;
}

qsizetype Entity::lastNamedBefore(qsizetype offset) const
{
    const auto after = std::ranges::lower_bound(namedAt, offset);
    return after == namedAt.begin() ? -1 : *std::prev(after);
}

Entities::Entities(QStringView text, const language::Analysis &analysis, const Grammar &grammar)
    : m_text(text)
    , m_analysis(analysis)
    , m_grammar(grammar)
{
    // Full names first, so that a headline's surname finds its person.
    const auto isFullName = [&](const Name &name) {
        return (name.kind == NameKind::Person || name.kind == NameKind::Unknown)
            && wordsOf(analysis, name.range).size() > 1;
    };
    for (const Name &name : analysis.names) {
        if (isFullName(name))
            addName(name);
    }
    for (const Name &name : analysis.names) {
        if (!isFullName(name))
            addName(name);
    }
    std::ranges::sort(m_mentions, {}, &Mention::range);
    for (const Mention &mention : m_mentions)
        entity(mention.entity).namedAt.append(mention.range.begin);
}

std::span<const Mention> Entities::within(TextRange range) const
{
    const auto begins = [](const Mention &mention) { return mention.range.begin; };
    const auto first = std::ranges::lower_bound(m_mentions, range.begin, {}, begins);
    const auto last = std::ranges::lower_bound(m_mentions, range.end, {}, begins);
    return {first, last};
}

/// The person that words such as {"ann", "lee"} or {"lee"} name at \a offset, or -1. One word goes
/// to the person so called who was named before and is named most often, of equals to the last, if
/// the gender fits.
qsizetype Entities::findPerson(const QStringList &words, Gender gender, qsizetype offset) const
{
    qsizetype found = -1;
    const auto rank
        = [&](const Entity &known) { return std::pair(known.firstAt <= offset, known.mentions); };
    for (const QString &word : {words.last(), words.first()}) {
        for (const qsizetype i : m_byWord.value(word)) {
            const Entity &known = entity(i);
            const bool fits = gender == Gender::Unknown || known.gender == Gender::Unknown
                || gender == known.gender;
            if (!known.mayBePerson() || !fits)
                continue;
            // "Vogel-Berg" of "Anna Vogel-Berg"
            const bool isEnd
                = known.words.size() > words.size() && known.words.last(words.size()) == words;
            const bool same = words.size() == 1 || isEnd
                || (known.words.first() == words.first() && known.words.last() == words.last());
            if (same && (found < 0 || rank(known) >= rank(entity(found))))
                found = i;
        }
        if (found >= 0 || words.size() > 1)
            break;
    }
    return found;
}

void Entities::addName(const Name &name)
{
    const QStringList words = nameWords(m_analysis, name.range);
    if (words.isEmpty())
        return;
    const Gender gender = genderOfRole(wordsOf(m_analysis, name.role), m_grammar);
    qsizetype found = -1;
    if (name.kind == NameKind::Person || name.kind == NameKind::Unknown || mayBeSurname(name))
        found = findPerson(words, gender, name.range.begin);
    if (found < 0)
        found = m_byKey.value(name.key, -1);
    if (found < 0) {
        found = size();
        m_entities.emplace_back();
        fill(m_entities.back(), name, words);
        if (m_entities.back().mayBePerson()) {
            m_byWord[words.last()].append(found);
            if (words.size() > 1)
                m_byWord[words.first()].append(found);
        } else {
            addKey(name.key, found);
        }
    }
    if (gender != Gender::Unknown)
        entity(found).gender = gender;
    describe(found, name);
    ++entity(found).mentions;
    entity(found).firstAt = std::min(entity(found).firstAt, name.range.begin);
    const QStringView after = m_text.sliced(name.range.end)
                                  .first(std::min<qsizetype>(2, m_text.size() - name.range.end));
    m_mentions.push_back(
        {.range = name.range,
         .entity = found,
         .isPossessive = after.startsWith(u'\'') || after.startsWith(u'’'),
         .isQuoted = isQuoted(m_analysis, name.range, name.kind == NameKind::Unknown)});
}

/// A place that is somebody's surname too: "Paris said", not "in Paris".
bool Entities::mayBeSurname(const Name &name) const
{
    if (name.kind != NameKind::Place)
        return false;
    const auto &tokens = m_analysis.tokens;
    const auto here = std::ranges::lower_bound(
        tokens, name.range.begin, {}, [](const Token &token) { return token.range.begin; });
    return here == tokens.begin()
        || !m_grammar.classesOf(std::prev(here)->norm, false).testFlag(Preposition);
}

void Entities::addKey(const QString &key, qsizetype entity)
{
    m_byKey.insert(key, entity);
    for (const QString &word : key.split(u' ', Qt::SkipEmptyParts)) {
        auto &list = m_byKeyWord[word];
        if (!list.contains(entity))
            list.append(entity);
    }
}

void Entities::fill(Entity &entity, const Name &name, const QStringList &words) const
{
    entity.name = name.range.of(m_text).toString().simplified();
    entity.kind = name.kind;
    entity.key = name.key;
    entity.words = words;
    entity.firstAt = name.range.begin;
    if (!entity.mayBePerson())
        return;
    const bool surnameFirst = words.size() > 1 && words.size() <= 3
        && m_grammar.isLeadingSurname(words.first())
        && m_grammar.genderOfFirstName(words.first()) == Gender::Unknown;
    entity.key = surnameFirst ? words.first() : words.last();
    if (words.size() > 1)
        entity.gender = m_grammar.genderOfFirstName(surnameFirst ? words.last() : words.first());
}

void Entities::describe(qsizetype index, const Name &name)
{
    if (name.role.isEmpty() || !entity(index).mayBePerson())
        return;
    const QStringList role = wordsOf(m_analysis, name.role);
    if (role.isEmpty() || (role.size() == 1 && isHonorific(role.first())))
        return;
    const qsizetype begin = descriptionBegin(m_text, m_analysis, m_grammar, name.role.begin);
    const QString text = TextRange{begin, name.role.end}.of(m_text).toString().simplified();
    if (!entity(index).descriptions.contains(text))
        entity(index).descriptions.append(text);
}

qsizetype Entities::addNominal(const QString &name, const QString &key, qsizetype offset)
{
    qsizetype index = m_byKey.value(key, -1);
    if (index < 0) {
        index = size();
        addKey(key, index);
        m_entities.push_back({.name = name, .key = key, .kind = NameKind::Organisation});
    }
    auto &namedAt = entity(index).namedAt;
    if (namedAt.isEmpty() || namedAt.last() < offset)
        namedAt.append(offset);
    return index;
}

Gender genderOfPronoun(const QString &norm, const Grammar &grammar)
{
    const WordClasses classes = grammar.classesOf(norm, false);
    return classes & Masculine ? Gender::Masculine
        : classes & Feminine   ? Gender::Feminine
                               : Gender::Unknown;
}

} // namespace core::attribution
