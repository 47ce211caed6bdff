// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/families.h"

#include <QHash>

#include <ranges>

using namespace Qt::StringLiterals;

namespace core::difference {

namespace {

using language::DateMention;
using language::IndexRange;

/// If nobody covers this share of a sentence (by the rarity of its words), all of it is only here.
constexpr double wholeSentenceShare = 0.8;
/// Words apart by one common content word are one span if so much of it is new.
constexpr double leastNewShare = 0.6;
/// A span stands elsewhere if one sentence of another version has this share of it.
constexpr double elsewhereShare = 0.75;
/// A lone word must be about as rare as one in 650 sentences to be a detail (a natural logarithm);
/// names, figures, dates and compounds need not.
constexpr float leastWeightAlone = 6.5F;
/// Shorter names are looked at word by word.
constexpr qsizetype fewestWordsOfName = 2;
/// Words in more sentences than these say nothing about where a span may stand.
constexpr qsizetype mostSentences = 500;

qsizetype contentCount(const Side &side, const IndexRange &tokens)
{
    qsizetype count = 0;
    for (qsizetype i = tokens.begin; i < tokens.end; ++i)
        count += side.weight(i) > 0;
    return count;
}

/// Content words of a piece that have no equal and no kin opposite.
qsizetype newCount(const Side &side, const IndexRange &tokens, const std::vector<qsizetype> &echoes)
{
    qsizetype count = 0;
    for (qsizetype i = tokens.begin; i < tokens.end; ++i)
        count += side.weight(i) > 0 && echoes[static_cast<size_t>(i)] < 0;
    return count;
}

bool isHyphen(const Side &side, qsizetype i)
{
    return i > 0 && i + 1 < std::ssize(side.tokens) && side.token(i).norm == u"-"
        && side.token(i - 1).range.end == side.token(i).range.begin
        && side.token(i).range.end == side.token(i + 1).range.begin;
}

bool isNumber(const Side &side, qsizetype i)
{
    return side.token(i).kind == language::TokenKind::Number;
}

/// A compound ("one-person") is a detail of its own, whatever stands in its place; a figure is one
/// unless another figure stands there.
bool isIrreplaceable(const Side &side, qsizetype i, bool byFigure)
{
    return (isNumber(side, i) && !byFigure) || isHyphen(side, i - 1) || isHyphen(side, i + 1);
}

bool hasKin(const PairView &view, qsizetype word)
{
    for (qsizetype j = 0; j < std::ssize(view.b.tokens); ++j) {
        if (view.b.weight(j) > 0 && areAkin(view.a.token(word), view.b.token(j)))
            return true;
    }
    return false;
}

double uncoveredShare(const Side &side, const std::vector<bool> &covered)
{
    double all = 0;
    double uncovered = 0;
    for (qsizetype i = 0; i < std::ssize(side.tokens); ++i) {
        all += static_cast<double>(side.weight(i));
        if (!covered[static_cast<size_t>(i)])
            uncovered += static_cast<double>(side.weight(i));
    }
    return all > 0 ? uncovered / all : 0;
}

class SpanFinder
{
public:
    SpanFinder(const Material &material, const Side &side, const std::vector<bool> &covered)
        : m_material(material)
        , m_side(side)
        , m_covered(covered)
    {
    }

    std::vector<IndexRange> run()
    {
        coverDates();
        uncoverNames();
        std::vector<IndexRange> spans;
        for (const IndexRange &run : joined(runs())) {
            const IndexRange span = withCompound(run);
            if (isDetail(span))
                spans.push_back(withLeadingWords(span));
        }
        return spans;
    }

private:
    bool isNew(qsizetype i) const
    {
        return m_side.weight(i) > 0 && !m_covered[static_cast<size_t>(i)];
    }

    /// A date is one detail: "January 31" is new where others say "January", even if 31 stands
    /// elsewhere, and not new where another version has that day.
    void coverDates()
    {
        for (const DateMention &date :
             language::within(m_side.input->analysis->dates, m_side.range())) {
            const IndexRange tokens = m_side.tokensIn(date.range);
            if (date.isRelative)
                continue;
            const bool known = m_material.dates.isToldElsewhere(date, m_side.id.version);
            for (qsizetype i = tokens.begin; i < tokens.end; ++i)
                m_covered[static_cast<size_t>(i)] = known;
            if (!known)
                m_facts.push_back(tokens);
        }
    }

    /// A name of several words is one detail: "Harbour Safety Programme" is new where others have a
    /// "Bridge Safety Programme", even if all its words stand somewhere.
    void uncoverNames()
    {
        const auto &names = m_side.input->analysis->names;
        for (const language::Name &name : language::within(names, m_side.range())) {
            const IndexRange tokens = m_side.tokensIn(name.range);
            const bool isTitle = name.kind == language::NameKind::Person
                || contentCount(m_side, tokens) < fewestWordsOfName;
            if (isTitle || isElsewhereInOrder(tokens))
                continue;
            for (qsizetype i = tokens.begin; i < tokens.end; ++i)
                m_covered[static_cast<size_t>(i)] = false;
            m_facts.push_back(tokens);
        }
    }

    /// The name's words stand in this order, nothing but marks between them, in another version.
    bool isElsewhereInOrder(const IndexRange &tokens) const
    {
        std::vector<TokenId> wanted;
        for (qsizetype i = tokens.begin; i < tokens.end; ++i) {
            if (!isIgnorable(m_side.token(i)))
                wanted.push_back(m_side.stem(i));
        }
        const auto rarest
            = *std::ranges::max_element(std::views::iota(tokens.begin, tokens.end), {},
                                        [&](qsizetype i) { return m_side.weight(i); });
        const auto &holders = m_material.sentencesWith[m_side.stem(rarest)];
        if (std::ssize(holders) > mostSentences)
            return true;
        return std::ranges::any_of(holders, [&](qint32 ordinal) {
            const SentenceId id = m_material.sentenceOf(ordinal);
            return id.version != m_side.id.version && hasInOrder(sideOf(m_material, id), wanted);
        });
    }

    static bool hasInOrder(const Side &side, const std::vector<TokenId> &wanted)
    {
        std::vector<TokenId> stems;
        for (qsizetype i = 0; i < std::ssize(side.tokens); ++i) {
            if (!isIgnorable(side.token(i)))
                stems.push_back(side.stem(i));
        }
        return !std::ranges::search(stems, wanted).empty();
    }

    /// Runs of new content words; function words between them belong to the run, marks end it
    /// unless new words follow ("science, technology").
    std::vector<IndexRange> runs() const
    {
        std::vector<IndexRange> found;
        bool isOpen = false;
        for (qsizetype i = 0; i < std::ssize(m_side.tokens); ++i) {
            if (isNew(i)) {
                if (!isOpen)
                    found.push_back({i, i + 1});
                found.back().end = i + 1;
                isOpen = true;
            } else if (m_side.weight(i) > 0) {
                isOpen = false;
            }
        }
        return found;
    }

    /// "a press conference in Brussels [with Japanese] Foreign Minister": runs apart by one common
    /// content word become one where most of the whole is new.
    std::vector<IndexRange> joined(const std::vector<IndexRange> &runs) const
    {
        std::vector<IndexRange> spans;
        for (const IndexRange &run : runs) {
            if (!spans.empty()) {
                const IndexRange whole{spans.back().begin, run.end};
                const IndexRange gap{spans.back().end, run.begin};
                const auto isNewShare = static_cast<double>(newIn(whole))
                    >= leastNewShare * static_cast<double>(contentCount(m_side, whole));
                if (contentCount(m_side, gap) <= 1 && isNewShare && newIn(spans.back()) > 1
                    && newIn(run) > 1) {
                    spans.back() = whole;
                    continue;
                }
            }
            spans.push_back(run);
        }
        return spans;
    }

    qsizetype newIn(const IndexRange &span) const
    {
        qsizetype count = 0;
        for (qsizetype i = span.begin; i < span.end; ++i)
            count += isNew(i);
        return count;
    }

    bool isDetail(const IndexRange &span) const
    {
        const bool isFact = std::ranges::any_of(m_facts, [&](const IndexRange &fact) {
            return fact.begin < span.end && span.begin < fact.end;
        });
        if (isFact)
            return true;
        if (span.length() == 1 && m_side.weight(span.begin) < leastWeightAlone
            && !isFigureOrName(span.begin))
            return false;
        return !standsElsewhere(span);
    }

    /// A figure, or a name (a word with a capital that it does not owe to the sentence's begin).
    bool isFigureOrName(qsizetype i) const
    {
        return m_side.token(i).kind == language::TokenKind::Number
            || (m_side.token(i).isCapitalised && i > 0);
    }

    /// "one-[person]" is one word.
    IndexRange withCompound(IndexRange span) const
    {
        while (isHyphen(m_side, span.begin - 1))
            span.begin -= 2;
        while (isHyphen(m_side, span.end))
            span.end += 2;
        return span;
    }

    /// One sentence of another version holds nearly all of the span, wherever it is.
    bool standsElsewhere(const IndexRange &span) const
    {
        double all = 0;
        QHash<qint32, double> found;
        for (qsizetype i = span.begin; i < span.end; ++i) {
            if (m_side.weight(i) <= 0)
                continue;
            all += static_cast<double>(m_side.weight(i));
            const auto &holders = m_material.sentencesWith[m_side.stem(i)];
            if (std::ssize(holders) > mostSentences)
                continue;
            for (const qint32 ordinal : holders) {
                if (m_material.sentenceOf(ordinal).version != m_side.id.version)
                    found[ordinal] += static_cast<double>(m_side.weight(i));
            }
        }
        return std::ranges::any_of(found,
                                   [&](double held) { return held >= elsewhereShare * all; });
    }

    /// The preposition before a span, with its article, reads as part of it: "[at a] press
    /// conference".
    IndexRange withLeadingWords(IndexRange span) const
    {
        const auto isA = [&](qsizetype i, QLatin1StringView kind) {
            return i >= 0
                && m_material.language(m_side.id.version).functionClass(m_side.token(i).norm)
                == kind;
        };
        const qsizetype articles = isA(span.begin - 1, "article"_L1) ? 1 : 0;
        if (isA(span.begin - 1 - articles, "preposition"_L1))
            span.begin -= 1 + articles;
        return span;
    }

    const Material &m_material;
    const Side &m_side;
    std::vector<bool> m_covered;
    std::vector<IndexRange> m_facts; ///< dates and names that are new as a whole
};

/// The text of a span, with the quotation mark right after it where its opening one is inside, or
/// right before it where its closing one is: “strong sense of crisis”, not “strong sense of crisis.
TextRange balanced(const Side &side, TextRange range)
{
    for (const language::Quotation &quotation :
         language::within(side.input->analysis->quotations, side.range())) {
        const bool opens = range.contains(quotation.range.begin);
        const bool closes = quotation.closed && range.contains(quotation.range.end - 1);
        if (opens && !closes && range.end == quotation.inner.end)
            range.end = quotation.range.end;
        if (closes && !opens && range.begin == quotation.inner.begin)
            range.begin = quotation.range.begin;
    }
    // "Joint Traffic Plan (JTP" takes its bracket along.
    const QStringView text = range.of(side.text());
    const bool isCut = text.count(u'(') > text.count(u')');
    if (isCut && range.end < side.range().end && side.text()[range.end] == u')')
        ++range.end;
    return range;
}

} // namespace

std::vector<bool> coveredTokens(const PairView &view)
{
    std::vector<bool> covered(view.a.tokens.size(), false);
    for (size_t i = 0; i < covered.size(); ++i)
        covered[i] = view.a.weights[i] <= 0 || view.echoesOfA[i] >= 0
            || hasKin(view, static_cast<qsizetype>(i));
    if (!view.isClose())
        return covered;
    // Other words in the same place of a close pair are rewording, unless there are more of them.
    for (const Edit &edit : view.edits) {
        const qsizetype mine = newCount(view.a, edit.a, view.echoesOfA);
        const qsizetype theirs = contentCount(view.b, edit.b);
        if (edit.kind != Edit::Kind::Replaced || theirs == 0 || mine > theirs + 1)
            continue;
        bool byFigure = false;
        for (qsizetype j = edit.b.begin; j < edit.b.end; ++j)
            byFigure = byFigure || isNumber(view.b, j);
        for (qsizetype i = edit.a.begin; i < edit.a.end; ++i) {
            if (!isIrreplaceable(view.a, i, byFigure))
                covered[static_cast<size_t>(i)] = true;
        }
    }
    return covered;
}

Findings findOnlyHere(SentenceId sentence, const std::vector<bool> &covered,
                      const Material &material)
{
    const Side side = sideOf(material, sentence);
    const auto finding = [&](TextRange range, const QString &detail) {
        return Finding{.kind = Kind::OnlyHere,
                       .sentence = sentence,
                       .range = range,
                       .against = material.othersThan(sentence.version),
                       .detail = detail};
    };
    if (material.pairsWith(sentence).empty())
        return {finding(side.range(), u"No other version has this."_s)};
    if (uncoveredShare(side, covered) >= wholeSentenceShare)
        return {finding(side.range(), u"Only this version says this."_s)};
    Findings findings;
    for (const IndexRange &span : SpanFinder(material, side, covered).run()) {
        const TextRange range = balanced(side, side.textOf(span));
        if (!range.isEmpty())
            findings.push_back(
                finding(range, u"Only this version has "_s + inMarks(side, range) + u'.'));
    }
    return findings;
}

} // namespace core::difference
