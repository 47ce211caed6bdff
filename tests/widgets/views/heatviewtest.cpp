// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/heatview.h"

#include "support/randomstory.h"
#include "support/stories.h"
#include "widgets/views/heatmargin.h"
#include "widgets/views/readingcolumn.h"

#include <QAccessible>
#include <QComboBox>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace widgets;
using core::SentenceId;
using core::VersionId;

namespace {

const QStringList first{u"Twelve fishing boats must leave the north harbour before Monday."_s,
                        u"The old pier keeper Ada Quay called the plan a costly mistake."_s};
const QStringList second{u"Twenty fishing boats must leave the north harbour before Monday."_s,
                         u"The old pier keeper Ada Quay called the plan a costly mistake."_s};
const QStringList third{u"Twelve fishing boats must leave the north harbour before Monday."_s};

struct Shown
{
    explicit Shown(const QList<QStringList> &versions)
        : view(&state)
    {
        state.setComparison(support::compared(support::story(versions)));
        view.resize(1100, 600);
        view.show();
        view.grab();
        margin = view.findChild<HeatMargin *>();
    }

    ViewState state;
    HeatView view;
    HeatMargin *margin = nullptr;
};

} // namespace

class HeatViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMarginTellsWhatOthersHave()
    {
        Shown shown({first, second, third});
        QCOMPARE(shown.view.version(), VersionId{0});
        QCOMPARE(shown.margin->partCount(), 2);
        QCOMPARE(shown.margin->partText(0), u"b: "_s + second.first());
        QCOMPARE(shown.margin->partText(1), u"c: not there"_s);
    }

    void hotWordsAreShaded()
    {
        Shown shown({first, second, third});
        // One of the two others has another word there: the middle shade.
        const QRgb shade = heatColour(heatStep(1, 2), Palette::light()).rgb();
        const auto isShaded = [&](const QString &word) {
            const QString &text = shown.state.comparison()->version({0}).text;
            const qsizetype begin = text.indexOf(word);
            QWidget *viewport = shown.view.column()->viewport();
            const QRect place = shown.view.column()->globalRectOf({begin, begin + word.size()});
            const QImage picture
                = viewport->grab({viewport->mapFromGlobal(place.topLeft()), place.size()})
                      .toImage();
            for (int y = 0; y < picture.height(); ++y) {
                if (picture.pixel(picture.width() / 2, y) == shade)
                    return true;
            }
            return false;
        };
        QVERIFY(isShaded(u"Twelve"_s));
        QVERIFY(!isShaded(u"fishing"_s));
    }

    void aReadingLeadsToItsVersion()
    {
        Shown shown({first, second, third});
        shown.state.select({{0}, 0});
        QTest::mouseClick(shown.margin, Qt::LeftButton, {}, shown.margin->partRect(0).center());
        QCOMPARE(shown.view.version(), VersionId{1});
        QCOMPARE(shown.state.sentence(), (SentenceId{{1}, 0}));
        QCOMPARE(shown.view.findChild<QComboBox *>()->currentText(), u"b"_s);
    }

    void aBoxInShortOpensItsSentence()
    {
        Shown shown({first, second, third});
        shown.state.select({{0}, 0});
        QTest::mouseClick(shown.margin, Qt::LeftButton, {}, shown.margin->partRect(1).center());
        QCOMPARE(shown.state.sentence(), (SentenceId{{0}, 1}));
        QCOMPARE(shown.view.version(), VersionId{0});
    }

    void theKeyboardGoesFromReadingToReading()
    {
        Shown shown({first, second, third});
        shown.margin->setFocus();
        QTest::keyClick(shown.margin, Qt::Key_Down);
        QCOMPARE(shown.margin->currentPart(), 0);
        QTest::keyClick(shown.margin, Qt::Key_Return);
        QCOMPARE(shown.view.version(), VersionId{1});
        shown.margin->setFocus();
        QTest::keyClick(shown.margin, Qt::Key_Escape);
        QCOMPARE(shown.view.focusWidget(), shown.view.column());
    }

    void hiddenVersionsDoNotCount()
    {
        Shown shown({first, second, third});
        shown.state.setColumns({VersionId{0}, VersionId{2}});
        QCOMPARE(shown.margin->partCount(), 1);
        QCOMPARE(shown.margin->partText(0), u"c: not there"_s);
        shown.state.setColumns({VersionId{2}, VersionId{1}});
        QCOMPARE(shown.view.version(), VersionId{2}); // the one that was read is gone
    }

    void thePlaceIsKeptWhenTheVersionChanges()
    {
        Shown shown({first, second, third});
        shown.state.select({{1}, 1});
        shown.view.activate();
        QCOMPARE(shown.view.version(), VersionId{1});
        shown.view.setVersion({0});
        QCOMPARE(shown.state.sentence(), (SentenceId{{0}, 1}));
    }

    void screenReadersGetTheReadings()
    {
        Shown shown({first, second, third});
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(shown.margin);
        QCOMPARE(list->childCount(), 2);
        QCOMPARE(list->child(0)->text(QAccessible::Name), u"b: "_s + second.first());
        list->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(shown.view.version(), VersionId{1});
    }

    void boxesScrollWithTheText()
    {
        Shown shown(support::randomVersions(6, 40, 2));
        QVERIFY(shown.view.column()->verticalScrollBar()->maximum() > 100);
        const QRect before = shown.margin->partRect(0);
        shown.view.column()->verticalScrollBar()->setValue(70);
        QCOMPARE(shown.margin->partRect(0).top(), before.top() - 70);
        shown.state.select({{0}, 20});
        const double top = shown.view.column()->extentOf({{0}, 20}).top;
        QVERIFY(top > shown.view.column()->scroll() - 1);
        QVERIFY(!shown.view.grab().isNull());
    }

    /// What is not seen must not go on reading a comparison that is gone.
    void anotherComparisonComesWhileAnotherLayoutIsShown()
    {
        Shown shown(support::randomVersions(3, 30, 2));
        shown.view.hide();
        shown.state.setComparison(
            support::compared(support::story(support::randomVersions(9, 60, 5))));
        shown.state.select({{8}, 50});
        shown.state.select({{8}, 1});
        QCOMPARE(shown.view.column(), nullptr);
        shown.view.show();
        shown.view.activate();
        QCOMPARE(shown.view.version(), VersionId{8});
    }

    void otherComparisonsAndNoneAreShown()
    {
        Shown shown({first, second, third});
        shown.state.setComparison({});
        QCOMPARE(shown.view.column(), nullptr);
        QVERIFY(!shown.view.grab().isNull());
        QVERIFY(shown.view.findChild<QComboBox *>()->isHidden());
        shown.state.setComparison(support::compared(support::story({third})));
        QCOMPARE(shown.margin->partCount(), 0);
        QVERIFY(!shown.view.grab().isNull());
    }
};

QTEST_MAIN(HeatViewTest)
#include "heatviewtest.moc"
