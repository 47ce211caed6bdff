// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/claimtext.h"

#include "support/panelstories.h"
#include "widgets/models/majority.h"

#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace widgets;
using core::SentenceId;
using core::VersionId;

namespace {

const QList<VersionId> three{VersionId{0}, VersionId{1}, VersionId{2}};

ClaimDetail detailOf(const QStringList &tellings, Basis basis = Basis::Reference)
{
    QList<QStringList> versions;
    QList<VersionId> ids;
    for (const QString &telling : tellings) {
        ids.append(VersionId{static_cast<qint32>(versions.size())});
        versions.append({telling});
    }
    const auto comparison = support::compared(support::story(versions));
    return claimDetail(*comparison, comparison->claimOf({VersionId{0}, 0}), ids, Grain::Words,
                       basis);
}

} // namespace

class ClaimTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordingOfMostIsTheMajority()
    {
        const auto comparison = support::finished(support::harbour());
        const auto claim = comparison->claimOf({VersionId{0}, 1});
        const Majority majority = majorityOf(*comparison, claim, three);
        QCOMPARE(majority.versions, 2); // "Twelve boats" in the first and the last
        QCOMPARE(majority.sentences, QList<SentenceId>({{{0}, 1}}));
        const Majority without = majorityOf(*comparison, claim, {VersionId{1}});
        QCOMPARE(without.sentences, QList<SentenceId>({{{1}, 1}}));
        QVERIFY(majorityOf(*comparison, comparison->claimOf({VersionId{0}, 2}), {VersionId{1}})
                    .sentences.isEmpty());
    }

    void whereAllDifferTheOneNearestToAllIsTaken()
    {
        const ClaimDetail detail
            = detailOf({u"Sixty small boats must leave the north harbour before Monday morning."_s,
                        u"Twelve boats must leave the north harbour before Monday."_s,
                        u"Twelve boats must leave the harbour before Monday, keepers say."_s},
                       Basis::Majority);
        QCOMPARE(detail.alike, 1);
        QVERIFY(detail.rows.at(1).isBasis);
        QCOMPARE(detail.rows.at(1).standing, u"nearest to all"_s);
        QVERIFY(!detail.rows.at(0).marks.isEmpty());
    }

    void marksFollowTheBasis()
    {
        const QStringList tellings{u"Twenty boats must leave the north harbour before Monday."_s,
                                   u"Twelve boats must leave the north harbour before Monday."_s,
                                   u"Twelve boats must leave the north harbour before Monday."_s};
        const ClaimDetail first = detailOf(tellings);
        QVERIFY(first.rows.at(0).isBasis && first.rows.at(0).marks.isEmpty());
        const ClaimDetail most = detailOf(tellings, Basis::Majority);
        QVERIFY(most.rows.at(1).isBasis);
        QCOMPARE(most.rows.at(1).standing, u"wording of 2"_s);
        QCOMPARE(most.rows.at(0).marks.size(), 1);
        QCOMPARE(most.rows.at(0).marks.first().range.of(most.rows.at(0).text).toString(),
                 u"Twenty"_s);
        QVERIFY(most.rows.at(2).marks.isEmpty());
    }

    void textNamesOutletStandingAndCredit()
    {
        ClaimDetail detail{.claim = {4}, .label = u"the pier"_s};
        detail.rows.append({.outlet = u"Quay Post"_s,
                            .standing = u"quote altered"_s,
                            .text = u"The pier will close."_s,
                            .credit = u"Ada Quay · said"_s});
        QCOMPARE(
            claimAsText(detail),
            u"5. the pier\nQuay Post (quote altered): The pier will close. — Ada Quay · said"_s);
    }

    void richTextMarksWordsAndEscapesAll()
    {
        ClaimDetail detail{.claim = {0}, .label = u"<b>"_s};
        detail.rows.append({.outlet = u"Hook & Line"_s,
                            .standing = u"other figure"_s,
                            .kind = core::difference::Kind::FigureChanged,
                            .text = u"a <i> Twelve & more"_s,
                            .marks = {{{6, 12}, core::difference::Kind::FigureChanged}}});
        const QString html = claimAsHtml(detail, Palette::light());
        QVERIFY(!html.contains(u"<i>"_s));
        QVERIFY(html.contains(u"text-decoration:underline\">Twelve</span> &amp; more"_s));
        QVERIFY(html.contains(
            Palette::light().style(core::difference::Kind::FigureChanged).wash.name()));
        QTextDocument document;
        document.setHtml(html);
        QVERIFY(document.toPlainText().contains(u"a <i> Twelve & more"_s));
        QVERIFY(document.toPlainText().contains(u"Hook & Line"_s));
    }
};

QTEST_MAIN(ClaimTextTest)
#include "claimtexttest.moc"
