// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/namewords.h"

using namespace Qt::StringLiterals;

namespace core::language {

namespace {

/// "speaker of the house" is the longest title phrase, "Bosnia and Herzegovina" the longest place.
constexpr qsizetype longestPhrase = 4;

TitleClass titleClassOf(const LexiconEntry *entry)
{
    static const QHash<QString, TitleClass> classes{{u"honorific"_s, TitleClass::Honorific},
                                                    {u"royal"_s, TitleClass::Royal},
                                                    {u"head"_s, TitleClass::Head},
                                                    {u"field"_s, TitleClass::Field},
                                                    {u"modifier"_s, TitleClass::Modifier}};
    return entry ? classes.value(entry->field(0)) : TitleClass::None;
}

bool hasInnerCapital(QStringView word)
{
    return std::ranges::any_of(word.sliced(1), [](QChar c) { return c.isUpper(); });
}

} // namespace

NameWords::NameWords(QStringView text, const Analysis &analysis, const Language &language)
    : m_text(text)
    , m_analysis(analysis)
    , m_language(language)
    , m_titles(language.lexicon(u"titles"))
    , m_firstNames(language.lexicon(u"first-names"))
    , m_leadingSurnames(language.lexicon(u"leading-surnames"))
    , m_demonyms(language.lexicon(u"demonyms"))
    , m_organisationWords(language.lexicon(u"organisation-words"))
    , m_placeWords(language.lexicon(u"place-words"))
    , m_places(language.lexicon(u"places"))
    , m_calendar(language.lexicon(u"calendar"))
    , m_numbers(language.lexicon(u"numbers"))
    , m_speechVerbs(language.lexicon(u"speech-verbs"))
{
    noteCases();
}

void NameWords::noteCases()
{
    for (const Sentence &sentence : m_analysis.sentences) {
        if (isTitleCase(sentence))
            continue;
        for (qsizetype at = sentence.tokens.begin; at < sentence.tokens.end; ++at) {
            const Token &word = token(at);
            if (word.kind != TokenKind::Word)
                continue;
            if (!word.isCapitalised)
                m_lowerCase.insert(word.norm);
            else if (!isAtStart(at, sentence))
                m_capitalised.insert(word.norm);
        }
    }
}

bool NameWords::isAcronym(qsizetype at) const
{
    qsizetype capitals = 0;
    for (const QChar c : word(at)) {
        if (c.isUpper())
            ++capitals;
        else if (c != u'.' && !c.isDigit())
            return false;
    }
    return capitals > 1
        || (capitals == 1 && token(at).range.length() > 1 && word(at).back().isDigit());
}

bool NameWords::isNameLike(qsizetype at) const
{
    const Token &here = token(at);
    if (here.kind != TokenKind::Word || (!here.isCapitalised && !hasInnerCapital(word(at))))
        return false;
    if (here.isFunctionWord || here.norm.startsWith(u'\''))
        return false;
    // "T-shirt"
    if (here.range.length() == 1 && here.range.end < m_text.size()
        && m_text[here.range.end] == u'-')
        return false;
    // "Theresa May", "Jan Novak": a month's name beside a first name is one of a person.
    const bool besideFirstName = at > 0 && isFirstName(at - 1) && token(at - 1).isCapitalised;
    return !isCalendarWord(at) || besideFirstName || isNamedAsMonth(at);
}

/// "Jan Novak", but "Jan. 5", "in June", "May Day": a first name that is a month's short form too.
bool NameWords::isNamedAsMonth(qsizetype at) const
{
    const auto size = std::ssize(m_analysis.tokens);
    if (word(at).size() != 3 || !isFirstName(at) || at + 1 >= size)
        return false;
    const Token &next = token(at + 1);
    return next.kind == TokenKind::Word && next.isCapitalised && !next.isFunctionWord
        && !isCalendarWord(at + 1);
}

bool NameWords::isOrganisationWord(qsizetype at) const
{
    return m_organisationWords.contains(token(at).norm);
}

bool NameWords::isCompanySuffix(qsizetype at) const
{
    const LexiconEntry *entry = m_organisationWords.find(token(at).norm);
    return entry && entry->field(0) == "suffix"_L1;
}

TitlePhrase NameWords::titleEndingAt(qsizetype at) const
{
    for (qsizetype length = std::min(longestPhrase, at + 1); length > 0; --length) {
        const qsizetype begin = at + 1 - length;
        if (token(begin).kind != TokenKind::Word)
            continue;
        const QString words = length == 1 ? token(at).norm : phrase(begin, at + 1);
        const LexiconEntry *entry = m_titles.find(words);
        const bool isCommon = entry && entry->field(0) == "common"_L1;
        if (isCommon && token(at).isCapitalised)
            continue; // "Member States"
        const TitleClass found = isCommon ? TitleClass::Head : titleClassOf(entry);
        if (found != TitleClass::None)
            return {found, begin};
    }
    return {TitleClass::None, at};
}

bool NameWords::isTitleWord(qsizetype at) const
{
    return m_titles.contains(token(at).norm);
}

qsizetype NameWords::placeEnd(qsizetype at, qsizetype limit) const
{
    for (qsizetype end = std::min(at + longestPhrase, limit); end > at; --end) {
        if (token(end - 1).kind == TokenKind::Word && token(end - 1).isCapitalised
            && m_places.contains(end == at + 1 ? token(at).norm : phrase(at, end)))
            return end;
    }
    return at;
}

bool NameWords::isTitleCase(const Sentence &sentence) const
{
    const bool isHeading = sentence.role == BlockRole::Title
        || sentence.role == BlockRole::Subheading || sentence.role == BlockRole::Standfirst;
    qsizetype content = 0;
    qsizetype lower = 0;
    for (const Token &word : m_analysis.tokensOf(sentence)) {
        if (word.kind != TokenKind::Word || word.isFunctionWord)
            continue;
        ++content;
        lower += !word.isCapitalised;
    }
    return isHeading ? content >= 3 && lower * 3 <= content : content >= 6 && lower == 0;
}

bool NameWords::isAtStart(qsizetype at, const Sentence &sentence) const
{
    if (at == sentence.tokens.begin)
        return true;
    const Token &before = token(at - 1);
    if (before.kind != TokenKind::Punctuation)
        return false;
    static const QString openers = u"\":-*•("_s;
    if (at - 1 == sentence.tokens.begin)
        return true;
    return openers.contains(before.norm) && before.norm != u"-"_s
        && (before.norm != u"\""_s || token(at - 2).kind == TokenKind::Punctuation);
}

QString NameWords::phrase(qsizetype begin, qsizetype end) const
{
    QString words;
    for (qsizetype at = begin; at < end; ++at) {
        if (at > begin && token(at - 1).range.end < token(at).range.begin)
            words += u' ';
        words += token(at).norm;
    }
    return words;
}

} // namespace core::language
