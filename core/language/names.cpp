// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/facts.h"
#include "core/language/nameruns.h"

using namespace Qt::StringLiterals;

namespace core::language {

namespace {

struct Found
{
    NameRun run;
    IndexRange sentence; ///< tokens
};

/// The lower-case title directly before a name: "spokesman", "foreign ministry spokeswoman" gives
/// its last word and what modifies it.
IndexRange roleBefore(const NameWords &words, IndexRange name, IndexRange sentence)
{
    qsizetype end = name.begin;
    qsizetype begin = end;
    if (end > sentence.begin && words.word(end - 1) == u"." && end - 1 > sentence.begin)
        --begin;
    bool hasHead = false;
    while (begin > sentence.begin) {
        const TitlePhrase title = words.titleEndingAt(begin - 1);
        const bool isHead
            = title.titleClass == TitleClass::Head || title.titleClass == TitleClass::Honorific;
        if (title.titleClass == TitleClass::None || title.begin < sentence.begin
            || (!hasHead && !isHead))
            break;
        hasHead = true;
        begin = title.begin;
    }
    return hasHead ? IndexRange{begin, end} : IndexRange{end, end};
}

bool isIn(const QString &norm, std::initializer_list<QLatin1StringView> list)
{
    return std::ranges::any_of(list, [&](QLatin1StringView word) { return norm == word; });
}

bool isAfterPreposition(const NameWords &words, const Found &found)
{
    const qsizetype before = found.run.tokens.begin - 1;
    return before >= found.sentence.begin
        && isIn(words.token(before).norm, {"of"_L1, "in"_L1, "from"_L1, "at"_L1, "for"_L1});
}

/// "Doe, 45," or "Doe, who", "Doe, a lawyer": an apposition that only persons have.
bool hasPersonalApposition(const NameWords &words, const Found &found)
{
    const qsizetype comma = found.run.tokens.end;
    if (comma + 1 >= found.sentence.end || words.word(comma) != u",")
        return false;
    const Token &next = words.token(comma + 1);
    if (next.norm == "who"_L1 || next.norm == "whose"_L1)
        return true;
    if (next.kind == TokenKind::Number && comma + 2 < found.sentence.end)
        return words.word(comma + 2) == u"," && next.norm.size() <= 2;
    if (isAfterPreposition(words, found))
        return false;
    const qsizetype last = std::min(comma + 6, found.sentence.end);
    for (qsizetype at = comma + 1; at < last && words.token(at).kind == TokenKind::Word; ++at) {
        if (words.titleEndingAt(at).titleClass == TitleClass::Head && !words.isNameLike(at))
            return true;
        if (isIn(words.token(at).norm, {"of"_L1, "for"_L1, "in"_L1, "at"_L1}))
            return false;
    }
    return false;
}

/// "Jane Doe said", "said Jane Doe": two words that are nothing else.
bool isBesideSpeechVerb(const NameWords &words, const Found &found)
{
    const IndexRange tokens = found.run.tokens;
    return tokens.length() > 1
        && ((tokens.end < found.sentence.end && words.isSpeechVerb(tokens.end))
            || (tokens.begin > found.sentence.begin && words.isSpeechVerb(tokens.begin - 1)));
}

bool isAfterPlacePreposition(const NameWords &words, const Found &found)
{
    const qsizetype before = found.run.tokens.begin - 1;
    return before >= found.sentence.begin
        && isIn(words.token(before).norm, {"in"_L1, "near"_L1, "outside"_L1, "across"_L1});
}

NameKind kindByWords(const NameWords &words, const Found &found)
{
    const IndexRange tokens = found.run.tokens;
    const qsizetype last = tokens.end - 1;
    if (words.placeEnd(tokens.begin, tokens.end) == tokens.end)
        return NameKind::Place;
    if (words.titleEndingAt(tokens.begin).titleClass == TitleClass::Royal && tokens.length() > 1)
        return NameKind::Person;
    if (tokens.length() > 1 && words.isOrganisationWord(last))
        return NameKind::Organisation;
    if (words.isFirstName(tokens.begin))
        return NameKind::Person;
    if (tokens.length() > 1 && words.isPlaceWord(last))
        return NameKind::Place;
    // "Smith & Sons"
    for (qsizetype at = tokens.begin; at < last; ++at) {
        if (words.isOrganisationWord(at) || words.word(at) == u"&")
            return NameKind::Organisation;
    }
    if (hasPersonalApposition(words, found) || isBesideSpeechVerb(words, found))
        return NameKind::Person;
    if (tokens.length() == 1 && words.isAcronym(last))
        return NameKind::Organisation;
    return isAfterPlacePreposition(words, found) ? NameKind::Place : NameKind::Unknown;
}

void decideKind(const NameWords &words, Found &found)
{
    NameRun &run = found.run;
    if (run.role.length() > 0 || run.kind == NameKind::Organisation)
        return;
    const IndexRange role = roleBefore(words, run.tokens, found.sentence);
    const bool isListedPlace = words.placeEnd(run.tokens.begin, run.tokens.end) == run.tokens.end;
    run.kind = kindByWords(words, found);
    if (role.length() == 0 || run.kind == NameKind::Organisation || isListedPlace)
        return;
    run.kind = NameKind::Person;
    run.role = role;
}

/// What a name that tells nothing here is elsewhere in the text: "Doe" after "Jane Doe".
class KnownNames
{
public:
    KnownNames(const NameWords &words, const std::vector<Found> &names)
    {
        for (const Found &found : names)
            note(words, found.run);
    }

    NameKind kindOf(const QString &key) const
    {
        const NameKind whole = m_kinds.value(key);
        return whole == NameKind::Unknown && m_personParts.contains(key) ? NameKind::Person : whole;
    }

    /// By key, the parts of persons' names included.
    QHash<QString, NameKind> all() const
    {
        QHash<QString, NameKind> all = m_kinds;
        for (const QString &part : m_personParts) {
            if (!all.contains(part))
                all.insert(part, NameKind::Person);
        }
        return all;
    }

private:
    void note(const NameWords &words, const NameRun &run)
    {
        NameKind &kind = m_kinds[keyOf(run.tokens, words)];
        if (kind == NameKind::Unknown)
            kind = run.kind;
        if (run.kind != NameKind::Person || run.tokens.length() < 2)
            return;
        // Chinese and Korean names put the family first, so either end may stand for the person.
        m_personParts.insert(keyOf({run.tokens.end - 1, run.tokens.end}, words));
        m_personParts.insert(keyOf({run.tokens.begin, run.tokens.begin + 1}, words));
    }

    QHash<QString, NameKind> m_kinds;
    QSet<QString> m_personParts;
};

Name nameOf(const NameWords &words, const NameRun &run, const KnownNames &known)
{
    const auto rangeOf = [&](IndexRange tokens) {
        return TextRange{words.token(tokens.begin).range.begin,
                         words.token(tokens.end - 1).range.end};
    };
    Name name{.range = rangeOf(run.tokens), .kind = run.kind, .key = keyOf(run.tokens, words)};
    if (name.kind == NameKind::Unknown)
        name.kind = known.kindOf(name.key);
    if (run.role.length() > 0)
        name.role = trimmed(words.text(), rangeOf(run.role));
    return name;
}

} // namespace

std::vector<Name> findNames(QStringView text, const Analysis &analysis, const Language &language)
{
    const NameWords words(text, analysis, language);
    std::vector<Found> found;
    for (const Sentence &sentence : analysis.sentences) {
        if (words.isTitleCase(sentence))
            continue;
        for (const NameRun &run : runsOf(sentence, words))
            found.push_back({run, sentence.tokens});
    }
    for (Found &name : found)
        decideKind(words, name);
    const KnownNames known(words, found);
    std::vector<Name> names;
    for (const Found &name : found)
        names.push_back(nameOf(words, name.run, known));
    const QHash<QString, NameKind> keys = known.all();
    std::vector<Found> inTitles;
    for (const Sentence &sentence : analysis.sentences) {
        if (!words.isTitleCase(sentence))
            continue;
        for (const NameRun &run : runsInTitleCase(sentence, words, keys))
            inTitles.push_back({run, sentence.tokens});
    }
    for (Found &name : inTitles) {
        decideKind(words, name);
        names.push_back(nameOf(words, name.run, known));
    }
    std::ranges::sort(names, {}, &Name::range);
    return names;
}

} // namespace core::language
