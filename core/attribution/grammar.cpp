// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/grammar.h"

using namespace Qt::StringLiterals;

namespace core::attribution {

namespace {

WordClass classNamed(const QString &name)
{
    static const QHash<QString, WordClass> names{
        {u"be"_s, Be},
        {u"have"_s, Have},
        {u"do"_s, Do},
        {u"modal"_s, Modal},
        {u"pronoun"_s, Pronoun},
        {u"subject"_s, SubjectPronoun},
        {u"relative"_s, Relative},
        {u"determiner"_s, Determiner},
        {u"possessive"_s, Possessive},
        {u"preposition"_s, Preposition},
        {u"subordinator"_s, Subordinator},
        {u"coordinator"_s, Coordinator},
        {u"adverb"_s, Adverb},
        {u"time"_s, Time},
        {u"weekday"_s, Weekday},
        {u"venue"_s, Venue},
        {u"preparticle"_s, NameTitle},
        {u"complementiser"_s, Complementiser},
        {u"label"_s, Label},
        {u"manner"_s, Manner},
        {u"masculine"_s, Masculine},
        {u"feminine"_s, Feminine},
        {u"definite"_s, Definite},
        {u"indefinite"_s, Indefinite},
        {u"reported"_s, Reported},
        {u"linking"_s, Linking},
        {u"genitive"_s, Genitive},
        {u"reflexive"_s, Reflexive},
        {u"self"_s, Self},
    };
    return names.value(name, WordClass{});
}

Traits traitNamed(const QString &name)
{
    static const QHash<QString, Trait> names{{u"capitalised nouns"_s, CapitalisedNouns},
                                             {u"comma opens a clause"_s, CommaOpensClause},
                                             {u"verb second"_s, VerbSecond},
                                             {u"subject follows"_s, SubjectFollows},
                                             {u"dropped subject"_s, DroppedSubject}};
    const auto found = names.constFind(name);
    return found == names.cend() ? Traits() : Traits(*found);
}

SourcePhraseWords::Place placeNamed(const QString &name)
{
    return name == u"after" ? SourcePhraseWords::Place::After
        : name == u"last"   ? SourcePhraseWords::Place::Last
        : name == u"quote"  ? SourcePhraseWords::Place::Quote
        : name == u"citing" ? SourcePhraseWords::Place::Citing
                            : SourcePhraseWords::Place::Before;
}

/// A plural's entry is its singular's where it has none of its own.
const language::LexiconEntry *findNoun(const language::Lexicon &lexicon, const QString &norm)
{
    if (const auto *entry = lexicon.find(norm))
        return entry;
    return norm.size() > 3 && norm.endsWith(u's') ? lexicon.find(norm.chopped(1)) : nullptr;
}

} // namespace

Grammar::Grammar(const language::Languages &languages, const QString &code)
    : m_language(languages.of(code))
    , m_sourceNouns(languages.lexicons().lexicon(code, u"source-nouns"_s))
    , m_attributionNouns(languages.lexicons().lexicon(code, u"attribution-nouns"_s))
    , m_firstNames(languages.lexicons().lexicon(code, u"first-names"_s))
    , m_places(languages.lexicons().lexicon(code, u"places"_s))
    , m_capitals(languages.lexicons().lexicon(code, u"capitals"_s))
    , m_demonyms(languages.lexicons().lexicon(code, u"demonyms"_s))
    , m_leadingSurnames(languages.lexicons().lexicon(code, u"leading-surnames"_s))
{
    for (const auto &entry : languages.lexicons().lexicon(code, u"clause-words"_s).entries()) {
        WordClasses classes;
        for (const QString &name : entry.field(0).split(u','))
            classes |= classNamed(name);
        m_classes.insert(entry.phrase, classes);
    }
    for (const auto &entry : languages.lexicons().lexicon(code, u"approximations"_s).entries()) {
        const auto known = m_classes.find(entry.phrase);
        if (known != m_classes.end())
            *known |= Approximation;
    }
    for (const auto &entry : languages.lexicons().lexicon(code, u"numbers"_s).entries()) {
        WordClasses &classes = m_classes[entry.phrase];
        // "four in ten | said"
        classes |= classes & Determiner ? NumberWord | Pronoun : NumberWord;
    }
    for (const auto &entry : languages.lexicons().lexicon(code, u"source-phrases"_s).entries())
        m_sourcePhrases.append({entry.phrase.split(u' '), placeNamed(entry.field(0))});
    for (const auto &entry : languages.lexicons().lexicon(code, u"indefinite-words"_s).entries())
        m_indefinites.append({entry.phrase.split(u' '), entry.field(0) == u"none"_s});
    for (const auto &entry : languages.lexicons().lexicon(code, u"traits"_s).entries()) {
        m_traits |= traitNamed(entry.phrase);
        if (entry.phrase == u"present ends in"_s)
            m_presentEnding = entry.field(0);
        if (entry.phrase == u"reported ends in"_s) {
            m_reportedEnding = entry.field(0);
            m_pastEnding = entry.field(1);
        }
    }
    m_knowsVerbs = !languages.lexicons().lexicon(code, u"verb-forms"_s).isEmpty();
}

WordClasses Grammar::classesOf(const QString &norm, bool isCapitalised) const
{
    const auto known = m_classes.constFind(norm);
    if (known != m_classes.cend())
        return *known;
    if (isCapitalised)
        return {};
    if (norm.endsWith(u"ly"_s) && norm.size() > 4)
        return Adverb;
    const bool isPast = norm.size() > 4 && norm.endsWith(u"ed"_s);
    return isPast || !m_language.lemma(norm).isEmpty() ? WordClasses(PastVerb) : WordClasses();
}

IndefiniteWords Grammar::indefiniteBegin(const QStringList &norms) const
{
    IndefiniteWords found;
    for (const IndefiniteWords &candidate : m_indefinites) {
        if (candidate.words.size() > found.words.size()
            && norms.first(std::min(candidate.words.size(), norms.size())) == candidate.words)
            found = candidate;
    }
    return found;
}

bool Grammar::mayBeReported(const QString &norm) const
{
    return !m_reportedEnding.isEmpty() && norm.endsWith(m_reportedEnding)
        && !norm.endsWith(m_pastEnding) && !m_classes.contains(norm);
}

qsizetype Grammar::elision(const QString &norm) const
{
    const qsizetype mark = norm.indexOf(u'\'');
    const bool isPart = mark > 0 && mark + 1 < norm.size() && !m_classes.contains(norm);
    return isPart && m_classes.contains(norm.first(mark + 1)) ? mark + 1 : 0;
}

SourceNoun Grammar::sourceNoun(const QString &norm) const
{
    static const QHash<QString, SourceNoun> kinds{
        {u"role"_s, SourceNoun::Role},     {u"speaker"_s, SourceNoun::Speaker},
        {u"people"_s, SourceNoun::People}, {u"media"_s, SourceNoun::Media},
        {u"body"_s, SourceNoun::Body},     {u"document"_s, SourceNoun::Document}};
    const auto *entry = findNoun(m_sourceNouns, norm);
    return entry ? kinds.value(entry->field(0), SourceNoun::None) : SourceNoun::None;
}

Gender Grammar::genderOfNoun(const QString &norm) const
{
    const auto *entry = m_sourceNouns.find(norm);
    if (!entry)
        return Gender::Unknown;
    return entry->field(1) == u"m"_s ? Gender::Masculine
        : entry->field(1) == u"f"_s  ? Gender::Feminine
                                     : Gender::Unknown;
}

Gender Grammar::genderOfFirstName(const QString &norm) const
{
    const auto *entry = m_firstNames.find(norm);
    if (!entry)
        return Gender::Unknown;
    return entry->field(0).startsWith(u'm') ? Gender::Masculine
        : entry->field(0).startsWith(u'f')  ? Gender::Feminine
                                            : Gender::Unknown;
}

const language::LexiconEntry *Grammar::attributionNoun(const QString &norm) const
{
    return findNoun(m_attributionNouns, norm);
}

QString Grammar::countryOf(const QString &demonym) const
{
    const auto *entry = m_demonyms.find(demonym);
    return entry ? entry->field(0) : QString();
}

QString Grammar::governmentOf(const QString &place) const
{
    const auto *entry = m_capitals.find(place);
    return entry ? entry->field(0) : QString();
}

} // namespace core::attribution
