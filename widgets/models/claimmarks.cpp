// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/claimmarks.h"

#include "core/comparison/highlights.h"
#include "core/difference/diff.h"
#include "widgets/models/characterdiff.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

using core::Comparison;
using core::SentenceId;
using core::TextRange;
using core::TextRanges;
using core::difference::Kind;

namespace {

/// Where each sentence begins in the joined text.
struct Piece
{
    SentenceId sentence;
    qsizetype begin = 0;
};

QString gapBefore(const QList<SentenceId> &sentences, qsizetype place)
{
    if (place == 0)
        return {};
    return sentences.at(place).index == sentences.at(place - 1).index + 1 ? u" "_s : u" … "_s;
}

QList<Piece> piecesOf(const Comparison &comparison, const QList<SentenceId> &sentences)
{
    QList<Piece> pieces;
    qsizetype at = 0;
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        at += gapBefore(sentences, i).size();
        pieces.append({sentences.at(i), at});
        at += comparison.textOf(sentences.at(i)).size();
    }
    return pieces;
}

TextRanges wordsOnlyIn(const Comparison &comparison, SentenceId sentence, SentenceId other)
{
    return core::difference::diffSentences(
               comparison.analysis(other.version), comparison.sentence(other),
               comparison.analysis(sentence.version), comparison.sentence(sentence))
        .onlyB;
}

/// The basis' sentences that the alignment pairs with one; all where it knows no pair.
QList<SentenceId> partners(const Comparison &comparison, SentenceId sentence,
                           const QList<SentenceId> &basis)
{
    QList<SentenceId> paired;
    std::ranges::copy_if(basis, std::back_inserter(paired), [&](SentenceId other) {
        return comparison.pairOf(sentence, other) != nullptr;
    });
    return paired.isEmpty() ? basis : paired;
}

/// In the version's text.
TextRanges changedIn(const Comparison &comparison, SentenceId sentence,
                     const QList<SentenceId> &basis, Grain grain)
{
    const QList<SentenceId> others = partners(comparison, sentence, basis);
    const TextRange whole = comparison.sentence(sentence).range;
    if (grain == Grain::Characters) {
        TextRanges changed
            = changedCharacters(joinedText(comparison, others), comparison.textOf(sentence));
        for (TextRange &range : changed)
            range = range.shifted(whole.begin);
        return changed;
    }
    TextRanges changed{whole};
    for (const SentenceId other : others)
        changed = intersection(changed, wordsOnlyIn(comparison, sentence, other));
    return changed;
}

void appendMark(QList<ClaimMark> &marks, ClaimMark mark)
{
    if (!marks.isEmpty() && marks.last().kind == mark.kind
        && marks.last().range.end == mark.range.begin)
        marks.last().range.end = mark.range.end;
    else if (!mark.range.isEmpty())
        marks.append(mark);
}

/// Cuts a changed stretch where the kinds of the differences that cover it change.
void appendPieces(QList<ClaimMark> &marks, TextRange changed,
                  const QList<core::Highlight> &highlights)
{
    qsizetype at = changed.begin;
    for (const core::Highlight &highlight : highlights) {
        const TextRange shared = highlight.range.intersected(changed);
        if (shared.isEmpty())
            continue;
        appendMark(marks, {{at, shared.begin}, Kind::Reworded});
        appendMark(marks, {shared, highlight.kind});
        at = shared.end;
    }
    appendMark(marks, {{at, changed.end}, Kind::Reworded});
}

} // namespace

QString joinedText(const Comparison &comparison, const QList<SentenceId> &sentences)
{
    QString text;
    for (qsizetype i = 0; i < sentences.size(); ++i)
        text += gapBefore(sentences, i) + comparison.textOf(sentences.at(i));
    return text;
}

TextRanges intersection(const TextRanges &a, const TextRanges &b)
{
    TextRanges shared;
    for (qsizetype i = 0, j = 0; i < a.size() && j < b.size();) {
        const TextRange both = a.at(i).intersected(b.at(j));
        if (!both.isEmpty())
            shared.append(both);
        if (a.at(i).end < b.at(j).end)
            ++i;
        else
            ++j;
    }
    return shared;
}

QList<ClaimMark> marksAgainst(const Comparison &comparison, const QList<SentenceId> &sentences,
                              const QList<SentenceId> &basis, Grain grain)
{
    QList<ClaimMark> marks;
    for (const Piece &piece : piecesOf(comparison, sentences)) {
        QList<ClaimMark> own;
        const QList<core::Highlight> highlights = core::highlightsOf(comparison, piece.sentence);
        for (const TextRange changed : changedIn(comparison, piece.sentence, basis, grain))
            appendPieces(own, changed, highlights);
        const qsizetype by = piece.begin - comparison.sentence(piece.sentence).range.begin;
        for (const ClaimMark &mark : std::as_const(own))
            marks.append({mark.range.shifted(by), mark.kind});
    }
    return marks;
}

} // namespace widgets
