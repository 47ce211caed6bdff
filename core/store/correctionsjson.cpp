// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/correctionsjson.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

constexpr std::array linkNames{"linked"_L1, "unlinked"_L1, "locked"_L1};
constexpr std::array statementNames{"changed"_L1, "removed"_L1, "added"_L1};
constexpr std::array typeNames{"direct"_L1, "mixed"_L1, "indirect"_L1};
constexpr qint64 highestNumber = std::numeric_limits<qint32>::max();

template <typename Enum, size_t N>
QString nameIn(const std::array<QLatin1StringView, N> &names, Enum value)
{
    return names.at(static_cast<size_t>(value));
}

/// What the user did not decide is not written.
void insert(QJsonObject &object, const QString &key, const std::optional<QString> &text)
{
    if (text)
        object.insert(key, *text);
}

std::optional<QString> optionalText(const QJsonObject &object, const QString &key,
                                    JsonValues &values)
{
    return object.contains(key) ? std::optional(values.text(object.value(key))) : std::nullopt;
}

// --- how a version was read ---

QJsonObject toJson(VersionId id, const VersionCorrection &correction)
{
    QJsonObject object{{u"version"_s, id.value}};
    insert(object, u"outlet"_s, correction.outlet);
    insert(object, u"title"_s, correction.title);
    insert(object, u"byline"_s, correction.byline);
    insert(object, u"date"_s,
           correction.date ? std::optional(toText(*correction.date)) : std::nullopt);
    insert(object, u"encoding"_s, correction.encoding);
    QJsonObject roles;
    for (const auto [block, role] : correction.roles.asKeyValueRange())
        roles.insert(QString::number(block), nameOf(role));
    object.insert(u"roles"_s, roles);
    return object;
}

VersionCorrection versionCorrection(const QJsonObject &object, JsonValues &values)
{
    VersionCorrection correction{.outlet = optionalText(object, u"outlet"_s, values),
                                 .title = optionalText(object, u"title"_s, values),
                                 .byline = optionalText(object, u"byline"_s, values),
                                 .encoding = optionalText(object, u"encoding"_s, values)};
    if (object.contains("date"_L1))
        correction.date = values.date(object.value("date"_L1));
    const QJsonObject roles = values.object(object.value("roles"_L1));
    for (auto role = roles.begin(); role != roles.end(); ++role) {
        bool isNumber = false;
        const qint32 block = role.key().toInt(&isNumber);
        if (!isNumber || block < 0)
            values.refuse();
        correction.roles.insert(block, values.named<BlockRole>(role.value(), roleNames));
    }
    return correction;
}

// --- links and claims ---

QJsonObject toJson(const ManualLink &link)
{
    return {{u"a"_s, store::toJson(link.a)},
            {u"b"_s, store::toJson(link.b)},
            {u"kind"_s, nameIn(linkNames, link.kind)}};
}

ManualLink manualLink(const QJsonObject &object, JsonValues &values)
{
    return {.a = sentenceAnchor(object.value("a"_L1), values),
            .b = sentenceAnchor(object.value("b"_L1), values),
            .kind = values.named<ManualLink::Kind>(object.value("kind"_L1), linkNames)};
}

QJsonObject toJson(const QList<SentenceAnchor> &anchors)
{
    QJsonArray sentences;
    for (const SentenceAnchor &anchor : anchors)
        sentences.append(store::toJson(anchor));
    return {{u"sentences"_s, sentences}};
}

QList<SentenceAnchor> sentenceAnchors(const QJsonObject &object, JsonValues &values)
{
    QList<SentenceAnchor> anchors;
    for (const QJsonValue sentence : values.array(object.value("sentences"_L1)))
        anchors.append(sentenceAnchor(sentence, values));
    return anchors;
}

// --- statements and sources ---

QJsonObject toJson(const Anchor &anchor)
{
    QJsonArray ranges;
    for (const TextRange range : anchor.ranges)
        ranges.append(store::toJson(range));
    return {{u"version"_s, anchor.version.value}, {u"ranges"_s, ranges}, {u"text"_s, anchor.text}};
}

Anchor wordsAnchor(const QJsonValue &value, JsonValues &values)
{
    const QJsonObject object = values.object(value);
    Anchor anchor{.version = values.version(object.value("version"_L1)),
                  .text = values.text(object.value("text"_L1))};
    for (const QJsonValue range : values.array(object.value("ranges"_L1)))
        anchor.ranges.append(values.range(range));
    return anchor;
}

QJsonObject toJson(const StatementCorrection &correction)
{
    QJsonObject object{{u"kind"_s, nameIn(statementNames, correction.kind)},
                       {u"content"_s, toJson(correction.content)},
                       {u"cue"_s, correction.cue}};
    insert(object, u"source"_s, correction.source);
    if (correction.type)
        object.insert(u"type"_s, nameIn(typeNames, *correction.type));
    if (correction.newContent)
        object.insert(u"new-content"_s, toJson(*correction.newContent));
    return object;
}

StatementCorrection statementCorrection(const QJsonObject &object, JsonValues &values)
{
    StatementCorrection correction{
        .kind = values.named<StatementCorrection::Kind>(object.value("kind"_L1), statementNames),
        .content = wordsAnchor(object.value("content"_L1), values),
        .cue = values.text(object.value("cue"_L1)),
        .source = optionalText(object, u"source"_s, values)};
    if (object.contains("type"_L1))
        correction.type = values.named<StatementType>(object.value("type"_L1), typeNames);
    if (object.contains("new-content"_L1))
        correction.newContent = wordsAnchor(object.value("new-content"_L1), values);
    return correction;
}

QJsonObject toJson(const SourceReference &source)
{
    return {{u"version"_s, source.version.value}, {u"name"_s, source.name}};
}

SourceReference sourceReference(const QJsonValue &value, JsonValues &values)
{
    const QJsonObject object = values.object(value);
    return {.version = values.version(object.value("version"_L1)),
            .name = values.text(object.value("name"_L1))};
}

QJsonObject toJson(const MergedSources &merge)
{
    return {{u"a"_s, toJson(merge.a)}, {u"b"_s, toJson(merge.b)}};
}

// --- all kinds ---

using Take = void (*)(const QJsonObject &, Corrections &, JsonValues &);

Take takerOf(const QString &kind)
{
    static const QHash<QString, Take> takers{
        {u"version"_s,
         [](const QJsonObject &object, Corrections &all, JsonValues &values) {
             all.versions.insert(values.version(object.value("version"_L1)),
                                 versionCorrection(object, values));
         }},
        {u"link"_s,
         [](const QJsonObject &object, Corrections &all, JsonValues &values) {
             all.links.append(manualLink(object, values));
         }},
        {u"no-counterpart"_s,
         [](const QJsonObject &object, Corrections &all, JsonValues &values) {
             all.noCounterpart.append(sentenceAnchor(object, values));
         }},
        {u"merged-claims"_s,
         [](const QJsonObject &object, Corrections &all, JsonValues &values) {
             all.mergedClaims.append(sentenceAnchors(object, values));
         }},
        {u"split-claim"_s,
         [](const QJsonObject &object, Corrections &all, JsonValues &values) {
             all.splitClaims.append(sentenceAnchors(object, values));
         }},
        {u"statement"_s,
         [](const QJsonObject &object, Corrections &all, JsonValues &values) {
             all.statements.append(statementCorrection(object, values));
         }},
        {u"merged-sources"_s,
         [](const QJsonObject &object, Corrections &all, JsonValues &values) {
             all.mergedSources.append({.a = sourceReference(object.value("a"_L1), values),
                                       .b = sourceReference(object.value("b"_L1), values)});
         }},
        {u"split-source"_s,
         [](const QJsonObject &object, Corrections &all, JsonValues &values) {
             all.splitSources.append(sourceReference(object, values));
         }},
    };
    return takers.value(kind);
}

} // namespace

QJsonObject toJson(const SentenceAnchor &anchor)
{
    return {{u"version"_s, anchor.id.version.value},
            {u"sentence"_s, anchor.id.index},
            {u"text"_s, anchor.text}};
}

SentenceAnchor sentenceAnchor(const QJsonValue &value, JsonValues &values)
{
    const QJsonObject object = values.object(value);
    return {
        {.version = values.version(object.value("version"_L1)),
         .index = static_cast<qint32>(values.number(object.value("sentence"_L1), highestNumber))},
        values.text(object.value("text"_L1))};
}

QList<KeptCorrection> keptCorrections(const Corrections &corrections)
{
    QList<KeptCorrection> kept;
    const auto append = [&kept](const QString &kind, const auto &list) {
        for (const auto &each : list)
            kept.append({.kind = kind, .value = toJson(each)});
    };
    QList<VersionId> versions = corrections.versions.keys();
    std::ranges::sort(versions);
    for (const VersionId id : versions)
        kept.append({.kind = u"version"_s, .value = toJson(id, corrections.versions.value(id))});
    append(u"link"_s, corrections.links);
    append(u"no-counterpart"_s, corrections.noCounterpart);
    append(u"merged-claims"_s, corrections.mergedClaims);
    append(u"split-claim"_s, corrections.splitClaims);
    append(u"statement"_s, corrections.statements);
    append(u"merged-sources"_s, corrections.mergedSources);
    append(u"split-source"_s, corrections.splitSources);
    return kept;
}

void takeKept(const KeptCorrection &kept, Corrections &corrections, JsonValues &values)
{
    if (const Take take = takerOf(kept.kind))
        take(kept.value, corrections, values);
    else
        values.refuse();
}

} // namespace core::store
