// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/claimdetail.h"

#include "core/comparison/highlights.h"
#include "widgets/models/claimmarks.h"
#include "widgets/models/majority.h"
#include "widgets/models/nearest.h"
#include "widgets/models/statementtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

using core::Comparison;
using core::SentenceId;
using core::VersionId;
using core::alignment::Pair;
using core::alignment::Relation;
using core::difference::Kind;

namespace {

constexpr qsizetype nearestCharacters = 110;

QString translated(const char *text)
{
    return QCoreApplication::translate("ClaimDetail", text);
}

QList<SentenceId> membersOf(const Comparison &comparison, core::alignment::ClaimId claim,
                            VersionId version)
{
    QList<SentenceId> members;
    for (const SentenceId member : comparison.claim(claim).members) {
        if (member.version == version)
            members.append(member);
    }
    return members;
}

QList<SentenceId> basisOf(const Comparison &comparison, core::alignment::ClaimId claim,
                          const QList<VersionId> &versions)
{
    if (comparison.reference.isValid()) {
        QList<SentenceId> own = membersOf(comparison, claim, comparison.reference);
        if (!own.isEmpty())
            return own;
    }
    for (const VersionId version : versions) {
        QList<SentenceId> own = membersOf(comparison, claim, version);
        if (!own.isEmpty())
            return own;
    }
    return {};
}

/// "Mao Ning · said", from the first statement that is not inside another.
QString creditOf(const Comparison &comparison, const QList<SentenceId> &sentences)
{
    if (sentences.isEmpty())
        return {};
    for (const auto &attribution : comparison.attributionsOf(sentences.first().version)) {
        const bool isHere = std::ranges::any_of(sentences, [&](SentenceId sentence) {
            return attribution.sentences.contains(sentence.index);
        });
        if (!isHere || attribution.isNested)
            continue;
        QStringList parts{shownName(attribution.source), attribution.cueText.simplified()};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    return {};
}

/// The stretches of a partial pair's sentence that the other has too: “one-person office” … “next
/// year”. Empty for other pairs.
QString wordsInCommon(const Comparison &comparison, const Pair &pair, VersionId version)
{
    const auto number = static_cast<size_t>(&pair - comparison.pairs.data());
    const auto &shared = comparison.shared[number];
    QStringList stretches;
    for (const core::TextRange &range : pair.a.version == version ? shared.a : shared.b)
        stretches.append(
            quoted(range.of(comparison.version(version).text).toString().simplified()));
    return shortened(stretches.join(u" … "_s), nearestCharacters);
}

/// The surest pair of the row's sentences with the basis; where there is none, one that the user
/// made with another sentence of the claim. Null where neither is.
const Pair *bestPair(const ClaimRow &row, const Comparison &comparison,
                     const QList<SentenceId> &basis)
{
    const Pair *best = nullptr;
    const Pair *byHand = nullptr;
    for (const SentenceId sentence : row.sentences) {
        for (const qsizetype number : comparison.pairsOf(sentence)) {
            const Pair &pair = comparison.pairs[static_cast<size_t>(number)];
            const SentenceId other = pair.a == sentence ? pair.b : pair.a;
            if (basis.contains(other) && (!best || pair.score > best->score))
                best = &pair;
            if (pair.isManual && comparison.claimOf(other) == comparison.claimOf(sentence))
                byHand = &pair;
        }
    }
    return best ? best : byHand;
}

void describePairs(ClaimRow &row, const Comparison &comparison, const QList<SentenceId> &basis)
{
    const Pair *best = bestPair(row, comparison, basis);
    if (!best)
        return;
    row.confidence = best->isLocked ? translated("locked by you")
        : best->isManual            ? translated("linked by you")
                                    : QString::number(best->score, 'f', 2);
    for (const core::alignment::Reason &reason : best->reasons) {
        if (reason.kind != core::alignment::Reason::Kind::Manual)
            row.reasons.append(core::alignment::describe(reason));
    }
    const QString common = wordsInCommon(comparison, *best, row.version);
    if (!common.isEmpty())
        row.reasons.append(translated("in common: %1").arg(common));
}

/// Kinds of the differences that the row's sentences have with the basis.
QList<Kind> kindsAgainst(const Comparison &comparison, const ClaimRow &row, VersionId basis)
{
    QList<Kind> kinds;
    for (const SentenceId sentence : row.sentences) {
        for (const auto &difference : std::ranges::equal_range(
                 comparison.differences, sentence, {}, &core::difference::Difference::sentence)) {
            const bool concerns = difference.kind == Kind::OnlyHere
                || difference.counterpart.version == basis || difference.against.contains(basis);
            if (concerns && difference.kind != Kind::MissingHere
                && !kinds.contains(difference.kind))
                kinds.append(difference.kind);
        }
    }
    std::ranges::stable_sort(kinds, {}, core::priorityOf);
    return kinds;
}

void judge(ClaimRow &row, const Comparison &comparison, VersionId basis)
{
    if (row.isBasis) {
        row.standing = row.isReference ? translated("reference") : translated("compared with");
        return;
    }
    const QList<Kind> kinds = kindsAgainst(comparison, row, basis);
    if (!kinds.isEmpty())
        row.kind = kinds.first();
    else if (!row.marks.isEmpty())
        row.kind = Kind::Reworded;
    row.standing = row.kind ? standingOf(*row.kind) : translated("same");
}

void describeMissing(ClaimRow &row, const Comparison &comparison, core::alignment::ClaimId claim,
                     const QList<SentenceId> &basis)
{
    row.standing = standingOf(Kind::MissingHere);
    row.kind = Kind::OnlyHere; // its amber: something others have
    const Nearest nearest = nearestIn(comparison, row.version, claim, basis);
    if (!nearest.sentence.isValid()) {
        row.text = translated("— not here");
        return;
    }
    row.nearest = nearest.sentence;
    const QString words = quoted(shortened(comparison.textOf(nearest.sentence), nearestCharacters));
    row.text = translated("— not here; nearest: %1 (%2)")
                   .arg(words, QString::number(nearest.likeness, 'f', 2));
}

ClaimRow rowOf(const Comparison &comparison, core::alignment::ClaimId claim, VersionId version,
               const QList<SentenceId> &basis, Grain grain)
{
    ClaimRow row{.version = version,
                 .outlet = comparison.version(version).outlet,
                 .isReference = version == comparison.reference,
                 .isBasis = !basis.isEmpty() && basis.first().version == version,
                 .sentences = membersOf(comparison, claim, version)};
    if (row.sentences.isEmpty()) {
        describeMissing(row, comparison, claim, basis);
        return row;
    }
    row.text = joinedText(comparison, row.sentences);
    if (!row.isBasis) {
        row.marks = marksAgainst(comparison, row.sentences, basis, grain);
        describePairs(row, comparison, basis);
    }
    row.credit = creditOf(comparison, row.sentences);
    judge(row, comparison, basis.first().version);
    return row;
}

/// "the wording of 3", or "nearest to all" where each version has its own.
void nameMajority(ClaimDetail &detail)
{
    for (ClaimRow &row : detail.rows) {
        if (row.isBasis)
            row.standing = detail.alike > 1 ? translated("wording of %1").arg(detail.alike)
                                            : translated("nearest to all");
    }
}

int wordCount(const Comparison &comparison, const QList<SentenceId> &sentences)
{
    qsizetype words = 0;
    for (const SentenceId id : sentences)
        words += std::ranges::count_if(
            comparison.analysis(id.version).tokensOf(comparison.sentence(id)),
            [](const auto &token) { return token.kind != core::language::TokenKind::Punctuation; });
    return static_cast<int>(words);
}

QList<Kind> kindsIn(const Comparison &comparison, const QList<ClaimRow> &rows)
{
    QList<Kind> kinds;
    for (const ClaimRow &row : rows) {
        for (const SentenceId sentence : row.sentences) {
            for (const auto &difference :
                 std::ranges::equal_range(comparison.differences, sentence, {},
                                          &core::difference::Difference::sentence)) {
                if (difference.kind != Kind::MissingHere && !kinds.contains(difference.kind))
                    kinds.append(difference.kind);
            }
        }
    }
    std::ranges::stable_sort(kinds, {}, core::priorityOf);
    return kinds;
}

} // namespace

ClaimDetail claimDetail(const Comparison &comparison, core::alignment::ClaimId claim,
                        const QList<VersionId> &versions, Grain grain, Basis against)
{
    ClaimDetail detail{.claim = claim, .versions = static_cast<int>(comparison.analyses.size())};
    if (!claim.isValid())
        return detail;
    detail.label = comparison.claim(claim).label;
    QSet<VersionId> with;
    for (const SentenceId member : comparison.claim(claim).members)
        with.insert(member.version);
    detail.versionsWith = static_cast<int>(with.size());
    QList<SentenceId> basis;
    if (against == Basis::Majority) {
        const Majority majority = majorityOf(comparison, claim, versions);
        basis = majority.sentences;
        detail.alike = majority.versions;
    } else {
        basis = basisOf(comparison, claim, versions);
    }
    if (basis.isEmpty() && !comparison.claim(claim).members.isEmpty())
        basis = membersOf(comparison, claim, comparison.claim(claim).members.first().version);
    detail.words = wordCount(comparison, basis);
    for (const VersionId version : versions)
        detail.rows.append(rowOf(comparison, claim, version, basis, grain));
    if (against == Basis::Majority)
        nameMajority(detail);
    detail.kinds = kindsIn(comparison, detail.rows);
    return detail;
}

QString standingOf(Kind kind)
{
    switch (kind) {
    case Kind::OnlyHere:
        return translated("adds");
    case Kind::MissingHere:
        return translated("not here");
    case Kind::Reworded:
        return translated("reworded");
    case Kind::Moved:
        return translated("moved");
    case Kind::QuoteAltered:
        return translated("quote altered");
    case Kind::QuoteExcerpt:
        return translated("quote cut");
    case Kind::QuoteToIndirect:
        return translated("quote reported");
    case Kind::FigureChanged:
        return translated("other figure");
    case Kind::DateChanged:
        return translated("other date");
    case Kind::NameVariant:
        return translated("other name");
    case Kind::AttributionChanged:
        return translated("other credit");
    case Kind::AttributionDropped:
        return translated("credit dropped");
    case Kind::AttributionAdded:
        return translated("credit added");
    case Kind::HedgeChanged:
        return translated("other hedge");
    case Kind::VerbStrength:
        return translated("other verb");
    case Kind::ListChanged:
        return translated("other list");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace widgets
