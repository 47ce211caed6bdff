// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/outlets.h"

#include "core/attribution/phrase.h"

namespace core::attribution {

using language::NameKind;

namespace {

/// No country, and nobody who is shown to be a person by more than speaking.
bool canPublish(const Entity &entity, const Grammar &grammar)
{
    const bool isKnownPerson
        = entity.isPerson() && (entity.gender != Gender::Unknown || !entity.descriptions.isEmpty());
    return !isKnownPerson && !grammar.isKnownPlace(entity.name.toLower());
}

void becomeOutlet(Entity &entity)
{
    entity.isMedia = true;
    entity.kind = NameKind::Organisation;
    entity.key = entity.name.toLower();
}

} // namespace

TextRange hearerOf(const Draft &draft)
{
    return draft.cueClass == CueClass::Neutral ? draft.addressee : TextRange();
}

void markOutlets(Entities &entities, const Draft &draft, QStringView text,
                 const language::Analysis &analysis, const Grammar &grammar)
{
    for (const Mention &mention : entities.within(hearerOf(draft))) {
        Entity &told = entities.entity(mention.entity);
        const QString last = told.key.section(u' ', -1);
        told.isMedia |= !told.isPerson() && !grammar.isKnownPlace(told.key)
            && grammar.sourceNoun(last) != SourceNoun::Body;
    }
    if (draft.source.isEmpty())
        return;
    const SourcePhrase phrase = parsePhrase(text, draft.source, analysis, grammar);
    const bool isProduct = phrase.headKind == SourceNoun::Media;
    const bool reports = draft.lemma == u"report" || draft.lemma == u"publish";
    for (const Mention &mention : entities.within(isProduct ? draft.source : phrase.core)) {
        const bool isHead
            = phrase.core.contains(mention.range) && mention.range.end >= phrase.core.end;
        if ((isHead ? reports : isProduct) && canPublish(entities.entity(mention.entity), grammar))
            becomeOutlet(entities.entity(mention.entity));
    }
}

} // namespace core::attribution
