// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/coveragetext.h"

#include "widgets/models/claimdetail.h"
#include "widgets/models/statementtext.h"
#include "widgets/models/textruns.h"
#include "widgets/render/counted.h"
#include "widgets/render/palette.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

using core::Comparison;
using core::TextRange;
using core::difference::Difference;
using core::difference::Kind;
using Standing = CoverageCell::Standing;

namespace {

/// Longer wordings would not fit a cell: the kind alone stands for them.
constexpr qsizetype mostCharacters = 24;

QString translated(const char *text)
{
    return QCoreApplication::translate("Coverage", text);
}

QString ownWords(const Comparison &comparison, const Difference &difference)
{
    const QString words
        = difference.range.of(comparison.version(difference.sentence.version).text).toString();
    const QString line = words.simplified();
    return line.size() <= mostCharacters ? line : QString();
}

CoverageText withWords(QChar glyph, const QString &word, const QString &words, const QString &shown)
{
    return {.glyph = glyph, .word = word, .words = words, .shown = words.isEmpty() ? word : shown};
}

QString creditOf(const Comparison &comparison, const Difference &difference)
{
    const QString name = creditedAt(comparison, difference.sentence.version, difference.range);
    return name.size() <= mostCharacters ? name : QString();
}

bool isQuoted(const Comparison &comparison, const Difference &difference)
{
    return std::ranges::any_of(comparison.analysis(difference.sentence.version).quotations,
                               [&](const core::language::Quotation &quotation) {
                                   return quotation.range.intersects(difference.range);
                               });
}

/// The hedge that a difference marks; empty where it marks the words that stand without one.
QString hedgeOf(const Comparison &comparison, const Difference &difference)
{
    const auto &analysis = comparison.analysis(difference.sentence.version);
    const bool isHedge = std::ranges::any_of(
        core::language::within(analysis.hedges, comparison.sentence(difference.sentence).range),
        [&](const core::language::Hedge &hedge) {
            return hedge.range.intersects(difference.range);
        });
    return isHedge ? ownWords(comparison, difference) : QString();
}

/// Whether most content words of one side of a difference stand in the other side's sentence.
bool isThereToo(const Comparison &comparison, TextRange range, core::SentenceId here,
                core::SentenceId there)
{
    const auto &own = comparison.analysis(here.version);
    const auto other = comparison.analysis(there.version).tokensOf(comparison.sentence(there));
    int words = 0;
    int common = 0;
    for (const auto &token : own.tokensOf(comparison.sentence(here))) {
        if (!range.contains(token.range) || token.isFunctionWord
            || token.kind == core::language::TokenKind::Punctuation)
            continue;
        ++words;
        common += std::ranges::find(other, token.stem, &core::language::Token::stem) != other.end();
    }
    return common * 2 > words;
}

/// A list's difference marks the items that the other lacks, or all of it where it has none such.
CoverageText listText(const Comparison &comparison, const Difference &difference)
{
    const bool hasMore = !difference.counterpart.isValid()
        || !isThereToo(comparison, difference.range, difference.sentence, difference.counterpart);
    const bool lacksSome = difference.counterpart.isValid()
        && !isThereToo(comparison, difference.counterpartRange, difference.counterpart,
                       difference.sentence);
    const QChar glyph = hasMore == lacksSome ? u'#' : hasMore ? u'+' : u'−';
    const QString word = hasMore == lacksSome ? widgets::standingOf(Kind::ListChanged)
        : hasMore                             ? translated("list longer")
                                              : translated("list shorter");
    const QString words = hasMore && !lacksSome ? ownWords(comparison, difference) : QString();
    return withWords(glyph, word, words, words);
}

CoverageText quoteText(const Comparison &comparison, const Difference &difference, QChar glyph)
{
    if (difference.kind == Kind::QuoteExcerpt) {
        const bool isShorter = difference.range.length() < difference.counterpartRange.length();
        return withWords(glyph, isShorter ? translated("quote cut") : translated("longer quote"),
                         {}, {});
    }
    if (difference.kind == Kind::QuoteToIndirect)
        return withWords(glyph,
                         isQuoted(comparison, difference) ? translated("quoted")
                                                          : translated("in plain words"),
                         {}, {});
    const QString words = ownWords(comparison, difference);
    return withWords(glyph, widgets::standingOf(difference.kind), words, quoted(words));
}

CoverageText differenceText(const Comparison &comparison, const Difference &difference)
{
    const QChar glyph = Palette::light().style(difference.kind).glyph;
    const QString word = widgets::standingOf(difference.kind);
    const QString words = ownWords(comparison, difference);
    switch (difference.kind) {
    case Kind::QuoteAltered:
    case Kind::QuoteExcerpt:
    case Kind::QuoteToIndirect:
        return quoteText(comparison, difference, glyph);
    case Kind::FigureChanged:
    case Kind::DateChanged:
    case Kind::NameVariant:
        return withWords(glyph, word, words, words);
    case Kind::AttributionChanged:
    case Kind::AttributionAdded: {
        const QString credit = creditOf(comparison, difference);
        return withWords(glyph, word, credit, credit);
    }
    case Kind::HedgeChanged: {
        const QString hedge = hedgeOf(comparison, difference);
        return withWords(glyph, hedge.isEmpty() ? translated("no hedge") : word, hedge,
                         translated("hedge: %1").arg(hedge));
    }
    case Kind::VerbStrength:
        return withWords(glyph, word, words, translated("verb: %1").arg(words));
    case Kind::ListChanged:
        return listText(comparison, difference);
    case Kind::OnlyHere:
        return withWords(u'+', word, words, words);
    case Kind::AttributionDropped:
    case Kind::Reworded:
    case Kind::Moved:
    case Kind::MissingHere:
        break;
    }
    return withWords(glyph, word, {}, {});
}

/// The telling words of a version that the others are compared with.
CoverageText basisText(const Comparison &comparison, const CoverageCell &cell)
{
    const QString here = translated("here");
    if (cell.difference < 0)
        return withWords(u'●', here, {}, {});
    const CoverageText own
        = differenceText(comparison, comparison.differences[static_cast<size_t>(cell.difference)]);
    return withWords(u'●', here, own.words, own.shown);
}

} // namespace

QString CoverageText::spoken() const
{
    return words.isEmpty() ? word : word + u": "_s + words;
}

CoverageText textOf(const Comparison &comparison, const CoverageCell &cell)
{
    switch (cell.standing) {
    case Standing::Missing:
        return withWords(u'—', widgets::standingOf(Kind::MissingHere), {}, {});
    case Standing::Here:
        return basisText(comparison, cell);
    case Standing::Same:
        return withWords(u'●', translated("same"), {}, {});
    case Standing::Reworded:
        return withWords(u'◐', widgets::standingOf(Kind::Reworded), {}, {});
    case Standing::Longer:
        return withWords(u'+', widgets::standingOf(Kind::OnlyHere), {}, {});
    case Standing::Shorter:
        return withWords(u'−', translated("in part"), {}, {});
    case Standing::OnlyHere:
        return withWords(u'◆', translated("only here"), {}, {});
    case Standing::Differs:
        return differenceText(comparison,
                              comparison.differences[static_cast<size_t>(cell.difference)]);
    }
    Q_UNREACHABLE_RETURN({});
}

QString totalOf(const CoverageRow &row)
{
    return translated("%1 of %2").arg(row.covered).arg(row.cells.size());
}

QString wordsOf(const CoverageTotal &total)
{
    const QString covered
        = counted("Coverage", total.covered, QT_TRANSLATE_NOOP("Coverage", "1 claim"),
                  QT_TRANSLATE_N_NOOP("Coverage", "%n claims"));
    return total.onlyHere == 0
        ? covered
        : translated("%1, %2").arg(covered,
                                   counted("Coverage", total.onlyHere,
                                           QT_TRANSLATE_NOOP("Coverage", "1 only here"),
                                           QT_TRANSLATE_N_NOOP("Coverage", "%n only here")));
}

QString nameOf(ClaimGroup group)
{
    switch (group) {
    case ClaimGroup::OnlyInOne:
        return translated("only in one version");
    case ClaimGroup::SharedByAll:
        return translated("shared by all");
    case ClaimGroup::LeftOutByOne:
        return translated("left out by one");
    case ClaimGroup::Quotations:
        return translated("altered quotations");
    case ClaimGroup::Figures:
        return translated("figures and dates");
    case ClaimGroup::Credits:
        return translated("credited differently");
    case ClaimGroup::Hedges:
        return translated("hedges and verbs");
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Kind> sampleOf(ClaimGroup group)
{
    switch (group) {
    case ClaimGroup::OnlyInOne:
        return Kind::OnlyHere;
    case ClaimGroup::Quotations:
        return Kind::QuoteAltered;
    case ClaimGroup::Figures:
        return Kind::FigureChanged;
    case ClaimGroup::Credits:
        return Kind::AttributionChanged;
    case ClaimGroup::Hedges:
        return Kind::HedgeChanged;
    case ClaimGroup::SharedByAll:
    case ClaimGroup::LeftOutByOne:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

QString tipOf(const Comparison &comparison, core::VersionId version, const CoverageCell &cell)
{
    constexpr qsizetype mostOfText = 400;
    const QString outlet = comparison.version(version).outlet.toHtmlEscaped();
    const QString standing = textOf(comparison, cell).spoken().toHtmlEscaped();
    QString tip = u"<qt><b>%1</b> · %2"_s.arg(outlet, standing);
    if (cell.sentence.isValid())
        tip += u"<br>"_s + shortened(comparison.textOf(cell.sentence), mostOfText).toHtmlEscaped();
    if (cell.difference >= 0)
        tip += u"<br><i>%1</i>"_s.arg(
            comparison.differences[static_cast<size_t>(cell.difference)].detail.toHtmlEscaped());
    return tip + u"</qt>"_s;
}

} // namespace widgets
