// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/antecedents.h"

#include <ranges>

namespace core::attribution {

namespace {

using language::NameKind;

/// Paragraphs back that a pronoun may reach to the speaker before.
constexpr qint32 pronounReach = 4;
/// Paragraphs back that "the group" may reach.
constexpr qint32 groupReach = 2;
/// Sentences back that a subject may be looked for.
constexpr qint32 subjectReach = 6;
/// Sentences further back in which a person is rather meant than a name of unknown kind.
constexpr qint32 unclearReach = 3;
/// Sentences, this one included, that an organisation called "it" may be the subject of.
constexpr qint32 thingReach = 3;

} // namespace

bool Antecedents::canBe(qsizetype index, Gender gender) const
{
    const Entity &entity = m_entities.entity(index);
    const bool isShouted
        = entity.name.contains(QChar(u' ')) && entity.name == entity.name.toUpper();
    const bool mayBe
        = entity.isPerson() || (entity.kind == NameKind::Unknown && !entity.isMedia && !isShouted);
    return mayBe
        && (gender == Gender::Unknown || entity.gender == gender
            || entity.gender == Gender::Unknown);
}

/// Somebody else who may be meant: a person of that gender whom a sentence is about.
bool Antecedents::isRival(const Mention &mention, qsizetype speaker, Gender gender) const
{
    const Entity &entity = m_entities.entity(mention.entity);
    return mention.entity != speaker && !mention.isPossessive && !mention.isQuoted
        && entity.isPerson() && entity.gender == gender && isSubject(mention);
}

/// The first person named in its sentence.
bool Antecedents::isSubject(const Mention &mention) const
{
    const qint32 index = m_analysis.sentenceAt(mention.range.begin);
    if (index < 0)
        return false;
    const auto &sentence = m_analysis.sentences[static_cast<size_t>(index)];
    for (const Mention &other : m_entities.within(sentence.range)) {
        if (!other.isPossessive && !other.isQuoted && m_entities.entity(other.entity).isPerson())
            return other.range == mention.range;
    }
    return false;
}

qsizetype Antecedents::speakerBefore(TextRange pronoun, BlockId block, Gender gender) const
{
    for (const Spoken &before : m_spoken | std::views::reverse) {
        if (block.value - before.block.value > pronounReach)
            return -1;
        if (before.entity < 0 || !canBe(before.entity, gender))
            continue;
        // Who is named in what the speaker says is no rival.
        const qint32 sentence = m_analysis.sentenceAt(before.range.begin);
        const qsizetype begin = sentence < 0
            ? before.range.end
            : m_analysis.sentences[static_cast<size_t>(sentence)].range.end;
        const auto since = m_entities.within({begin, std::max(begin, pronoun.begin)});
        const bool hasRival = std::ranges::any_of(
            since, [&](const Mention &mention) { return isRival(mention, before.entity, gender); });
        return hasRival ? -1 : before.entity;
    }
    return -1;
}

/// "Lee thanked Bob Ray, who had come. He said …": who speaks there is meant, not who is named.
bool Antecedents::speaksIn(TextRange sentence, qsizetype other, Gender gender) const
{
    return std::ranges::any_of(m_spoken, [&](const Spoken &spoken) {
        return spoken.entity >= 0 && spoken.entity != other && sentence.contains(spoken.range)
            && canBe(spoken.entity, gender);
    });
}

qsizetype Antecedents::introducedBefore(qsizetype sentence, qsizetype offset, Gender gender) const
{
    const qint32 here = m_analysis.sentenceAt(sentence);
    if (here <= 0)
        return -1;
    const TextRange before = m_analysis.sentences[static_cast<size_t>(here - 1)].range;
    qsizetype found = -1;
    for (const Mention &mention : m_entities.within({before.begin, offset})) {
        const Entity &entity = m_entities.entity(mention.entity);
        const bool isOther = mention.range.begin >= sentence && entity.isPerson()
            && entity.gender == gender && !mention.isQuoted && isSubject(mention);
        const bool isNew = !entity.namedAt.isEmpty()
            && entity.namedAt.first() == mention.range.begin && entity.isPerson()
            && entity.gender == gender && entity.name.contains(QChar(u' '));
        if (isOther && !isNew)
            return -1;
        if (!isNew || mention.isQuoted || mention.isPossessive)
            continue;
        if (found >= 0)
            return -1;
        found = mention.entity;
    }
    return found >= 0 && speaksIn(before, found, gender) ? -1 : found;
}

qsizetype Antecedents::subjectBefore(qsizetype offset, Gender gender) const
{
    const qint32 last = m_analysis.sentenceAt(offset);
    qint32 reach = subjectReach;
    qsizetype unclear = -1;
    for (qint32 i = last; i >= 0 && i > last - reach; --i) {
        const TextRange sentence = m_analysis.sentences[static_cast<size_t>(i)].range;
        for (const Mention &mention :
             m_entities.within({sentence.begin, std::min(sentence.end, offset)})) {
            if (mention.isPossessive || mention.isQuoted || !canBe(mention.entity, gender))
                continue;
            if (m_entities.entity(mention.entity).isPerson())
                return mention.entity;
            // Of what may be no person at all a person close by is more likely.
            if (unclear < 0) {
                unclear = mention.entity;
                reach = last - i + unclearReach;
            }
        }
    }
    return unclear;
}

qsizetype Antecedents::organisationSubject(qsizetype offset, qsizetype since) const
{
    const qint32 last = m_analysis.sentenceAt(offset);
    for (qint32 i = last; i >= 0 && i > last - thingReach; --i) {
        const TextRange sentence = m_analysis.sentences[static_cast<size_t>(i)].range;
        for (const Mention &mention :
             m_entities.within({sentence.begin, std::min(sentence.end, offset)})) {
            const Entity &entity = m_entities.entity(mention.entity);
            if (mention.isQuoted || mention.isPossessive || mention.range.begin < since)
                continue;
            if (entity.kind == NameKind::Organisation)
                return mention.entity;
            if (entity.isPerson())
                break;
        }
    }
    return -1;
}

qsizetype Antecedents::lastPerson(BlockId block, Gender gender) const
{
    if (m_spoken.empty())
        return -1;
    const Spoken &last = m_spoken.back();
    if (block.value - last.block.value > groupReach || last.entity < 0)
        return -1;
    const Entity &entity = m_entities.entity(last.entity);
    const bool fits = entity.isPerson() && entity.descriptions.isEmpty()
        && (gender == Gender::Unknown || entity.gender == Gender::Unknown
            || entity.gender == gender);
    return fits ? last.entity : -1;
}

const Spoken *Antecedents::thingBefore(BlockId block, bool isPlural) const
{
    for (const Spoken &before : m_spoken | std::views::reverse) {
        if (block.value - before.block.value > pronounReach)
            return nullptr;
        const bool isEntity = before.entity >= 0;
        const bool isPerson = isEntity && m_entities.entity(before.entity).isPerson();
        if (!isPerson && (isEntity || before.isPlural == isPlural))
            return &before;
    }
    return nullptr;
}

qsizetype Antecedents::calledBefore(const QString &word, qsizetype offset) const
{
    // A longer name tells more: "the commission" is the Harbour Commission.
    const auto rank = [&](qsizetype entity) {
        const Entity &named = m_entities.entity(entity);
        return std::pair(named.key != word, named.lastNamedBefore(offset));
    };
    qsizetype found = -1;
    for (const qsizetype entity : m_entities.calledSo(word)) {
        const bool isBefore = rank(entity).second >= 0;
        if (isBefore && (found < 0 || rank(entity) > rank(found)))
            found = entity;
    }
    return found;
}

const Spoken *Antecedents::organisationBefore(BlockId block) const
{
    for (const Spoken &before : m_spoken | std::views::reverse) {
        if (block.value - before.block.value > groupReach)
            return nullptr;
        if (before.entity >= 0 && m_entities.entity(before.entity).kind == NameKind::Organisation)
            return &before;
    }
    return nullptr;
}

} // namespace core::attribution
