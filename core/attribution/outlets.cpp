// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/outlets.h"

#include "core/attribution/phrase.h"

namespace core::attribution {

using language::NameKind;

void markOutlets(Entities &entities, const Draft &draft, QStringView text,
                 const language::Analysis &analysis, const Grammar &grammar)
{
    for (const Mention &mention : entities.within(draft.addressee)) {
        Entity &told = entities.entity(mention.entity);
        const QString last = told.key.section(u' ', -1);
        told.isMedia |= !told.isPerson() && told.kind != NameKind::Place
            && grammar.sourceNoun(last) != SourceNoun::Body;
    }
    if (draft.source.isEmpty())
        return;
    const SourcePhrase phrase = parsePhrase(text, draft.source, analysis, grammar);
    const bool isProduct = phrase.headKind == SourceNoun::Media;
    for (const Mention &mention : entities.within(isProduct ? draft.source : phrase.core)) {
        Entity &entity = entities.entity(mention.entity);
        if (entity.isPerson() || entity.kind == NameKind::Place)
            continue;
        const bool isHead = mention.range.end >= phrase.core.end;
        entity.isMedia
            |= isHead ? draft.lemma == u"report" || draft.lemma == u"publish" : isProduct;
    }
}

} // namespace core::attribution
