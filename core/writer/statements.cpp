// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writer/statements.h"

#include "core/writer/csv.h"
#include "core/writer/json.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace core::writer {

namespace {

const SourceGroup *sourceOf(const Comparison &comparison, const StatementRow &row)
{
    return row.source < 0 ? nullptr : &comparison.sources[static_cast<size_t>(row.source)];
}

/// What the row's version calls its source; of a row over all versions, what any does.
QStringList descriptionsOf(const SourceGroup &source, const StatementRow &row)
{
    QStringList texts;
    for (const SourceWording &description : source.descriptions) {
        if (!row.version.isValid() || description.versions.contains(row.version))
            texts.append(description.text);
    }
    return texts;
}

QString verbsText(const QList<VerbCount> &verbs)
{
    QStringList texts;
    for (const VerbCount &verb : verbs)
        texts.append(u"%1 ×%2 (%3)"_s.arg(verb.verb).arg(verb.count).arg(toString(verb.frame)));
    return texts.join(u"; "_s);
}

QString hedgesText(const QList<WordCount> &hedges)
{
    QStringList texts;
    for (const WordCount &hedge : hedges)
        texts.append(u"%1 ×%2"_s.arg(hedge.word).arg(hedge.count));
    return texts.join(u"; "_s);
}

QString shareText(double share)
{
    return QString::number(share, 'f', 3);
}

QStringList cellsOf(const Comparison &comparison, const StatementRow &row)
{
    const SourceGroup *source = sourceOf(comparison, row);
    const StatementCounts &counts = row.counts;
    return {row.version.isValid() ? comparison.version(row.version).outlet : QString(),
            source ? source->name : QString(),
            source ? descriptionsOf(*source, row).join(u"; "_s) : QString(),
            source ? (source->isUnnamed ? u"yes"_s : u"no"_s) : QString(),
            QString::number(counts.all()),
            QString::number(counts.direct),
            QString::number(counts.mixed),
            QString::number(counts.indirect),
            shareText(counts.directShare()),
            QString::number(counts.unnamed),
            shareText(counts.unnamedShare()),
            QString::number(counts.withoutSource),
            QString::number(counts.loaded()),
            verbsText(counts.verbs),
            hedgesText(counts.hedges)};
}

QJsonArray verbsJson(const QList<VerbCount> &verbs)
{
    QJsonArray array;
    for (const VerbCount &verb : verbs)
        array.append(QJsonObject{
            {u"verb"_s, verb.verb}, {u"class"_s, toString(verb.frame)}, {u"count"_s, verb.count}});
    return array;
}

QJsonArray hedgesJson(const QList<WordCount> &hedges)
{
    QJsonArray array;
    for (const WordCount &hedge : hedges)
        array.append(QJsonObject{{u"hedge"_s, hedge.word}, {u"count"_s, hedge.count}});
    return array;
}

QJsonObject countsJson(const StatementCounts &counts)
{
    return {{u"statements"_s, counts.all()},
            {u"direct"_s, counts.direct},
            {u"mixed"_s, counts.mixed},
            {u"indirect"_s, counts.indirect},
            {u"directShare"_s, counts.directShare()},
            {u"unnamed"_s, counts.unnamed},
            {u"unnamedShare"_s, counts.unnamedShare()},
            {u"withoutSource"_s, counts.withoutSource},
            {u"loadedVerbs"_s, counts.loaded()},
            {u"verbs"_s, verbsJson(counts.verbs)},
            {u"hedges"_s, hedgesJson(counts.hedges)}};
}

} // namespace

QString statementsCsv(const Comparison &comparison, std::span<const StatementRow> rows)
{
    QString csv = csvLine({u"outlet"_s, u"source"_s, u"descriptions"_s, u"unnamed source"_s,
                           u"statements"_s, u"direct"_s, u"mixed"_s, u"indirect"_s,
                           u"direct share"_s, u"unnamed"_s, u"unnamed share"_s, u"without source"_s,
                           u"loaded verbs"_s, u"verbs"_s, u"hedges"_s});
    for (const StatementRow &row : rows)
        csv += csvLine(cellsOf(comparison, row));
    return csv;
}

QJsonArray statementsJson(const Comparison &comparison, std::span<const StatementRow> rows)
{
    QJsonArray array;
    for (const StatementRow &row : rows) {
        QJsonObject object = countsJson(row.counts);
        if (row.version.isValid()) {
            object.insert(u"version"_s, comparison.version(row.version).name);
            object.insert(u"outlet"_s, comparison.version(row.version).outlet);
        }
        if (const SourceGroup *source = sourceOf(comparison, row)) {
            object.insert(u"source"_s, source->name);
            object.insert(u"descriptions"_s,
                          QJsonArray::fromStringList(descriptionsOf(*source, row)));
            object.insert(u"unnamedSource"_s, source->isUnnamed);
        } else if (row.isNobody) {
            object.insert(u"source"_s, QString());
        }
        array.append(object);
    }
    return array;
}

} // namespace core::writer
