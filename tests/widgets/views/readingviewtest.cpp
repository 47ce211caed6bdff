// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/readingview.h"

#include "support/stories.h"
#include "widgets/views/columnheader.h"
#include "widgets/views/columnmenu.h"
#include "widgets/views/readingcolumn.h"
#include "widgets/views/ribbongutter.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QProxyStyle>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace widgets;
using core::SentenceId;
using core::VersionId;

namespace {

/// Thirty sentences with no content words in common; "turned" begins with the last ten.
QStringList story(bool turned = false)
{
    QStringList sentences;
    for (int i = 0; i < 30; ++i) {
        const QString mark = QString(QChar(u'a' + i % 26)) + QChar(u'b' + i / 26);
        sentences.append(u"The %1ork %1amber %1illow %1ender near %1arton kept %1ading %1orrels "
                         "beside %1anting %1olders."_s.arg(mark));
    }
    return turned ? sentences.sliced(20) + sentences.first(20) : sentences;
}

struct Shown
{
    explicit Shown(const QList<QStringList> &versions)
        : view(&state)
    {
        if (!versions.isEmpty())
            state.setComparison(support::compared(support::story(versions)));
        view.setAnimated(false);
        view.resize(1200, 500);
        view.show();
        view.grab(); // what is on screen is laid out
    }

    ReadingColumn *column(qint32 number) const { return view.column({number}); }
    double heightOnScreen(SentenceId id) const
    {
        ReadingColumn *shown = view.column(id.version);
        return shown->extentOf(id).top - shown->scroll();
    }
    QPoint pointOn(SentenceId id) const
    {
        ReadingColumn *shown = view.column(id.version);
        const auto &range = state.comparison()->sentence(id).range;
        const QRect place = shown->globalRectOf({range.begin, range.begin + 3});
        return shown->viewport()->mapFromGlobal(place.center());
    }
    /// Those of columns that went are hidden until they are deleted.
    QList<RibbonGutter *> gutters() const
    {
        QList<RibbonGutter *> found = view.findChildren<RibbonGutter *>();
        found.removeIf([](const RibbonGutter *gutter) { return gutter->isHidden(); });
        return found;
    }

    ViewState state;
    ReadingView view;
};

} // namespace

class ReadingViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsShareTheWidthDownToAReadableMinimum()
    {
        Shown shown({story(), story()});
        QCOMPARE(shown.column(0)->width(), (1200 - 54) / 2);
        QCOMPARE(shown.column(1)->geometry().right(), 1199);
        shown.state.setComparison(
            support::compared(support::story(QList<QStringList>(8, story()))));
        QVERIFY(shown.column(7)->width() >= 300);
        QVERIFY(shown.view.findChild<QScrollArea *>()->horizontalScrollBar()->maximum() > 0);
    }

    void scrollingOneColumnBringsTheOthersAlong()
    {
        Shown shown({story(), story(), story(true)});
        shown.column(0)->verticalScrollBar()->setValue(500);
        QVERIFY(qAbs(shown.column(1)->scroll() - 500) <= 1);
        QVERIFY(shown.column(2)->scroll() > 500); // its beginning is the others' end
        shown.column(0)->verticalScrollBar()->setValue(
            shown.column(0)->verticalScrollBar()->maximum());
        QCOMPARE(shown.column(2)->scroll(), shown.column(2)->verticalScrollBar()->maximum());
    }

    void withoutTheLockEachColumnScrollsAlone()
    {
        Shown shown({story(), story()});
        shown.view.setScrollLocked(false);
        shown.column(0)->verticalScrollBar()->setValue(500);
        QCOMPARE(shown.column(1)->scroll(), 0.0);
    }

    void theAltWheelScrollsOneColumnAlone()
    {
        Shown shown({story(), story()});
        QWheelEvent event({50, 50}, shown.column(0)->mapToGlobal(QPointF(50, 50)), {}, {0, -240},
                          Qt::NoButton, Qt::AltModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(shown.column(0)->viewport(), &event);
        QVERIFY(shown.column(0)->scroll() > 0);
        QCOMPARE(shown.column(1)->scroll(), 0.0);
    }

    void choosingASentenceBringsItsCounterpartsLevel()
    {
        Shown shown({story(), story(true)});
        shown.state.select({{0}, 12});
        const double level = shown.heightOnScreen({{0}, 12});
        QVERIFY(level >= 0 && level < 500);
        QVERIFY(qAbs(shown.heightOnScreen({{1}, 22}) - level) <= 1);
    }

    void whereThePlatformWantsNoMotionNothingMovesSlowly()
    {
        class Still final : public QProxyStyle
        {
            int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *more) const override
            {
                return hint == SH_Widget_Animation_Duration
                    ? 0
                    : QProxyStyle::styleHint(hint, option, widget, more);
            }
        };
        Shown shown({story(), story(true)});
        shown.view.setAnimated(true);
        Still still;
        shown.column(0)->setStyle(&still);
        shown.state.select({{0}, 12});
        QVERIFY(qAbs(shown.heightOnScreen({{0}, 12}) - shown.heightOnScreen({{1}, 22})) <= 1);
        shown.column(0)->setStyle(nullptr);
    }

    void aColumnSeenInPartIsBroughtLevelToo()
    {
        Shown shown({story(), story(true)});
        shown.view.resize(520, 500);
        QVERIFY(shown.column(1)->geometry().right() > shown.view.width() + 30);
        shown.state.select({{0}, 12});
        QVERIFY(qAbs(shown.heightOnScreen({{0}, 12}) - shown.heightOnScreen({{1}, 22})) <= 1);
    }

    void whatIsLevelStaysLevelWhenTheRoomChanges()
    {
        Shown shown({story(), story(true)});
        const auto isLevel = [&] {
            return qAbs(shown.heightOnScreen({{0}, 12}) - shown.heightOnScreen({{1}, 22})) <= 1;
        };
        shown.state.select({{0}, 12});
        QVERIFY(isLevel());
        shown.view.resize(1200, 260);
        QVERIFY(isLevel());
        shown.view.resize(900, 600);
        QVERIFY(isLevel());
        // Once the user scrolls, it is the scrolling that keeps the columns together.
        shown.column(1)->verticalScrollBar()->setValue(200);
        const double there = shown.column(1)->scroll();
        shown.view.resize(900, 500);
        QVERIFY(qAbs(shown.column(1)->scroll() - there) <= 1);
    }

    void counterpartsThatCannotComeDownAreMetWhereTheyAre()
    {
        Shown shown({story(), story(true)});
        shown.column(0)->setScroll(1e6);
        shown.view.column({0})->setScroll(shown.column(0)->extentOf({{0}, 20}).top - 300);
        shown.state.select({{0}, 20}); // the first of the other column
        QVERIFY(qAbs(shown.heightOnScreen({{0}, 20}) - shown.heightOnScreen({{1}, 0})) <= 1);
    }

    void aClickChoosesTheSentenceAndAHoverLightsIt()
    {
        Shown shown({story(), story(true)});
        QTest::mouseMove(shown.column(0)->viewport(), shown.pointOn({{0}, 2}));
        QVERIFY(QTest::qWaitFor([&] { return shown.state.hovered() == SentenceId{{0}, 2}; }));
        QTest::mouseClick(shown.column(0)->viewport(), Qt::LeftButton, {}, shown.pointOn({{0}, 2}));
        QCOMPARE(shown.state.sentence(), (SentenceId{{0}, 2}));
    }

    void arrowKeysGoBySentenceAndByColumn()
    {
        Shown shown({story(), story()});
        shown.column(0)->setFocus();
        shown.state.select({{0}, 4});
        QTest::keyClick(shown.column(0), Qt::Key_Down);
        QCOMPARE(shown.state.sentence(), (SentenceId{{0}, 5}));
        QTest::keyClick(shown.column(0), Qt::Key_Up);
        QTest::keyClick(shown.column(0), Qt::Key_Up);
        QCOMPARE(shown.state.sentence(), (SentenceId{{0}, 3}));
        QTest::keyClick(shown.column(0), Qt::Key_Right);
        QCOMPARE(shown.view.focusWidget(), shown.column(1));
        QCOMPARE(shown.state.sentence(), (SentenceId{{1}, 3})); // its counterpart
        QTest::keyClick(shown.column(1), Qt::Key_End);
        QCOMPARE(shown.column(1)->scroll(), shown.column(1)->verticalScrollBar()->maximum());
    }

    void wordsCanBeSelectedAndCopied()
    {
        Shown shown({story()});
        QGuiApplication::clipboard()->clear();
        shown.state.select({{0}, 0});
        QTest::keyClick(shown.column(0), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), story().first());
        QTest::mouseDClick(shown.column(0)->viewport(), Qt::LeftButton, {},
                           shown.pointOn({{0}, 1}));
        QTest::keyClick(shown.column(0), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"The"_s);
        QTest::keyClick(shown.column(0), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(shown.column(0)->selectedText(), story().join(u'\n'));
    }

    void aRibbonCanBeClickedAndTheWheelSteps()
    {
        Shown shown({story(), story(true) << u"Nobody else has this."_s});
        RibbonGutter *gutter = shown.gutters().first();
        const double y = shown.heightOnScreen({{0}, 0}) + 8;
        QTest::mouseClick(gutter, Qt::LeftButton, {}, QPoint(2, qRound(y)));
        QCOMPARE(shown.state.sentence(), (SentenceId{{0}, 0}));
        QVERIFY(!shown.state.reachableDifferences().isEmpty());
        QWheelEvent event({5, 5}, gutter->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                          {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(gutter, &event);
        QVERIFY(shown.state.difference() >= 0);
    }

    void hiddenColumnsGoAndTheRestKeepTheirPlace()
    {
        Shown shown({story(), story(), story()});
        shown.column(2)->verticalScrollBar()->setValue(300);
        const ReadingColumn *kept = shown.column(2);
        shown.state.setColumns({VersionId{2}, VersionId{0}});
        QCOMPARE(shown.column(1), nullptr);
        QCOMPARE(shown.column(2), kept);
        QCOMPARE(shown.gutters().size(), 1);
        QVERIFY(shown.column(2)->x() < shown.column(0)->x());
        QVERIFY(shown.column(2)->scroll() > 0);
    }

    void anotherComparisonOfAnotherSizeIsShown()
    {
        Shown shown({story(), story(), story()});
        shown.state.setSearchText(u"ork"_s);
        shown.state.select({{2}, 25});
        shown.state.setComparison(support::compared(support::story({{u"One sentence."_s}})));
        shown.state.setSearchText(u"one"_s);
        QCOMPARE(shown.gutters().size(), 0);
        QVERIFY(!shown.view.grab().isNull());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!shown.view.grab().isNull());
    }

    void anAnotherFontKeepsTheWordsThatAreRead()
    {
        Shown shown({story()});
        shown.column(0)->verticalScrollBar()->setValue(700);
        const SentenceId before = shown.column(0)->sentenceNear(shown.column(0)->scroll());
        QFont larger = shown.view.font();
        larger.setPixelSize(28);
        shown.view.setReadingFont(larger);
        const SentenceId after = shown.column(0)->sentenceNear(shown.column(0)->scroll() + 20);
        QVERIFY(qAbs(after.index - before.index) <= 1);
    }

    void columnsMoveToAnotherPlace_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("before");
        QTest::addColumn<QList<int>>("expected");
        QTest::newRow("to the begin") << 2 << 0 << QList{2, 0, 1};
        QTest::newRow("to the end") << 0 << 3 << QList{1, 2, 0};
        QTest::newRow("one to the right") << 0 << 2 << QList{1, 0, 2};
        QTest::newRow("onto itself") << 1 << 1 << QList{0, 1, 2};
        QTest::newRow("just behind itself") << 1 << 2 << QList{0, 1, 2};
        QTest::newRow("left of the first") << 0 << -1 << QList{0, 1, 2};
    }
    void columnsMoveToAnotherPlace()
    {
        QFETCH(int, from);
        QFETCH(int, before);
        QList<int> moved;
        for (const VersionId id :
             withColumnMoved({VersionId{0}, VersionId{1}, VersionId{2}}, from, before))
            moved.append(id.value);
        QTEST(moved, "expected");
    }

    void aDraggedHeaderMovesItsColumn()
    {
        Shown shown({story(), story()});
        auto *header = shown.view.findChild<ColumnHeader *>();
        QCOMPARE(header->version(), VersionId{0});
        QTest::mousePress(header, Qt::LeftButton, {}, QPoint(20, 20));
        QTest::mouseMove(header, QPoint(200, 20));
        QTest::mouseMove(header, QPoint(1100, 20));
        QTest::mouseRelease(header, Qt::LeftButton, {}, QPoint(1100, 20));
        QCOMPARE(shown.state.columns(), QList({VersionId{1}, VersionId{0}}));
    }

    void screenReadersGetTheTextAndThePlace()
    {
        Shown shown({story()});
        shown.state.select({{0}, 3});
        QAccessibleInterface *column = QAccessible::queryAccessibleInterface(shown.column(0));
        QVERIFY(column && column->textInterface());
        QCOMPARE(column->text(QAccessible::Name), u"a"_s);
        QCOMPARE(column->text(QAccessible::Value), story().join(u'\n'));
        QVERIFY(column->state().readOnly);
        const auto &range = shown.state.comparison()->sentence({{0}, 3}).range;
        QCOMPARE(column->textInterface()->cursorPosition(), static_cast<int>(range.begin));
        QVERIFY(column->textInterface()->characterRect(0).isValid());
        column->textInterface()->setSelection(0, 0, 3);
        QCOMPARE(shown.column(0)->selectedText(), u"The"_s);
    }

    void aMirroredWindowRunsFromRightToLeft()
    {
        Shown shown({});
        shown.view.setLayoutDirection(Qt::RightToLeft);
        shown.state.setComparison(support::compared(support::story({story(), story()})));
        QVERIFY(shown.column(0)->x() > shown.column(1)->x());
        shown.column(0)->setFocus();
        shown.state.select({{0}, 0});
        QTest::keyClick(shown.column(0), Qt::Key_Left);
        QCOMPARE(shown.view.focusWidget(), shown.column(1));
        QVERIFY(!shown.view.grab().isNull());
    }

    void manyColumnsAreMadeButOnlyThoseOnScreenLaidOut()
    {
        Shown shown(QList<QStringList>(40, story().first(4)));
        QVERIFY(QTest::qWaitFor([&] { return shown.column(0)->hasLayout(); }));
        QVERIFY(!shown.column(30)->hasLayout());
        QVERIFY(!shown.view.grab().isNull());
        QVERIFY(!shown.column(30)->hasLayout());
        shown.view.showSentence({{30}, 1});
        QVERIFY(shown.column(30)->hasLayout());
        QVERIFY(!shown.column(30)->visibleRegion().isEmpty());
    }

    void wireCopyIsDimmedWhereAskedFor()
    {
        const QStringList own{u"Only here the keeper fed seven goats on a Sunday morning."_s};
        Shown shown({story() + own, story(), story()});
        const auto picture = [&] { return shown.column(0)->viewport()->grab().toImage(); };
        const QImage plain = picture();
        shown.state.setDimsWireCopy(true);
        const QImage dimmed = picture();
        QVERIFY(dimmed != plain);
        shown.view.showSentence({{0}, 30});
        const QRect lone
            = shown.column(0)->globalRectOf(shown.state.comparison()->sentence({{0}, 30}).range);
        const auto part = [&] {
            const QPoint corner = shown.column(0)->viewport()->mapFromGlobal(lone.topLeft());
            return shown.column(0)->viewport()->grab(QRect(corner, lone.size())).toImage();
        };
        const QImage faint = part();
        shown.state.setDimsWireCopy(false);
        QCOMPARE(part(), faint);
    }
};

QTEST_MAIN(ReadingViewTest)
#include "readingviewtest.moc"
