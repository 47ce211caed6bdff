// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/differencesentences.h"

#include "widgets/models/statementtext.h"
#include "widgets/render/palette.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

using core::Comparison;
using core::VersionId;
using core::difference::Difference;
using core::difference::Kind;

namespace {

constexpr qsizetype mostCharacters = 320; ///< of what one side says
constexpr qsizetype mostOutlets = 4; ///< named; more are counted

QString translated(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("DifferenceSentences", text, comment);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString outlets(const Comparison &comparison, const QList<VersionId> &versions)
{
    QStringList names;
    for (const VersionId version : versions.first(std::min(mostOutlets, versions.size())))
        names.append(comparison.version(version).outlet);
    if (versions.size() > mostOutlets)
        return translated("%1 and %2 more", "outlets")
            .arg(names.join(u", "_s))
            .arg(versions.size() - mostOutlets);
    const QString last = names.isEmpty() ? QString() : names.takeLast();
    return names.isEmpty() ? last
                           : translated("%1 and %2", "outlets").arg(names.join(u", "_s), last);
}

/// In quotation marks, with a full stop unless it ends a sentence by itself.
QString quotedSentence(const QString &words)
{
    const QString inner = quoted(shortened(words, mostCharacters));
    const QChar last = inner.size() > 1 ? inner.at(inner.size() - 2) : QChar();
    const bool isEnded = last == u'.' || last == u'!' || last == u'?' || last == u'…';
    return isEnded ? inner : inner + u'.';
}

/// "Wire copy: “battle arena for”."
QString side(const Comparison &comparison, const QList<VersionId> &versions, const QString &words)
{
    if (versions.isEmpty())
        return {};
    const QString who = outlets(comparison, versions);
    return words.isEmpty() ? translated("%1: nothing.").arg(who)
                           : translated("%1: %2", "outlet: words").arg(who, quotedSentence(words));
}

/// "Fastest News: Oana Lungescu, in “She added”."
QString credited(const Comparison &comparison, const QList<VersionId> &versions,
                 core::SentenceId sentence, core::TextRange range)
{
    if (versions.isEmpty() || !sentence.isValid())
        return {};
    const QString words = range.of(comparison.version(sentence.version).text).toString();
    const QString name = creditedAt(comparison, sentence.version, range);
    if (name.isEmpty() || name.compare(words.simplified(), Qt::CaseInsensitive) == 0)
        return side(comparison, versions, words.simplified());
    return translated("%1: %2, in %3", "outlet, source, words")
        .arg(outlets(comparison, versions), name, quotedSentence(words));
}

QString uncredited(const Comparison &comparison, const QList<VersionId> &versions)
{
    return versions.isEmpty() ? QString()
                              : translated("%1: no source.").arg(outlets(comparison, versions));
}

QString joined(const QStringList &sentences)
{
    QStringList all = sentences;
    all.removeAll(QString());
    return all.join(u' ');
}

QList<VersionId> shownOf(const QList<VersionId> &versions, const QList<VersionId> &columns)
{
    QList<VersionId> shown;
    for (const VersionId column : columns) {
        if (versions.contains(column))
            shown.append(column);
    }
    return shown;
}

QString sides(const Comparison &comparison, const DifferenceRow &row, const Difference &teller,
              const QList<VersionId> &versions, const QList<VersionId> &others)
{
    const auto here = [&] { return credited(comparison, versions, teller.sentence, teller.range); };
    const auto there
        = [&] { return credited(comparison, others, teller.counterpart, teller.counterpartRange); };
    switch (row.kind) {
    case Kind::OnlyHere:
    case Kind::Moved:
        if (!row.before.isEmpty())
            return side(comparison, versions, row.before);
        break;
    case Kind::MissingHere: {
        const QString lacking = versions.isEmpty()
            ? QString()
            : translated("Not in %1.").arg(outlets(comparison, versions));
        return joined({lacking, side(comparison, others, row.after)});
    }
    case Kind::AttributionChanged:
        return joined({here(), there()});
    case Kind::AttributionAdded:
        return joined({here(), uncredited(comparison, others)});
    case Kind::AttributionDropped:
        return joined({uncredited(comparison, versions), there()});
    default:
        if (!row.before.isEmpty() || !row.after.isEmpty())
            return joined(
                {side(comparison, versions, row.before), side(comparison, others, row.after)});
        break;
    }
    return joined(
        {versions.isEmpty() ? QString() : outlets(comparison, versions) + u':', row.detail});
}

} // namespace

QString shortClaimSentence(core::alignment::ClaimId claim)
{
    return claim.isValid() ? translated("Claim %1.").arg(claim.value + 1) : QString();
}

QString claimSentence(const Comparison &comparison, core::alignment::ClaimId claim,
                      const QList<VersionId> &columns)
{
    if (!claim.isValid())
        return {};
    const core::alignment::Claim &found = comparison.claim(claim);
    const auto with = std::ranges::count_if(columns, [&](VersionId version) {
        return std::ranges::binary_search(found.members, version, {}, &core::SentenceId::version);
    });
    return translated("Claim %1, %2, in %3 of %4 versions.")
        .arg(claim.value + 1)
        .arg(quoted(found.label.simplified()))
        .arg(with)
        .arg(columns.size());
}

QString kindSentence(Kind kind)
{
    return capitalised(nameOf(kind)) + u'.';
}

QString sidesSentence(const Comparison &comparison, const DifferenceRow &row,
                      const QList<VersionId> &columns)
{
    const Difference &teller = comparison.differences[static_cast<size_t>(row.differences.first())];
    return sides(comparison, row, teller, shownOf(row.versions, columns),
                 shownOf(row.others, columns));
}

QString differenceSentence(const Comparison &comparison, qsizetype number)
{
    const Difference &difference = comparison.differences[static_cast<size_t>(number)];
    const auto words = [&](core::SentenceId sentence, core::TextRange range) {
        return sentence.isValid()
            ? range.of(comparison.version(sentence.version).text).toString().simplified()
            : QString();
    };
    DifferenceRow row{.kind = difference.kind,
                      .versions = {difference.sentence.version},
                      .before = words(difference.sentence, difference.range),
                      .after = words(difference.counterpart, difference.counterpartRange),
                      .detail = difference.detail};
    if (difference.kind != Kind::OnlyHere)
        row.others = difference.against;
    if (difference.kind == Kind::MissingHere && row.after.isEmpty()
        && difference.counterpart.isValid())
        row.after = comparison.textOf(difference.counterpart).simplified();
    return joined({kindSentence(difference.kind),
                   sides(comparison, row, difference, row.versions, row.others)});
}

} // namespace widgets
