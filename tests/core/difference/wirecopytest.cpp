// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString copied
    = u"The “northern pier” 🗼 of the island reopened on Monday after two years of "
      u"repairs that cost nine million crowns."_s;

/// "a: words (3)", for each piece of wire copy.
QStringList piecesOf(const QList<QStringList> &versions)
{
    const auto comparison = support::compared(support::story(versions));
    QStringList lines;
    for (const auto &copy : comparison->wireCopy) {
        const core::Version &version = comparison->version(copy.sentence.version);
        lines.append(u"%1: %2 (%3)"_s.arg(version.name, copy.range.of(version.text).toString())
                         .arg(copy.versions));
    }
    return lines;
}

} // namespace

class WireCopyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copyOfThreeVersions();
    void twoVersionsAreNotEnough();
    void shortRunsAreNotEnough();
    void marksAndSpellingDoNotMatter();
    void runsGoOverSentences();
};

void WireCopyTest::copyOfThreeVersions()
{
    const QString begin = copied.chopped(1);
    const auto lines
        = piecesOf({{copied},
                    {u"Officials said: "_s + copied},
                    {begin + u", and nobody came."_s},
                    {u"A keeper fed his goats on Sunday morning, as he always does."_s}});
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].startsWith(u"a: The “northern pier” 🗼 of"_s), qPrintable(lines[0]));
    QVERIFY2(lines[0].endsWith(u"million crowns (3)"_s), qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith(u"b: The"_s), qPrintable(lines[1]));
    QVERIFY2(lines[2].endsWith(u"million crowns (3)"_s), qPrintable(lines[2]));
}

void WireCopyTest::twoVersionsAreNotEnough()
{
    QCOMPARE(piecesOf({{copied}, {copied, copied}, {u"Goats graze on the pier."_s}}),
             QStringList());
}

void WireCopyTest::shortRunsAreNotEnough()
{
    const QString words = u"The pier reopened on Monday after repairs."_s;
    QCOMPARE(piecesOf({{words}, {words}, {words}}), QStringList());
}

void WireCopyTest::marksAndSpellingDoNotMatter()
{
    const QString other = u"The \"northern pier\" of the island re-opened, after two years of "
                          u"harbour repairs."_s;
    QString american = other;
    american.replace(u"harbour"_s, u"harbor"_s).replace(u'"', u'”');
    QCOMPARE(piecesOf({{other}, {american}, {other.toUpper()}}).size(), 3);
}

void WireCopyTest::runsGoOverSentences()
{
    const QString words = u"The pier reopened on Monday after repairs. Goats graze on it again."_s;
    QCOMPARE(piecesOf({{words}, {words}, {words}}).size(), 6);
}

QTEST_GUILESS_MAIN(WireCopyTest)
#include "wirecopytest.moc"
