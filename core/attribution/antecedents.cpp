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

} // namespace

bool Antecedents::canBe(qsizetype index, Gender gender) const
{
    const Entity &entity = m_entities.entity(index);
    const bool mayBe = entity.isPerson() || (entity.kind == NameKind::Unknown && !entity.isMedia);
    return mayBe && (entity.gender == gender || entity.gender == Gender::Unknown);
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
        const auto since = m_entities.within({before.range.end, pronoun.begin});
        const bool hasRival = std::ranges::any_of(
            since, [&](const Mention &mention) { return isRival(mention, before.entity, gender); });
        return hasRival ? -1 : before.entity;
    }
    return -1;
}

qsizetype Antecedents::subjectBefore(qsizetype offset, Gender gender) const
{
    const qint32 last = m_analysis.sentenceAt(offset);
    for (qint32 i = last; i >= 0 && i > last - subjectReach; --i) {
        const TextRange sentence = m_analysis.sentences[static_cast<size_t>(i)].range;
        for (const Mention &mention :
             m_entities.within({sentence.begin, std::min(sentence.end, offset)})) {
            if (!mention.isPossessive && !mention.isQuoted && canBe(mention.entity, gender))
                return mention.entity;
        }
    }
    return -1;
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

const Spoken *Antecedents::calledBefore(const QString &word) const
{
    for (const Spoken &before : m_spoken | std::views::reverse) {
        if (before.entity >= 0
            && m_entities.entity(before.entity).key.split(QChar(u' ')).contains(word))
            return &before;
    }
    return nullptr;
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
