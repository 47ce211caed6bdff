// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/resolution.h"

#include "core/attribution/phrase.h"

#include <numeric>
#include <ranges>

using namespace Qt::StringLiterals;

namespace core::attribution {

namespace {

using language::NameKind;

/// Blocks back that a pronoun may reach to the speaker before.
constexpr qint32 pronounReach = 4;
/// Sentences back that a subject may be looked for.
constexpr qint32 subjectReach = 6;

/// Somebody who spoke before, in order of reading.
struct Spoken
{
    qsizetype entity = -1;
    QString name; ///< of sources that are no entity ("officials")
    TextRange range;
    BlockId block;
    bool isPlural = false;
};

Gender genderOfPronoun(const QString &norm)
{
    if (norm == u"he" || norm == u"his" || norm == u"him" || norm == u"he's" || norm == u"himself")
        return Gender::Masculine;
    if (norm == u"she" || norm == u"her" || norm == u"she's" || norm == u"herself")
        return Gender::Feminine;
    return Gender::Unknown;
}

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
    {
    }

    std::vector<Resolved> resolve()
    {
        std::vector<Source> sources(m_drafts.size());
        const auto order = readingOrder();
        for (const size_t i : order)
            markOutlets(m_drafts[i]);
        for (const size_t i : order) {
            sources[i] = sourceOf(m_drafts[i], sources);
            if (!m_drafts[i].isNested && !m_drafts[i].source.isEmpty())
                remember(m_drafts[i], sources[i]);
        }
        std::vector<Resolved> resolved(m_drafts.size());
        for (size_t i = 0; i < m_drafts.size(); ++i)
            resolved[i] = {.source = sources[i], .via = viaOf(m_drafts[i], sources)};
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
            return std::pair(draft.unit,
                             draft.source.isEmpty() || goesOn ? qsizetype{-1} : draft.source.begin);
        });
        return order;
    }

    SourcePhrase phraseOf(TextRange range) const
    {
        return parsePhrase(m_text, range, m_analysis, m_grammar);
    }

    /// Who reports the source in turn: the outlet that cites officials, the one they told, or the
    /// speaker of the statement around.
    QString viaOf(const Draft &draft, const std::vector<Source> &sources) const
    {
        if (draft.via >= 0)
            return sources[static_cast<size_t>(draft.via)].name;
        for (const Mention &mention : m_entities.within(draft.addressee)) {
            if (m_entities.entity(mention.entity).isMedia)
                return m_entities.entity(mention.entity).name;
        }
        const qsizetype outer = draft.isNested ? enclosing(draft) : -1;
        return outer >= 0 ? sources[static_cast<size_t>(outer)].name : QString();
    }

    /// Learns which names are outlets: "the Nikkei newspaper", "Nikkei reported", "told Nikkei".
    void markOutlets(const Draft &draft)
    {
        for (const Mention &mention : m_entities.within(draft.addressee)) {
            Entity &told = m_entities.entity(mention.entity);
            const QString last = told.key.section(u' ', -1);
            told.isMedia |= !told.isPerson() && !m_grammar.isKnownPlace(told.key)
                && m_grammar.sourceNoun(last) != SourceNoun::Body;
        }
        if (draft.source.isEmpty())
            return;
        const SourcePhrase phrase = phraseOf(draft.source);
        const bool isProduct = phrase.headKind == SourceNoun::Media;
        const bool reports = draft.lemma == u"report" || draft.lemma == u"publish";
        for (const Mention &mention : m_entities.within(isProduct ? draft.source : phrase.core)) {
            const bool isHead = mention.range.end >= phrase.core.end;
            if ((isHead ? reports : isProduct) && canPublish(m_entities.entity(mention.entity)))
                becomeOutlet(m_entities.entity(mention.entity));
        }
    }

    /// No country, and nobody who is shown to be a person by more than speaking.
    bool canPublish(const Entity &entity) const
    {
        const bool isKnownPerson = entity.isPerson()
            && (entity.gender != Gender::Unknown || !entity.descriptions.isEmpty());
        return !isKnownPerson && !m_grammar.isKnownPlace(entity.name.toLower());
    }

    static void becomeOutlet(Entity &entity)
    {
        entity.isMedia = true;
        entity.kind = NameKind::Organisation;
        entity.key = entity.name.toLower();
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
        if (phrase.headClasses & Pronoun && phrase.isSingleWord
            && !(phrase.headClasses & Determiner))
            return byPronoun(draft, phrase.head, sources);
        if (const auto joined = byNames(phrase); !joined.name.isEmpty())
            return joined;
        if (const Mention *head = headMention(phrase, m_entities))
            return byName(phrase, *head);
        return byNoun(draft, phrase);
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
        const auto mentions = m_entities.within(phrase.core);
        if (mentions.size() < 2 || mentions.back().range.end < phrase.core.end)
            return {};
        QStringList names;
        QStringList keys;
        for (size_t i = 0; i < mentions.size(); ++i) {
            if (i > 0) {
                const TextRange between{mentions[i - 1].range.end, mentions[i].range.begin};
                const auto words = language::within(m_analysis.tokens, between);
                const bool joins = std::ranges::any_of(
                    words, [](const auto &token) { return token.norm == u"and"; });
                if (!joins)
                    return {};
            }
            names.append(m_entities.entity(mentions[i].entity).name);
            keys.append(m_entities.entity(mentions[i].entity).key);
        }
        return {.name = names.join(u" and "_s),
                .entity = keys.join(u'+'),
                .reason = u"named together"_s};
    }

    Source byName(const SourcePhrase &phrase, const Mention &head)
    {
        Entity &entity = m_entities.entity(head.entity);
        const QString description = descriptionIn(m_text, phrase, head, m_analysis, m_grammar);
        if (!description.isEmpty() && !entity.descriptions.contains(description))
            entity.descriptions.append(description);
        const QString government
            = entity.isPerson() ? QString() : m_grammar.governmentOf(entity.key);
        if (!government.isEmpty() && phrase.isSingleWord)
            return {.name = government,
                    .entity = government.toLower(),
                    .reason = u"%1 stands for the government of %2"_s.arg(entity.name, government),
                    .confidence = 0.7};
        const TextRange possessor{phrase.core.begin, head.range.begin};
        const bool isOwned = !entity.isPerson()
            && std::ranges::any_of(language::within(m_analysis.tokens, possessor),
                                   [](const auto &token) { return token.norm == u"'s"; });
        // "China's Foreign Ministry" is not just any foreign ministry.
        if (isOwned)
            return ofEntity(m_entities.addNominal(expanded(phrase.core), keyOf(phrase.core)),
                            u"named"_s, 1.0);
        const bool isFull = head.range.of(m_text).size() >= entity.name.size();
        return ofEntity(head.entity, isFull ? u"named"_s : u"short for %1"_s.arg(entity.name),
                        isFull ? 1.0 : 0.95);
    }

    // --- pronouns

    Source byPronoun(const Draft &draft, const QString &pronoun, const std::vector<Source> &sources)
    {
        const bool isSelf = pronoun == u"i" || pronoun == u"we" || pronoun == u"i'm"
            || pronoun == u"we're" || pronoun == u"i've" || pronoun == u"we've";
        if (isSelf)
            return bySelf(draft, sources);
        if (pronoun == u"it" || pronoun == u"they")
            return byThing(draft, pronoun == u"they");
        const Gender gender = genderOfPronoun(pronoun);
        if (gender == Gender::Unknown)
            return {};
        const qsizetype previous = previousPerson(draft, gender);
        if (previous >= 0)
            return learnt(previous, gender, u"%1: the speaker before"_s.arg(pronoun), 0.85);
        const qsizetype subject = subjectBefore(draft.source.begin, gender);
        if (subject >= 0)
            return learnt(subject, gender, u"%1: the nearest subject"_s.arg(pronoun), 0.7);
        return {.confidence = 0.2};
    }

    Source learnt(qsizetype index, Gender gender, const QString &reason, double confidence)
    {
        m_entities.entity(index).gender = gender;
        return ofEntity(index, reason, confidence);
    }

    bool canBe(qsizetype index, Gender gender) const
    {
        const Entity &entity = m_entities.entity(index);
        return entity.mayBePerson()
            && (entity.gender == gender || entity.gender == Gender::Unknown);
    }

    /// The last person to speak, if they are near enough, may be so called, and nobody else who may
    /// has been named since.
    qsizetype previousPerson(const Draft &draft, Gender gender) const
    {
        const qint32 block = m_units[static_cast<size_t>(draft.unit)].block.value;
        for (const Spoken &before : m_spoken | std::views::reverse) {
            if (block - before.block.value > pronounReach)
                return -1;
            if (before.entity < 0 || !canBe(before.entity, gender))
                continue;
            const TextRange since{before.range.end, draft.source.begin};
            for (const Mention &mention : m_entities.within(since)) {
                const bool isRival = !mention.isPossessive && !mention.isQuoted
                    && mention.entity != before.entity
                    && m_entities.entity(mention.entity).isPerson()
                    && m_entities.entity(mention.entity).gender != Gender::Unknown
                    && canBe(mention.entity, gender);
                if (isRival && isSubject(mention))
                    return -1;
            }
            return before.entity;
        }
        return -1;
    }

    /// Stands early in its sentence, before a verb: rather what the sentence is about.
    bool isSubject(const Mention &mention) const
    {
        const qint32 index = m_analysis.sentenceAt(mention.range.begin);
        if (index < 0)
            return false;
        const auto &sentence = m_analysis.sentences[static_cast<size_t>(index)];
        for (const Mention &other : m_entities.within(sentence.range)) {
            if (other.isPossessive || other.isQuoted || !m_entities.entity(other.entity).isPerson())
                continue;
            return other.range == mention.range;
        }
        return false;
    }

    /// The first person named in the sentence before \a offset, going back sentence by sentence.
    qsizetype subjectBefore(qsizetype offset, Gender gender) const
    {
        const qint32 last = m_analysis.sentenceAt(offset);
        for (qint32 i = last; i >= 0 && i > last - subjectReach; --i) {
            const TextRange sentence = m_analysis.sentences[static_cast<size_t>(i)].range;
            const TextRange before{sentence.begin, std::min(sentence.end, offset)};
            for (const Mention &mention : m_entities.within(before)) {
                if (!mention.isPossessive && !mention.isQuoted && canBe(mention.entity, gender))
                    return mention.entity;
            }
        }
        return -1;
    }

    /// "I" and "we" in a quotation: its speaker.
    Source bySelf(const Draft &draft, const std::vector<Source> &sources) const
    {
        const qsizetype outer = enclosing(draft);
        if (outer < 0)
            return {};
        Source source = sources[static_cast<size_t>(outer)];
        source.reason = u"the speaker of the quotation"_s;
        return source;
    }

    qsizetype enclosing(const Draft &draft) const
    {
        for (size_t i = 0; i < m_drafts.size(); ++i) {
            const Draft &outer = m_drafts[i];
            if (&outer == &draft || outer.unit != draft.unit || outer.isNested)
                continue;
            for (const TextRange &piece : outer.content) {
                if (piece.contains(draft.cue.isEmpty() ? draft.source.begin
                                                       : draft.cue.first().begin))
                    return static_cast<qsizetype>(i);
            }
        }
        return -1;
    }

    /// "it", "they": the last organisation or the last several to speak.
    Source byThing(const Draft &draft, bool isPlural) const
    {
        const qint32 block = m_units[static_cast<size_t>(draft.unit)].block.value;
        for (const Spoken &before : m_spoken | std::views::reverse) {
            if (block - before.block.value > pronounReach)
                break;
            const bool isPerson = before.entity >= 0 && m_entities.entity(before.entity).isPerson();
            if (isPerson || (isPlural && before.entity < 0 && !before.isPlural))
                continue;
            const QString reason
                = u"%1: the last to speak before"_s.arg(isPlural ? u"they"_s : u"it"_s);
            if (before.entity >= 0)
                return ofEntity(before.entity, reason, 0.75);
            if (before.isPlural == isPlural)
                return {.name = before.name, .reason = reason, .confidence = 0.6};
        }
        return {.confidence = 0.2};
    }

    // --- nouns

    Source byNoun(const Draft &draft, const SourcePhrase &phrase)
    {
        switch (phrase.headKind) {
        case SourceNoun::Role:
        case SourceNoun::Speaker:
            if (const Source person = byOffice(draft, phrase); !person.name.isEmpty())
                return person;
            return unnamed(phrase);
        case SourceNoun::People:
            return unnamed(phrase);
        case SourceNoun::Media:
            return byOutlet(draft, phrase);
        case SourceNoun::Body:
            return byBody(draft, phrase);
        case SourceNoun::Document:
        case SourceNoun::None:
            return {.name = expanded(phrase.range)};
        }
        Q_UNREACHABLE_RETURN({});
    }

    Source unnamed(const SourcePhrase &phrase) const
    {
        return {.name = expanded(phrase.range), .isUnnamed = true};
    }

    /// The phrase with its names in full: "a spokesman for Lee" -> "a spokesman for Ann Lee".
    QString expanded(TextRange range) const
    {
        QString name;
        qsizetype from = range.begin;
        for (const Mention &mention : m_entities.within(range)) {
            if (mention.range.end > range.end || !m_entities.entity(mention.entity).mayBePerson())
                continue;
            name += m_text.sliced(from, mention.range.begin - from);
            name += m_entities.entity(mention.entity).name;
            from = mention.range.end;
        }
        name += m_text.sliced(from, range.end - from);
        return name.simplified();
    }

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
        qsizetype found = -1;
        for (const Mention &mention : m_entities.mentions()) {
            if (mention.range.begin > draft.source.begin && found >= 0)
                break;
            if (isDescribed(m_entities.entity(mention.entity), wanted))
                found = mention.entity;
        }
        if (found < 0)
            return {};
        return ofEntity(
            found, u"introduced as %1"_s.arg(m_entities.entity(found).descriptions.value(0)), 0.75);
    }

    /// All words of an office, its last by kind, stand in one of the person's descriptions.
    bool isDescribed(const Entity &entity, const QStringList &wanted) const
    {
        return std::ranges::any_of(entity.descriptions, [&](const QString &description) {
            const QStringList words = descriptionWords(description);
            return std::ranges::all_of(wanted, [&](const QString &word) {
                const bool isSpeaker = m_grammar.sourceNoun(word) == SourceNoun::Speaker;
                return std::ranges::any_of(words, [&](const QString &other) {
                    return other == word
                        || (isSpeaker && m_grammar.sourceNoun(other) == SourceNoun::Speaker);
                });
            });
        });
    }

    QStringList descriptionWords(const QString &description) const
    {
        QString plain = description.toLower();
        plain.replace(u'’', u'\'').replace(u'-', u' ').remove(u"'s"_s);
        QStringList words;
        for (const QString &word : plain.split(u' ', Qt::SkipEmptyParts)) {
            const QString country = m_grammar.countryOf(word);
            words.append(country.isEmpty() ? word : country);
        }
        return words;
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
        qsizetype found = -1;
        int outlets = 0;
        for (qsizetype i = 0; i < m_entities.size(); ++i)
            outlets += m_entities.entity(i).isMedia;
        for (const Mention &mention : m_entities.mentions()) {
            if (mention.range.begin > draft.source.begin && found >= 0)
                break;
            if (m_entities.entity(mention.entity).isMedia)
                found = mention.entity;
        }
        const bool isKnown = phrase.isDefinite() || outlets == 1;
        if (found >= 0 && isPlain && isKnown)
            return ofEntity(found, u"the outlet that the version names"_s,
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
            for (const Spoken &before : m_spoken | std::views::reverse) {
                if (before.entity >= 0
                    && m_entities.entity(before.entity).key.split(u' ').contains(phrase.head))
                    return ofEntity(before.entity, u"named so before"_s, 0.85);
            }
            const qint32 block = m_units[static_cast<size_t>(draft.unit)].block.value;
            for (const Spoken &before : m_spoken | std::views::reverse) {
                if (block - before.block.value > 2)
                    break;
                if (before.entity >= 0
                    && m_entities.entity(before.entity).kind == NameKind::Organisation)
                    return ofEntity(before.entity, u"the organisation that spoke before"_s, 0.5);
            }
        }
        m_entities.addNominal(expanded(phrase.range), key);
        return {.name = expanded(phrase.range), .entity = key, .reason = u"named"_s};
    }

    void remember(const Draft &draft, const Source &source)
    {
        Spoken spoken{.name = source.name,
                      .range = draft.source,
                      .block = m_units[static_cast<size_t>(draft.unit)].block};
        for (qsizetype i = 0; i < m_entities.size() && spoken.entity < 0; ++i) {
            if (m_entities.entity(i).name == source.name)
                spoken.entity = i;
        }
        const SourcePhrase phrase = phraseOf(draft.source);
        spoken.isPlural = phrase.headKind == SourceNoun::People || source.entity.contains(u'+');
        m_spoken.push_back(std::move(spoken));
    }

    QStringView m_text;
    const language::Analysis &m_analysis;
    const std::vector<Unit> &m_units;
    const std::vector<Draft> &m_drafts;
    const Grammar &m_grammar;
    Entities m_entities;
    std::vector<Spoken> m_spoken;
};

} // namespace

std::vector<Resolved> resolveSources(QStringView text, const language::Analysis &analysis,
                                     const std::vector<Unit> &units,
                                     const std::vector<Draft> &drafts, const Grammar &grammar)
{
    return Resolver(text, analysis, units, drafts, grammar).resolve();
}

} // namespace core::attribution
