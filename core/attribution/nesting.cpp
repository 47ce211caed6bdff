// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/nesting.h"

using namespace Qt::StringLiterals;

namespace core::attribution {

namespace {

bool holdsCue(const Draft &outer, const Draft &inner)
{
    return !inner.cue.isEmpty() && std::ranges::any_of(outer.content, [&](const TextRange &piece) {
        return piece.contains(inner.cue.first());
    });
}

qsizetype itemAt(const Unit &unit, qsizetype offset)
{
    const auto found = std::ranges::lower_bound(unit.items, offset, {},
                                                [](const Item &item) { return item.range.begin; });
    return std::distance(unit.items.begin(), found);
}

/// Where a clause whose speaker stands at \a speaker is parted from what precedes it, an offset:
/// "the plan |, while Ray", "the plan |, who"; -1 where nothing parts them.
qsizetype clauseBegin(const Unit &unit, qsizetype speaker)
{
    static const QSet<QString> joining{u"when"_s, u"while"_s,  u"after"_s,    u"before"_s,
                                       u"as"_s,   u"with"_s,   u"and"_s,      u"but"_s,
                                       u"yet"_s,  u"though"_s, u"although"_s, u"where"_s};
    qsizetype i = speaker - 1;
    while (unit.has(i) && (joining.contains(unit.at(i).norm) || unit.is(i, Relative)))
        --i;
    if (!unit.has(i) || i == 0)
        return -1;
    if (unit.isQuote(i))
        return unit.at(i).endsInComma ? unit.at(i).range.end : -1;
    return unit.isMark(i, u",;(") || unit.at(i).isDash() ? unit.at(i - 1).range.end : -1;
}

} // namespace

void shareCited(std::vector<Draft> &drafts)
{
    const auto outlet = std::ranges::find_if(
        drafts, [](const Draft &draft) { return draft.via < 0 && !draft.content.isEmpty(); });
    if (outlet == drafts.end())
        return;
    for (Draft &draft : drafts) {
        if (!draft.isCited || &draft == &*outlet)
            continue;
        draft.content = outlet->content;
        draft.via = std::distance(drafts.begin(), outlet);
    }
}

void yieldToInner(const Unit &unit, std::vector<Draft> &drafts)
{
    for (Draft &outer : drafts) {
        if (!outer.isAboutThing || outer.content.size() != 1)
            continue;
        TextRange &content = outer.content.first();
        for (const Draft &inner : drafts) {
            const bool isOwn = &inner != &outer && inner.via < 0 && holdsCue(outer, inner)
                && content.contains(inner.source) && !inner.content.isEmpty()
                && inner.source.begin < inner.cue.first().begin;
            const qsizetype end = isOwn ? clauseBegin(unit, itemAt(unit, inner.source.begin)) : -1;
            if (end > content.begin)
                content.end = std::min(content.end, end);
        }
    }
}

void markNested(std::vector<Draft> &drafts)
{
    for (Draft &inner : drafts) {
        for (const Draft &outer : drafts) {
            if (&inner == &outer || inner.via >= 0 || inner.content.isEmpty()
                || !holdsCue(outer, inner))
                continue;
            const bool isWider = outer.content.first().begin < inner.content.first().begin;
            inner.isNested |= isWider || !holdsCue(inner, outer);
        }
    }
}

qsizetype enclosing(const std::vector<Draft> &drafts, const Draft &inner)
{
    const qsizetype at = inner.cue.isEmpty() ? inner.source.begin : inner.cue.first().begin;
    for (const Draft &outer : std::ranges::equal_range(drafts, inner.unit, {}, &Draft::unit)) {
        const bool holds = &outer != &inner && !outer.isNested
            && std::ranges::any_of(outer.content,
                                   [&](const TextRange &piece) { return piece.contains(at); });
        if (holds)
            return std::distance(drafts.data(), &outer);
    }
    return -1;
}

} // namespace core::attribution
