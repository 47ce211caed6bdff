// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/blocksmodel.h"

#include "support/stories.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using core::BlockRole;
using widgets::BlocksModel;

namespace {

core::Version harbour()
{
    core::Version version
        = support::version({u"Pier closes"_s, u"The pier closed on Monday."_s, u"Share this"_s});
    version.blocks[0].role = BlockRole::Title;
    version.blocks[2].role = BlockRole::Boilerplate;
    return version;
}

} // namespace

class BlocksModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatModelsMustHold()
    {
        BlocksModel model;
        QAbstractItemModelTester tester(&model);
        model.setVersion(harbour(), {});
        model.setVersion(support::version({u"One."_s}), {});
        model.setVersion(harbour(), {{1, BlockRole::Caption}});
        model.setVersion({}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void otherRolesChangeRowsAndResetNothing()
    {
        BlocksModel model;
        model.setVersion(harbour(), {});
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setVersion(harbour(), {{1, BlockRole::Boilerplate}});
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        QVERIFY(model.index(1).data(BlocksModel::ChangedRole).toBool());
        QCOMPARE(model.index(1).data(Qt::ToolTipRole).toString(), u"Read as: Body"_s);
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(),
                 u"Set aside: The pier closed on Monday."_s);
    }

    void provenBlocksSayWhy()
    {
        BlocksModel model;
        QAbstractItemModelTester tester(&model);
        model.setVersion(harbour(), {});
        core::Version taken = harbour();
        taken.blocks[2].role = BlockRole::Body;
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setVersion(taken, {}, {{2, u"Coast Wire says the same."_s}});
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        QVERIFY(model.index(2).data(BlocksModel::ProvenRole).toBool());
        QVERIFY(!model.index(2).data(BlocksModel::ChangedRole).toBool());
        QCOMPARE(model.index(2).data(Qt::ToolTipRole).toString(), u"Coast Wire says the same."_s);
        QCOMPARE(model.counts().proven, 1);
        QCOMPARE(model.counts().changed, 0);
        // What the user decides is the user's, for whatever reason.
        model.setVersion(taken, {{2, BlockRole::Boilerplate}}, {{2, u"Coast Wire says it."_s}});
        QVERIFY(!model.isProven(2));
        QCOMPARE(model.counts().proven, 0);
        QCOMPARE(model.counts().changed, 1);
    }

    void countsArticleAndWhatIsSetAside()
    {
        BlocksModel model;
        model.setVersion(harbour(), {});
        QCOMPARE(model.counts(),
                 (widgets::BlockCounts{.articleWords = 7, .blocks = 3, .setAside = 1}));
        model.setVersion(harbour(), {{1, BlockRole::Boilerplate}, {2, BlockRole::Body}});
        QCOMPARE(
            model.counts(),
            (widgets::BlockCounts{.articleWords = 4, .blocks = 3, .setAside = 1, .changed = 2}));
    }
};

QTEST_MAIN(BlocksModelTest)
#include "blocksmodeltest.moc"
