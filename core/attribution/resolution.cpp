// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/resolution.h"

#include "core/attribution/antecedents.h"
#include "core/attribution/nesting.h"
#include "core/attribution/offices.h"
#include "core/attribution/outlets.h"
#include "core/attribution/phrase.h"

#include <numeric>
#include <ranges>

using namespace Qt::StringLiterals;

namespace core::attribution {

namespace {

using language::NameKind;

class Resolver
{
public:
    Resolver(QStringView text, const language::Analysis &analysis, const std::vector<Unit> &units,
             const std::vector<Draft> &drafts, const Grammar &grammar)
        : m_text(text)
        , m_analysis(analysis)
        , m_units(units)
        , m_drafts(drafts)
        , m_grammar(grammar)
        , m_entities(text, analysis, grammar)
        , m_antecedents(m_entities, analysis)
        , m_offices(grammar)
    {
    }

    std::vector<Resolved> resolve()
    {
        std::vector<Source> sources(m_drafts.size());
        const auto order = readingOrder();
        for (const size_t i : order)
            markOutlets(m_entities, m_drafts[i], m_text, m_analysis, m_grammar);
        learnEntities();
        for (const size_t i : order) {
            sources[i] = sourceOf(m_drafts[i], sources);
            if (!m_drafts[i].isNested && !m_drafts[i].source.isEmpty())
                remember(m_drafts[i], sources[i]);
        }
        std::vector<Resolved> resolved(m_drafts.size());
        for (size_t i = 0; i < m_drafts.size(); ++i)
            resolved[i] = {.source = sources[i], .via = viaOf(m_drafts[i], sources[i], sources)};
        return resolved;
    }

private:
    std::vector<size_t> readingOrder() const
    {
        std::vector<size_t> order(m_drafts.size());
        std::iota(order.begin(), order.end(), size_t{0});
        std::ranges::stable_sort(order, {}, [&](size_t i) {
            const Draft &draft = m_drafts[i];
            const bool goesOn = draft.continues >= 0;
            return std::tuple(draft.unit, isSelf(draft),
                              draft.source.isEmpty() || goesOn ? qsizetype{-1}
                                                               : draft.source.begin);
        });
        return order;
    }

    /// "I" and "we" in a quotation, which wait for whoever speaks it: '"We want to say T," Lee
    /// said.'
    bool isSelf(const Draft &draft) const
    {
        const auto words = language::within(m_analysis.tokens, draft.source);
        return draft.isNested && words.size() == 1
            && m_grammar.classesOf(words.front().norm, false).testFlag(Self);
    }

    SourcePhrase phraseOf(TextRange range) const
    {
        return parsePhrase(m_text, range, m_analysis, m_grammar);
    }

    /// Who reports the source in turn: the outlet that cites officials, the one they told, or the
    /// speaker of the statement around.
    QString viaOf(const Draft &draft, const Source &source,
                  const std::vector<Source> &sources) const
    {
        if (draft.via >= 0)
            return sources[static_cast<size_t>(draft.via)].name;
        for (const Mention &mention : m_entities.within(hearerOf(draft))) {
            if (m_entities.entity(mention.entity).isMedia)
                return m_entities.entity(mention.entity).name;
        }
        const qsizetype outer = draft.isNested ? enclosing(m_drafts, draft) : -1;
        const QString speaker = outer >= 0 ? sources[static_cast<size_t>(outer)].name : QString();
        return speaker == source.name ? QString() : speaker;
    }

    void learnEntities()
    {
        for (qsizetype i = 0; i < m_entities.size(); ++i) {
            if (m_entities.entity(i).isMedia)
                m_outlets.append(i);
            for (const QString &description : m_entities.entity(i).descriptions)
                m_offices.add(i, description);
        }
        for (const Mention &mention : m_entities.mentions()) {
            const QString office = appositionOf(m_text, mention, m_entities, m_analysis, m_grammar);
            if (!office.isEmpty()
                && !m_entities.entity(mention.entity).descriptions.contains(office))
                describe(mention.entity, office);
        }
    }

    Source sourceOf(const Draft &draft, const std::vector<Source> &sources)
    {
        if (draft.continues >= 0) {
            Source source = sources[static_cast<size_t>(draft.continues)];
            source.reason = u"goes on from the speaker before"_s;
            source.confidence = std::min(source.confidence, 0.7);
            return source;
        }
        if (draft.source.isEmpty())
            return {};
        Source source = resolved(draft, sources);
        source.ranges = {draft.source};
        source.text = draft.source.of(m_text).toString().simplified();
        if (source.name.isEmpty())
            source.name = source.text;
        if (source.entity.isEmpty())
            source.entity = keyOf(draft.source);
        return source;
    }

    Source resolved(const Draft &draft, const std::vector<Source> &sources)
    {
        const TextRange named = draft.antecedent.isEmpty() ? draft.source : draft.antecedent;
        const SourcePhrase phrase = phraseOf(named);
        if (isSomebody(phrase))
            return unnamed(phrase);
        if (phrase.headClasses & Pronoun && phrase.isSingleWord
            && !(phrase.headClasses & Determiner))
            return byPronoun(draft, phrase.head, sources);
        if (const auto joined = byNames(phrase); !joined.name.isEmpty())
            return joined;
        const Mention *head = headMention(phrase, m_entities);
        if (head && beginsWithPeople(*head, m_entities, m_analysis, m_grammar))
            return unnamed(phrase);
        return head && !isNoun(phrase, *head) ? byName(phrase, *head) : byNoun(draft, phrase);
    }

    /// "someone", "everyone in the hall": whoever it is, they are not named.
    bool isSomebody(const SourcePhrase &phrase) const
    {
        QStringList norms;
        for (const auto &token : language::within(m_analysis.tokens, phrase.core))
            norms.append(token.norm);
        return !norms.isEmpty() && m_grammar.indefiniteBegin(norms).words.size() == norms.size();
    }

    /// "der Minister": a capital makes no name of a noun where all nouns have one.
    bool isNoun(const SourcePhrase &phrase, const Mention &head) const
    {
        return m_grammar.has(CapitalisedNouns) && phrase.headKind != SourceNoun::None
            && head.range.of(m_text).compare(phrase.head, Qt::CaseInsensitive) == 0;
    }

    Source ofEntity(qsizetype index, const QString &reason, double confidence) const
    {
        const Entity &entity = m_entities.entity(index);
        return {.name = entity.name,
                .description = entity.descriptions.value(0),
                .entity = entity.key,
                .reason = reason,
                .confidence = confidence};
    }

    QString keyOf(TextRange range) const
    {
        return keyWords(m_text, range, m_analysis, m_grammar).join(u' ');
    }

    /// "Ann Lee and Bob Ray": several persons as one source.
    Source byNames(const SourcePhrase &phrase) const
    {
        QStringList names;
        QStringList keys;
        for (const qsizetype entity : namedTogether(phrase, m_entities, m_analysis, m_grammar)) {
            names.append(m_entities.entity(entity).name);
            keys.append(m_entities.entity(entity).key);
        }
        if (names.isEmpty())
            return {};
        return {.name = names.join(u" and "_s),
                .entity = keys.join(u'+'),
                .reason = u"named together"_s};
    }

    Source byName(const SourcePhrase &phrase, const Mention &head)
    {
        Entity &entity = m_entities.entity(head.entity);
        const QString description = descriptionIn(m_text, phrase, head, m_analysis, m_grammar);
        if (!description.isEmpty() && !entity.descriptions.contains(description))
            describe(head.entity, description);
        const QString government
            = entity.mayBePerson() ? QString() : m_grammar.governmentOf(entity.key);
        if (!government.isEmpty() && phrase.isSingleWord)
            return {.name = government,
                    .entity = government.toLower(),
                    .reason = u"%1 stands for the government of %2"_s.arg(entity.name, government),
                    .confidence = 0.7};
        const TextRange possessor{phrase.core.begin, head.range.begin};
        const bool isOwned = !entity.mayBePerson()
            && std::ranges::any_of(language::within(m_analysis.tokens, possessor),
                                   [](const auto &token) { return token.norm == u"'s"; });
        // "China's Foreign Ministry" is not just any foreign ministry.
        if (isOwned)
            return ofEntity(
                m_entities.addNominal(expanded(phrase.core), keyOf(phrase.core), phrase.core.begin),
                u"named"_s, 1.0);
        const bool isFull = head.range.of(m_text).size() >= entity.name.size();
        return ofEntity(head.entity, isFull ? u"named"_s : u"short for %1"_s.arg(entity.name),
                        isFull ? 1.0 : 0.95);
    }

    void describe(qsizetype index, const QString &description)
    {
        m_entities.entity(index).descriptions.append(description);
        m_offices.add(index, description);
    }

    Source byPronoun(const Draft &draft, const QString &pronoun, const std::vector<Source> &sources)
    {
        if (isSelf(draft))
            return bySelf(draft, sources);
        if (pronoun == u"it" || pronoun == u"they")
            return byThing(draft, pronoun == u"they");
        const Gender gender = genderOfPronoun(pronoun, m_grammar);
        if (gender == Gender::Unknown)
            return {};
        const qsizetype sentence = m_units[static_cast<size_t>(draft.unit)].range.begin;
        const qsizetype introduced
            = m_antecedents.introducedBefore(sentence, draft.source.begin, gender);
        if (introduced >= 0)
            return learnt(introduced, gender, u"%1: introduced just before"_s.arg(pronoun), 0.8);
        const qsizetype previous
            = m_antecedents.speakerBefore(draft.source, blockOf(draft), gender);
        if (previous >= 0)
            return learnt(previous, gender, u"%1: the speaker before"_s.arg(pronoun), 0.85);
        const qsizetype subject = m_antecedents.subjectBefore(draft.source.begin, gender);
        if (subject >= 0)
            return learnt(subject, gender, u"%1: the nearest subject"_s.arg(pronoun), 0.7);
        return nobody(pronoun);
    }

    static Source nobody(const QString &pronoun)
    {
        return {.reason = u"%1: nobody named before fits"_s.arg(pronoun), .confidence = 0.2};
    }

    Source learnt(qsizetype index, Gender gender, const QString &reason, double confidence)
    {
        m_entities.entity(index).gender = gender;
        return ofEntity(index, reason, confidence);
    }

    /// "I" and "we" in a quotation: its speaker.
    Source bySelf(const Draft &draft, const std::vector<Source> &sources) const
    {
        const qsizetype outer = enclosing(m_drafts, draft);
        if (outer < 0)
            return {};
        Source source = sources[static_cast<size_t>(outer)];
        source.reason = u"the speaker of the quotation"_s;
        return source;
    }

    /// "it", "they": the last organisation or the last several to speak, or the organisation that a
    /// sentence since has been about.
    Source byThing(const Draft &draft, bool isPlural) const
    {
        const QString pronoun = isPlural ? u"they"_s : u"it"_s;
        const Spoken *before = m_antecedents.thingBefore(blockOf(draft), isPlural);
        const qsizetype named = before && (isPlural || isFresh(draft, *before))
            ? -1
            : m_antecedents.organisationSubject(draft.source.begin, before ? before->range.end : 0);
        if (named >= 0 && !isToldOf(draft, named))
            return ofEntity(named, u"%1: the organisation named before"_s.arg(pronoun), 0.6);
        if (!before)
            return nobody(pronoun);
        const QString reason = u"%1: the last to speak before"_s.arg(pronoun);
        if (before->entity >= 0)
            return ofEntity(before->entity, reason, 0.75);
        return {.name = before->name, .reason = reason, .confidence = 0.6};
    }

    /// Who spoke in one of the last sentences goes on.
    bool isFresh(const Draft &draft, const Spoken &before) const
    {
        constexpr qint32 freshSentences = 3;
        return m_analysis.sentenceAt(draft.source.begin) - m_analysis.sentenceAt(before.range.begin)
            <= freshSentences;
    }

    /// "It said the Board would meet": the Board is not it.
    bool isToldOf(const Draft &draft, qsizetype entity) const
    {
        return std::ranges::any_of(draft.content, [&](const TextRange &piece) {
            return std::ranges::contains(m_entities.within(piece), entity, &Mention::entity);
        });
    }

    Source byNoun(const Draft &draft, const SourcePhrase &phrase)
    {
        switch (phrase.headKind) {
        case SourceNoun::Role:
        case SourceNoun::Speaker:
            if (const Source person = byOffice(draft, phrase); !person.name.isEmpty())
                return person;
            if (const Source person = byEpithet(draft, phrase); !person.name.isEmpty())
                return person;
            return unnamed(phrase);
        case SourceNoun::People:
            return unnamed(phrase);
        case SourceNoun::Media:
            return byOutlet(draft, phrase);
        case SourceNoun::Body:
            return byBody(draft, phrase);
        case SourceNoun::Document:
            if (const Mention *author = authorOf(phrase, m_entities, m_analysis))
                return ofEntity(author->entity,
                                u"what %1 wrote"_s.arg(m_entities.entity(author->entity).name),
                                0.8);
            [[fallthrough]];
        case SourceNoun::None:
            if (const Source person = byAge(draft, phrase); !person.name.isEmpty())
                return person;
            return {.name = expanded(phrase.range), .reason = u"as written"_s};
        }
        Q_UNREACHABLE_RETURN({});
    }

    Source unnamed(const SourcePhrase &phrase) const
    {
        return {.name = expanded(phrase.range), .isUnnamed = true, .reason = u"not named"_s};
    }

    QString expanded(TextRange range) const { return withFullNames(m_text, range, m_entities); }

    /// "the spokesman", "the NATO chief", "China's foreign minister": the person introduced so.
    Source byOffice(const Draft &draft, const SourcePhrase &phrase) const
    {
        if (phrase.isIndefinite())
            return {};
        QStringList wanted = keyWords(
            m_text,
            phrase.core.united(phrase.complement.isEmpty() ? phrase.core : phrase.complement),
            m_analysis, m_grammar);
        wanted.removeOne(u"of"_s);
        const qsizetype found = m_offices.find(wanted, draft.source.begin, m_entities);
        if (found < 0)
            return {};
        return ofEntity(
            found, u"introduced as %1"_s.arg(m_entities.entity(found).descriptions.value(0)), 0.75);
    }

    /// "the 54-year-old": the last person to speak.
    Source byAge(const Draft &draft, const SourcePhrase &phrase) const
    {
        const auto words = language::within(m_analysis.tokens, phrase.core);
        const bool isAge = phrase.isDefinite() && words.size() > 1
            && words[1].kind == language::TokenKind::Number && words.back().norm == u"old";
        const qsizetype speaker = isAge
            ? m_antecedents.speakerBefore(draft.source, blockOf(draft), Gender::Unknown)
            : -1;
        return speaker < 0 ? Source{}
                           : ofEntity(speaker, u"the person who spoke just before"_s, 0.6);
    }

    /// "The former nurse" of whoever spoke just before and is not called anything else.
    Source byEpithet(const Draft &draft, const SourcePhrase &phrase) const
    {
        const bool isFull = phrase.isDefinite() && phrase.headKind == SourceNoun::Role
            && !phrase.isSingleWord && keyOf(phrase.core).contains(u' ');
        if (!isFull)
            return {};
        const Gender gender = m_grammar.genderOfNoun(phrase.head);
        const qsizetype speaker = m_antecedents.lastPerson(blockOf(draft), gender);
        if (speaker < 0)
            return {};
        return ofEntity(speaker, u"the person who spoke just before"_s, 0.5);
    }

    /// "the Nikkei report" -> Nikkei; "the report", "the newspaper" -> the outlet that reported.
    Source byOutlet(const Draft &draft, const SourcePhrase &phrase) const
    {
        for (const Mention &mention : m_entities.within(phrase.range)) {
            if (m_entities.entity(mention.entity).isMedia)
                return ofEntity(mention.entity, u"what the outlet published"_s, 0.9);
        }
        const QStringList words = keyWords(m_text, phrase.core, m_analysis, m_grammar);
        const bool isPlain
            = words.size() == 1 || words.first() == u"media" || words.first() == u"news";
        const auto named = [&](qsizetype outlet) {
            return m_entities.entity(outlet).lastNamedBefore(draft.source.begin);
        };
        const auto last = std::ranges::max_element(m_outlets, {}, named);
        const bool isKnown = phrase.isDefinite() || m_outlets.size() == 1;
        if (last != m_outlets.end() && isPlain && isKnown)
            return ofEntity(*last, u"the outlet that the version names"_s,
                            phrase.isDefinite() ? 0.8 : 0.5);
        return {.name = expanded(phrase.range), .isUnnamed = phrase.isIndefinite()};
    }

    /// "the ministry" -> the ministry named before; "the group", "the alliance" -> the organisation
    /// that spoke last.
    Source byBody(const Draft &draft, const SourcePhrase &phrase)
    {
        const QString key = keyOf(phrase.core);
        const bool isBare = phrase.isDefinite() && key == phrase.head;
        if (isBare) {
            const qsizetype called = m_antecedents.calledBefore(phrase.head, draft.source.begin);
            if (called >= 0)
                return ofEntity(called, u"named so before"_s, 0.85);
            const Spoken *before = m_antecedents.organisationBefore(blockOf(draft));
            if (before && canBeCalled(before->entity, phrase.head))
                return ofEntity(before->entity, u"the organisation that spoke before"_s, 0.5);
        }
        m_entities.addNominal(expanded(phrase.range), key, phrase.range.begin);
        return {.name = expanded(phrase.range), .entity = key, .reason = u"named"_s};
    }

    /// A ministry is no company, but either may be "the group".
    bool canBeCalled(qsizetype entity, const QString &noun) const
    {
        static const QSet<QString> general{u"group"_s, u"organisation"_s, u"organization"_s,
                                           u"body"_s,  u"agency"_s,       u"alliance"_s,
                                           u"bloc"_s,  u"institution"_s};
        const QString own = m_entities.entity(entity).key.section(u' ', -1);
        return general.contains(noun) || m_grammar.sourceNoun(own) != SourceNoun::Body;
    }

    void remember(const Draft &draft, const Source &source)
    {
        const SourcePhrase phrase = phraseOf(draft.source);
        const qsizetype entity = entityNamed(source.name);
        // "All this shows": nothing that "it" would speak for.
        if (entity < 0 && phrase.headKind == SourceNoun::None && !source.entity.contains(u'+'))
            return;
        m_antecedents.add(
            {.entity = entity,
             .name = source.name,
             .range = draft.source,
             .block = blockOf(draft),
             .isPlural = phrase.headKind == SourceNoun::People || source.entity.contains(u'+')});
    }

    /// The entity with a full name, or -1. The table grows with the entities that nouns add.
    qsizetype entityNamed(const QString &name)
    {
        for (; m_namesKnown < m_entities.size(); ++m_namesKnown) {
            const QString &known = m_entities.entity(m_namesKnown).name;
            if (!m_byName.contains(known))
                m_byName.insert(known, m_namesKnown);
        }
        return m_byName.value(name, -1);
    }

    BlockId blockOf(const Draft &draft) const
    {
        return m_units[static_cast<size_t>(draft.unit)].block;
    }

    QStringView m_text;
    const language::Analysis &m_analysis;
    const std::vector<Unit> &m_units;
    const std::vector<Draft> &m_drafts;
    const Grammar &m_grammar;
    Entities m_entities;
    Antecedents m_antecedents;
    QHash<QString, qsizetype> m_byName; ///< the first m_namesKnown entities
    qsizetype m_namesKnown = 0;
    Offices m_offices;
    QList<qsizetype> m_outlets; ///< entities that publish
};

} // namespace

std::vector<Resolved> resolveSources(QStringView text, const language::Analysis &analysis,
                                     const std::vector<Unit> &units,
                                     const std::vector<Draft> &drafts, const Grammar &grammar)
{
    return Resolver(text, analysis, units, drafts, grammar).resolve();
}

} // namespace core::attribution
