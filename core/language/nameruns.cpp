// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/nameruns.h"

using namespace Qt::StringLiterals;

namespace core::language {

namespace {

bool isAttached(const NameWords &words, qsizetype at)
{
    return words.token(at - 1).range.end == words.token(at).range.begin;
}

bool isParticle(const QString &norm)
{
    static const QSet<QString> particles{
        u"de"_s,  u"van"_s, u"von"_s, u"der"_s, u"den"_s, u"da"_s,  u"di"_s,  u"del"_s,
        u"la"_s,  u"le"_s,  u"bin"_s, u"ibn"_s, u"al"_s,  u"el"_s,  u"du"_s,  u"dos"_s,
        u"ter"_s, u"zu"_s,  u"ben"_s, u"abu"_s, u"y"_s,   u"des"_s, u"dal"_s, u"della"_s};
    return particles.contains(norm);
}

bool hasOrganisationWord(const NameWords &words, qsizetype begin, qsizetype end)
{
    for (qsizetype at = begin; at < end; ++at) {
        if (words.isOrganisationWord(at) || words.isPlaceWord(at))
            return true;
    }
    return false;
}

/// What looks into a matter and is named after it: "Commission | on | Harbour Safety".
bool isPanel(const QString &norm)
{
    static const QSet<QString> panels{u"commission"_s, u"committee"_s, u"council"_s,
                                      u"conference"_s, u"panel"_s,     u"institute"_s,
                                      u"center"_s,     u"centre"_s,    u"coalition"_s};
    return panels.contains(norm);
}

/// Past the connectors after token \a at - 1 when another word of the name follows them, else
/// \a at. "Bank | of the | West" -> West; "Ministry of Trade | and | Industry" -> Industry.
qsizetype afterConnectors(const NameWords &words, qsizetype begin, qsizetype at, qsizetype limit)
{
    const auto namedAt = [&](qsizetype next) { return next < limit && words.isNameLike(next); };
    const QString &norm = words.token(at).norm;
    const bool isOf = norm == "of"_L1 || norm == "for"_L1;
    if (isOf && namedAt(at + 1)
        && (hasOrganisationWord(words, begin, at) || words.titleEndingAt(at + 1).begin < at))
        return at + 1;
    if (norm == "on"_L1 && isPanel(words.token(at - 1).norm) && namedAt(at + 1) && namedAt(at + 2))
        return at + 1;
    if (isOf && at + 2 < limit && words.token(at + 1).norm == "the"_L1 && namedAt(at + 2)
        && hasOrganisationWord(words, begin, at))
        return at + 2;
    // Only inside "Organization for X and Y", "X and Y Programme": elsewhere "and" parts two names.
    if (norm == "and"_L1 && namedAt(at + 1) && hasOrganisationWord(words, begin, at)) {
        for (qsizetype before = begin; before < at; ++before) {
            if (words.token(before).norm == "of"_L1 || words.token(before).norm == "for"_L1)
                return at + 1;
        }
    }
    if (norm == "and"_L1 && namedAt(at + 1) && namedAt(at + 2) && words.isOrganisationWord(at + 2)
        && !hasOrganisationWord(words, at - 1, at) && !words.isAcronym(at - 1)
        && words.placeEnd(at - 1, at) == at - 1 && words.isSeenLowerCase(words.token(at - 1).norm))
        return at + 1;
    // "van der Berg", but "Sprecher | der Stadt"
    static const QSet<QString> inner{u"der"_s, u"den"_s, u"des"_s};
    if (inner.contains(norm))
        return at;
    qsizetype next = at;
    while (next < limit && next < at + 3 && isParticle(words.token(next).norm))
        ++next;
    if (next > at && next + 1 < limit && words.word(next) == u"-" && namedAt(next + 1))
        return next + 1;
    return next > at && namedAt(next) ? next : at;
}

/// Past the mark after token \a at - 1 when it is part of the name ("Taksoe-Jensen", "John F.
/// Kane", "Smith & Sons", "Covid-19"), else \a at.
qsizetype afterMark(const NameWords &words, qsizetype at, qsizetype limit)
{
    if (at + 1 >= limit || words.token(at).kind != TokenKind::Punctuation)
        return at;
    const QStringView mark = words.word(at);
    const bool isGlued = isAttached(words, at) && isAttached(words, at + 1);
    const bool isNumber = words.token(at + 1).kind == TokenKind::Number;
    if (mark == u"&" && words.isNameLike(at + 1))
        return at + 1;
    if (words.token(at).norm == u"-"_s && isGlued) {
        const bool bothPlaces
            = words.placeEnd(at - 1, at) == at && words.placeEnd(at + 1, limit) > at + 1;
        // "Yoon Suk-yeol"
        const bool isGiven = at > 1 && words.isLeadingSurname(at - 2) && words.isNameLike(at - 1);
        return (words.isNameLike(at + 1) && !bothPlaces) || isGiven || isNumber ? at + 1 : at;
    }
    const bool isShort = words.token(at - 1).range.length() == 1
        || words.titleEndingAt(at - 1).titleClass == TitleClass::Honorific
        || words.token(at - 1).norm == "st"_L1;
    if (mark == u"." && isAttached(words, at) && isShort && words.isNameLike(at + 1))
        return at + 1;
    return at;
}

/// Past the last token of the capitalised run that begins at \a begin.
qsizetype runEnd(const NameWords &words, qsizetype begin, qsizetype limit)
{
    qsizetype end = std::max(begin + 1, words.placeEnd(begin, limit));
    while (end < limit) {
        if (words.isNameLike(end) && words.token(end).kind == TokenKind::Word) {
            end = std::max(end + 1, words.placeEnd(end, limit));
            continue;
        }
        qsizetype next = afterMark(words, end, limit);
        if (next == end)
            next = afterConnectors(words, begin, end, limit);
        if (next == end)
            break;
        end = next + 1;
    }
    return end;
}

bool isPersonalTitle(TitleClass titleClass)
{
    return titleClass == TitleClass::Honorific || titleClass == TitleClass::Head;
}

/// The begin of the title that ends before token \a end, taking in what modifies it; not before
/// \a limit.
qsizetype titleBegin(const NameWords &words, qsizetype end, qsizetype limit)
{
    qsizetype begin = end;
    while (begin > limit) {
        qsizetype at = begin - 1;
        const QStringView mark = words.word(at);
        if ((mark == u"-" || mark == u".") && at > limit)
            --at;
        const TitlePhrase title = words.titleEndingAt(at);
        if (title.titleClass == TitleClass::None || title.titleClass == TitleClass::Royal
            || title.begin < limit)
            break;
        begin = title.begin;
    }
    return begin;
}

/// Parts one capitalised run: "US | President | Joe Doe", "Foreign Ministry | Spokesman".
class RunParter
{
public:
    RunParter(const NameWords &words, std::vector<NameRun> &runs)
        : m_words(words)
        , m_runs(runs)
    {
    }

    void part(IndexRange run)
    {
        if (isOrganisation(run)) {
            add({.tokens = run, .kind = NameKind::Organisation});
            return;
        }
        const qsizetype name = nameBegin(run);
        if (name > run.begin) {
            const qsizetype role = titleBegin(m_words, name, run.begin);
            addBare({run.begin, role});
            add({.tokens = {name, run.end}, .role = {role, name}, .kind = NameKind::Person});
        } else {
            const bool endsInTitle = isPersonalTitle(m_words.titleEndingAt(run.end - 1).titleClass);
            addBare({run.begin, endsInTitle ? titleBegin(m_words, run.end, run.begin) : run.end});
        }
    }

private:
    bool isOrganisation(IndexRange run) const
    {
        return run.length() > 1
            && (m_words.isOrganisationWord(run.end - 1) || m_words.isCompanySuffix(run.end - 1))
            && !isPersonalTitle(m_words.titleEndingAt(run.end - 1).titleClass);
    }

    /// Where the person's name begins behind the last title of a run; the run's begin if nowhere.
    qsizetype nameBegin(IndexRange run) const
    {
        for (qsizetype at = run.end - 2; at >= run.begin; --at) {
            const TitlePhrase title = m_words.titleEndingAt(at);
            if (!isPersonalTitle(title.titleClass) || title.begin < run.begin)
                continue;
            const bool isSurname = at > run.begin && m_words.isFirstName(at - 1);
            qsizetype name = at + 1;
            if (m_words.word(name) == u".")
                ++name;
            // "Mr. Justice", "Ms. Marshall": a title word after an honorific is a surname.
            const bool isNamed = title.titleClass == TitleClass::Honorific && name == run.end - 1
                && m_words.word(name - 1) == u".";
            if (!isSurname && name < run.end && m_words.isNameLike(name)
                && (isNamed || !m_words.isTitleWord(run.end - 1)))
                return name;
        }
        return run.begin;
    }

    /// A stretch without titles: its demonyms in front are no names, and a place in front of two
    /// words that are none and no organisation stands for itself ("South Korea | Mina Holt").
    void addBare(IndexRange run)
    {
        if (run.length() <= 0)
            return;
        const qsizetype place = m_words.placeEnd(run.begin, run.end);
        const bool isHead
            = m_words.isOrganisationWord(run.end - 1) || m_words.isPlaceWord(run.end - 1);
        if (place > run.begin && run.end - place > 1 && !isHead && !m_words.isFirstName(run.begin)
            && m_words.isNameLike(place)) {
            add({.tokens = {run.begin, place}});
            run.begin = place;
        }
        while (run.begin < run.end
               && (!m_words.isNameLike(run.begin) || m_words.isDemonym(run.begin)))
            ++run.begin;
        // "Yoon Suk-yeol" ends in a small letter.
        const bool isGiven = run.length() > 3 && m_words.word(run.end - 2) == u"-"
            && m_words.isLeadingSurname(run.begin);
        while (run.begin < run.end && !isGiven && !m_words.isNameLike(run.end - 1)
               && m_words.token(run.end - 1).kind != TokenKind::Number)
            --run.end;
        if (run.begin < run.end)
            add({.tokens = run});
    }

    void add(const NameRun &run) { m_runs.push_back(run); }

    const NameWords &m_words;
    std::vector<NameRun> &m_runs;
};

/// True for the first word of a sentence when it is there for what it means, not as part of the
/// name that may follow: "Speaking", "Officials", "Practical".
bool isPlainWord(const NameWords &words, IndexRange run)
{
    const qsizetype at = run.begin;
    const QString &norm = words.token(at).norm;
    if (words.isNumberWord(at))
        return true;
    // "Police arrested", though the "Tiverton Police" are a name
    if (run.length() == 1 && words.isSeenLowerCase(norm) && words.placeEnd(at, at + 1) == at)
        return true;
    if (words.isAcronym(at) || words.placeEnd(at, at + 1) > at || words.isSeenCapitalised(norm))
        return false;
    if (words.isFirstName(at) || words.isDemonym(at))
        return false;
    const TitleClass title = words.titleEndingAt(at).titleClass;
    if (title == TitleClass::Honorific || title == TitleClass::Head || title == TitleClass::Royal)
        return false;
    if (words.isSeenLowerCase(norm))
        return true;
    return words.isKnownWord(norm) || norm.endsWith("ly"_L1) || norm.endsWith("ing"_L1);
}

/// The run that begins with the first word of a sentence, cut where that word is a plain one.
IndexRange cutAtStart(const NameWords &words, IndexRange run)
{
    const bool isHead = run.length() > 1
        && (words.isOrganisationWord(run.end - 1) || words.isPlaceWord(run.end - 1)
            || words.placeEnd(run.begin, run.end) > run.begin + 1);
    if (isHead && !words.isSeenLowerCase(words.token(run.begin).norm))
        return run;
    if (words.isTitleWord(run.begin) && run.length() > 1 && words.isTitleWord(run.begin + 1))
        return run;
    // "Smith & Sons"
    if (run.length() > 2 && words.word(run.begin + 1) == u"&")
        return run;
    if (!isPlainWord(words, run))
        return run;
    qsizetype begin = run.begin + 1;
    while (begin < run.end && !words.isNameLike(begin))
        ++begin;
    return {begin, run.end};
}

} // namespace

std::vector<NameRun> runsOf(const Sentence &sentence, const NameWords &words)
{
    std::vector<NameRun> runs;
    RunParter parter(words, runs);
    for (qsizetype at = sentence.tokens.begin; at < sentence.tokens.end;) {
        const bool isPlace = words.placeEnd(at, sentence.tokens.end) > at + 1;
        if (!words.isNameLike(at) && !isPlace) {
            ++at;
            continue;
        }
        IndexRange run{at, runEnd(words, at, sentence.tokens.end)};
        if (words.isAtStart(at, sentence) && !isPlace)
            run = cutAtStart(words, run);
        if (run.begin < run.end)
            parter.part(run);
        at = std::max(run.end, at + 1);
    }
    return runs;
}

namespace {

/// Past the last token of the longest known name that begins here, or \a at.
qsizetype knownEnd(const NameWords &words, qsizetype at, qsizetype limit,
                   const QHash<QString, NameKind> &known)
{
    for (qsizetype end = std::min(at + 6, limit); end > at; --end) {
        if (known.contains(keyOf({at, end}, words)))
            return end;
    }
    return at;
}

bool isUnheardOf(const NameWords &words, qsizetype at)
{
    const QString &norm = words.token(at).norm;
    return words.isNameLike(at) && norm.size() > 3 && !words.isKnownWord(norm)
        && !words.isSeenLowerCase(norm) && !words.isDemonym(at) && !words.isTitleWord(at)
        && !norm.endsWith(u's') && !norm.endsWith("ing"_L1) && !norm.endsWith("ed"_L1);
}

} // namespace

std::vector<NameRun> runsInTitleCase(const Sentence &sentence, const NameWords &words,
                                     const QHash<QString, NameKind> &known)
{
    std::vector<NameRun> runs;
    const qsizetype limit = sentence.tokens.end;
    for (qsizetype at = sentence.tokens.begin; at < limit;) {
        qsizetype end = at;
        if (words.isNameLike(at) || words.token(at).norm.contains(u'.'))
            end = std::max(knownEnd(words, at, limit, known), words.placeEnd(at, limit));
        if (end == at && words.isNameLike(at) && words.isFirstName(at) && at + 1 < limit
            && isUnheardOf(words, at + 1))
            end = at + 2;
        if (end == at && words.isNameLike(at)
            && (isUnheardOf(words, at)
                || (words.isAcronym(at) && !words.isKnownWord(words.token(at).norm))))
            end = at + 1;
        if (end > at)
            runs.push_back({.tokens = {at, end}});
        at = std::max(end, at + 1);
    }
    return runs;
}

QString keyOf(IndexRange tokens, const NameWords &words)
{
    return words.phrase(tokens.begin, tokens.end).remove(u'.');
}

} // namespace core::language
