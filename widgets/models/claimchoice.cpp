// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/claimchoice.h"

#include "widgets/render/textsearch.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

using core::SentenceId;
using core::alignment::ClaimId;

namespace {

/// How well a claim answers to what was typed: less is better.
enum class Rank { Number, NumberBegin, LabelBegin, Label, Text, None };

bool hasAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); });
}

} // namespace

ClaimChoice::ClaimChoice(core::ComparisonPtr comparison)
    : m_comparison(std::move(comparison))
{
    for (const core::alignment::Claim &claim : m_comparison->claims) {
        QStringList text;
        for (const SentenceId member : claim.members)
            text.append(m_comparison->textOf(member));
        m_claims.append({folded(claim.label).text, folded(text.join(u'\n')).text});
    }
}

QList<ClaimId> ClaimChoice::matching(const QString &typed) const
{
    QString asked = typed.trimmed();
    if (asked.startsWith(u'#'))
        asked = asked.sliced(1);
    const QString phrase = folded(asked).text;
    const QStringList words = phrase.split(u' ', Qt::SkipEmptyParts);
    const auto rankOf = [&](qsizetype number) {
        const Words &claim = m_claims.at(number);
        const QString numeral = QString::number(number + 1);
        return words.isEmpty()               ? Rank::Label
            : numeral == asked               ? Rank::Number
            : numeral.startsWith(asked)      ? Rank::NumberBegin
            : claim.label.startsWith(phrase) ? Rank::LabelBegin
            : hasAll(claim.label, words)     ? Rank::Label
            : hasAll(claim.text, words)      ? Rank::Text
                                             : Rank::None;
    };
    QList<std::pair<Rank, qint32>> ranked;
    for (qint32 number = 0; number < m_claims.size(); ++number) {
        if (const Rank rank = rankOf(number); rank != Rank::None)
            ranked.append({rank, number});
    }
    std::ranges::sort(ranked);
    QList<ClaimId> found;
    for (const auto &[rank, number] : std::as_const(ranked))
        found.append(ClaimId{number});
    return found;
}

QString coverageOf(const core::Comparison &comparison, ClaimId claim)
{
    QSet<core::VersionId> having;
    for (const SentenceId member : comparison.claim(claim).members)
        having.insert(member.version);
    return QCoreApplication::translate("ClaimChoice", "%1 of %2 versions")
        .arg(having.size())
        .arg(comparison.story.versions.size());
}

} // namespace widgets
