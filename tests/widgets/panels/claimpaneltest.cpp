// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/claimpanel.h"

#include "support/panelstories.h"
#include "widgets/panels/chip.h"
#include "widgets/panels/claimcolumns.h"
#include "widgets/panels/legendpanel.h"
#include "widgets/panels/markedtext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const core::VersionId a{0};
const core::VersionId b{1};
const core::VersionId c{2};

} // namespace

class ClaimPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheSelection()
    {
        widgets::ViewState state;
        widgets::ClaimPanel panel(&state);
        state.setComparison(support::finished(support::harbour()));
        panel.show();
        auto *list = panel.findChild<QListView *>();
        QVERIFY(!list->isVisible());
        state.select({b, 1});
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 3);
        QCOMPARE(list->currentIndex().row(), 1);
        state.setComparison({});
        QVERIFY(!list->isVisible());
    }

    void choosingARowSelectsItsSentence()
    {
        widgets::ViewState state;
        widgets::ClaimPanel panel(&state);
        panel.resize(900, 400);
        state.setComparison(support::finished(support::harbour()));
        state.select({a, 1});
        panel.show();
        auto *list = panel.findChild<QListView *>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_End);
        QCOMPARE(state.sentence(), (core::SentenceId{c, 1}));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(0, 0)).center());
        QCOMPARE(state.sentence(), (core::SentenceId{a, 1}));
    }

    void aVersionWithoutTheClaimIsNoJump()
    {
        widgets::ViewState state;
        widgets::ClaimPanel panel(&state);
        state.setComparison(support::finished(support::harbour()));
        state.select({a, 2});
        panel.show();
        auto *list = panel.findChild<QListView *>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 1);
        QCOMPARE(state.sentence(), (core::SentenceId{a, 2}));
    }

    void switchesBetweenWordsAndCharacters()
    {
        widgets::ViewState state;
        widgets::ClaimPanel panel(&state);
        state.setComparison(support::finished(support::harbour()));
        state.select({a, 1});
        for (auto *chip : panel.findChildren<widgets::Chip *>()) {
            if (chip->text() == u"characters"_s)
                chip->click();
        }
        QCOMPARE(panel.findChild<QListView *>()->model()->rowCount(), 3);
    }

    void comparesWithWhatMostHave()
    {
        widgets::ViewState state;
        widgets::ClaimPanel panel(&state);
        state.setComparison(support::finished(support::harbour()));
        state.setColumns({b, a, c});
        state.select({a, 1});
        const auto *model = panel.findChild<QListView *>()->model();
        QVERIFY(model->index(0, 0).data().toString().contains(u"compared with"_s));
        for (auto *chip : panel.findChildren<widgets::Chip *>()) {
            if (chip->text() == u"majority"_s)
                chip->click();
        }
        QVERIFY(!model->index(0, 0).data().toString().contains(u"compared with"_s));
        QVERIFY(model->index(1, 0).data().toString().contains(u"wording of 2"_s));
    }

    void copiesARowOrAllWithColours()
    {
        widgets::ViewState state;
        widgets::ClaimPanel panel(&state);
        core::Comparison made = support::harbour();
        support::addBothSides(made, core::difference::Kind::FigureChanged, 0, u"Twelve"_s, 1,
                              u"Twenty"_s);
        state.setComparison(support::finished(std::move(made)));
        state.select({b, 1});
        panel.show();
        auto *list = panel.findChild<QListView *>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"b (other figure): Twenty boats must move to the north basin."_s);
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text().split(u'\n').size(), 4);
        QVERIFY(copied->html().contains(u">Twenty</span>"_s));
    }

    void columnsStackWhereThePanelIsNarrow()
    {
        const widgets::ClaimColumns wide = widgets::claimColumns(1200, 8);
        QVERIFY(!wide.isStacked);
        QVERIFY(wide.standingX > wide.outletX + wide.outletWidth);
        QVERIFY(wide.textX > wide.standingX + wide.standingWidth);
        QVERIFY(wide.creditX > wide.textX + wide.textWidth);
        QVERIFY(wide.creditX + wide.creditWidth < 1200);
        const widgets::ClaimColumns narrow = widgets::claimColumns(500, 8);
        QVERIFY(narrow.isStacked);
        QVERIFY(narrow.textWidth > 450);
        QVERIFY(widgets::claimColumns(10, 8).textWidth > 0);
    }

    void marksGetABoxOnEveryLine()
    {
        widgets::MarkedText text(QStringList(30, u"pier"_s).join(u' '), QFont(), Qt::LeftToRight);
        const qreal height = text.layOut(200);
        const auto boxes = text.boxesOf({0, 149});
        QVERIFY(boxes.size() > 1);
        QVERIFY(boxes.last().bottom() <= height + 1);
        QCOMPARE(text.boxesOf({0, 4}).size(), 1);
        QCOMPARE(text.boxesOf({4, 5}).size(), 0); // only a space
        widgets::MarkedText hebrew(u"שלום רב"_s, QFont(), Qt::LeftToRight);
        hebrew.layOut(200);
        QVERIFY(hebrew.boxesOf({0, 4}).first().left() > hebrew.boxesOf({5, 7}).first().left());
    }

    void theLegendNamesEveryKind()
    {
        widgets::ViewState state;
        widgets::LegendPanel legend(&state);
        state.setComparison(support::finished(support::harbour()));
        legend.resize(300, 400);
        legend.show();
        QVERIFY(legend.widget()->height() > 400);
        for (const auto kind : core::difference::allKinds)
            QVERIFY(legend.widget()->accessibleDescription().contains(widgets::nameOf(kind)));
    }
};

QTEST_MAIN(ClaimPanelTest)
#include "claimpaneltest.moc"
