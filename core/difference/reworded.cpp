// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/families.h"
#include "core/difference/slots.h"

using namespace Qt::StringLiterals;

namespace core::difference {

namespace {

using language::IndexRange;

/// In a partial pair only short changes between common words are rewording; the rest is other
/// content.
constexpr qsizetype longestInPartial = 4;
/// … with so many content words around.
constexpr qsizetype fewestAroundInPartial = 4;
/// Longer pieces, or pieces that differ this much in length, are other content in any pair.
constexpr qsizetype longestInClose = 8;
constexpr qsizetype farthestLengths = 3;
/// Below this share of common content words the sentences are reworded as a whole.
constexpr double leastCommonShare = 0.3;

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

qsizetype contentCount(const Side &side, const IndexRange &tokens)
{
    qsizetype count = 0;
    for (qsizetype i = tokens.begin; i < tokens.end; ++i)
        count += side.weight(i) > 0;
    return count;
}

/// A few words between words that both sentences have: enough of them, for a partial pair.
bool isFlanked(const PairView &view, size_t number)
{
    if (number == 0 || number + 1 >= view.edits.size())
        return false;
    const qsizetype before = contentCount(view.a, view.edits[number - 1].a);
    const qsizetype after = contentCount(view.a, view.edits[number + 1].a);
    if (view.isClose())
        return before > 0 && after > 0;
    const Edit &edit = view.edits[number];
    const bool isOneWord = contentCount(view.a, edit.a) == 1 && contentCount(view.b, edit.b) == 1;
    return std::max(edit.a.length(), edit.b.length()) <= longestInPartial && before > 0 && after > 0
        && (isOneWord || before + after >= fewestAroundInPartial);
}

/// How a piece begins: the class of its first word ("preposition"), empty for content words.
QString openingOf(const Side &side, const IndexRange &piece, const Material &material)
{
    const auto &language = material.language(side.id.version);
    for (qsizetype i = piece.begin; i < piece.end; ++i) {
        const QString kind = language.functionClass(side.token(i).norm);
        if (!isIgnorable(side.token(i)) && kind != "article"_L1 && kind != "auxiliary"_L1)
            return kind;
    }
    return {};
}

bool haveKin(const PairView &view, const Edit &edit)
{
    for (qsizetype i = edit.a.begin; i < edit.a.end; ++i) {
        for (qsizetype j = edit.b.begin; j < edit.b.end; ++j) {
            if (view.a.weight(i) > 0 && view.b.weight(j) > 0 && areKin(view.a, i, view.b, j))
                return true;
        }
    }
    return false;
}

/// Words that may do the same work in the sentence: akin, or of one make between common words. "in
/// Tokyo" is not "is set" in other words, nor is "of its engineers" "when asked on Tuesday".
bool areCounterparts(const PairView &view, size_t number, const Material &material)
{
    const Edit &edit = view.edits[number];
    if (haveKin(view, edit))
        return view.isClose() || isFlanked(view, number);
    return isFlanked(view, number)
        && openingOf(view.a, edit.a, material) == openingOf(view.b, edit.b, material);
}

/// The text of a piece up to a bracket that it cuts: "(ITPP) before" gives "before".
TextRange shownOf(const Side &side, IndexRange piece)
{
    for (qsizetype i = piece.begin; i < piece.end; ++i) {
        if (side.token(i).norm == u")")
            piece.begin = i + 1;
        else if (side.token(i).norm == u"(")
            piece.end = i;
    }
    return side.textOf(piece);
}

bool isTaken(const Findings &found, SentenceId sentence, TextRange range)
{
    return std::ranges::any_of(found, [&](const Finding &finding) {
        return !finding.isAgreement && finding.sentence == sentence
            && finding.range.intersects(range);
    });
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

Findings findRewording(const PairView &view, const Findings &found, const Material &material)
{
    if (view.isClose() && isMostlyRewritten(view))
        return valueChange(view, Kind::Reworded, view.a.range(), view.b.range());
    Findings findings;
    for (size_t i = 0; i < view.edits.size(); ++i) {
        const Edit &edit = view.edits[i];
        const bool isRewording = edit.kind == Edit::Kind::Replaced
            && contentCount(view.a, edit.a) > 0 && contentCount(view.b, edit.b) > 0
            && isComparable(edit) && areCounterparts(view, i, material)
            && !(onlyInflects(view.a, edit.a, view.b, edit.b)
                 && onlyInflects(view.b, edit.b, view.a, edit.a));
        if (!isRewording)
            continue;
        const TextRange a = shownOf(view.a, edit.a);
        const TextRange b = shownOf(view.b, edit.b);
        if (a.isEmpty() || b.isEmpty() || isTaken(found, view.a.id, a)
            || isTaken(found, view.b.id, b))
            continue;
        const auto changed = valueChange(view, Kind::Reworded, a, b);
        findings.insert(findings.end(), changed.begin(), changed.end());
    }
    return findings;
}

} // namespace core::difference
