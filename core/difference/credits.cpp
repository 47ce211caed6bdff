// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/families.h"
#include "core/difference/wording.h"

using namespace Qt::StringLiterals;

namespace core::difference {

namespace {

/// Source and cue further apart than this many characters are not shown as one piece.
constexpr qsizetype farthestCue = 20;

/// The first of the ranges that lies in the sentence; empty if none does.
TextRange firstIn(const Side &side, const TextRanges &ranges)
{
    for (const TextRange &range : ranges) {
        if (side.range().contains(range) && !range.isEmpty())
            return range;
    }
    return {};
}

/// Where the sentence gives the credit: "She added", the source or the cue alone, else \a words.
TextRange creditRange(const Side &side, Speech speech, TextRange words)
{
    const TextRange source = firstIn(side, speech->source.ranges);
    const TextRange cue = firstIn(side, speech->cue);
    if (source.isEmpty() || cue.isEmpty())
        return !source.isEmpty() ? source : !cue.isEmpty() ? cue : words;
    const qsizetype gap = std::max(source.begin, cue.begin) - std::min(source.end, cue.end);
    return gap <= farthestCue ? source.united(cue) : source;
}

/// "warned against | opening", "referring to | the report": the content is no statement by itself.
bool isOnlyNamed(const Side &side, Speech speech, const Material &material)
{
    const auto &language = material.language(side.id.version);
    const TextRange cue = firstIn(side, speech->cue);
    const TextRange content = firstIn(side, speech->content);
    if (cue.isEmpty() || content.isEmpty() || content.begin < cue.end)
        return false;
    const qsizetype begin = side.tokensIn(content).begin;
    return begin > 0 && side.token(begin - 1).range.begin >= cue.end
        && language.functionClass(side.token(begin - 1).norm) == "preposition"_L1;
}

/// Demands, denials and questions are not what a plain report says: "warned against opening an
/// office" gives no source for an office that opens.
bool isAssertion(const Side &side, Speech speech, const Material &material)
{
    using attribution::CueClass;
    switch (speech->cueClass) {
    case CueClass::Neutral:
    case CueClass::Assertive:
    case CueClass::Doubting:
    case CueClass::Endorsing:
    case CueClass::None:
    case CueClass::Threatening:
        return !isOnlyNamed(side, speech, material);
    default:
        return false;
    }
}

/// The statement, or all of a sentence that credits it to nobody, says that something is not so.
bool isNegated(const Side &side, Speech speech, const Material &material)
{
    if (!speech)
        return isNegated(side, side.range(), material);
    return std::ranges::any_of(
        speech->content, [&](const TextRange &piece) { return isNegated(side, piece, material); });
}

/// What the credits of a statement must have so that they can be told apart: both state something,
/// or both do the same, and neither denies what the other says.
bool isComparable(const PairView &view, const SharedStatement &statement, const Material &material)
{
    if (isNegated(view.a, statement.a, material) != isNegated(view.b, statement.b, material))
        return false;
    if (statement.b && statement.a->cueClass == statement.b->cueClass)
        return true;
    return isAssertion(view.a, statement.a, material)
        && (!statement.b || isAssertion(view.b, statement.b, material));
}

QString sourceName(Speech speech)
{
    return speech->source.name.isEmpty() ? speech->source.text : speech->source.name;
}

/// Findings that say the same are told by whom they name, whatever the words credited.
Findings byDetail(Findings findings)
{
    for (Finding &finding : findings)
        finding.reading = finding.detail;
    return findings;
}

Findings changed(const PairView &view, const SharedStatement &statement)
{
    const auto half = [](const Side &here, Speech mine, Speech theirs, TextRange words) {
        return Half{.kind = Kind::AttributionChanged,
                    .range = creditRange(here, mine, words),
                    .detail = u"Credited to "_s + sourceName(mine) + u" here, to "_s
                        + sourceName(theirs) + u" in "_s,
                    .detailEnd = u"."_s};
    };
    return byDetail(bothSides(view, half(view.a, statement.a, statement.b, statement.wordsA),
                              half(view.b, statement.b, statement.a, statement.wordsB)));
}

/// Side a names a source, side b does not: a adds the credit, b drops it.
Findings oneCredit(const PairView &view, const SharedStatement &statement)
{
    const QString name = sourceName(statement.a);
    if (name.isEmpty())
        return {};
    return byDetail(bothSides(view,
                              {.kind = Kind::AttributionAdded,
                               .range = creditRange(view.a, statement.a, statement.wordsA),
                               .detail = u"Credited to "_s + name + u" here, to nobody in "_s,
                               .detailEnd = u"."_s},
                              {.kind = Kind::AttributionDropped,
                               .range = statement.wordsB,
                               .detail = u"Credited to nobody here, to "_s + name + u" in "_s,
                               .detailEnd = u"."_s}));
}

} // namespace

Findings findCreditChanges(const PairView &view, const Material &material)
{
    Findings findings;
    const auto add = [&](const Findings &found) {
        findings.insert(findings.end(), found.begin(), found.end());
    };
    for (const SharedStatement &statement : sharedStatements(view, material)) {
        if (!isComparable(view, statement, material))
            continue;
        if (!statement.b)
            add(oneCredit(view, statement));
        else if (statement.isSameSource)
            add(agreement(view, Kind::AttributionChanged,
                          creditRange(view.a, statement.a, statement.wordsA),
                          creditRange(view.b, statement.b, statement.wordsB)));
        else
            add(changed(view, statement));
    }
    if (view.b.attributions.empty())
        return findings;
    const PairView other = mirrored(view);
    for (const SharedStatement &statement : sharedStatements(other, material)) {
        if (!statement.b && isComparable(other, statement, material))
            add(oneCredit(other, statement));
    }
    return findings;
}

} // namespace core::difference
