// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writer/json.h"

#include "core/base/codepoints.h"
#include "core/writer/statements.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace core::writer {

namespace {

QString outerId(const Comparison &comparison, SentenceId id)
{
    return id.isValid() ? comparison.version(id.version).name + u'.' + QString::number(id.index + 1)
                        : QString();
}

QString collapsed(QStringView text)
{
    return text.toString().replace(u'\n', u' ');
}

QJsonArray spans(const TextRanges &ranges, const CodePoints &points)
{
    QJsonArray array;
    for (const TextRange &range : ranges)
        array.append(QJsonArray{points.fromUtf16(range.begin), points.fromUtf16(range.end)});
    return array;
}

QJsonObject toJson(const attribution::Attribution &attribution, const CodePoints &points)
{
    return {
        {u"source"_s,
         QJsonObject{{u"text"_s, attribution.source.text},
                     {u"name"_s, attribution.source.name},
                     {u"spans"_s, spans(attribution.source.ranges, points)}}},
        {u"cue"_s,
         QJsonObject{{u"text"_s, attribution.cueText},
                     {u"spans"_s, spans(attribution.cue, points)}}},
        {u"content"_s,
         QJsonObject{{u"text"_s, attribution.contentText},
                     {u"spans"_s, spans(attribution.content, points)}}},
        {u"type"_s, toString(attribution.type)},
        {u"via"_s, attribution.via},
        {u"unnamed"_s, attribution.source.isUnnamed},
        {u"nested"_s, attribution.isNested},
    };
}

QJsonObject versionJson(const Comparison &comparison, VersionId id)
{
    const Version &version = comparison.version(id);
    QJsonArray blocks;
    for (const Block &block : version.blocks)
        blocks.append(QJsonObject{{u"role"_s, toString(block.role)},
                                  {u"text"_s, collapsed(block.range.of(version.text))}});
    QJsonArray sentences;
    const auto &analysis = comparison.analysis(id);
    for (qint32 i = 0; i < std::ssize(analysis.sentences); ++i) {
        const auto &sentence = analysis.sentences[static_cast<size_t>(i)];
        sentences.append(QJsonObject{{u"id"_s, outerId(comparison, {id, i})},
                                     {u"role"_s, toString(sentence.role)},
                                     {u"block"_s, sentence.block.value},
                                     {u"text"_s, comparison.textOf({id, i})}});
    }
    return {{u"id"_s, version.name},
            {u"file"_s, version.file},
            {u"outlet"_s, version.outlet},
            {u"title"_s, version.title},
            {u"byline"_s, version.byline},
            {u"date"_s, version.date.toIso()},
            {u"language"_s, analysis.language},
            {u"blocks"_s, blocks},
            {u"sentences"_s, sentences}};
}

QJsonObject pairJson(const Comparison &comparison, size_t number)
{
    const auto &pair = comparison.pairs[number];
    QJsonArray changes;
    for (const auto kind : comparison.changes[number])
        changes.append(difference::identifierOf(kind));
    QJsonArray reasons;
    for (const auto &reason : pair.reasons)
        reasons.append(alignment::describe(reason));
    return {{u"a"_s, outerId(comparison, pair.a)},
            {u"b"_s, outerId(comparison, pair.b)},
            {u"score"_s, pair.score},
            {u"relation"_s, toString(pair.relation)},
            {u"changes"_s, changes},
            {u"reasons"_s, reasons}};
}

QJsonObject differenceJson(const Comparison &comparison, const difference::Difference &difference)
{
    const Version &version = comparison.version(difference.sentence.version);
    QJsonArray against;
    for (const VersionId id : difference.against)
        against.append(comparison.version(id).name);
    QJsonObject object{{u"kind"_s, difference::identifierOf(difference.kind)},
                       {u"version"_s, version.name},
                       {u"sentence"_s, outerId(comparison, difference.sentence)},
                       {u"text"_s, collapsed(difference.range.of(version.text))},
                       {u"against"_s, against},
                       {u"detail"_s, difference.detail}};
    const auto &sentence = comparison.sentence(difference.sentence).range;
    const CodePoints points(sentence.of(version.text));
    object.insert(u"start"_s, points.fromUtf16(difference.range.begin - sentence.begin));
    object.insert(u"end"_s, points.fromUtf16(difference.range.end - sentence.begin));
    return object;
}

QJsonArray attributionsJson(const Comparison &comparison)
{
    QJsonArray array;
    for (qint32 v = 0; v < std::ssize(comparison.story.versions); ++v) {
        const Version &version = comparison.version({v});
        const CodePoints points(version.text);
        for (const auto &attribution : comparison.attributionsOf({v})) {
            QJsonObject object = toJson(attribution, points);
            QJsonArray sentences;
            for (const qint32 index : attribution.sentences)
                sentences.append(outerId(comparison, {{v}, index}));
            object.insert(u"version"_s, version.name);
            object.insert(u"sentences"_s, sentences);
            array.append(object);
        }
    }
    return array;
}

/// Why each statement's source is taken for whom, and how sure that is, in the order of
/// "attributions".
QJsonArray resolutionsJson(const Comparison &comparison)
{
    QJsonArray array;
    for (qint32 v = 0; v < std::ssize(comparison.story.versions); ++v) {
        for (const auto &attribution : comparison.attributionsOf({v})) {
            const auto &source = attribution.source;
            const double confidence = std::round(source.confidence * 100) / 100;
            array.append(QJsonObject{{u"text"_s, source.text},
                                     {u"name"_s, source.name},
                                     {u"reason"_s, source.reason},
                                     {u"confidence"_s, confidence}});
        }
    }
    return array;
}

QJsonArray wireCopyJson(const Comparison &comparison)
{
    QJsonArray array;
    for (const auto &copy : comparison.wireCopy) {
        const Version &version = comparison.version(copy.sentence.version);
        const TextRange sentence = comparison.sentence(copy.sentence).range;
        const CodePoints points(sentence.of(version.text));
        array.append(QJsonObject{{u"version"_s, version.name},
                                 {u"sentence"_s, outerId(comparison, copy.sentence)},
                                 {u"start"_s, points.fromUtf16(copy.range.begin - sentence.begin)},
                                 {u"end"_s, points.fromUtf16(copy.range.end - sentence.begin)},
                                 {u"versions"_s, copy.versions}});
    }
    return array;
}

QJsonObject statisticsJson(const Comparison &comparison)
{
    const Statistics &statistics = comparison.statistics;
    const auto byVersion = statementTable(comparison, StatementGrouping::ByOutlet);
    const auto bySource = statementTable(comparison, StatementGrouping::BySource);
    QJsonObject kinds;
    for (const auto [kind, count] : statistics.differences.asKeyValueRange())
        kinds.insert(difference::identifierOf(kind), count);
    return {{u"versions"_s, statistics.versions},
            {u"sentences"_s, statistics.sentences},
            {u"sharedClaims"_s, statistics.sharedClaims},
            {u"onlyInOneVersion"_s, statistics.onlyInOneVersion},
            {u"linesSetAside"_s, statistics.linesSetAside},
            {u"linesProven"_s, statistics.linesProven},
            {u"linesProvenAside"_s, statistics.linesProvenAside},
            {u"differences"_s, kinds},
            {u"wireCopy"_s, wireCopyJson(comparison)},
            {u"resolutions"_s, resolutionsJson(comparison)},
            {u"statementsByVersion"_s, statementsJson(comparison, byVersion)},
            {u"statementsBySource"_s, statementsJson(comparison, bySource)}};
}

} // namespace

QString toString(BlockRole role)
{
    switch (role) {
    case BlockRole::Title:
        return u"title"_s;
    case BlockRole::Standfirst:
        return u"standfirst"_s;
    case BlockRole::Byline:
        return u"byline"_s;
    case BlockRole::Date:
        return u"date"_s;
    case BlockRole::Subheading:
        return u"subheading"_s;
    case BlockRole::Body:
        return u"body"_s;
    case BlockRole::Caption:
        return u"caption"_s;
    case BlockRole::Boilerplate:
        return u"boilerplate"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString toString(alignment::Relation relation)
{
    switch (relation) {
    case alignment::Relation::None:
        return u"none"_s;
    case alignment::Relation::Identical:
        return u"identical"_s;
    case alignment::Relation::Reworded:
        return u"reworded"_s;
    case alignment::Relation::Partial:
        return u"partial"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString toString(attribution::Type type)
{
    switch (type) {
    case attribution::Type::Direct:
        return u"direct"_s;
    case attribution::Type::Mixed:
        return u"mixed"_s;
    case attribution::Type::Indirect:
        return u"indirect"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString toString(attribution::CueClass cueClass)
{
    using enum attribution::CueClass;
    switch (cueClass) {
    case Neutral:
        return u"neutral"_s;
    case Assertive:
        return u"assertive"_s;
    case Doubting:
        return u"doubting"_s;
    case Endorsing:
        return u"endorsing"_s;
    case Accusing:
        return u"accusing"_s;
    case Praising:
        return u"praising"_s;
    case Demanding:
        return u"demanding"_s;
    case Promising:
        return u"promising"_s;
    case Threatening:
        return u"threatening"_s;
    case Denying:
        return u"denying"_s;
    case Asking:
        return u"asking"_s;
    case Declining:
        return u"declining"_s;
    case None:
        return u"none"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject toJson(const attribution::Attribution &attribution, QStringView text)
{
    return toJson(attribution, CodePoints(text));
}

QJsonObject toJson(const Comparison &comparison)
{
    QJsonArray versions, pairs, claims, differences;
    QJsonObject unmatched;
    for (qint32 v = 0; v < std::ssize(comparison.story.versions); ++v) {
        versions.append(versionJson(comparison, {v}));
        QJsonArray alone;
        for (const SentenceId id : comparison.unmatched({v}))
            alone.append(outerId(comparison, id));
        unmatched.insert(comparison.version({v}).name, alone);
    }
    for (size_t i = 0; i < comparison.pairs.size(); ++i)
        pairs.append(pairJson(comparison, i));
    for (size_t i = 0; i < comparison.claims.size(); ++i) {
        QJsonArray members;
        for (const SentenceId id : comparison.claims[i].members)
            members.append(outerId(comparison, id));
        claims.append(QJsonObject{{u"id"_s, u"c%1"_s.arg(i + 1)},
                                  {u"label"_s, comparison.claims[i].label},
                                  {u"members"_s, members}});
    }
    for (const auto &difference : comparison.differences)
        differences.append(differenceJson(comparison, difference));
    return {{u"schema"_s, u"sidebyline/comparison/1"_s},
            {u"versions"_s, versions},
            {u"pairs"_s, pairs},
            {u"claims"_s, claims},
            {u"differences"_s, differences},
            {u"attributions"_s, attributionsJson(comparison)},
            {u"unmatched"_s, unmatched},
            {u"statistics"_s, statisticsJson(comparison)}};
}

} // namespace core::writer
