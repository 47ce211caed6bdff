// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/statementcorrections.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using attribution::Attribution;

/// A statement whose words changed a little is still the one that was corrected.
constexpr double leastOverlap = 0.5;

QString textOf(QStringView text, const TextRanges &ranges)
{
    QStringList pieces;
    for (const TextRange &range : ranges)
        pieces.append(range.of(text).toString().simplified());
    return pieces.join(u' ');
}

bool areIn(const TextRanges &ranges, qsizetype length)
{
    return std::ranges::all_of(ranges, [&](const TextRange &range) {
        return range.begin >= 0 && !range.isEmpty() && range.end <= length;
    });
}

qsizetype lengthOf(const TextRanges &ranges)
{
    qsizetype length = 0;
    for (const TextRange &range : ranges)
        length += range.length();
    return length;
}

qsizetype common(const TextRanges &a, const TextRanges &b)
{
    qsizetype length = 0;
    for (const TextRange &one : a) {
        for (const TextRange &other : b)
            length += one.intersected(other).length();
    }
    return length;
}

/// The words anywhere in the text, whatever white space is between them.
TextRange nearest(const QString &words, QStringView text, qsizetype place)
{
    QStringList escaped;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        escaped.append(QRegularExpression::escape(word));
    const QRegularExpression pattern(escaped.join(u"\\s+"_s));
    TextRange best;
    for (const auto &match : pattern.globalMatchView(text)) {
        const TextRange range{match.capturedStart(), match.capturedEnd()};
        if (best.isEmpty() || std::abs(range.begin - place) < std::abs(best.begin - place))
            best = range;
    }
    return best;
}

QList<qint32> sentencesOf(const TextRanges &content, const language::Analysis &analysis)
{
    QList<qint32> sentences;
    for (qint32 i = 0; i < std::ssize(analysis.sentences); ++i) {
        const TextRange sentence = analysis.sentences[static_cast<size_t>(i)].range;
        if (std::ranges::any_of(content, [&](auto piece) { return piece.intersects(sentence); }))
            sentences.append(i);
    }
    return sentences;
}

class Correcting
{
public:
    Correcting(Comparison &comparison, const Corrections &corrections)
        : m_comparison(comparison)
        , m_corrections(corrections)
    {
    }

    void run()
    {
        for (qsizetype i = 0; i < m_corrections.statements.size(); ++i) {
            if (!apply(m_corrections.statements.at(i)))
                m_comparison.unapplied.statements.append(i);
        }
        std::ranges::stable_sort(m_comparison.attributions, {}, [](const Attribution &statement) {
            return std::pair(statement.version, statement.content.first().begin);
        });
    }

private:
    bool exists(VersionId id) const
    {
        return id.isValid() && id.value < std::ssize(m_comparison.story.versions);
    }

    bool apply(const StatementCorrection &correction)
    {
        if (!exists(correction.content.version))
            return false;
        const TextRanges words
            = rangesOf(correction.content, m_comparison.version(correction.content.version));
        if (words.isEmpty())
            return false;
        if (correction.kind == StatementCorrection::Kind::Added)
            return add(correction, words);
        auto &all = m_comparison.attributions;
        const auto found = find(correction, words);
        if (found == all.end())
            return false;
        if (correction.kind == StatementCorrection::Kind::Removed)
            all.erase(found);
        else
            change(*found, correction);
        return true;
    }

    /// The statement with most of the words in common; of several, the one with the same cue.
    std::vector<Attribution>::iterator find(const StatementCorrection &correction,
                                            const TextRanges &words)
    {
        auto &all = m_comparison.attributions;
        auto best = all.end();
        double bestShare = leastOverlap;
        for (auto one = all.begin(); one != all.end(); ++one) {
            if (one->version != correction.content.version)
                continue;
            const auto shared = static_cast<double>(2 * common(one->content, words));
            const auto both = static_cast<double>(lengthOf(one->content) + lengthOf(words));
            const double share = shared / both + (one->cueText == correction.cue ? 0.1 : 0);
            if (shared > leastOverlap * both && share > bestShare) {
                bestShare = share;
                best = one;
            }
        }
        return best;
    }

    void change(Attribution &statement, const StatementCorrection &correction)
    {
        statement.isCorrected = true;
        statement.confidence = 1.0;
        if (correction.source)
            setSource(statement, *correction.source);
        if (correction.newContent)
            setContent(statement,
                       rangesOf(*correction.newContent, m_comparison.version(statement.version)));
        if (correction.type)
            statement.type = *correction.type;
    }

    bool add(const StatementCorrection &correction, const TextRanges &words)
    {
        Attribution made{.version = correction.content.version};
        setContent(made, words);
        made.type = correction.type.value_or(typeOf(words, made.version));
        made.isCorrected = true;
        setSource(made, correction.source.value_or(QString()));
        m_comparison.attributions.push_back(std::move(made));
        return true;
    }

    void setContent(Attribution &statement, const TextRanges &words) const
    {
        if (words.isEmpty())
            return;
        statement.content = words;
        statement.contentText = textOf(m_comparison.version(statement.version).text, words);
        statement.sentences = sentencesOf(words, m_comparison.analysis(statement.version));
    }

    /// What the version says about somebody of that name goes with it.
    void setSource(Attribution &statement, const QString &name) const
    {
        attribution::Source corrected{.ranges = statement.source.ranges,
                                      .text = statement.source.text,
                                      .name = name,
                                      .entity = name.toLower(),
                                      .reason = u"corrected by hand"_s};
        for (const Attribution &other : m_comparison.attributions) {
            if (other.source.name != name || &other == &statement)
                continue;
            corrected.entity = other.source.entity;
            corrected.isUnnamed = other.source.isUnnamed;
            if (other.version == statement.version && corrected.description.isEmpty())
                corrected.description = other.source.description;
        }
        statement.source = corrected;
    }

    attribution::Type typeOf(const TextRanges &words, VersionId version) const
    {
        TextRanges quoted;
        for (const auto &quotation : m_comparison.analysis(version).quotations) {
            if (quotation.depth == 0)
                quoted.append(quotation.range);
        }
        const qsizetype inside = common(words, quoted);
        return inside == 0              ? attribution::Type::Indirect
            : inside == lengthOf(words) ? attribution::Type::Direct
                                        : attribution::Type::Mixed;
    }

    Comparison &m_comparison;
    const Corrections &m_corrections;
};

} // namespace

Anchor anchorOf(const Version &version, VersionId id, const TextRanges &ranges)
{
    return {.version = id, .ranges = ranges, .text = textOf(version.text, ranges)};
}

TextRanges rangesOf(const Anchor &anchor, const Version &version)
{
    if (!anchor.ranges.isEmpty() && areIn(anchor.ranges, version.text.size())
        && textOf(version.text, anchor.ranges) == anchor.text)
        return anchor.ranges;
    if (anchor.text.isEmpty())
        return {};
    const qsizetype place = anchor.ranges.isEmpty() ? 0 : anchor.ranges.first().begin;
    const TextRange found = nearest(anchor.text, version.text, place);
    return found.isEmpty() ? TextRanges() : TextRanges{found};
}

void correctStatements(Comparison &comparison, const Corrections &corrections)
{
    if (!corrections.statements.isEmpty())
        Correcting(comparison, corrections).run();
}

} // namespace core
