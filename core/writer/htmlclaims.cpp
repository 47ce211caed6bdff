// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writer/htmlparts.h"

using namespace Qt::StringLiterals;

namespace core::writer::html {

namespace {

using alignment::Claim;

QList<VersionId> versionsIn(const Claim &claim)
{
    QList<VersionId> versions;
    for (const SentenceId id : claim.members) {
        if (!versions.contains(id.version))
            versions.append(id.version);
    }
    return versions;
}

/// "Oana Lungescu · added" for every statement that the sentence carries.
QString speakers(const Comparison &comparison, SentenceId id)
{
    QStringList found;
    for (const auto &attribution : comparison.attributionsOf(id.version)) {
        if (!attribution.sentences.contains(id.index))
            continue;
        QStringList parts{attribution.source.name, attribution.cueText};
        parts.removeAll(QString());
        found.append(escaped(parts.join(u" · "_s)));
    }
    found.removeDuplicates();
    return found.join(u"<br>"_s);
}

/// Why the sentence stands in this claim: the reasons of its surest pair with another member.
QString reasons(const Comparison &comparison, const Claim &claim, SentenceId id)
{
    const alignment::Pair *best = nullptr;
    for (const qsizetype number : comparison.pairsOf(id)) {
        const alignment::Pair &pair = comparison.pairs[static_cast<size_t>(number)];
        if (claim.members.contains(pair.a == id ? pair.b : pair.a)
            && (!best || pair.score > best->score))
            best = &pair;
    }
    if (!best)
        return {};
    QStringList words;
    for (const auto &reason : best->reasons)
        words.append(alignment::describe(reason));
    return escaped(u"%1 %: %2"_s.arg(qRound(best->score * 100)).arg(words.join(u", "_s)));
}

QString memberRow(const Comparison &comparison, const Claim &claim, SentenceId id,
                  const SetAside &aside)
{
    return u"<tr><th scope=\"row\">%1</th><td class=\"words\">%2</td><td class=\"speaker\">%3</td>"
           "<td class=\"reasons\">%4</td></tr>\n"_s.arg(
               outletLabel(comparison, id.version), markedSentence(comparison, id, aside),
               speakers(comparison, id), reasons(comparison, claim, id));
}

QString missingRow(const Comparison &comparison, const QList<VersionId> &having)
{
    QStringList lacking;
    for (qint32 i = 0; i < std::ssize(comparison.story.versions); ++i) {
        if (!having.contains(VersionId{i}))
            lacking.append(outletLabel(comparison, VersionId{i}));
    }
    return lacking.isEmpty()
        ? QString()
        : u"<tr class=\"missing\"><th scope=\"row\">not here</th><td colspan=\"3\">%1</td></tr>\n"_s
              .arg(lacking.join(u" "_s));
}

QString card(const Comparison &comparison, qint32 number, const SetAside &aside)
{
    const Claim &claim = comparison.claims[static_cast<size_t>(number)];
    const QList<VersionId> having = versionsIn(claim);
    QString html = u"<section class=\"claim\" id=\"c%1\"><h3><span class=\"number\">%1</span> %2 "
                   "<span class=\"chip\">%3 of %4 versions</span></h3><table>\n"_s.arg(number + 1)
                       .arg(escaped(claim.label))
                       .arg(having.size())
                       .arg(comparison.story.versions.size());
    for (const SentenceId id : claim.members)
        html += memberRow(comparison, claim, id, aside);
    return html + missingRow(comparison, having) + u"</table></section>\n"_s;
}

} // namespace

QString claimByClaim(const Comparison &comparison, const SetAside &aside)
{
    QString html = u"<section id=\"claims\"><h2>Claim by claim</h2>\n"_s;
    for (qint32 i = 0; i < std::ssize(comparison.claims); ++i)
        html += card(comparison, i, aside);
    return html + u"</section>\n"_s;
}

} // namespace core::writer::html
