// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/randomstory.h"
#include "support/stories.h"
#include "widgets/views/columngrip.h"
#include "widgets/views/columnheader.h"
#include "widgets/views/columnmenu.h"
#include "widgets/views/countlink.h"
#include "widgets/views/hiddenbar.h"
#include "widgets/views/readingcolumn.h"
#include "widgets/views/readingview.h"
#include "widgets/views/ribbongutter.h"

#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <random>

using namespace Qt::StringLiterals;
using namespace widgets;
using core::SentenceId;
using core::VersionId;

namespace {

struct Shown
{
    explicit Shown(int versions, int sentences = 12, int width = 1200)
        : view(&state)
    {
        state.setComparison(
            support::compared(support::story(support::randomVersions(versions, sentences, 7))));
        view.setAnimated(false);
        view.resize(width, 500);
        view.show();
        view.grab(); // what is on screen is laid out
    }

    ReadingColumn *column(qint32 number) const { return view.column({number}); }
    int left(qint32 number) const { return column(number)->mapTo(&view, QPoint()).x(); }
    QScrollBar *sideways() const { return view.findChild<QScrollArea *>()->horizontalScrollBar(); }
    template <typename Part> Part *partOf(qint32 number) const
    {
        // Grips and links have no number: they stand in the order of the columns.
        QList<Part *> all = view.findChildren<Part *>();
        all.removeIf([](const Part *part) { return part->isHidden(); });
        std::ranges::sort(all, {},
                          [&](const Part *part) { return part->mapTo(&view, QPoint()).x(); });
        return all.value(number);
    }
    ColumnHeader *header(qint32 number) const
    {
        for (ColumnHeader *header : view.findChildren<ColumnHeader *>()) {
            if (header->version().value == number && !header->isHidden())
                return header;
        }
        return nullptr;
    }

    ViewState state;
    ReadingView view;
};

void drag(QWidget *widget, QPoint from, QPoint by)
{
    QTest::mousePress(widget, Qt::LeftButton, {}, from);
    QTest::mouseMove(widget, from + by / 2);
    // The widget may have moved under the pointer: go on from where the pointer is on the screen.
    const QPoint there = widget->mapToGlobal(from) + (by - by / 2);
    QTest::mouseMove(widget, widget->mapFromGlobal(there));
    QTest::mouseRelease(widget, Qt::LeftButton, {}, widget->mapFromGlobal(there));
}

} // namespace

class ColumnsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPinnedColumnStaysWhileTheOthersScrollSideways()
    {
        Shown shown(8);
        shown.state.setColumnStyle({5}, {.isPinned = true});
        QCOMPARE(shown.left(5), 0);
        QVERIFY(shown.left(0) > shown.left(5));
        const int before = shown.left(0);
        shown.sideways()->setValue(500);
        QCOMPARE(shown.left(5), 0);
        QCOMPARE(shown.left(0), before - 500);
        shown.view.grab();
        QVERIFY(!shown.column(5)->visibleRegion().isEmpty());
        shown.state.setColumnStyle({5}, {});
        QCOMPARE(shown.left(0), 0 - shown.sideways()->value());
        QVERIFY(shown.left(5) > shown.left(4));
    }

    void thePinnedColumnHasRibbonsToTheFirstOneBesideIt()
    {
        Shown shown(8);
        shown.state.setColumnStyle({0}, {.isPinned = true});
        const auto besides = [&] {
            QStringList names;
            for (const RibbonGutter *gutter : shown.view.findChildren<RibbonGutter *>()) {
                if (!gutter->isHidden()
                    && gutter->parentWidget() == shown.column(0)->parentWidget())
                    names.append(gutter->accessibleName());
            }
            return names;
        };
        QCOMPARE(besides().size(), 1);
        QVERIFY(besides().first().contains(shown.column(1)->accessibleName()));
        shown.sideways()->setValue(shown.sideways()->maximum());
        QCOMPARE(besides().size(), 1);
        QVERIFY(!besides().first().endsWith(u" b"_s));
        QVERIFY(!shown.view.grab().isNull());
    }

    void pinningKeepsTheKeyboardInItsColumn()
    {
        Shown shown(4);
        shown.column(2)->setFocus();
        shown.state.setColumnStyle({2}, {.isPinned = true});
        QCOMPARE(shown.view.focusWidget(), shown.column(2));
        QTest::keyClick(shown.column(2), Qt::Key_Right);
        QCOMPARE(shown.view.focusWidget(), shown.column(0));
        QTest::keyClick(shown.column(0), Qt::Key_Left);
        QCOMPARE(shown.view.focusWidget(), shown.column(2));
    }

    void draggingTheEdgeMakesAColumnWider()
    {
        Shown shown(3);
        const int before = shown.column(0)->width();
        auto *grip = shown.partOf<ColumnGrip>(0);
        drag(grip, QPoint(5, 20), QPoint(120, 0));
        QVERIFY(qAbs(shown.column(0)->width() - before - 120) < 12); // whole characters
        const ColumnStyle style = shown.state.columnStyle({0});
        QVERIFY(style.characters > 20);
        QVERIFY(shown.left(1) > shown.left(0) + before + 100);
        // The words of the description are those of the style.
        QCOMPARE(grip->accessibleDescription(), u"%1 characters"_s.arg(style.characters));
        QTest::mouseDClick(grip, Qt::LeftButton, {}, QPoint(5, 20));
        QCOMPARE(shown.state.columnStyle({0}), ColumnStyle{});
        QVERIFY(qAbs(shown.column(0)->width() - before) <= 1);
    }

    void theEdgeIsMovedByKeysToo()
    {
        Shown shown(3);
        auto *grip = shown.partOf<ColumnGrip>(1);
        const int before = shown.column(1)->width();
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(grip, Qt::Key_Right);
        QVERIFY(shown.column(1)->width() > before + 20);
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(grip, Qt::Key_Left);
        QCOMPARE(shown.state.columnStyle({1}).characters, 20); // not narrower
        QTest::keyClick(grip, Qt::Key_Home);
        QCOMPARE(shown.state.columnStyle({1}).characters, 0);
    }

    void escapeGivesADragOfTheEdgeUp()
    {
        Shown shown(3);
        const int before = shown.column(0)->width();
        auto *grip = shown.partOf<ColumnGrip>(0);
        QTest::mousePress(grip, Qt::LeftButton, {}, QPoint(5, 20));
        QTest::mouseMove(grip, QPoint(105, 20));
        QVERIFY(shown.column(0)->width() > before + 50);
        QTest::keyClick(grip, Qt::Key_Escape);
        QCOMPARE(shown.column(0)->width(), before);
        QTest::mouseRelease(grip, Qt::LeftButton, {}, QPoint(105, 20));
        QCOMPARE(shown.state.columnStyle({0}), ColumnStyle{});
    }

    void anotherComparisonComesWhileAPinnedViewHasTheKeyboard()
    {
        Shown shown(9);
        shown.view.activateWindow();
        shown.state.setColumnStyle({0}, {.isPinned = true});
        shown.sideways()->setValue(shown.sideways()->maximum());
        shown.column(8)->setFocus();
        for (int round = 0; round < 4; ++round) {
            shown.state.setComparison(
                support::compared(support::story(support::randomVersions(9, 5 + round, 8))));
            shown.state.setColumnStyle({0}, {.isPinned = round % 2 == 0});
            shown.column(round * 2)->setFocus();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QVERIFY(!shown.view.grab().isNull());
            for (const RibbonGutter *gutter : shown.view.findChildren<RibbonGutter *>())
                QVERIFY(!gutter->isHidden()); // those of columns that went are gone too
            QCOMPARE(shown.view.findChildren<RibbonGutter *>().size(), 8);
        }
    }

    void widthsAreKeptInAnotherComparisonOfTheSameVersions()
    {
        Shown shown(3);
        shown.state.setColumnStyle({1}, {.characters = 60});
        const int wide = shown.column(1)->width();
        shown.state.setComparison(
            support::compared(support::story(support::randomVersions(3, 9, 8))));
        QCOMPARE(shown.column(1)->width(), wide);
    }

    void theCountOfOnlyHereStepsThroughThem()
    {
        Shown shown(3);
        const auto lone = shown.state.comparison()->unmatched({1});
        QVERIFY(lone.size() > 1);
        CountLink *link = nullptr;
        for (CountLink *found : shown.header(1)->findChildren<CountLink *>()) {
            if (found->text().contains(u"only here"_s))
                link = found;
        }
        QVERIFY(link && link->isVisible());
        for (const SentenceId expected : lone) {
            QTest::mouseClick(link, Qt::LeftButton);
            QCOMPARE(shown.state.sentence(), expected);
        }
        QTest::keyClick(link, Qt::Key_Space);
        QCOMPARE(shown.state.sentence(), lone.first()); // round
        Q_EMIT shown.header(1)->onlyHereWanted(-1);
        QCOMPARE(shown.state.sentence(), lone.last());
    }

    void onlyTheseCanBeMarkedAndAllAgain()
    {
        Shown shown(2);
        const auto all = shown.state.shownKinds();
        Q_EMIT shown.header(0)->onlyTheseWanted();
        QCOMPARE(shown.state.shownKinds(), QSet{core::difference::Kind::OnlyHere});
        Q_EMIT shown.header(0)->onlyTheseWanted();
        QCOMPARE(shown.state.shownKinds(), all);
    }

    void theMenuPinsColoursAndResets()
    {
        Shown shown(3);
        const auto act = [&](const QString &text) {
            QMenu menu;
            fillColumnMenu(&menu, &shown.state, {1}, {});
            for (QAction *action : menu.findChildren<QAction *>()) {
                if (action->text() == text && action->isEnabled()) {
                    action->trigger();
                    return true;
                }
            }
            return false;
        };
        QVERIFY(act(u"Pin: stays while the others scroll"_s));
        QVERIFY(shown.state.columnStyle({1}).isPinned);
        QVERIFY(act(u"Green"_s));
        QVERIFY(shown.state.columnStyle({1}).colour.has_value());
        QVERIFY(!act(u"Normal width"_s));
        QVERIFY(act(u"By the order of opening"_s));
        QVERIFY(act(u"Pin: stays while the others scroll"_s));
        QCOMPARE(shown.state.columnStyle({1}), ColumnStyle{});
        QVERIFY(act(u"Move right"_s));
        QCOMPARE(shown.state.columns(), (QList{VersionId{0}, VersionId{2}, VersionId{1}}));
    }

    void hiddenVersionsAreNamedAndComeBack()
    {
        Shown shown(5);
        HiddenBar bar(&shown.state);
        QVERIFY(bar.isHidden());
        shown.state.setColumns({VersionId{3}, VersionId{0}});
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.hidden(), (QList{VersionId{1}, VersionId{2}, VersionId{4}}));
        QTest::mouseClick(bar.findChildren<QToolButton *>().first(), Qt::LeftButton);
        QCOMPARE(shown.state.columns(), (QList{VersionId{3}, VersionId{0}, VersionId{1}}));
        QTest::keyClick(bar.findChildren<QToolButton *>().last(), Qt::Key_Space);
        QCOMPARE(shown.state.columns().size(), 5);
        QVERIFY(bar.isHidden());
    }

    /// Wherever one scrolls, the way there and back ends where it began: no echo, no drift.
    void scrollingNeitherEchoesNorDrifts()
    {
        Shown shown(3, 40);
        std::mt19937 random(5);
        const auto bar = [&](qint32 number) { return shown.column(number)->verticalScrollBar(); };
        for (int i = 0; i < 400; ++i) {
            const auto lead = static_cast<qint32>(random() % 3);
            const int wanted
                = static_cast<int>(random() % static_cast<quint32>(bar(lead)->maximum() + 1));
            bar(lead)->setValue(wanted);
            QCOMPARE(bar(lead)->value(), wanted); // the others do not push back
        }
        // The place of the others depends on where the one is, not on how it came there.
        bar(0)->setValue(300);
        const QList<int> before{bar(1)->value(), bar(2)->value()};
        for (int i = 0; i < 400; ++i)
            bar(0)->setValue(bar(0)->value() + static_cast<int>(random() % 81) - 40);
        bar(0)->setValue(300);
        QCOMPARE((QList{bar(1)->value(), bar(2)->value()}), before);
        bar(0)->setValue(bar(0)->maximum());
        QCOMPARE(bar(1)->value(), bar(1)->maximum());
        bar(0)->setValue(0);
        QCOMPARE(bar(2)->value(), 0);
    }

    void theNextColumnIsLaidOutAhead()
    {
        Shown shown(12);
        QVERIFY(!shown.column(11)->hasLayout());
        qint32 first = 0; // that is not on screen
        while (!shown.column(first)->visibleRegion().isEmpty())
            ++first;
        QVERIFY(QTest::qWaitFor([&] { return shown.column(first)->hasLayout(); }));
        QVERIFY(!shown.column(first + 1)->hasLayout());
    }

    void theColumnsTellWhatIsSeen()
    {
        Shown shown(2, 40);
        const QList<SentenceStretch> seen = shown.view.visibleSentences();
        QCOMPARE(seen.size(), 2);
        QCOMPARE(seen.first().begin, 0);
        QVERIFY(seen.first().end < 30);
        QSignalSpy changes(&shown.view, &LayoutView::viewportChanged);
        shown.column(0)->setReadingFont(QFont(u"serif"_s, 30));
        QVERIFY(!changes.isEmpty()); // other sentences fit now
        changes.clear();
        QVERIFY(shown.view.scrollTo({{0}, 25}));
        QVERIFY(!changes.isEmpty());
        QVERIFY(shown.view.visibleSentences().first().begin > 0);
        QVERIFY(shown.view.visibleSentences().first().end > 25);
        QVERIFY(!shown.view.scrollTo({{7}, 0}));
    }

    void aMirroredWindowPinsAtTheRight()
    {
        Shown shown(6);
        shown.view.setLayoutDirection(Qt::RightToLeft);
        shown.state.setColumnStyle({3}, {.isPinned = true});
        QCOMPARE(shown.left(3) + shown.column(3)->width(), 1200);
        shown.view.grab();
        QVERIFY(shown.left(0) < shown.left(3));
    }
};

QTEST_MAIN(ColumnsTest)
#include "columnstest.moc"
