// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/families.h"

using namespace Qt::StringLiterals;

namespace core::difference {

namespace {

using language::IndexRange;

/// In a partial pair only short changes between common words are rewording; the rest is other
/// content.
constexpr qsizetype longestInPartial = 4;
/// Longer pieces, or pieces that differ this much in length, are other content in any pair.
constexpr qsizetype longestInClose = 8;
constexpr qsizetype farthestLengths = 3;
/// Below this share of common content words the sentences are reworded as a whole.
constexpr double leastCommonShare = 0.3;

bool hasContent(const Side &side, const IndexRange &tokens)
{
    for (qsizetype i = tokens.begin; i < tokens.end; ++i) {
        if (side.weight(i) > 0)
            return true;
    }
    return false;
}

/// Every content word of the piece stands, in some form, in the piece opposite: "continues" against
/// "continued" says nothing else.
bool onlyInflects(const Side &here, const IndexRange &mine, const Side &there,
                  const IndexRange &theirs)
{
    for (qsizetype i = mine.begin; i < mine.end; ++i) {
        if (here.weight(i) <= 0)
            continue;
        bool isThere = false;
        for (qsizetype j = theirs.begin; j < theirs.end && !isThere; ++j)
            isThere = here.stem(i) == there.stem(j);
        if (!isThere)
            return false;
    }
    return true;
}

bool isComparable(const Edit &edit)
{
    const qsizetype longer = std::max(edit.a.length(), edit.b.length());
    const qsizetype shorter = std::min(edit.a.length(), edit.b.length());
    return longer <= longestInClose && longer <= shorter * farthestLengths;
}

bool isFlanked(const PairView &view, size_t number)
{
    if (number == 0 || number + 1 >= view.edits.size())
        return false;
    const Edit &edit = view.edits[number];
    return std::max(edit.a.length(), edit.b.length()) <= longestInPartial
        && hasContent(view.a, view.edits[number - 1].a)
        && hasContent(view.a, view.edits[number + 1].a);
}

bool isTaken(const Findings &found, SentenceId sentence, TextRange range)
{
    return std::ranges::any_of(found, [&](const Finding &finding) {
        return !finding.isAgreement && finding.sentence == sentence
            && finding.range.intersects(range);
    });
}

Findings reworded(const PairView &view, TextRange a, TextRange b)
{
    return bothSides(view,
                     {.kind = Kind::Reworded,
                      .range = a,
                      .detail = hereAndThere(view.a, a, view.b, b),
                      .detailEnd = u"."_s},
                     {.kind = Kind::Reworded,
                      .range = b,
                      .detail = hereAndThere(view.b, b, view.a, a),
                      .detailEnd = u"."_s});
}

bool isMostlyRewritten(const PairView &view)
{
    qsizetype common = 0;
    qsizetype contentA = 0;
    for (qsizetype i = 0; i < std::ssize(view.a.tokens); ++i) {
        contentA += view.a.weight(i) > 0;
        common += view.a.weight(i) > 0 && view.partnersOfA[static_cast<size_t>(i)] >= 0;
    }
    const qsizetype contentB
        = std::ranges::count_if(view.b.weights, [](float weight) { return weight > 0; });
    return static_cast<double>(common)
        < leastCommonShare * static_cast<double>(std::max(contentA, contentB));
}

} // namespace

Findings findRewording(const PairView &view, const Findings &found)
{
    if (view.isClose() && isMostlyRewritten(view))
        return reworded(view, view.a.range(), view.b.range());
    Findings findings;
    for (size_t i = 0; i < view.edits.size(); ++i) {
        const Edit &edit = view.edits[i];
        const bool isRewording = edit.kind == Edit::Kind::Replaced && hasContent(view.a, edit.a)
            && hasContent(view.b, edit.b) && isComparable(edit)
            && (view.isClose() || isFlanked(view, i))
            && !(onlyInflects(view.a, edit.a, view.b, edit.b)
                 && onlyInflects(view.b, edit.b, view.a, edit.a));
        if (!isRewording)
            continue;
        const TextRange a = view.a.textOf(edit.a);
        const TextRange b = view.b.textOf(edit.b);
        if (isTaken(found, view.a.id, a) || isTaken(found, view.b.id, b))
            continue;
        const auto changed = reworded(view, a, b);
        findings.insert(findings.end(), changed.begin(), changed.end());
    }
    return findings;
}

} // namespace core::difference
