// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/statementsmodel.h"

#include "support/panelstories.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using core::StatementGrouping;
using core::VersionId;
using widgets::StatementsModel;
using widgets::StatementsProxy;

namespace {

const QList<VersionId> all{{0}, {1}, {2}};

/// Ada says something in all versions, officials claim something in one.
core::ComparisonPtr harbour()
{
    core::Comparison made = support::harbour();
    for (const qint32 version : {0, 1, 2})
        made.attributions.push_back(support::statement(made, version, u"Ada Quay"_s, u"said"_s,
                                                       u"the old pier would close"_s));
    auto claim = support::statement(made, 1, u"officials"_s, u"claimed"_s, u"Twenty boats"_s);
    claim.source.isUnnamed = true;
    claim.cueClass = core::attribution::CueClass::Doubting;
    claim.cue = {support::rangeOf(made, 1, u"claimed"_s)};
    claim.type = core::StatementType::Direct;
    made.attributions.push_back(claim);
    return support::finished(std::move(made));
}

QStringList column(const QAbstractItemModel &model, int which)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, which).data().toString());
    return texts;
}

} // namespace

class StatementsModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsThePromisesOfModels()
    {
        StatementsModel model;
        StatementsProxy proxy;
        proxy.setSourceModel(&model);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester sorted(
            &proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContent(harbour(), all, StatementGrouping::ByOutletAndSource);
        QCOMPARE(model.rowCount(), 4);
        proxy.setWords(u"ada"_s);
        proxy.sort(StatementsModel::Statements, Qt::DescendingOrder);
        model.setContent(harbour(), all, StatementGrouping::BySource);
        QCOMPARE(model.rowCount(), 2);
        model.setContent(nullptr, {}, StatementGrouping::BySource);
        QCOMPARE(model.rowCount(), 0);
    }

    void rowsTellWhoSaysHowMuch()
    {
        StatementsModel model;
        model.setContent(harbour(), all, StatementGrouping::BySource);
        QCOMPARE(column(model, StatementsModel::SourceName),
                 (QStringList{u"Ada Quay"_s, u"“officials”"_s}));
        QCOMPARE(column(model, StatementsModel::Statements), (QStringList{u"3"_s, u"1"_s}));
        QCOMPARE(column(model, StatementsModel::QuotedShare), (QStringList{u"0 %"_s, u"100 %"_s}));
        QCOMPARE(column(model, StatementsModel::UnnamedShare), (QStringList{u"0 %"_s, u"100 %"_s}));
        QCOMPARE(column(model, StatementsModel::Verbs).last(), u"claimed (doubting)"_s);
        QCOMPARE(column(model, StatementsModel::LoadedVerbs).last(), u"1"_s);
        QCOMPARE(model.titleOf(0), u"Ada Quay"_s);
    }

    void hiddenColumnsAreNotCounted()
    {
        StatementsModel model;
        model.setContent(harbour(), {VersionId{1}}, StatementGrouping::ByOutlet);
        QCOMPARE(column(model, StatementsModel::Outlet), QStringList{u"b"_s});
        QCOMPARE(column(model, StatementsModel::Statements), QStringList{u"2"_s});
    }

    void numbersAreSortedAsNumbers()
    {
        StatementsModel model;
        StatementsProxy proxy;
        proxy.setSourceModel(&model);
        model.setContent(harbour(), all, StatementGrouping::BySource);
        proxy.sort(StatementsModel::Statements, Qt::AscendingOrder);
        QCOMPARE(column(proxy, StatementsModel::Statements), (QStringList{u"1"_s, u"3"_s}));
        proxy.sort(StatementsModel::SourceName, Qt::AscendingOrder);
        QCOMPARE(column(proxy, StatementsModel::Statements).size(), 2);
        proxy.sort(StatementsModel::UnnamedShare, Qt::DescendingOrder);
        QCOMPARE(column(proxy, StatementsModel::SourceName).first(), u"“officials”"_s);
    }

    void rowsAreFilteredByAnyWords()
    {
        StatementsModel model;
        StatementsProxy proxy;
        proxy.setSourceModel(&model);
        model.setContent(harbour(), all, StatementGrouping::BySource);
        proxy.setWords(u"CLAIMED"_s);
        QCOMPARE(proxy.rowCount(), 1);
        proxy.setWords(u"nowhere"_s);
        QCOMPARE(proxy.rowCount(), 0);
        proxy.setWords({});
        QCOMPARE(proxy.rowCount(), 2);
    }

    void headingsAreExplained()
    {
        const StatementsModel model;
        for (int section = 0; section < StatementsModel::ColumnCount; ++section)
            QVERIFY(
                !model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QVERIFY(!model.headerData(StatementsModel::LoadedVerbs, Qt::Horizontal, Qt::ToolTipRole)
                     .toString()
                     .isEmpty());
    }
};

QTEST_GUILESS_MAIN(StatementsModelTest)
#include "statementsmodeltest.moc"
