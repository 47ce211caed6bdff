// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/claimmapview.h"

#include "support/randomstory.h"
#include "support/stories.h"
#include "widgets/views/layoutview.h"

#include <QAccessible>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace widgets;
using core::SentenceId;
using core::VersionId;

namespace {

/// Shows ten sentences of every version and notes where it was scrolled to.
class Layout final : public LayoutView
{
public:
    using LayoutView::LayoutView;
    void setColours(const Palette &) override {}
    void setReadingFont(const QFont &) override {}
    void activate() override {}
    QList<SentenceStretch> visibleSentences() const override { return {{{0}, 0, 5}, {{1}, 0, 5}}; }
    bool scrollTo(SentenceId sentence) override
    {
        scrolled.append(sentence);
        return true;
    }

    QList<SentenceId> scrolled;
};

struct Shown
{
    Shown()
        : map(&state)
    {
        state.setComparison(support::compared(support::story(support::randomVersions(4, 20, 3))));
        map.resize(900, map.sizeHint().height());
        map.show();
    }
    QPoint on(qsizetype row, qsizetype claim) const
    {
        return map.cellRect(row, claim).center().toPoint();
    }
    /// A cell of the row that is there (or is not).
    qsizetype claimIn(qsizetype row, bool isPresent) const
    {
        for (qsizetype claim = 0; claim < map.map().claims; ++claim) {
            if (map.map().at(row, claim).isPresent == isPresent)
                return claim;
        }
        return -1;
    }
    void turn(int steps, Qt::KeyboardModifiers held = {})
    {
        const QPointF place(450, 20);
        QWheelEvent event(place, map.mapToGlobal(place), {}, {0, 120 * steps}, Qt::NoButton, held,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&map, &event);
    }

    ViewState state;
    ClaimMapView map;
};

} // namespace

class ClaimMapViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickGoesToTheSentence()
    {
        Shown shown;
        const qsizetype claim = shown.claimIn(2, true);
        QTest::mouseClick(&shown.map, Qt::LeftButton, {}, shown.on(2, claim));
        QCOMPARE(shown.state.sentence().version, VersionId{2});
        QCOMPARE(shown.state.claim().value, claim);
    }

    void aClickOnABlankGoesToTheNearestVersionThatHasIt()
    {
        Shown shown;
        const qsizetype claim = shown.claimIn(1, false);
        QTest::mouseClick(&shown.map, Qt::LeftButton, {}, shown.on(1, claim));
        QVERIFY(shown.state.sentence().version != VersionId{1});
        QCOMPARE(shown.state.claim().value, claim);
    }

    void aDragScrollsTheLayoutWithoutSelecting()
    {
        Shown shown;
        Layout layout;
        shown.map.setLayoutView(&layout);
        QTest::mousePress(&shown.map, Qt::LeftButton, {}, shown.on(0, 12));
        QTest::mouseMove(&shown.map, shown.on(0, 14));
        QTest::mouseMove(&shown.map, shown.on(0, 16));
        QTest::mouseRelease(&shown.map, Qt::LeftButton, {}, shown.on(0, 16));
        QVERIFY(!layout.scrolled.isEmpty());
        QCOMPARE(shown.state.comparison()->claimOf(layout.scrolled.last()).value, 16);
        QVERIFY(!shown.state.sentence().isValid());
    }

    void theWheelZoomsAndShiftMoves()
    {
        Shown shown;
        const double all = shown.map.shownClaims().count;
        shown.turn(3);
        const ClaimWindow near = shown.map.shownClaims();
        QVERIFY(near.count < all && near.first > 0);
        shown.turn(-1, Qt::ShiftModifier);
        QVERIFY(shown.map.shownClaims().first > near.first);
        QCOMPARE(shown.map.shownClaims().count, near.count);
        shown.turn(-20);
        QCOMPARE(shown.map.shownClaims(), (ClaimWindow{0, all}));
    }

    void aZoomedMapFollowsTheSelection()
    {
        Shown shown;
        shown.turn(20);
        shown.state.select(shown.state.comparison()->claims.back().members.first());
        const ClaimWindow window = shown.map.shownClaims();
        QVERIFY(window.first + window.count >= static_cast<double>(shown.map.map().claims) - 0.5);
    }

    void theKeyboardWalksOverTheCells()
    {
        Shown shown;
        shown.map.setFocus();
        QTest::keyClick(&shown.map, Qt::Key_Home);
        QTest::keyClick(&shown.map, Qt::Key_Right);
        QTest::keyClick(&shown.map, Qt::Key_Down);
        QCOMPARE(shown.map.currentPart(), static_cast<int>(shown.map.map().claims) + 1);
        QVERIFY(!shown.state.sentence().isValid()); // only looked at
        QTest::keyClick(&shown.map, Qt::Key_Return);
        QCOMPARE(shown.state.claim().value, 1);
        QTest::keyClick(&shown.map, Qt::Key_End);
        QTest::keyClick(&shown.map, Qt::Key_Right);
        QCOMPARE(shown.map.currentPart() % static_cast<int>(shown.map.map().claims),
                 static_cast<int>(shown.map.map().claims) - 1);
        const double before = shown.map.shownClaims().count;
        QTest::keyClick(&shown.map, Qt::Key_Plus);
        QVERIFY(shown.map.shownClaims().count < before);
        QTest::keyClick(&shown.map, Qt::Key_Minus);
        QCOMPARE(shown.map.shownClaims().count, before);
    }

    void screenReadersGetEveryCell()
    {
        Shown shown;
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&shown.map);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QVERIFY(!list->text(QAccessible::Name).isEmpty());
        QCOMPARE(list->childCount(), 4 * static_cast<int>(shown.map.map().claims));
        const qsizetype claim = shown.claimIn(1, false);
        const int number = static_cast<int>(shown.map.map().claims + claim);
        QAccessibleInterface *cell = list->child(number);
        QVERIFY(cell->text(QAccessible::Name).contains(u"missing"_s));
        QVERIFY(cell->text(QAccessible::Name).startsWith(u"b "_s));
        QCOMPARE(list->indexOfChild(cell), number);
        cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(shown.state.claim().value, claim);
        const QRect place = cell->rect();
        QCOMPARE(list->childAt(place.center().x(), place.center().y()), cell);
    }

    void theRowsFollowTheColumns()
    {
        Shown shown;
        shown.state.setColumns({VersionId{3}, VersionId{0}});
        QCOMPARE(shown.map.map().versions, (QList{VersionId{3}, VersionId{0}}));
        QVERIFY(!shown.map.grab().isNull());
        shown.state.setComparison({});
        QCOMPARE(shown.map.partCount(), 0);
        QVERIFY(!shown.map.grab().isNull());
        QTest::keyClick(&shown.map, Qt::Key_Right);
        QTest::mouseClick(&shown.map, Qt::LeftButton, {}, QPoint(300, 10));
        shown.turn(1);
    }

    void aMirroredMapRunsFromRightToLeft()
    {
        Shown shown;
        shown.map.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(shown.map.cellRect(0, 0).x() > shown.map.cellRect(0, 5).x());
        const qsizetype claim = shown.claimIn(0, true);
        QTest::mouseClick(&shown.map, Qt::LeftButton, {}, shown.on(0, claim));
        QCOMPARE(shown.state.claim().value, claim);
    }
};

QTEST_MAIN(ClaimMapViewTest)
#include "claimmapviewtest.moc"
