// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/recentmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using widgets::RecentModel;

class RecentModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreTheEntries()
    {
        RecentModel model;
        const QAbstractItemModelTester tester(&model);
        model.setEntries(
            {{.title = u"Ferry"_s, .detail = u"2 files"_s, .files = {u"/a"_s, u"/b"_s}},
             {.title = u"c.txt"_s, .files = {u"/c.txt"_s}, .isMissing = true}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data().toString(), u"Ferry"_s);
        QVERIFY(model.index(0).data(RecentModel::IsStoryRole).toBool());
        QVERIFY(!model.index(1).data(RecentModel::IsStoryRole).toBool());
        QVERIFY(model.index(1).data(RecentModel::IsMissingRole).toBool());
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Ferry, 2 files"_s);
        model.setEntries({});
        QCOMPARE(model.rowCount(), 0);
    }

    void theSameEntriesChangeNothing()
    {
        RecentModel model;
        const QList<widgets::RecentEntry> entries{{.title = u"c.txt"_s, .files = {u"/c.txt"_s}}};
        model.setEntries(entries);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setEntries(entries);
        QVERIFY(resets.isEmpty());
    }
};

QTEST_GUILESS_MAIN(RecentModelTest)
#include "recentmodeltest.moc"
