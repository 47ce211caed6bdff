// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/analyse.h"
#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace core::language;

namespace {

/// "reportedly:hearsay/2" of every hedge, joined by '|'.
QString printed(const core::Version &version)
{
    QStringList lines;
    for (const Hedge &hedge : analyse(version, support::languages()).hedges)
        lines.append(u"%1:%2/%3"_s.arg(hedge.phrase, hedge.group, QString::number(hedge.strength)));
    return lines.join(u'|');
}

} // namespace

class HedgesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hedges");
        const auto row = [](const char *name, const QString &text, const QString &hedges) {
            QTest::newRow(name) << text << hedges;
        };
        row("an adverb", u"The firm is reportedly closing."_s, u"reportedly:hearsay/2"_s);
        row("an adjective before a noun", u"It denied the reported closure."_s,
            u"reported:hearsay/2"_s);
        row("an adjective before a name", u"It denied reported Norvik closures."_s,
            u"reported:hearsay/2"_s);
        row("a reporting verb is none",
            u"The daily reported that it closed, and reported losses."_s, u""_s);
        row("an active verb is none", u"Norvik planned talks on Monday."_s, u""_s);
        row("a possessed plan", u"Norvik’s planned closure failed."_s, u"planned:plan/1"_s);
        row("the longest phrase wins", u"It is expected to close."_s,
            u"is expected to:expectation/1"_s);
        row("a plan", u"It is due to close, it is set to."_s,
            u"is due to:plan/1|is set to:plan/1"_s);
        row("will and would", u"It will close, it would close."_s,
            u"will:future/0|would:conditional/1"_s);
        row("may and might", u"It may close and might not open."_s,
            u"may:possibility/2|might:possibility/2"_s);
        row("the month of May", u"It closed in May after that."_s, u""_s);
        row("the noun will", u"The will of the people and the might of the army grew."_s, u""_s);
        row("a supposed thing", u"Its supposed owner left."_s, u"supposed:hearsay/3"_s);
        row("across a line break", u"It is likely\nto close."_s, u"is likely to:likelihood/1"_s);
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, hedges);
        core::Version version = support::version({text});
        version.blocks = {{.role = core::BlockRole::Body, .range = {0, text.size()}}};
        QCOMPARE(printed(version), hedges);
    }

    void rangesAreThoseOfTheText()
    {
        const auto version = support::version({u"😀 Zoë is Expected to win."_s});
        const auto hedges = analyse(version, support::languages()).hedges;
        QCOMPARE(hedges.size(), 1u);
        QCOMPARE(hedges.front().range.of(version.text).toString(), u"is Expected to"_s);
    }
};

QTEST_GUILESS_MAIN(HedgesTest)
#include "hedgestest.moc"
