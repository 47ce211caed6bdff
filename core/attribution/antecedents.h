// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/entities.h"
#include "core/model/version.h"

namespace core::attribution {

/// Somebody who spoke before, in order of reading.
struct Spoken
{
    qsizetype entity = -1; ///< of Entities, or -1 ("officials")
    QString name;
    TextRange range;
    BlockId block;
    bool isPlural = false;
};

/// What pronouns and "the group" may stand for: who spoke and who was named before them. Looks back
/// a few paragraphs only, so each question is O(names in them).
class Antecedents
{
public:
    Antecedents(const Entities &entities, const language::Analysis &analysis)
        : m_entities(entities)
        , m_analysis(analysis)
    {
    }

    void add(Spoken spoken) { m_spoken.push_back(std::move(spoken)); }

    /// The last person to speak, if they may be so called and nobody else who may has been what a
    /// sentence is about since; -1 where there is none.
    qsizetype speakerBefore(TextRange pronoun, BlockId block, Gender gender) const;
    /// The one person named for the first time, in full, before \a offset in the sentence that
    /// begins at \a sentence or in the one before it; -1 where there is none or several, or
    /// somebody else who may be meant speaks there.
    qsizetype introducedBefore(qsizetype sentence, qsizetype offset, Gender gender) const;
    /// The first person named in the sentence before \a offset, going back sentence by sentence; -1
    /// where there is none.
    qsizetype subjectBefore(qsizetype offset, Gender gender) const;
    /// The last to speak in this paragraph or the two before, if it is a person of that gender
    /// without an office; else -1.
    qsizetype lastPerson(BlockId block, Gender gender) const;
    /// For "it": the organisation that a sentence shortly before \a offset is about, where it is
    /// named after \a since; -1 where there is none.
    qsizetype organisationSubject(qsizetype offset, qsizetype since) const;
    /// For "it" and "they": the last organisation or the last several to speak, or null.
    const Spoken *thingBefore(BlockId block, bool isPlural) const;
    /// For "the ministry": the organisation whose key holds the word, of several the last to be
    /// named before \a offset, or -1.
    qsizetype calledBefore(const QString &word, qsizetype offset) const;
    /// The last organisation to speak in this paragraph or the two before, or null.
    const Spoken *organisationBefore(BlockId block) const;

private:
    bool canBe(qsizetype entity, Gender gender) const;
    bool isRival(const Mention &mention, qsizetype speaker, Gender gender) const;
    bool isSubject(const Mention &mention) const;
    bool speaksIn(TextRange sentence, qsizetype other, Gender gender) const;

    const Entities &m_entities;
    const language::Analysis &m_analysis;
    std::vector<Spoken> m_spoken;
};

} // namespace core::attribution
