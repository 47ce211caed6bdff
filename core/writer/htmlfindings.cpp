// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/highlights.h"
#include "core/writer/htmlparts.h"

using namespace Qt::StringLiterals;

namespace core::writer::html {

namespace {

using attribution::Attribution;
using difference::Difference;
using difference::Kind;

QString differenceItem(const Comparison &comparison, const Difference &difference, bool isAside)
{
    const VersionId version = difference.sentence.version;
    const QString words = escaped(difference.range.of(comparison.version(version).text));
    return u"<li%5>%1 %2<a class=\"detail\" href=\"#c%3\">%4</a></li>\n"_s.arg(
        outletLabel(comparison, version),
        words.isEmpty() ? QString()
                        : u"<mark class=\"%1\">%2</mark> "_s.arg(
                              difference::identifierOf(difference.kind), words),
        QString::number(comparison.claimOf(difference.sentence).value + 1),
        escaped(difference.detail), isAside ? u" class=\"aside\""_s : QString());
}

QString kindList(const Comparison &comparison, Kind kind, const SetAside &aside)
{
    QString items;
    int number = 0;
    int setAside = 0;
    for (qsizetype i = 0; i < std::ssize(comparison.differences); ++i) {
        const Difference &difference = comparison.differences[static_cast<size_t>(i)];
        if (difference.kind != kind)
            continue;
        items += differenceItem(comparison, difference, aside.contains(i));
        ++number;
        setAside += aside.contains(i) ? 1 : 0;
    }
    if (number == 0)
        return {};
    return u"<details open><summary><mark class=\"%1\">%2</mark> %3 <span "
           u"class=\"explanation\">%4</span></summary>"
           "<ul>\n%5</ul></details>\n"_s.arg(
               difference::identifierOf(kind), QString::fromLatin1(difference::titleOf(kind)),
               setAside == 0 ? QString::number(number)
                             : u"%1 (%2 set aside)"_s.arg(number).arg(setAside),
               escaped(QString::fromLatin1(difference::explanationOf(kind))), items);
}

QString sourceCell(const Attribution &attribution)
{
    const attribution::Source &source = attribution.source;
    if (source.name.isEmpty())
        return u"<em>nobody named</em>"_s;
    QString cell = u"<strong>%1</strong>"_s.arg(escaped(source.name));
    if (!source.description.isEmpty())
        cell += u" <span class=\"muted\">%1</span>"_s.arg(escaped(source.description));
    if (source.text != source.name && !source.text.isEmpty())
        cell += u"<br><span class=\"muted\">here: “%1”</span>"_s.arg(escaped(source.text));
    if (!attribution.via.isEmpty())
        cell += u"<br><span class=\"muted\">via %1</span>"_s.arg(escaped(attribution.via));
    if (source.isUnnamed)
        cell += u" <span class=\"chip\">unnamed</span>"_s;
    return cell;
}

QString statementRow(const Comparison &comparison, const Attribution &attribution)
{
    const bool isQuoted = attribution.type == attribution::Type::Direct;
    const QString words = escaped(attribution.contentText);
    const qint32 claim = attribution.sentences.isEmpty()
        ? -1
        : comparison.claimOf({attribution.version, attribution.sentences.first()}).value;
    return u"<tr><td>%1</td><td class=\"cue\">%2</td><td class=\"words\"><a href=\"#c%3\">%4</a></td></tr>\n"_s
        .arg(sourceCell(attribution), escaped(attribution.cueText), QString::number(claim + 1),
             isQuoted ? u"“%1”"_s.arg(words) : words);
}

} // namespace

QString differencesByKind(const Comparison &comparison, const SetAside &aside)
{
    QList<Kind> kinds(difference::allKinds.begin(), difference::allKinds.end());
    std::ranges::stable_sort(kinds, {}, priorityOf);
    QString html = u"<section id=\"differences\"><h2>Differences</h2>\n"_s;
    for (const Kind kind : kinds)
        html += kindList(comparison, kind, aside);
    return html + u"</section>\n"_s;
}

QString whoSaidWhat(const Comparison &comparison)
{
    QString html = u"<section id=\"attributions\"><h2>Who said what</h2>\n"_s;
    for (qint32 i = 0; i < std::ssize(comparison.story.versions); ++i) {
        const auto statements = comparison.attributionsOf(VersionId{i});
        html += u"<h3>%1 <span class=\"chip\">%2 statements</span></h3>"_s.arg(
            outletLabel(comparison, VersionId{i}), QString::number(statements.size()));
        if (statements.empty())
            continue;
        html
            += u"<table class=\"statements\"><thead><tr><th>Source</th><th>Cue</th><th>Statement</th></tr></thead><tbody>\n"_s;
        for (const Attribution &attribution : statements)
            html += statementRow(comparison, attribution);
        html += u"</tbody></table>\n"_s;
    }
    return html + u"</section>\n"_s;
}

} // namespace core::writer::html
