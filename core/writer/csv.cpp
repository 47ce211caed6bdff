// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writer/csv.h"

#include "core/base/codepoints.h"
#include "core/writer/json.h"

using namespace Qt::StringLiterals;

namespace core::writer {

namespace {

bool isFormula(const QString &cell)
{
    // The last four are the full-width forms, which spreadsheets take for the same.
    return !cell.isEmpty() && u"=+-@\t\r＝＋－＠"_s.contains(cell.front());
}

QString quoted(const QString &cell)
{
    const QString safe = isFormula(cell) ? u'\'' + cell : cell;
    const bool needsMarks = std::ranges::any_of(
        safe, [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    return needsMarks ? u'"' + QString(safe).replace(u'"', u"\"\""_s) + u'"' : safe;
}

QString yesOrNo(bool value)
{
    return value ? u"yes"_s : u"no"_s;
}

QString idOf(const Comparison &comparison, SentenceId id)
{
    return id.isValid() ? u"%1.%2"_s.arg(comparison.version(id.version).name).arg(id.index + 1)
                        : QString();
}

QString idsOf(const Comparison &comparison, const QList<SentenceId> &sentences)
{
    QStringList ids;
    for (const SentenceId id : sentences)
        ids.append(idOf(comparison, id));
    return ids.join(u' ');
}

QString claims(const Comparison &comparison)
{
    QStringList headings{u"claim"_s, u"label"_s, u"versions"_s, u"sentences"_s};
    for (const Version &version : comparison.story.versions)
        headings.append(version.outlet);
    QString csv = csvLine(headings);
    for (size_t i = 0; i < comparison.claims.size(); ++i) {
        const alignment::Claim &claim = comparison.claims[i];
        QList<QStringList> texts(std::ssize(comparison.story.versions));
        for (const SentenceId member : claim.members)
            texts[member.version.value].append(comparison.textOf(member));
        QStringList cells{u"c%1"_s.arg(i + 1), claim.label,
                          QString::number(std::ranges::count_if(
                              texts, [](const auto &list) { return !list.isEmpty(); })),
                          idsOf(comparison, claim.members)};
        for (const QStringList &list : std::as_const(texts))
            cells.append(list.join(u" / "_s));
        csv += csvLine(cells);
    }
    return csv;
}

QStringList cellsOf(const Comparison &comparison, const difference::Difference &difference)
{
    const Version &version = comparison.version(difference.sentence.version);
    const TextRange sentence = comparison.sentence(difference.sentence).range;
    const CodePoints points(sentence.of(version.text));
    QStringList against;
    for (const VersionId id : difference.against)
        against.append(comparison.version(id).name);
    QString other;
    if (difference.counterpart.isValid())
        other = difference.counterpartRange
                    .of(comparison.version(difference.counterpart.version).text)
                    .toString()
                    .simplified();
    return {difference::identifierOf(difference.kind),
            version.name,
            version.outlet,
            idOf(comparison, difference.sentence),
            QString::number(points.fromUtf16(difference.range.begin - sentence.begin)),
            QString::number(points.fromUtf16(difference.range.end - sentence.begin)),
            difference.range.of(version.text).toString().simplified(),
            against.join(u' '),
            idOf(comparison, difference.counterpart),
            other,
            difference.detail};
}

QString differences(const Comparison &comparison)
{
    QString csv
        = csvLine({u"kind"_s, u"version"_s, u"outlet"_s, u"sentence"_s, u"start"_s, u"end"_s,
                   u"text"_s, u"against"_s, u"counterpart"_s, u"counterpart text"_s, u"detail"_s});
    for (const auto &difference : comparison.differences)
        csv += csvLine(cellsOf(comparison, difference));
    return csv;
}

QStringList cellsOf(const Comparison &comparison, qsizetype number)
{
    const auto &statement = comparison.attributions[static_cast<size_t>(number)];
    const SourceGroup *group = comparison.sourceOf(number);
    const Version &version = comparison.version(statement.version);
    QList<SentenceId> sentences;
    for (const qint32 index : statement.sentences)
        sentences.append({statement.version, index});
    const attribution::Source &source = statement.source;
    return {version.name,
            version.outlet,
            source.text,
            group ? group->name : source.name,
            source.description,
            yesOrNo(source.isUnnamed),
            statement.cueText,
            statement.cueLemma,
            toString(statement.cueClass),
            toString(statement.type),
            statement.via,
            yesOrNo(statement.isNested),
            statement.contentText.simplified(),
            idsOf(comparison, sentences),
            QString::number(source.confidence, 'f', 2),
            source.reason};
}

QString attributions(const Comparison &comparison)
{
    QString csv
        = csvLine({u"version"_s, u"outlet"_s, u"source text"_s, u"source"_s, u"description"_s,
                   u"unnamed"_s, u"cue"_s, u"lemma"_s, u"class"_s, u"type"_s, u"via"_s, u"nested"_s,
                   u"content"_s, u"sentences"_s, u"confidence"_s, u"reason"_s});
    for (qsizetype i = 0; i < std::ssize(comparison.attributions); ++i)
        csv += csvLine(cellsOf(comparison, i));
    return csv;
}

} // namespace

QString csvLine(const QStringList &cells)
{
    QStringList line;
    for (const QString &cell : cells)
        line.append(quoted(cell));
    return line.join(u',') + u"\r\n"_s;
}

std::optional<CsvTable> csvTableNamed(const QString &name)
{
    if (name == "claims"_L1)
        return CsvTable::Claims;
    if (name == "differences"_L1)
        return CsvTable::Differences;
    if (name == "attributions"_L1)
        return CsvTable::Attributions;
    return std::nullopt;
}

QString toCsv(const Comparison &comparison, CsvTable table)
{
    switch (table) {
    case CsvTable::Claims:
        return claims(comparison);
    case CsvTable::Differences:
        return differences(comparison);
    case CsvTable::Attributions:
        return attributions(comparison);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace core::writer
