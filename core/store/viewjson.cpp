// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/viewjson.h"

#include "core/store/correctionsjson.h"

#include <QSet>

#include <limits>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

constexpr int viewFormat = 1;

QJsonObject toJson(VersionId id, const ColumnLook &look)
{
    QJsonObject object{
        {u"version"_s, id.value}, {u"characters"_s, look.characters}, {u"pinned"_s, look.isPinned}};
    if (look.colour)
        object.insert(u"colour"_s, qint64{*look.colour});
    return object;
}

ColumnLook columnLook(const QJsonObject &object, JsonValues &values)
{
    constexpr qint64 widest = 1000;
    ColumnLook look{.characters
                    = static_cast<int>(values.number(object.value("characters"_L1), widest)),
                    .isPinned = values.boolean(object.value("pinned"_L1))};
    if (object.contains("colour"_L1))
        look.colour = static_cast<quint32>(
            values.number(object.value("colour"_L1), std::numeric_limits<quint32>::max()));
    return look;
}

} // namespace

QJsonObject toJson(const View &view)
{
    QJsonArray columns;
    for (const VersionId column : view.columns)
        columns.append(column.value);
    QJsonArray looks;
    for (const auto [id, look] : view.looks.asKeyValueRange())
        looks.append(toJson(id, look));
    QJsonObject object{{u"format"_s, viewFormat},
                       {u"layout"_s, view.layout},
                       {u"columns"_s, columns},
                       {u"looks"_s, looks},
                       {u"filter"_s, view.filter}};
    if (view.sentence.id.isValid())
        object.insert(u"sentence"_s, toJson(view.sentence));
    return object;
}

View viewFrom(const QJsonObject &object, qint32 versions)
{
    JsonValues values(versions);
    View view{.layout = values.text(object.value("layout"_L1)),
              .filter = values.object(object.value("filter"_L1))};
    for (const QJsonValue column : values.array(object.value("columns"_L1)))
        view.columns.append(values.version(column));
    for (const QJsonValue value : values.array(object.value("looks"_L1))) {
        const QJsonObject look = values.object(value);
        view.looks.insert(values.version(look.value("version"_L1)), columnLook(look, values));
    }
    if (object.contains("sentence"_L1))
        view.sentence = sentenceAnchor(object.value("sentence"_L1), values);
    const QSet<VersionId> different(view.columns.begin(), view.columns.end());
    const bool isSound = values.isSound() && different.size() == view.columns.size()
        && object.value("format"_L1).toInt() == viewFormat;
    return isSound ? view : View();
}

} // namespace core::store
