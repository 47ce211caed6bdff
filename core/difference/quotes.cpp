// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/quotes.h"

#include "core/difference/families.h"
#include "core/difference/wording.h"

using namespace Qt::StringLiterals;

namespace core::difference {

namespace {

using language::IndexRange;

/// A quotation of at least so many words may be put partly in plain words, partly quoted.
constexpr qsizetype fewestWordsPartly = 4;

/// True if a mark other than a hyphen stands between a word of the passage and the one before.
bool isBorder(const Side &side, const Passage &passage, qsizetype word)
{
    if (word <= 0 || word >= std::ssize(passage.words))
        return true;
    const qsizetype before = passage.words[static_cast<size_t>(word - 1)];
    const qsizetype after = passage.words[static_cast<size_t>(word)];
    return after - before > 1 && side.token(before).range.end < side.token(after).range.begin - 1;
}

/// "'s" belongs to the word before it.
bool isClitic(const Side &side, const Passage &passage, qsizetype word)
{
    if (word <= 0)
        return false;
    const TextRange before = side.token(passage.words[static_cast<size_t>(word - 1)]).range;
    return before.end == side.token(passage.words[static_cast<size_t>(word)]).range.begin;
}

/// "and more capable" reads with the word before it, "the" with the word after it.
bool leansBack(const Side &side, const Passage &passage, const IndexRange &words,
               const Material &material)
{
    const auto &coordinators = *material.coordinators[static_cast<size_t>(side.id.version.value)];
    return (words.length() > 1 && coordinators.contains(side.token(passage.word(words.begin)).norm))
        || isClitic(side, passage, words.begin)
        || (isBorder(side, passage, words.end) && !isBorder(side, passage, words.begin));
}

/// A change with no words on one side takes a common word beside it on both, so that there is
/// something to show: the next one, or the one before where the words belong to that.
///     "countries" against "[the] countries" -> "countries" against "the countries"
///     "Asia, talks" against "Asia [region], talks" -> "Asia" against "Asia region"
Change shown(const PairView &view, Change change, const Passage &p, const Passage &q,
             const Material &material)
{
    const bool hasNext = change.p.end < p.size() && change.q.end < q.size();
    const bool hasBefore = change.p.begin > 0 && change.q.begin > 0;
    const bool isCut = (change.p.length() > 0 && isClitic(view.a, p, change.p.begin))
        || (change.q.length() > 0 && isClitic(view.b, q, change.q.begin));
    if (change.p.length() > 0 && change.q.length() > 0 && !(isCut && hasBefore))
        return change;
    const bool goesBack = change.p.length() > 0 ? leansBack(view.a, p, change.p, material)
                                                : leansBack(view.b, q, change.q, material);
    if (hasBefore && (isCut || !hasNext || goesBack)) {
        --change.p.begin;
        --change.q.begin;
    } else if (hasNext) {
        ++change.p.end;
        ++change.q.end;
    }
    return change;
}

QString insideWhoseWords(const QString &speaker)
{
    return speaker.isEmpty() ? u", inside the quotation."_s
                             : u", inside "_s + possessive(speaker) + u" words."_s;
}

Findings alterations(const PairView &view, const Passage &p, const Passage &q,
                     const Overlap &overlap, const Material &material)
{
    Findings findings;
    for (const Change &change : overlap.changes) {
        const Change wide = shown(view, change, p, q, material);
        if (wide.p.length() == 0 || wide.q.length() == 0)
            continue;
        const TextRange a = rangeOf(view.a, p, wide.p);
        const TextRange b = rangeOf(view.b, q, wide.q);
        const auto found
            = bothSides(view,
                        {.kind = Kind::QuoteAltered,
                         .range = a,
                         .detail = hereAndThere(view.a, a, view.b, b),
                         .detailEnd = insideWhoseWords(speakerOf(view.a, a, material))},
                        {.kind = Kind::QuoteAltered,
                         .range = b,
                         .detail = hereAndThere(view.b, b, view.a, a),
                         .detailEnd = insideWhoseWords(speakerOf(view.b, b, material))});
        findings.insert(findings.end(), found.begin(), found.end());
    }
    return findings;
}

Findings excerpts(const PairView &view, const Passage &p, const Passage &q, const Overlap &overlap,
                  const Material &material)
{
    const auto half = [&](const Side &here, const Passage &passage, bool longer, bool shorter) {
        const QString speaker = speakerOf(here, passage.range, material);
        const QString words
            = speaker.isEmpty() ? u"the quotation"_s : possessive(speaker) + u" words"_s;
        return Half{.kind = Kind::QuoteExcerpt,
                    .range = passage.range,
                    .detail = longer && shorter ? u"Another piece of "_s + words + u" than in "_s
                        : longer ? u"A longer piece of "_s + words + u" is quoted here than in "_s
                                 : u"A shorter piece of "_s + words + u" is quoted here than in "_s,
                    .detailEnd = u"."_s};
    };
    Findings findings = bothSides(view, half(view.a, p, overlap.pIsLonger, overlap.qIsLonger),
                                  half(view.b, q, overlap.qIsLonger, overlap.pIsLonger));
    for (Finding &finding : findings)
        finding.reading = finding.detail;
    return findings;
}

/// False where only one is negated, or where different ones speak: a person and somebody else.
bool mayBeRetelling(const PairView &view, const Passage &p, const Passage &q,
                    const Material &material)
{
    const QString a = speakerOf(view.a, p.range, material);
    const QString b = speakerOf(view.b, q.range, material);
    if (isNegated(view.a, p.range, material) != isNegated(view.b, q.range, material))
        return false;
    return a.isEmpty() || b.isEmpty()
        || isSameName(material.sourceName(a, view.a.id.version),
                      material.sourceName(b, view.b.id.version))
        || (!isPerson(view.a, a) && !isPerson(view.b, b));
}

/// The same thing quoted in words of which most differ.
Findings retold(const PairView &view, TextRange a, TextRange b)
{
    const auto half = [](const Side &here, TextRange mine, const Side &there, TextRange theirs) {
        return Half{.kind = Kind::QuoteAltered,
                    .range = mine,
                    .detail
                    = u"Quoted in other words: "_s + hereAndThere(here, mine, there, theirs),
                    .detailEnd = u"."_s};
    };
    Findings findings = bothSides(view, half(view.a, a, view.b, b), half(view.b, b, view.a, a));
    for (Finding &finding : findings)
        finding.family = Kind::QuoteToIndirect;
    return findings;
}

/// What two matched quotations show. Where they give the same words, their two versions differ in
/// nothing else about them: neither in the piece given, nor by other words elsewhere.
Findings compared(const PairView &view, const Passage &p, const Passage &q, const Overlap &overlap,
                  const Material &material)
{
    if (overlap.likeness == Likeness::OtherWords)
        return mayBeRetelling(view, p, q, material) ? retold(view, p.range, q.range) : Findings();
    const bool isPiece = overlap.pIsLonger || overlap.qIsLonger;
    Findings findings = !overlap.changes.empty() ? alterations(view, p, q, overlap, material)
        : isPiece                                ? excerpts(view, p, q, overlap, material)
                                                 : Findings();
    const auto agree = [&](Kind kind) {
        const auto found = agreement(view, kind, p.range, q.range);
        findings.insert(findings.end(), found.begin(), found.end());
    };
    agree(Kind::QuoteToIndirect);
    if (!isPiece || !overlap.changes.empty())
        agree(Kind::QuoteExcerpt);
    if (!isPiece && overlap.changes.empty())
        agree(Kind::QuoteAltered);
    return findings;
}

/// All words of the sentence, quoted or not.
Passage wholeOf(const Side &side)
{
    Passage whole{.range = side.range()};
    for (qsizetype i = 0; i < std::ssize(side.tokens); ++i) {
        if (!isIgnorable(side.token(i)))
            whole.words.push_back(i);
    }
    return whole;
}

bool liesIn(const Side &side, const Passage &whole, const IndexRange &words, TextRange range)
{
    return words.length() > 0 && range.contains(rangeOf(side, whole, words));
}

/// What side a quotes in full and side b tells, quoting some words of it: those differ where they
/// stand inside the marks. “No island is nearer than ours” against: no island is “near” to ours.
Findings partlyQuoted(const PairView &view, const Passage &p, const Passage &q,
                      const Material &material)
{
    if (p.size() < fewestWordsPartly)
        return {};
    const Passage whole = wholeOf(view.b);
    Overlap overlap = overlapOf(view, p, whole);
    if (overlap.likeness != Likeness::SameWords)
        return {};
    const bool sharesWords = std::ranges::any_of(q.words, [&](qsizetype word) {
        return view.b.weight(word) > 0 && std::ranges::any_of(p.words, [&](qsizetype other) {
                   return view.a.stem(other) == view.b.stem(word);
               });
    });
    std::erase_if(overlap.changes, [&](const Change &change) {
        return !sharesWords || !liesIn(view.b, whole, change.q, q.range);
    });
    return alterations(view, p, whole, overlap, material);
}

/// The quotations of side a that found none to match.
Findings unmatched(const PairView &view, const std::vector<Passage> &ps,
                   const std::vector<bool> &isMatchedP, const std::vector<Passage> &qs,
                   const std::vector<bool> &isMatchedQ, const Material &material)
{
    Findings findings = findIndirect(view, ps, isMatchedP, qs, material);
    for (size_t p = 0; p < ps.size(); ++p) {
        for (size_t q = 0; q < qs.size(); ++q) {
            if (isMatchedP[p] || isMatchedQ[q])
                continue;
            const auto found = partlyQuoted(view, ps[p], qs[q], material);
            findings.insert(findings.end(), found.begin(), found.end());
        }
    }
    return findings;
}

} // namespace

Findings findQuoteChanges(const PairView &view, const Material &material)
{
    const auto ps = passagesOf(view.a, material);
    const auto qs = passagesOf(view.b, material);
    std::vector<bool> matchedP(ps.size()), matchedQ(qs.size());
    Findings findings;
    const auto add = [&](const Findings &found) {
        findings.insert(findings.end(), found.begin(), found.end());
    };
    for (const PassagePair &match : matchedPassages(view, ps, qs)) {
        matchedP[match.p] = matchedQ[match.q] = true;
        add(compared(view, ps[match.p], qs[match.q], match.overlap, material));
    }
    add(unmatched(view, ps, matchedP, qs, matchedQ, material));
    if (!qs.empty())
        add(unmatched(mirrored(view), qs, matchedQ, ps, matchedP, material));
    return findings;
}

} // namespace core::difference
