// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/coverageview.h"

#include "support/panelstories.h"
#include "support/pictures.h"
#include "support/random.h"
#include "support/randomstory.h"
#include "widgets/models/coveragemodel.h"
#include "widgets/panels/chip.h"
#include "widgets/render/style.h"
#include "widgets/views/coverageheaders.h"
#include "widgets/views/coveragetable.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using core::SentenceId;
using core::VersionId;
using core::difference::Kind;
using widgets::Chip;
using widgets::CoverageModel;
using widgets::CoverageTable;
using widgets::CoverageView;

Q_DECLARE_METATYPE(core::SentenceId)
Q_DECLARE_METATYPE(core::VersionId)

namespace {

/// Claims: the pier (all three), the boats (twenty in b), the petition (a alone).
core::ComparisonPtr harbour()
{
    core::Comparison made = support::harbour();
    support::addBothSides(made, Kind::FigureChanged, 0, u"Twelve boats"_s, 1, u"Twenty boats"_s);
    support::addBothSides(made, Kind::VerbStrength, 0, u"said"_s, 1, u"claimed"_s);
    made.differences.push_back({.kind = Kind::MissingHere,
                                .sentence = {{1}, 1},
                                .against = {{0}},
                                .counterpart = {{0}, 2},
                                .claim = made.claimOf({{0}, 2})});
    return support::finished(std::move(made));
}

core::ComparisonPtr manyVersions()
{
    return support::compared(support::story(support::randomVersions(40, 12, 5)));
}

struct Shown
{
    widgets::ViewState state;
    std::unique_ptr<CoverageView> view;
    CoverageTable *table = nullptr;

    explicit Shown(const core::ComparisonPtr &comparison = harbour(), QSize size = {900, 500})
    {
        state.setComparison(comparison);
        view = std::make_unique<CoverageView>(&state);
        view->setColours(widgets::Palette::light());
        view->resize(size);
        view->show();
        view->activateWindow();
        if (!QTest::qWaitForWindowActive(view.get()))
            qFatal("the view does not become active");
        table = view->findChild<CoverageTable *>();
    }
    QModelIndex index(int row, int column) const { return table->model()->index(row, column); }
    QPoint at(int row, int column) const { return table->visualRect(index(row, column)).center(); }
    void click(int row, int column) const
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at(row, column));
    }
    QPoint heading(int column) const
    {
        const QHeaderView *header = table->horizontalHeader();
        return {header->sectionViewportPosition(column) + 20, header->height() - 12};
    }
    void clickHeading(int column) const
    {
        QTest::mouseClick(table->horizontalHeader()->viewport(), Qt::LeftButton, {},
                          heading(column));
    }
    Chip *chip(const QString &start) const
    {
        for (auto *one : view->findChildren<Chip *>()) {
            if (one->text().contains(start))
                return one;
        }
        qFatal("no such chip");
    }
    /// The first words of the rows' labels.
    QStringList rows() const
    {
        QStringList labels;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            labels.append(table->model()
                              ->headerData(row, Qt::Vertical, Qt::DisplayRole)
                              .toString()
                              .section(u' ', 0, 1));
        return labels;
    }
};

void saveIn(CoverageView &view, const widgets::Palette &palette, const QString &name)
{
    view.setColours(palette);
    qApp->setStyleSheet(widgets::styleSheet(palette));
    support::savePicture(view, name);
    qApp->setStyleSheet({});
}

} // namespace

class CoverageViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOverviewIsToldWhichClaimsAreSeen()
    {
        Shown low(harbour(), {900, 150});
        const auto claims = [&low] {
            QSet<qint32> seen;
            for (const widgets::SentenceStretch &stretch : low.view->visibleSentences()) {
                for (qint32 i = stretch.begin; i < stretch.end; ++i)
                    seen.insert(low.state.comparison()->claimOf({stretch.version, i}).value);
            }
            return seen;
        };
        const QSet<qint32> before = claims();
        QVERIFY(!before.isEmpty());
        QVERIFY(before.size() < std::ssize(low.state.comparison()->claims));
        QSignalSpy moved(low.view.get(), &CoverageView::viewportChanged);
        low.table->scrollToBottom();
        QVERIFY(!moved.isEmpty());
        QVERIFY(claims() != before);
    }

    void aClickSelectsClaimAndDifference()
    {
        const Shown shown;
        shown.click(1, 1);
        QCOMPARE(shown.state.sentence(), (SentenceId{{1}, 1}));
        QVERIFY(shown.state.difference() >= 0);
        shown.click(1, 2); // the same wording: no difference
        QCOMPARE(shown.state.sentence(), (SentenceId{{2}, 1}));
        QCOMPARE(shown.state.difference(), -1);
    }

    void aMissingCellSelectsTheClaimAndStays()
    {
        const Shown shown;
        shown.click(2, 1);
        QCOMPARE(shown.state.sentence(), (SentenceId{{0}, 2}));
        QCOMPARE(shown.table->currentIndex(), shown.index(2, 1));
    }

    void arrowKeysWalkThroughTheCells()
    {
        const Shown shown;
        shown.view->activate();
        QTest::keyClick(shown.table, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(shown.table, Qt::Key_Down);
        QTest::keyClick(shown.table, Qt::Key_Right);
        QCOMPARE(shown.state.sentence(), (SentenceId{{1}, 1}));
        QTest::keyClick(shown.table, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(shown.table->currentIndex(), shown.index(2, 2));
    }

    void theTableFollowsTheSelection()
    {
        Shown shown;
        shown.state.select({{2}, 1});
        QCOMPARE(shown.table->currentIndex(), shown.index(1, 2));
        shown.state.select({});
        QVERIFY(!shown.table->currentIndex().isValid());
    }

    void enterAndDoubleClickGoToThePlace()
    {
        const Shown shown;
        QSignalSpy wanted(shown.view.get(), &CoverageView::placeWanted);
        shown.click(1, 1);
        QTest::keyClick(shown.table, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.last().first().value<SentenceId>(), (SentenceId{{1}, 1}));
        QTest::mouseClick(shown.table->viewport(), Qt::LeftButton, {}, shown.at(0, 2));
        QTest::mouseDClick(shown.table->viewport(), Qt::LeftButton, {}, shown.at(0, 2));
        QCOMPARE(wanted.last().first().value<SentenceId>(), (SentenceId{{2}, 0}));
        // Where b leaves the petition out, the place where others have it.
        shown.click(2, 1);
        QTest::keyClick(shown.table, Qt::Key_Return);
        QCOMPARE(wanted.last().first().value<SentenceId>(), (SentenceId{{1}, 1}));
    }

    void aHeadingSortsByItsOutlet()
    {
        const Shown shown;
        const QStringList story{u"The harbour"_s, shown.rows().at(1), u"A petition"_s};
        QCOMPARE(shown.rows(), story);
        auto *orders = shown.view->findChild<QComboBox *>();
        shown.clickHeading(1);
        QVERIFY(orders->currentText().contains(u"as in b"_s));
        shown.clickHeading(1);
        QCOMPARE(shown.rows(), (QStringList{story.at(1), story.at(0), story.at(2)}));
        QVERIFY(orders->currentText().contains(u"weightiest in b"_s));
        shown.clickHeading(1);
        QCOMPARE(shown.rows(), story);
        QCOMPARE(orders->currentText(), u"as in the story"_s);
        QCOMPARE(orders->count(), 4);
    }

    void ordersAreChosenByKeyboardAndKeepTheClaim()
    {
        Shown shown;
        shown.state.select({{0}, 2});
        auto *orders = shown.view->findChild<QComboBox *>();
        orders->setFocus();
        QTest::keyClick(orders, Qt::Key_Down);
        QTest::keyClick(orders, Qt::Key_Down); // least shared first
        QCOMPARE(shown.rows().first(), u"A petition"_s);
        QCOMPARE(shown.table->currentIndex(), shown.index(0, 0));
        QCOMPARE(shown.state.sentence(), (SentenceId{{0}, 2}));
    }

    void chipsFilterAndSayWhatTheyHide()
    {
        const Shown shown;
        QTest::mouseClick(shown.chip(u"only in one version"_s), Qt::LeftButton);
        QCOMPARE(shown.rows(), QStringList{u"A petition"_s});
        QTest::mouseClick(shown.chip(u"figures and dates"_s), Qt::LeftButton);
        QCOMPARE(shown.rows().size(), 2);
        Chip *all = shown.chip(u"1 of 3 hidden"_s);
        QVERIFY(all->isVisible());
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(shown.rows().size(), 3);
        QVERIFY(!all->isVisible());
        QVERIFY(!shown.chip(u"only in one version"_s)->isChecked());
        QVERIFY(shown.chip(u"altered quotations"_s)->isHidden()); // there are none
    }

    void typedWordsFilterAndEscapeClears()
    {
        const Shown shown;
        auto *words = shown.view->findChild<QLineEdit *>();
        QTest::keyClicks(words, u"petition"_s);
        QCOMPARE(shown.rows(), QStringList{u"A petition"_s});
        QTest::keyClicks(words, u" zebra"_s);
        QVERIFY(shown.table->isHidden());
        bool isTold = false;
        for (const auto *label : shown.view->findChildren<QLabel *>())
            isTold = isTold || (label->isVisible() && label->text().contains(u"No claim"_s));
        QVERIFY(isTold);
        QTest::keyClick(words, Qt::Key_Escape);
        QCOMPARE(shown.rows().size(), 3);
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(shown.table->hasFocus());
    }

    void cellsAreCopied()
    {
        const Shown shown;
        shown.click(1, 0);
        QTest::keyClick(shown.table, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(shown.table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first(), u"Claim\ta\tb\tVersions"_s);
        QVERIFY(lines.last().contains(u"\tother figure: Twelve boats\tother figure: Twenty boats"));
    }

    void headingsOpenTheMenuOfTheirVersion()
    {
        const Shown shown;
        QSignalSpy menus(shown.view.get(), &CoverageView::versionMenuRequested);
        auto *header = shown.table->outlets();
        const int right = header->sectionViewportPosition(1) + header->sectionSize(1) - 10;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {right, 20});
        QCOMPARE(menus.size(), 1);
        QCOMPARE(menus.first().first().value<VersionId>(), VersionId{1});
        QCOMPARE(shown.rows().first(), u"The harbour"_s); // and sorts nothing
        QContextMenuEvent event(QContextMenuEvent::Mouse, shown.heading(2),
                                header->mapToGlobal(shown.heading(2)));
        QApplication::sendEvent(header->viewport(), &event);
        QCOMPARE(menus.last().first().value<VersionId>(), VersionId{2});
    }

    void theMenuOfACellIsOpenedByKeyboardAndSorts()
    {
        const Shown shown;
        shown.click(1, 1);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(shown.table, &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == u"Weightiest in b first"_s)
                action->trigger();
        }
        menu->close();
        QCOMPARE(shown.rows().last(), u"A petition"_s);
        QVERIFY(shown.rows().first() != u"The harbour"_s);
        QCOMPARE(shown.table->currentIndex(), shown.index(0, 1)); // the same cell, moved
    }

    void aDraggedHeadingMovesTheColumn()
    {
        const Shown shown;
        auto *header = shown.table->outlets();
        const QPoint from = shown.heading(0);
        const QPoint to = shown.heading(2) + QPoint(header->sectionSize(2) / 2, 0);
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(header->viewport(), from + QPoint(30, 0));
        QTest::mouseMove(header->viewport(), to);
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, to);
        const QList<VersionId> moved{{1}, {2}, {0}};
        QVERIFY(QTest::qWaitFor([&] { return shown.state.columns() == moved; }));
        for (int column = 0; column < 3; ++column)
            QCOMPARE(header->visualIndex(column), column);
        QCOMPARE(shown.table->model()->headerData(2, Qt::Horizontal).toString(), u"a"_s);
    }

    void theEdgeOfTheLabelsIsDragged()
    {
        const Shown shown;
        QWidget *labels = shown.table->claims()->viewport();
        const int before = shown.table->claims()->width();
        const QPoint edge(before - 1, 40);
        QTest::mousePress(labels, Qt::LeftButton, {}, edge);
        QTest::mouseMove(labels, edge + QPoint(60, 0));
        QTest::mouseRelease(labels, Qt::LeftButton, {}, edge + QPoint(60, 0));
        QVERIFY(shown.table->claims()->width() > before + 40);
        const QPoint now(shown.table->claims()->width() - 1, 40);
        QTest::mouseDClick(labels, Qt::LeftButton, {}, now);
        QCOMPARE(shown.table->claims()->width(), before);
    }

    void hiddenColumnsAndDemotedKindsFollow()
    {
        Shown shown;
        shown.state.setColumns({{2}, {0}});
        QCOMPARE(shown.table->model()->columnCount(), 2);
        shown.state.setColumns({{0}, {1}, {2}});
        shown.state.setShownKinds({Kind::QuoteAltered});
        const auto *model = static_cast<const CoverageModel *>(shown.table->model());
        QVERIFY(model->cell(shown.index(1, 0))->isFaint);
        shown.click(1, 0);
        QCOMPARE(shown.state.difference(), -1); // passed over like everywhere
        shown.state.setComparison(nullptr);
        QVERIFY(shown.table->isHidden());
    }

    void hoveringLightsTheClaim()
    {
        const Shown shown;
        QTest::mouseMove(shown.table->viewport(), shown.at(0, 0));
        QTest::mouseMove(shown.table->viewport(), shown.at(1, 2));
        QVERIFY(QTest::qWaitFor([&] { return shown.state.hovered() == SentenceId{{2}, 1}; }));
    }

    void isReadWhereSomebodyListens()
    {
        const Shown shown;
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(shown.table);
        QVERIFY(table && table->tableInterface());
        QCOMPARE(table->tableInterface()->rowCount(), 3);
        QCOMPARE(table->tableInterface()->columnCount(), 3);
        QCOMPARE(table->tableInterface()->cellAt(1, 1)->text(QAccessible::Name),
                 u"b: other figure: Twenty boats"_s);
        QVERIFY(table->tableInterface()->rowDescription(2).startsWith(u"A petition"_s));
    }

    void manyColumnsNarrowToGlyphsBeforeTheyScroll()
    {
        const Shown shown(manyVersions(), {1200, 600});
        const int width = shown.table->columnWidth(0);
        QVERIFY(width < 40);
        // A few more than fit with words leave the room to the labels.
        Shown several(support::compared(support::story(support::randomVersions(14, 12, 5))),
                      {1200, 600});
        QVERIFY(several.table->columnWidth(0) < 60);
        QVERIFY(several.table->claims()->width()
                >= 60 * several.table->fontMetrics().averageCharWidth());
        QCOMPARE(several.table->horizontalScrollBar()->maximum(), 0);
        QVERIFY(shown.table->horizontalScrollBar()->maximum() > 0);
        const int labels = shown.table->claims()->x();
        shown.view->activate();
        QTest::keyClick(shown.table, Qt::Key_End);
        QVERIFY(shown.table->horizontalScrollBar()->value() > 0);
        QCOMPARE(shown.table->claims()->x(), labels);
        QVERIFY(!shown.index(0, 0).data(Qt::ToolTipRole).toString().isEmpty());
        saveIn(*shown.view, widgets::Palette::light(), u"coverage-many-light"_s);
    }

    void isScrolledToAPlaceWithoutChoosingIt()
    {
        const Shown shown(support::compared(support::randomStory(3, 4, 40)), {900, 300});
        const core::Comparison &comparison = *shown.state.comparison();
        const qint32 last = static_cast<qint32>(comparison.analysis({0}).sentences.size()) - 1;
        QVERIFY(shown.view->scrollTo({{0}, last}));
        QVERIFY(shown.table->verticalScrollBar()->value() > 0);
        QVERIFY(!shown.state.sentence().isValid());
        QVERIFY(!shown.view->scrollTo({}));
    }

    void zoomingScalesRowsAndText()
    {
        const Shown shown;
        const int before = shown.table->rowHeight(0);
        QFont large = QApplication::font();
        large.setPointSizeF((large.pointSizeF() + 1) * 2);
        shown.view->setReadingFont(large);
        QVERIFY(shown.table->rowHeight(0) > before * 3 / 2);
        QVERIFY(shown.table->font().pointSizeF() > QApplication::font().pointSizeF() * 1.8);
    }

    void isDrawnForPeopleToLookAt()
    {
        Shown shown(support::compared(support::randomStory(7, 5, 22)), {1100, 640});
        shown.state.select({{1}, 3});
        saveIn(*shown.view, widgets::Palette::light(), u"coverage-light"_s);
        saveIn(*shown.view, widgets::Palette::dark(), u"coverage-dark"_s);
        shown.view->setLayoutDirection(Qt::RightToLeft);
        saveIn(*shown.view, widgets::Palette::light(), u"coverage-right-to-left"_s);
    }
};

QTEST_MAIN(CoverageViewTest)
#include "coverageviewtest.moc"
