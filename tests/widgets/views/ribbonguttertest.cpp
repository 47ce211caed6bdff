// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/ribbongutter.h"

#include "support/stories.h"
#include "widgets/views/linkrubber.h"
#include "widgets/views/readingcolumn.h"
#include "widgets/views/readingview.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace widgets;
using core::SentenceId;
using core::VersionId;

namespace {

const QString bridge = u"The old bridge closes on Monday."_s;
const QString ferry = u"Ferries carry all workers across."_s;
const QString mayor = u"A mayor spoke of rusted cables."_s;
const QString gulls = u"Gulls nest below the northern pier."_s;

struct Shown
{
    explicit Shown(const QList<QStringList> &versions, const core::Corrections &corrections = {})
        : view(&state)
    {
        const auto made
            = core::compare(support::story(versions), corrections, {}, support::languages());
        state.setComparison(*made);
        view.setAnimated(false);
        view.resize(1100, 500);
        view.show();
        view.activateWindow();
        view.grab(); // what is on screen is laid out
    }

    ReadingColumn *column(qint32 version) const { return view.column({version}); }
    RibbonGutter *gutter(int number = 0) const
    {
        QList<RibbonGutter *> found = view.findChildren<RibbonGutter *>();
        found.removeIf([](const RibbonGutter *gutter) { return gutter->isHidden(); });
        return found.at(number);
    }
    LinkRubber *rubber() const { return view.findChild<LinkRubber *>(); }
    int heightOf(SentenceId id) const
    {
        ReadingColumn *shown = view.column(id.version);
        return qRound(shown->extentOf(id).middle() - shown->scroll());
    }
    /// Beside the sentence, in a gutter.
    QPoint beside(SentenceId id, bool isAtLeft, int number = 0) const
    {
        return {isAtLeft ? 3 : gutter(number)->width() - 4, heightOf(id)};
    }
    /// Over the sentence's words, in the coordinates of a gutter.
    QPoint over(SentenceId id, int number = 0) const
    {
        ReadingColumn *shown = view.column(id.version);
        return gutter(number)->mapFrom(&view, shown->mapTo(&view, QPoint(60, heightOf(id))));
    }
    void drag(QPoint from, QPoint to, int number = 0) const
    {
        QTest::mousePress(gutter(number), Qt::LeftButton, {}, from);
        QTest::mouseMove(gutter(number), (from + to) / 2);
        QTest::mouseMove(gutter(number), to);
    }

    ViewState state;
    ReadingView view;
};

QString ends(const SentenceLink &link)
{
    return u"%1.%2 %3.%4"_s.arg(link.a.version.value)
        .arg(link.a.index)
        .arg(link.b.version.value)
        .arg(link.b.index);
}

} // namespace

/// Links seen, chosen, drawn and taken away between two columns.
class RibbonGutterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkIsDrawnFromOneSideToTheOther()
    {
        Shown shown({{bridge, ferry}, {mayor, gulls}});
        QSignalSpy drawn(&shown.view, &ReadingView::linkDrawn);
        const QPoint from = shown.beside({{0}, 1}, true);
        const QPoint to = shown.beside({{1}, 0}, false);
        shown.drag(from, to);
        QVERIFY(shown.rubber()->isVisible());
        QVERIFY(shown.rubber()->mayDrop());
        QVERIFY(shown.rubber()->words().contains(u"b 1"_s));
        QVERIFY(!shown.view.grab().isNull());
        QTest::mouseRelease(shown.gutter(), Qt::LeftButton, {}, to);
        QVERIFY(!shown.rubber()->isVisible());
        QCOMPARE(drawn.size(), 1);
        QCOMPARE(ends(drawn.first().first().value<SentenceLink>()), u"0.1 1.0"_s);
        QVERIFY(!shown.state.sentence().isValid()); // it was no click
    }

    void aLinkReachesBeyondTheNextColumn()
    {
        Shown shown({{bridge}, {mayor}, {gulls, ferry}});
        QSignalSpy drawn(&shown.view, &ReadingView::linkDrawn);
        const QPoint to = shown.over({{2}, 1});
        shown.drag(shown.beside({{0}, 0}, true), to);
        QTest::mouseRelease(shown.gutter(), Qt::LeftButton, {}, to);
        QCOMPARE(drawn.size(), 1);
        QCOMPARE(ends(drawn.first().first().value<SentenceLink>()), u"0.0 2.1"_s);
    }

    void whereNoLinkCanBeNoneIsMade_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<int>("sentence");
        QTest::newRow("the same version") << 0 << 0;
        QTest::newRow("below all words") << 1 << -1;
        QTest::newRow("linked by hand already") << 1 << 1;
    }
    void whereNoLinkCanBeNoneIsMade()
    {
        QFETCH(int, version);
        QFETCH(int, sentence);
        core::Corrections corrections;
        corrections.links = {{.a = SentenceId{{0}, 1}, .b = SentenceId{{1}, 1}}};
        Shown shown({{bridge, ferry}, {mayor, gulls}}, corrections);
        QSignalSpy drawn(&shown.view, &ReadingView::linkDrawn);
        const QPoint to = sentence < 0
            ? QPoint(shown.over({{1}, 0}).x(), shown.gutter()->height() - 4)
            : shown.over({{version}, sentence});
        shown.drag(shown.beside({{0}, 1}, true), to);
        QVERIFY(shown.rubber()->isVisible());
        QVERIFY(!shown.rubber()->mayDrop());
        QVERIFY(!shown.rubber()->words().isEmpty());
        QTest::mouseRelease(shown.gutter(), Qt::LeftButton, {}, to);
        QVERIFY(!shown.rubber()->isVisible());
        QCOMPARE(drawn.size(), 0);
    }

    void whatIsOffScreenComesInAtTheEdge()
    {
        QStringList longArticle{mayor};
        for (int i = 0; i < 40; ++i)
            longArticle.append(u"Line %1 of a long report on gulls and piers."_s.arg(i));
        Shown shown({{bridge, ferry}, longArticle, longArticle});
        const QPoint to(shown.over({{1}, 0}).x(), shown.gutter()->height() - 6);
        shown.drag(shown.beside({{0}, 0}, true), to);
        QVERIFY(QTest::qWaitFor([&] { return shown.column(1)->scroll() > 100; }));
        QCOMPARE(shown.column(2)->scroll(), 0.0);
        QTest::keyClick(shown.gutter(), Qt::Key_Escape);
        const double there = shown.column(1)->scroll();
        QVERIFY(!QTest::qWaitFor([&] { return shown.column(1)->scroll() != there; }, 200));
    }

    void escapeLetsGoOfALink()
    {
        Shown shown({{bridge}, {mayor}});
        QSignalSpy drawn(&shown.view, &ReadingView::linkDrawn);
        const QPoint to = shown.over({{1}, 0});
        shown.gutter()->setFocus();
        shown.drag(shown.beside({{0}, 0}, true), to);
        QVERIFY(shown.rubber()->isVisible());
        QTest::keyClick(shown.gutter(), Qt::Key_Escape);
        QVERIFY(!shown.rubber()->isVisible());
        QTest::mouseRelease(shown.gutter(), Qt::LeftButton, {}, to);
        QCOMPARE(drawn.size(), 0);
    }

    void aClickChoosesALinkUntilItIsLeft()
    {
        Shown shown({{bridge, ferry, mayor}, {mayor, bridge, ferry}});
        QSignalSpy changed(&shown.state, &ViewState::linkChanged);
        QTest::mouseClick(shown.gutter(), Qt::LeftButton, {}, shown.beside({{0}, 2}, true));
        QCOMPARE(ends(shown.state.link()), u"0.2 1.0"_s);
        QCOMPARE(shown.state.sentence(), (SentenceId{{0}, 2}));
        QCOMPARE(changed.size(), 1);
        shown.state.select({{1}, 0}); // its other end
        QVERIFY(shown.state.link().isValid());
        shown.state.select({{1}, 1});
        QVERIFY(!shown.state.link().isValid());
        QCOMPARE(changed.size(), 2);
    }

    void theKeyboardGoesFromLinkToLink()
    {
        Shown shown({{bridge, ferry, mayor}, {mayor, bridge, ferry}});
        QSignalSpy unlinked(&shown.view, &ReadingView::unlinkRequested);
        shown.gutter()->setFocus();
        QTest::keyClick(shown.gutter(), Qt::Key_Delete);
        QCOMPARE(unlinked.size(), 0); // none is chosen
        QTest::keyClick(shown.gutter(), Qt::Key_Down);
        QCOMPARE(ends(shown.state.link()), u"0.0 1.1"_s);
        QTest::keyClick(shown.gutter(), Qt::Key_Down);
        QCOMPARE(ends(shown.state.link()), u"0.1 1.2"_s);
        QTest::keyClick(shown.gutter(), Qt::Key_End);
        QCOMPARE(ends(shown.state.link()), u"0.2 1.0"_s);
        QTest::keyClick(shown.gutter(), Qt::Key_Down); // the last stays
        QTest::keyClick(shown.gutter(), Qt::Key_Up);
        QCOMPARE(ends(shown.state.link()), u"0.1 1.2"_s);
        QTest::keyClick(shown.gutter(), Qt::Key_Home);
        QCOMPARE(ends(shown.state.link()), u"0.0 1.1"_s);
        QTest::keyClick(shown.gutter(), Qt::Key_Delete);
        QCOMPARE(unlinked.size(), 1);
        QCOMPARE(ends(unlinked.first().first().value<SentenceLink>()), u"0.0 1.1"_s);
        QTest::keyClick(shown.gutter(), Qt::Key_Right);
        QCOMPARE(shown.view.focusWidget(), shown.column(1));
    }

    void tabReachesTheGutter()
    {
        Shown shown({{bridge}, {bridge}});
        shown.column(0)->setFocus();
        QVERIFY(QTest::qWaitFor([&] { return shown.column(0)->hasFocus(); }));
        QTest::keyClick(shown.column(0), Qt::Key_Tab);
        QCOMPARE(shown.view.focusWidget(), shown.gutter());
    }

    void theMenuOfALinkKnowsItsEnds()
    {
        Shown shown({{bridge, ferry}, {bridge}});
        QSignalSpy asked(&shown.view, &ReadingView::linkMenuAsked);
        const QPoint place = shown.beside({{0}, 0}, true);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place,
                                shown.gutter()->mapToGlobal(place));
        QCoreApplication::sendEvent(shown.gutter(), &event);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(ends(asked.first().at(1).value<SentenceLink>()), u"0.0 1.0"_s);
    }

    void aSentenceWithoutCounterpartShowsWhereItIsMissing()
    {
        Shown shown({{bridge, ferry}, {bridge}});
        const auto picture = [&] { return shown.gutter()->grab().toImage(); };
        const QImage before = picture();
        QTest::mouseMove(shown.gutter(), shown.beside({{0}, 1}, true));
        QVERIFY(QTest::qWaitFor([&] { return shown.state.hovered() == SentenceId{{0}, 1}; }));
        QVERIFY(picture() != before);
        QTest::mouseClick(shown.gutter(), Qt::LeftButton, {}, shown.beside({{0}, 1}, true));
        QCOMPARE(shown.state.sentence(), (SentenceId{{0}, 1}));
    }

    void hoveringLightsTheClaimInEveryGutter()
    {
        Shown shown({{bridge}, {bridge}, {bridge}});
        const QImage before = shown.gutter(1)->grab().toImage();
        QTest::mouseMove(shown.gutter(0), shown.beside({{0}, 0}, true));
        QVERIFY(QTest::qWaitFor([&] { return shown.state.hovered().isValid(); }));
        QVERIFY(shown.gutter(1)->grab().toImage() != before);
    }

    void theToolTipNamesEndsRelationAndReasons()
    {
        Shown shown({{bridge}, {bridge}});
        const QPoint place = shown.beside({{0}, 0}, true);
        QHelpEvent event(QEvent::ToolTip, place, shown.gutter()->mapToGlobal(place));
        QCoreApplication::sendEvent(shown.gutter(), &event);
        QVERIFY(QTest::qWaitFor([&] { return QToolTip::text().contains(u"a 1 – b 1"_s); }));
        QVERIFY(QToolTip::text().contains(u"confidence"_s));
        QVERIFY(QToolTip::text().contains(u"the same words"_s));
        QToolTip::hideText();
    }

    void screenReadersGetEveryLink()
    {
        core::Corrections corrections;
        corrections.links = {{.a = SentenceId{{0}, 1}, .b = SentenceId{{1}, 1}},
                             {.a = SentenceId{{0}, 0},
                              .b = SentenceId{{1}, 0},
                              .kind = core::ManualLink::Kind::Locked}};
        Shown shown({{bridge, ferry}, {bridge, gulls}}, corrections);
        QSignalSpy unlinked(&shown.view, &ReadingView::unlinkRequested);
        QAccessibleInterface *gutter = QAccessible::queryAccessibleInterface(shown.gutter());
        QVERIFY(gutter);
        QCOMPARE(gutter->role(), QAccessible::List);
        QCOMPARE(gutter->childCount(), 2);
        QAccessibleInterface *first = gutter->child(0);
        QVERIFY(first && first->isValid());
        QCOMPARE(first->text(QAccessible::Name),
                 u"a 1 – b 1, word for word, 1.00, locked by you"_s);
        QVERIFY(gutter->child(1)->text(QAccessible::Name).endsWith(u", linked by you"_s));
        QVERIFY(!gutter->child(1)->text(QAccessible::Name).contains(u"1.00"_s));
        QCOMPARE(first->parent(), gutter);
        QCOMPARE(gutter->indexOfChild(first), 0);
        QCOMPARE(gutter->child(2), nullptr);
        QVERIFY(!first->rect().isEmpty());
        QCOMPARE(gutter->childAt(first->rect().center().x(), first->rect().center().y()), first);
        first->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(ends(shown.state.link()), u"0.0 1.0"_s);
        QVERIFY(first->state().selected);
        gutter->child(1)->actionInterface()->doAction(u"Unlink"_s);
        QCOMPARE(unlinked.size(), 1);
    }

    void whatWasMadeByHandLooksDifferent()
    {
        core::Corrections byHand;
        byHand.links = {{.a = SentenceId{{0}, 0}, .b = SentenceId{{1}, 0}}};
        core::Corrections locked = byHand;
        locked.links.first().kind = core::ManualLink::Kind::Locked;
        const auto picture = [](const core::Corrections &corrections) {
            return Shown({{bridge}, {bridge}}, corrections).gutter()->grab().toImage();
        };
        const QImage automatic = picture({});
        QVERIFY(picture(byHand) != automatic);
        QVERIFY(picture(locked) != automatic);
        QVERIFY(picture(locked) != picture(byHand));
    }

    void enterLinksWithTheMarkAndEscapeTakesItBack()
    {
        Shown shown({{bridge, ferry}, {mayor}});
        QSignalSpy drawn(&shown.view, &ReadingView::linkDrawn);
        const auto picture = [&] { return shown.column(0)->viewport()->grab().toImage(); };
        const QImage before = picture();
        shown.state.setMarked({{0}, 1});
        QVERIFY(picture() != before);
        shown.column(1)->setFocus();
        shown.state.select({{1}, 0});
        QTest::keyClick(shown.column(1), Qt::Key_Return);
        QCOMPARE(drawn.size(), 1);
        QCOMPARE(ends(drawn.first().first().value<SentenceLink>()), u"0.1 1.0"_s);
        QTest::keyClick(shown.column(1), Qt::Key_Escape);
        QVERIFY(!shown.state.marked().isValid());
        QTest::keyClick(shown.column(1), Qt::Key_Return);
        QCOMPARE(drawn.size(), 1);
    }

    void theMarkGoesWithTheSentence()
    {
        Shown shown({{bridge, ferry}, {mayor}});
        shown.state.setMarked({{0}, 1});
        shown.state.setComparison(support::compared(support::story({{bridge}, {mayor}})));
        QVERIFY(!shown.state.marked().isValid());
    }

    void aMirroredWindowLinksTheSameSentences()
    {
        Shown shown({{bridge}, {mayor}});
        shown.view.setLayoutDirection(Qt::RightToLeft);
        shown.state.setComparison(support::compared(support::story({{bridge}, {mayor}, {gulls}})));
        shown.view.grab();
        QSignalSpy drawn(&shown.view, &ReadingView::linkDrawn);
        const QPoint to = shown.over({{1}, 0});
        shown.drag(shown.beside({{0}, 0}, false), to);
        QTest::mouseRelease(shown.gutter(), Qt::LeftButton, {}, to);
        QCOMPARE(drawn.size(), 1);
        QCOMPARE(ends(drawn.first().first().value<SentenceLink>()), u"0.0 1.0"_s);
    }
};

QTEST_MAIN(RibbonGutterTest)
#include "ribbonguttertest.moc"
