// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::difference::Difference;
using core::difference::Kind;

/// Reporting verbs of whole stories: statements are found wherever they stand.
class VerbsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strength_data();
    void strength();
    void detailSaysWhichIsStronger();
    void statementOfOneVersionAgainstItself();
};

namespace {

const QString plainly = u"Mira Osk said that dredgers would block the northern harbour."_s;

core::ComparisonPtr compared(const QStringList &a, const QStringList &b)
{
    const QString other = u"A lighthouse keeper fed his goats on Sunday."_s;
    return support::compared(support::story({a, b + QStringList{other}}));
}

/// "a said | b threatened", for each difference of the kind.
QStringList verbsOf(const core::Comparison &comparison)
{
    const auto words = [&](core::SentenceId id, core::TextRange range) {
        const core::Version &version = comparison.version(id.version);
        return version.name + u' ' + range.of(version.text).toString();
    };
    QStringList lines;
    for (const Difference &difference : comparison.differences) {
        if (difference.kind == Kind::VerbStrength)
            lines.append(words(difference.sentence, difference.range) + u" | "_s
                         + words(difference.counterpart, difference.counterpartRange));
    }
    return lines;
}

} // namespace

void VerbsTest::strength_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const QString &a, const QString &b,
                        const QStringList &lines = {}) { QTest::newRow(name) << a << b << lines; };
    row("a fiercer verb", plainly,
        u"Mira Osk threatened that dredgers would block the northern harbour."_s,
        {u"a said | b threatened"_s, u"b threatened | a said"_s});
    row("a verb that keeps its distance", plainly,
        u"Mira Osk claimed that dredgers would block the northern harbour."_s,
        {u"a said | b claimed"_s, u"b claimed | a said"_s});
    row("the main verb before saying", plainly,
        u"Mira Osk threatened the islanders, saying that dredgers would block the northern harbour."_s,
        {u"a said | b threatened"_s, u"b threatened | a said"_s});
    row("two plain verbs", plainly,
        u"Mira Osk added that dredgers would block the northern harbour."_s);
    row("another speaker", plainly,
        u"Tarn Belo warned that dredgers would block the northern harbour."_s);
    row("another statement", plainly, u"Mira Osk warned that the northern ferry would sink."_s);
    row("a negated verb", plainly,
        u"Mira Osk did not warn that dredgers would block the northern harbour."_s);
    row("a verb that is only possible", plainly,
        u"Mira Osk may warn that dredgers would block the northern harbour."_s);
    row("what is denied and what was asked for",
        u"Mira Osk asked that dredgers block the northern harbour."_s,
        u"Mira Osk denied that dredgers block the northern harbour."_s);
    row("what is denied and what is said not to be",
        u"Mira Osk said that dredgers did not block the northern harbour."_s,
        u"Mira Osk denied that dredgers block the northern harbour."_s,
        {u"a said | b denied"_s, u"b denied | a said"_s});
}

void VerbsTest::strength()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(verbsOf(*compared({a}, {b})), "lines");
}

void VerbsTest::detailSaysWhichIsStronger()
{
    const auto comparison = compared(
        {plainly}, {u"Mira Osk threatened that dredgers would block the northern harbour."_s});
    const auto verb
        = std::ranges::find(comparison->differences, Kind::VerbStrength, &Difference::kind);
    QVERIFY(verb != comparison->differences.end());
    QCOMPARE(verb->detail,
             u"“said” here, “threatened” in b, of the same statement: a weaker verb here."_s);
}

void VerbsTest::statementOfOneVersionAgainstItself()
{
    const auto comparison = compared(
        {u"Goats graze on the pier."_s},
        {u"The island must pay for “reckless dredging” of the bay, Mira Osk of the port said."_s,
         u"Osk threatened the islanders, saying that they must pay for “reckless dredging” of the bay."_s});
    QCOMPARE(verbsOf(*comparison),
             (QStringList{u"b said | b threatened"_s, u"b threatened | b said"_s}));
}

QTEST_GUILESS_MAIN(VerbsTest)
#include "verbstest.moc"
