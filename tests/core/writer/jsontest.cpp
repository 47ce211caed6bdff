// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writer/json.h"

#include "support/stories.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// Offsets outside are code points, and names outside are the versions' own.
class JsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differenceOffsetsAreCodePointsOfTheSentence();
    void attributionSpansAreCodePointsOfTheText();
    void sentencesAreNamedByVersionAndNumber();
    void everySentenceIsInOneClaim();
    void resolutionsSayWhyAndHowSure();
};

void JsonTest::differenceOffsetsAreCodePointsOfTheSentence()
{
    const auto comparison = support::compared(
        support::story({{u"First comes one line about rain."_s,
                         u"😀 The bridge of Norrey cost 12 million crowns last year."_s},
                        {u"😀 The bridge of Norrey cost 14 million crowns last year."_s}}));
    const QJsonObject json = core::writer::toJson(*comparison);
    int seen = 0;
    for (const QJsonValue &value : json["differences"_L1].toArray()) {
        const QJsonObject difference = value.toObject();
        const QString version = difference["version"_L1].toString();
        const int number = difference["sentence"_L1].toString().section(u'.', 1).toInt();
        const QJsonArray versions = json["versions"_L1].toArray();
        const QJsonArray sentences = versions[version == "a"_L1 ? 0 : 1]["sentences"_L1].toArray();
        const QList<uint> points = sentences[number - 1]["text"_L1].toString().toUcs4();
        const int start = difference["start"_L1].toInt();
        const int end = difference["end"_L1].toInt();
        QVERIFY(0 <= start && start <= end && end <= points.size());
        const QList<uint> piece = points.sliced(start, end - start);
        QCOMPARE(
            QString::fromUcs4(reinterpret_cast<const char32_t *>(piece.constData()), piece.size()),
            difference["text"_L1].toString());
        ++seen;
    }
    QVERIFY(seen > 0);
}

void JsonTest::attributionSpansAreCodePointsOfTheText()
{
    core::attribution::Attribution attribution;
    attribution.content = {{4, 7}};
    attribution.contentText = u"wet"_s;
    const QJsonObject json = core::writer::toJson(attribution, u"😀😀wet"_s);
    QCOMPARE(json["content"_L1]["spans"_L1].toArray(), (QJsonArray{QJsonArray{2, 5}}));
    QCOMPARE(json["source"_L1]["spans"_L1].toArray(), QJsonArray());
}

void JsonTest::sentencesAreNamedByVersionAndNumber()
{
    const auto comparison = support::compared(
        support::story({{u"It rained. We all went home."_s}, {u"It rained."_s}}));
    const QJsonObject json = core::writer::toJson(*comparison);
    QCOMPARE(json["pairs"_L1][0]["a"_L1].toString(), u"a.1"_s);
    QCOMPARE(json["pairs"_L1][0]["b"_L1].toString(), u"b.1"_s);
    QCOMPARE(json["unmatched"_L1]["a"_L1].toArray(), (QJsonArray{u"a.2"_s}));
    QCOMPARE(json["unmatched"_L1]["b"_L1].toArray(), QJsonArray());
}

void JsonTest::resolutionsSayWhyAndHowSure()
{
    const auto comparison = support::compared(
        support::story({{u"Lena Brandt said it was late."_s, u"She added that it was dark."_s},
                        {u"It rained."_s}}));
    const QJsonObject json = core::writer::toJson(*comparison);
    const QJsonArray resolutions = json["statistics"_L1]["resolutions"_L1].toArray();
    QCOMPARE(resolutions.size(), json["attributions"_L1].toArray().size());
    QCOMPARE(resolutions[1]["name"_L1].toString(), u"Lena Brandt"_s);
    QCOMPARE(resolutions[1]["reason"_L1].toString(), u"she: introduced just before"_s);
    QVERIFY(resolutions[1]["confidence"_L1].toDouble() < 1.0);
}

void JsonTest::everySentenceIsInOneClaim()
{
    const auto comparison
        = support::compared(support::story({{u"It rained. We all went home."_s},
                                            {u"It rained."_s},
                                            {u"The sun came out again at noon."_s}}));
    QStringList members;
    for (const QJsonValue &claim : core::writer::toJson(*comparison)["claims"_L1].toArray()) {
        for (const QJsonValue &member : claim["members"_L1].toArray())
            members.append(member.toString());
    }
    members.sort();
    QCOMPARE(members, (QStringList{u"a.1"_s, u"a.2"_s, u"b.1"_s, u"c.1"_s}));
}

QTEST_GUILESS_MAIN(JsonTest)
#include "jsontest.moc"
