// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/alignedview.h"

#include "support/pictures.h"
#include "support/stories.h"
#include "widgets/panels/chip.h"
#include "widgets/render/style.h"
#include "widgets/views/alignedgrid.h"
#include "widgets/views/columnheader.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace widgets;
using core::SentenceId;
using core::VersionId;

namespace {

/// Sentences with no content words in common.
QString sentence(int number)
{
    const QString mark = QString(QChar(u'a' + number % 26)) + QChar(u'b' + number / 26);
    return u"The %1ork %1amber %1illow %1ender near %1arton kept %1ading %1orrels beside %1anting "
           "%1olders."_s.arg(mark);
}

QStringList told(const QList<int> &numbers)
{
    QStringList sentences;
    for (const int number : numbers)
        sentences.append(sentence(number));
    return sentences;
}

QList<int> upTo(int count)
{
    QList<int> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

struct Shown
{
    explicit Shown(const QList<QStringList> &versions, QSize size = {1000, 500})
        : view(&state)
    {
        if (!versions.isEmpty())
            state.setComparison(support::compared(support::story(versions)));
        view.resize(size);
        view.show();
        grid = view.grid();
    }

    QWidget *surface() const { return grid->viewport(); }
    QPoint pointIn(GridPlace place, QPoint fromTopLeft = {30, 20}) const
    {
        return grid->cellRect(place).topLeft() + fromTopLeft;
    }
    void click(GridPlace place, QPoint fromTopLeft = {30, 20}) const
    {
        QTest::mouseClick(surface(), Qt::LeftButton, {}, pointIn(place, fromTopLeft));
    }
    Chip *chip(const QString &text) const
    {
        for (Chip *each : view.findChildren<Chip *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    ViewState state;
    AlignedView view;
    AlignedGrid *grid;
};

bool isWholeOnScreen(const AlignedGrid *grid, GridPlace place)
{
    return grid->viewport()->rect().contains(grid->cellRect(place));
}

} // namespace

class AlignedViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsOfARowAreLevelAndHeadersStandOverTheirColumns()
    {
        Shown shown({told(upTo(6)), told({0, 2, 3, 5}), told(upTo(6))});
        QCOMPARE(shown.grid->rows().rows.size(), 6);
        for (qsizetype row = 0; row < 6; ++row) {
            const QRect first = shown.grid->cellRect({row, 0});
            QCOMPARE(shown.grid->cellRect({row, 2}).top(), first.top());
            QCOMPARE(shown.grid->cellRect({row, 2}).height(), first.height());
        }
        const auto headers = shown.view.findChildren<ColumnHeader *>();
        QCOMPARE(headers.size(), 3);
        for (const ColumnHeader *header : headers) {
            const QRect cell = shown.grid->cellRect({0, header->version().value});
            QCOMPARE(header->mapTo(&shown.view, QPoint()).x(),
                     shown.surface()->mapTo(&shown.view, cell.topLeft()).x());
            QCOMPARE(header->width(), cell.width());
        }
    }

    void aClickSelectsASentenceAndAGapKeepsItsPlace()
    {
        Shown shown({told({0, 1, 2}), told({0, 2})});
        shown.click({2, 1});
        QCOMPARE(shown.state.sentence(), (SentenceId{{1}, 1}));
        QCOMPARE(shown.grid->current(), (GridPlace{2, 1}));
        shown.click({1, 1}, {30, 45}); // a gap, below its note
        QCOMPARE(shown.state.sentence(), (SentenceId{{0}, 1}));
        QCOMPARE(shown.grid->current(), (GridPlace{1, 1}));
        shown.state.select({{1}, 0}); // from elsewhere
        QCOMPARE(shown.grid->current(), (GridPlace{0, 1}));
    }

    void theKeyboardGoesEverywhere()
    {
        Shown shown({told(upTo(40)), told({0, 2, 3}), told(upTo(40))});
        shown.grid->setFocus();
        shown.state.select({{0}, 0});
        const auto press = [&](int key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(shown.grid, static_cast<Qt::Key>(key), modifiers);
            return shown.grid->current();
        };
        QCOMPARE(press(Qt::Key_Down), (GridPlace{1, 0}));
        QCOMPARE(press(Qt::Key_Right), (GridPlace{1, 1})); // a gap
        QCOMPARE(shown.state.sentence(), (SentenceId{{0}, 1}));
        QCOMPARE(press(Qt::Key_Down), (GridPlace{2, 1}));
        QCOMPARE(shown.state.sentence(), (SentenceId{{1}, 1}));
        QCOMPARE(press(Qt::Key_End), (GridPlace{2, 2}));
        QCOMPARE(press(Qt::Key_Home), (GridPlace{2, 0}));
        const GridPlace paged = press(Qt::Key_PageDown);
        QVERIFY(paged.row > 3 && paged.row < 20);
        QVERIFY(isWholeOnScreen(shown.grid, paged));
        QCOMPARE(press(Qt::Key_PageUp), (GridPlace{2, 0}));
        QCOMPARE(press(Qt::Key_End, Qt::ControlModifier), (GridPlace{39, 2}));
        QVERIFY(isWholeOnScreen(shown.grid, {39, 2}));
        QCOMPARE(press(Qt::Key_Down), (GridPlace{39, 2}));
        QCOMPARE(press(Qt::Key_Home, Qt::ControlModifier), (GridPlace{0, 0}));
        QCOMPARE(press(Qt::Key_Up), (GridPlace{0, 0}));
        QSignalSpy reading(&shown.view, &AlignedView::placeWanted);
        press(Qt::Key_Return);
        QCOMPARE(reading.size(), 1);
    }

    void whatIsSelectedElsewhereComesIntoView()
    {
        Shown shown({told(upTo(60)), told(upTo(60))});
        for (const qint32 index : {59, 3, 30, 31, 0}) {
            shown.state.select({{1}, index});
            QVERIFY2(isWholeOnScreen(shown.grid, {index, 1}), qPrintable(QString::number(index)));
        }
    }

    void aMissingClaimIsShownAsItsGap()
    {
        auto made
            = *support::compared(support::story({told({0, 1, 2}), told({0, 2}), told({0, 1, 2})}));
        const auto comparison = std::make_shared<const core::Comparison>(std::move(made));
        const auto missing
            = std::ranges::find(comparison->differences, core::difference::Kind::MissingHere,
                                &core::difference::Difference::kind);
        QVERIFY(missing != comparison->differences.end());
        Shown shown({});
        shown.state.setComparison(comparison);
        shown.state.selectDifference(missing - comparison->differences.begin());
        QCOMPARE(shown.grid->current(), (GridPlace{1, 1}));
    }

    void itSaysWhatCanBeSeenAndGoesWhereItIsAsked()
    {
        Shown shown({told(upTo(60)), told(upTo(60).sliced(2))});
        const auto seen = [&](qint32 version) {
            for (const SentenceStretch &stretch : shown.view.visibleSentences()) {
                if (stretch.version.value == version)
                    return std::pair(stretch.begin, stretch.end);
            }
            return std::pair(-1, -1);
        };
        QCOMPARE(seen(0).first, 0);
        QCOMPARE(seen(1).second, seen(0).second - 2);
        QVERIFY(seen(0).second < 20);
        QSignalSpy changed(&shown.view, &AlignedView::viewportChanged);
        QVERIFY(shown.view.scrollTo({{0}, 40}));
        QVERIFY(changed.size() > 0);
        QVERIFY(seen(0).first > 30 && seen(0).first < 40 && seen(0).second > 41);
        QVERIFY(!shown.state.sentence().isValid());
        const QRect row = shown.grid->cellRect({40, 0});
        QVERIFY(qAbs(row.center().y() - shown.surface()->height() / 2) <= 2);
    }

    void scrollingSidewaysKeepsNumbersAndHeadersInPlace()
    {
        Shown shown(QList<QStringList>(12, told(upTo(5))));
        QScrollBar *bar = shown.grid->horizontalScrollBar();
        QVERIFY(bar->maximum() > 0);
        const int width = shown.grid->cellRect({0, 0}).width();
        QVERIFY(width > 150);
        QCOMPARE(shown.grid->cellRect({0, 0}).left(), shown.grid->numberWidth());
        bar->setValue(width);
        QCOMPARE(shown.grid->cellRect({0, 1}).left(), shown.grid->numberWidth());
        for (const ColumnHeader *header : shown.view.findChildren<ColumnHeader *>()) {
            QCOMPARE(header->mapTo(&shown.view, QPoint()).x(),
                     shown.grid->cellRect({0, header->version().value}).left());
        }
        shown.state.select({{11}, 0});
        QVERIFY(isWholeOnScreen(shown.grid, {0, 11}));
        QWheelEvent wheel({100, 100}, shown.surface()->mapToGlobal(QPointF(100, 100)), {}, {0, 120},
                          Qt::NoButton, Qt::ShiftModifier, Qt::NoScrollPhase, false);
        const int before = bar->value();
        QCoreApplication::sendEvent(shown.surface(), &wheel);
        QVERIFY(bar->value() < before);
    }

    /// Rows that come into view turn out higher or lower than was thought; nothing that was on
    /// screen may jump for that.
    void scrollingDoesNotJump()
    {
        QStringList uneven;
        for (int i = 0; i < 60; ++i)
            uneven.append(i % 3 == 0 ? sentence(i) + u" It iiii llll tttt jjjj."_s
                                     : sentence(i) + u' ' + sentence(i + 60).toUpper());
        Shown shown({uneven, told(upTo(60))});
        QScrollBar *bar = shown.grid->verticalScrollBar();
        const auto scrollBy = [&](int step) {
            const GridPlace middle = shown.grid->placeAt({200, 250});
            const int before = shown.grid->cellRect(middle).top();
            bar->setValue(bar->value() + step);
            return shown.grid->cellRect(middle).top() - before;
        };
        for (int i = 0; i < 40; ++i)
            QCOMPARE(scrollBy(50), -50);
        shown.state.select({{0}, 50});
        for (int i = 0; i < 25; ++i)
            QCOMPARE(scrollBy(-50), 50);
    }

    void chipsFilterRowsAndSayHowManyAreHidden()
    {
        Shown shown({told({0, 1, 2, 3, 4}), told({0, 4, 1, 2, 3, 7})});
        QCOMPARE(shown.grid->rows().rows.size(), 6);
        auto *showAll = shown.view.findChild<QPushButton *>();
        QVERIFY(!showAll->isVisible());
        QTest::mouseClick(shown.chip(u"Moved"_s), Qt::LeftButton);
        QCOMPARE(shown.grid->rows().rows.size(), 1);
        QVERIFY(showAll->isVisible());
        QVERIFY(!shown.chip(u"All"_s)->isChecked());
        QTest::mouseClick(shown.chip(u"Only here"_s), Qt::LeftButton);
        QCOMPARE(shown.grid->rows().rows.size(), 2);
        QTest::mouseClick(showAll, Qt::LeftButton);
        QCOMPARE(shown.grid->rows().rows.size(), 6);
        QVERIFY(shown.chip(u"All"_s)->isChecked());
        QVERIFY(!shown.chip(u"Moved"_s)->isChecked());
        QVERIFY(!shown.chip(u"Credits"_s)->isEnabled());
    }

    void whatOneGoesToIsNotFilteredOut()
    {
        Shown shown({told({0, 1, 2, 3, 4}), told({0, 4, 1, 2, 3, 7})});
        QTest::mouseClick(shown.chip(u"Only here"_s), Qt::LeftButton);
        QCOMPARE(shown.grid->rows().rows.size(), 1);
        shown.state.select({{0}, 2});
        QCOMPARE(shown.grid->rows().rows.size(), 2);
        QVERIFY(isWholeOnScreen(shown.grid, shown.grid->current()));
    }

    void aFilterKeepsTheCurrentRowWhereItIs()
    {
        Shown shown({told(upTo(60)), told(QList<int>{59} + upTo(59))});
        shown.state.select({{0}, 59}); // the moved one
        const int before = shown.grid->cellRect(shown.grid->current()).top();
        QTest::mouseClick(shown.chip(u"Shared by 2+"_s), Qt::LeftButton);
        QCOMPARE(shown.grid->cellRect(shown.grid->current()).top(), before);
    }

    void aMovedCellLeadsToWhereItIsToldAndBack()
    {
        Shown shown({told({0, 1, 2, 3, 4}), told({0, 4, 1, 2, 3})}, {1000, 900});
        const QRect moved = shown.grid->cellRect({4, 1});
        QTest::mouseClick(shown.surface(), Qt::LeftButton, {}, moved.topLeft() + QPoint(40, 14));
        QCOMPARE(shown.grid->current(), (GridPlace{0, 1}));
        const QRect there = shown.grid->cellRect({0, 1});
        const int lineHeight = 14;
        // The note stands below the words, which are shorter than those of no other cell.
        bool isReached = false;
        for (int y = there.bottom() - 3; y > there.top() + lineHeight && !isReached; y -= 6) {
            QTest::mouseClick(shown.surface(), Qt::LeftButton, {}, {there.left() + 40, y});
            isReached = shown.grid->current() == GridPlace{4, 1};
        }
        QVERIFY(isReached);
    }

    void rowsFollowAnyVersionsOrder()
    {
        Shown shown({told({0, 1, 2}), told({2, 0, 1})});
        auto *orders = shown.view.findChild<QComboBox *>();
        QCOMPARE(orders->count(), 3); // most versions, a, b
        QVERIFY(shown.grid->rows().counts.value(RowTrait::Moved) == 1);
        orders->setFocus();
        QTest::keyClick(orders, Qt::Key_End);
        QCOMPARE(shown.grid->order(), VersionId{1});
        QCOMPARE(shown.state.comparison()->textOf(
                     shown.grid->rows().rows.first().cells.first().members.front()),
                 sentence(2));
        QCOMPARE(orders->currentText(), u"b"_s);
        shown.state.setColumns({{0}}); // the followed one is hidden
        QCOMPARE(shown.grid->order(), VersionId{});
    }

    void wordsCanBeSelectedAndCopied()
    {
        Shown shown({told({0, 1}), told({0, 1})});
        shown.grid->setFocus();
        QGuiApplication::clipboard()->clear();
        shown.state.select({{1}, 1});
        QTest::keyClick(shown.grid, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), sentence(1));
        QTest::mouseDClick(shown.surface(), Qt::LeftButton, {}, shown.pointIn({0, 1}, {24, 20}));
        QCOMPARE(shown.view.selectedText(), u"The"_s);
        QTest::keyClick(shown.grid, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"The"_s);
        QTest::keyClick(shown.grid, Qt::Key_Escape);
        QVERIFY(shown.view.selectedText().isEmpty());
    }

    void draggingSelectsWithinTheCellOnly()
    {
        Shown shown({told({0, 1}), told({0, 1})});
        const QPoint from = shown.pointIn({0, 0}, {18, 20});
        const QPoint to = shown.pointIn({1, 1}, {60, 40});
        QTest::mousePress(shown.surface(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, shown.surface()->mapToGlobal(to), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(shown.surface(), &move);
        QTest::mouseRelease(shown.surface(), Qt::LeftButton, {}, to);
        QCOMPARE(shown.view.selectedText(), sentence(0));
    }

    void hoverLightsTheClaimEverywhere()
    {
        Shown shown({told({0, 1}), told({0})});
        QTest::mouseMove(shown.surface(), shown.pointIn({1, 1}, {30, 50}));
        QVERIFY(QTest::qWaitFor([&] { return shown.state.hovered() == SentenceId{{0}, 1}; }));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(shown.surface(), &leave);
        QVERIFY(!shown.state.hovered().isValid());
    }

    void aHeaderIsDraggedToAnotherPlace()
    {
        Shown shown({told({0}), told({0}), told({0})});
        ColumnHeader *header = shown.view.findChildren<ColumnHeader *>().first();
        const auto drag = [&](QEvent::Type type, QPoint at) {
            QMouseEvent event(type, at, header->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton,
                              Qt::NoModifier);
            QCoreApplication::sendEvent(header, &event);
        };
        drag(QEvent::MouseButtonPress, {60, 20});
        drag(QEvent::MouseMove, {60 + header->width(), 20});
        drag(QEvent::MouseMove, {100 + header->width(), 20});
        drag(QEvent::MouseButtonRelease, {header->width() * 3 / 2 + 40, 20});
        QCOMPARE(shown.state.columns(), (QList<VersionId>{{1}, {0}, {2}}));
        QSignalSpy menu(&shown.view, &AlignedView::versionMenuRequested);
        const auto headers = shown.view.findChildren<ColumnHeader *>();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, {40, 20},
                                headers.last()->mapToGlobal(QPoint(40, 20)));
        QCoreApplication::sendEvent(headers.last(), &asked);
        QCOMPARE(menu.size(), 1);
    }

    void mirroredColumnsBeginAtTheRight()
    {
        Shown shown({told({0, 1}), told({0})});
        shown.view.setLayoutDirection(Qt::RightToLeft);
        shown.view.resize(900, 500);
        QVERIFY(shown.grid->cellRect({0, 0}).left() > shown.grid->cellRect({0, 1}).left());
        QCOMPARE(shown.grid->cellRect({0, 0}).right(),
                 shown.surface()->width() - shown.grid->numberWidth() - 1);
        shown.grid->setFocus();
        shown.click({0, 0});
        QTest::keyClick(shown.grid, Qt::Key_Left);
        QCOMPARE(shown.grid->current(), (GridPlace{0, 1}));
        for (const ColumnHeader *header : shown.view.findChildren<ColumnHeader *>()) {
            const QRect cell = shown.grid->cellRect({0, header->version().value});
            QCOMPARE(header->mapTo(&shown.view, QPoint()).x(),
                     shown.surface()->mapTo(&shown.view, cell.topLeft()).x());
        }
    }

    void aScreenReaderFindsATable()
    {
        Shown shown({told({0, 1}), told({0})});
        QAccessibleInterface *grid = QAccessible::queryAccessibleInterface(shown.grid);
        QVERIFY(grid);
        QCOMPARE(grid->role(), QAccessible::Table);
        QAccessibleTableInterface *table = grid->tableInterface();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->columnCount(), 2);
        QCOMPARE(table->columnDescription(1), u"b"_s);
        QCOMPARE(table->rowDescription(0), u"Claim 1"_s);
        QCOMPARE(table->rowDescription(1), u"Only in one version"_s);
        QCOMPARE(table->cellAt(0, 1)->text(QAccessible::Name), sentence(0));
        QCOMPARE(table->cellAt(1, 1)->text(QAccessible::Name), u"not here"_s);
        QCOMPARE(table->cellAt(2, 0), nullptr);
        QCOMPARE(grid->childCount(), 4);
        QCOMPARE(grid->indexOfChild(table->cellAt(1, 0)), 2);
        shown.grid->goTo({1, 1});
        QCOMPARE(table->selectedCells().first(), table->cellAt(1, 1));
        QVERIFY(table->cellAt(1, 1)->state().selected);
        const QRect place = table->cellAt(0, 1)->rect();
        QCOMPARE(grid->childAt(place.center().x(), place.center().y()), table->cellAt(0, 1));
    }

    void manyVersionsAndOtherFontsHold()
    {
        Shown shown(QList<QStringList>(30, told(upTo(20))));
        QFont huge = shown.view.font();
        huge.setPixelSize(44);
        shown.state.select({{20}, 15});
        shown.view.setReadingFont(huge);
        QVERIFY(shown.grid->cellRect({15, 20}).height() > 44);
        shown.view.setReadingFont(shown.view.font());
        shown.view.resize(300, 200);
        shown.state.select({{3}, 4});
        QVERIFY(shown.grid->cellRect({4, 3}).intersects(shown.surface()->rect()));
        shown.state.setComparison(support::compared(support::story({told({0})})));
        QCOMPARE(shown.grid->rows().rows.size(), 1);
        shown.view.grab();
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("aligned-light") << false;
        QTest::newRow("aligned-dark") << true;
    }

    void pictures();
};

/// An invented story with something of every kind.
void AlignedViewTest::pictures()
{
    QFETCH(bool, isDark);
    Shown shown({}, {1400, 900});
    const Palette colours = isDark ? Palette::dark() : Palette::light();
    shown.view.setPalette(desktopPalette(colours));
    shown.view.setStyleSheet(styleSheet(colours));
    shown.view.setColours(colours);
    shown.state.setComparison(support::compared(support::story({
        {u"Harbour to lose its night ferry"_s,
         u"The night ferry to Sandholm will stop on 1 March, the port authority said on Monday."_s,
         u"\"We carried fewer than 40 people a night last winter,\" director Ilse Maren said."_s,
         u"Around 120 jobs may be affected, according to the dockers' union."_s,
         u"The mayor reportedly offered a subsidy of $2 million."_s,
         u"Island shops depend on the early delivery of bread and newspapers."_s},
        {u"The night ferry to Sandholm will end on 1 March, the port authority announced Monday."_s,
         u"Island shops depend on the early delivery of bread and newspapers."_s,
         u"\"We carried fewer than 30 people a night,\" director Ilse Maren said."_s,
         u"About 150 jobs are affected, the dockers' union said."_s,
         u"A petition against the closure has been signed by half of the islanders."_s},
        {u"The port authority said on Monday that the night ferry to Sandholm will stop in March."_s,
         u"Director Ilse Maren said that the ferry had carried few people last winter."_s,
         u"The mayor offered a subsidy of $2.5 million."_s},
    })));
    shown.state.select({{1}, 2});
    // What is nearest is looked for while nothing else happens.
    for (int i = 0; i < 50; ++i)
        QCoreApplication::processEvents();
    support::savePicture(shown.view, QString::fromLatin1(QTest::currentDataTag()));
}

QTEST_MAIN(AlignedViewTest)
#include "alignedviewtest.moc"
