// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/panelstories.h"
#include "support/pictures.h"
#include "support/random.h"
#include "widgets/render/style.h"
#include "widgets/views/differenceslistview.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using core::SentenceId;
using core::difference::Kind;
using widgets::DifferencesListView;

Q_DECLARE_METATYPE(core::SentenceId)

namespace {

core::ComparisonPtr harbour()
{
    core::Comparison made = support::harbour();
    support::addBothSides(made, Kind::FigureChanged, 0, u"Twelve"_s, 1, u"Twenty"_s);
    support::addBothSides(made, Kind::VerbStrength, 0, u"said"_s, 1, u"claimed"_s);
    support::addBothSides(made, Kind::NameVariant, 0, u"old pier"_s, 1, u"pier"_s);
    return support::finished(std::move(made));
}

struct Shown
{
    widgets::ViewState state;
    std::unique_ptr<DifferencesListView> view;
    QListView *list = nullptr;

    explicit Shown(const core::ComparisonPtr &comparison = harbour(), QSize size = {800, 400})
    {
        state.setComparison(comparison);
        view = std::make_unique<DifferencesListView>(&state);
        view->setColours(widgets::Palette::light());
        view->resize(size);
        view->show();
        view->activateWindow();
        if (!QTest::qWaitForWindowActive(view.get()))
            qFatal("the view does not become active");
        list = view->findChild<QListView *>();
        view->activate();
    }
    Kind kind() const
    {
        return state.comparison()->differences[static_cast<size_t>(state.difference())].kind;
    }
};

} // namespace

class DifferencesListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowsGoItemByItem()
    {
        const Shown shown;
        QVERIFY(shown.list->hasFocus());
        QCOMPARE(shown.kind(), Kind::VerbStrength);
        QTest::keyClick(shown.list, Qt::Key_Down);
        QCOMPARE(shown.kind(), Kind::NameVariant);
        QTest::keyClick(shown.list, Qt::Key_End);
        QCOMPARE(shown.kind(), Kind::FigureChanged);
    }

    void f7StepsOnAndBackAndStopsAtTheEnds()
    {
        const Shown shown;
        QTest::keyClick(shown.list, Qt::Key_F7);
        QCOMPARE(shown.kind(), Kind::NameVariant);
        QTest::keyClick(shown.list, Qt::Key_F7);
        QTest::keyClick(shown.list, Qt::Key_F7);
        QCOMPARE(shown.list->currentIndex().row(), 2);
        QTest::keyClick(shown.list, Qt::Key_F7, Qt::ShiftModifier);
        QCOMPARE(shown.list->currentIndex().row(), 1);
    }

    void f7IsTheListsOwnThoughTheWindowHasItToo()
    {
        const Shown shown;
        QAction action;
        action.setShortcut(Qt::Key_F7);
        shown.view->addAction(&action);
        QSignalSpy triggered(&action, &QAction::triggered);
        QTest::keyClick(shown.list, Qt::Key_F7);
        QCOMPARE(triggered.size(), 0);
        QCOMPARE(shown.list->currentIndex().row(), 1);
    }

    void enterGoesToThePlaceAndEscapeLeaves()
    {
        const Shown shown;
        QSignalSpy wanted(shown.view.get(), &DifferencesListView::placeWanted);
        QSignalSpy left(shown.view.get(), &DifferencesListView::leaveRequested);
        QTest::keyClick(shown.list, Qt::Key_End);
        QTest::keyClick(shown.list, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<SentenceId>(), (SentenceId{{0}, 1}));
        QCOMPARE(shown.kind(), Kind::FigureChanged);
        const QPoint first = shown.list->visualRect(shown.list->model()->index(0, 0)).center();
        QTest::mouseClick(shown.list->viewport(), Qt::LeftButton, {}, first);
        QTest::mouseDClick(shown.list->viewport(), Qt::LeftButton, {}, first);
        QCOMPARE(wanted.size(), 2);
        QTest::keyClick(shown.list, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void beginsAtTheCurrentDifference()
    {
        Shown shown;
        shown.state.selectDifference(shown.state.reachableDifferences().last());
        QCOMPARE(shown.list->currentIndex().row(), 2);
        shown.state.select({{2}, 0}); // no difference of its own: its claim's first
        QCOMPARE(shown.list->currentIndex().row(), 0);
    }

    void whatIsDemotedIsCountedAndLast()
    {
        Shown shown;
        shown.state.setShownKinds({Kind::FigureChanged});
        QCOMPARE(shown.list->model()->rowCount(), 4);
        QTest::keyClick(shown.list, Qt::Key_Home);
        QCOMPARE(shown.kind(), Kind::FigureChanged);
        QTest::keyClick(shown.list, Qt::Key_Down);
        QVERIFY(shown.list->currentIndex().data().toString().startsWith(u"2 differences are"_s));
        bool isCounted = false;
        for (const auto *label : shown.view->findChildren<QLabel *>())
            isCounted = isCounted || label->text() == u"1 difference, 2 more set aside"_s;
        QVERIFY(isCounted);
    }

    void itemsAreReadAsTheyAreShown()
    {
        const Shown shown;
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(shown.list);
        QVERIFY(list);
        QCOMPARE(list->childCount(), 3);
        for (int row = 0; row < 3; ++row)
            QCOMPARE(list->child(row)->text(QAccessible::Name),
                     shown.list->model()->index(row, 0).data().toString());
    }

    void sentencesAreCopied()
    {
        const Shown shown;
        QTest::keyClick(shown.list, Qt::Key_Home);
        QTest::keyClick(shown.list, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(shown.list, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.first().startsWith(u"Claim 1, “"_s));
        QCOMPARE(lines.last(), u"Claim 1. Name differs. a: “old pier”. b: “pier”."_s);
    }

    void longSentencesAreSetInLines()
    {
        const Shown shown(harbour(), {420, 400});
        const QModelIndex first = shown.list->model()->index(0, 0);
        const int narrow = shown.list->visualRect(first).height();
        shown.view->resize(1200, 400);
        QVERIFY(QTest::qWaitFor([&] { return shown.list->visualRect(first).height() < narrow; }));
        QVERIFY(!shown.list->horizontalScrollBar()->isVisible());
    }

    void isMadeOnlyWhenSeen()
    {
        widgets::ViewState state;
        DifferencesListView view(&state);
        state.setComparison(harbour());
        const auto *list = view.findChild<QListView *>();
        QCOMPARE(list->model()->rowCount(), 0);
        view.show();
        QCOMPARE(list->model()->rowCount(), 3);
        view.hide();
        state.setColumns({core::VersionId{2}});
        QCOMPARE(list->model()->rowCount(), 3);
        view.show();
        QCOMPARE(list->model()->rowCount(), 0);
    }

    void isDrawnForPeopleToLookAt()
    {
        Shown shown(support::compared(support::randomStory(7, 5, 22)), {1000, 640});
        shown.state.select({{1}, 3});
        shown.state.setShownKinds({Kind::QuoteAltered, Kind::FigureChanged, Kind::DateChanged,
                                   Kind::AttributionChanged, Kind::HedgeChanged, Kind::OnlyHere});
        for (const auto &[palette, name] : {std::pair(widgets::Palette::light(), u"list-light"_s),
                                            std::pair(widgets::Palette::dark(), u"list-dark"_s)}) {
            shown.view->setColours(palette);
            qApp->setStyleSheet(widgets::styleSheet(palette));
            support::savePicture(*shown.view, name);
            qApp->setStyleSheet({});
        }
    }
};

QTEST_MAIN(DifferencesListTest)
#include "differenceslisttest.moc"
