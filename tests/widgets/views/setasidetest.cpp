// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stories.h"
#include "widgets/views/readingcolumn.h"
#include "widgets/views/readingview.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace widgets;
using core::BlockRole;
using core::VersionId;

namespace {

/// Paragraphs; those that begin with '-' are set aside.
core::Version version(const QStringList &paragraphs)
{
    core::Version made = support::version(paragraphs, u"a"_s);
    for (core::Block &block : made.blocks) {
        if (block.range.of(made.text).startsWith(u'-'))
            block.role = BlockRole::Boilerplate;
    }
    return made;
}

const QStringList harbour{u"- Home"_s,
                          u"- Sport"_s,
                          u"The old pier of Westhaven closed on Monday."_s,
                          u"- Advert"_s,
                          u"Divers found cracks in eleven pillars."_s,
                          u"- Share"_s,
                          u"- Comment 🙂"_s,
                          u"- Terms"_s};

struct Shown
{
    Shown()
        : view(&state)
    {
        core::Story story;
        story.versions.push_back(version(harbour));
        state.setComparison(support::compared(story));
        view.setAnimated(false);
        view.resize(600, 700);
        view.show();
        view.grab();
    }

    ReadingColumn *column() const { return view.column({0}); }
    QPoint pointOn(Extent extent) const
    {
        const double y = (extent.top + extent.bottom) / 2 + articleTop - column()->scroll();
        return {60, qRound(y)};
    }

    ViewState state;
    ReadingView view;
};

/// Triggers the popup's entry that begins so, once it is open.
void chooseInPopup(const QString &begin)
{
    QTimer::singleShot(0, qApp, [begin] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (QAction *action : menu->actions()) {
            if (QString(action->text()).remove(u'&').startsWith(begin))
                action->trigger();
        }
        menu->close();
    });
}

} // namespace

class SetAsideTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsAreTwoBlocksAndMore()
    {
        const auto runs = setAsideRunsOf(version(harbour).blocks);
        QCOMPARE(runs.size(), 2U);
        QCOMPARE(runs[0].first, 0);
        QCOMPARE(runs[0].count, 2);
        QCOMPARE(runs[1].first, 5);
        QCOMPARE(runs[1].count, 3);
        QVERIFY(setAsideRunsOf({}).empty());
    }

    void foldingTakesTheRoomAndKeepsTheText()
    {
        const core::Version article = version(harbour);
        ColumnLayout layout(article, {.font = {}, .width = 400, .headsSetAside = true});
        const qreal whole = layout.height();
        const auto &runs = layout.setAsideRuns();
        QVERIFY(runs[0].head.bottom <= layout.blocks()[0].place.top);
        layout.setFolded(5, true);
        QVERIFY(layout.height() < whole - 2 * layout.headHeight());
        QVERIFY(layout.piecesOf(article.blocks[6].range).isEmpty());
        QCOMPARE(layout.runAt(article.blocks[6].range.begin)->first, 5);
        QCOMPARE(layout.runAt(article.blocks[2].range.begin), nullptr);
        QCOMPARE(layout.runHeadAt(runs[1].head.top + 1)->first, 5);
        QCOMPARE(layout.runHeadAt(layout.blocks()[2].place.top + 1), nullptr);
        for (qreal y = -10; y < layout.height() + 20; y += 3)
            QVERIFY(layout.offsetAt({5, y}) <= article.text.size());
        layout.setFolded(5, false);
        QCOMPARE(layout.height(), whole);
    }

    void aClickOnTheLineFoldsAndAFindUnfolds()
    {
        Shown shown;
        const auto run = shown.column()->articleLayout().setAsideRuns()[1];
        QTest::mouseClick(shown.column()->viewport(), Qt::LeftButton, {}, shown.pointOn(run.head));
        QCOMPARE(shown.column()->foldedText().size(), 1);
        QVERIFY(shown.column()->articleLayout().setAsideRuns()[1].isFolded);
        QVERIFY(shown.column()->selectedText().isEmpty());
        const qsizetype share = shown.column()->text().indexOf(u"Share"_s);
        shown.column()->reveal({share, share + 5});
        QVERIFY(shown.column()->foldedText().isEmpty());
    }

    void foldsOutliveAnotherComparison()
    {
        Shown shown;
        shown.view.foldSetAside(true);
        QCOMPARE(shown.column()->foldedText().size(), 2);
        core::Story story;
        story.versions.push_back(version(harbour));
        story.versions.front().blocks[4].role = BlockRole::Boilerplate; // now one run with others
        shown.state.setComparison(support::compared(story));
        QCOMPARE(shown.column()->foldedText().size(), 2);
        shown.view.foldSetAside(false);
        QVERIFY(shown.column()->foldedText().isEmpty());
    }

    void aParagraphIsGivenARoleByKeys()
    {
        Shown shown;
        QSignalSpy given(&shown.view, &ReadingView::roleGiven);
        shown.column()->setFocus();
        shown.state.select({{0}, 1});
        chooseInPopup(u"Set aside"_s);
        shown.view.askForRole();
        QCOMPARE(given.size(), 1);
        QCOMPARE(given.first().at(1).value<QList<qint32>>(), QList<qint32>{4});
        QCOMPARE(given.first().at(2).value<std::optional<BlockRole>>(), BlockRole::Boilerplate);
    }

    void selectedParagraphsAreGivenARoleTogether()
    {
        Shown shown;
        const QString &text = shown.column()->text();
        shown.column()->selectRange({text.indexOf(u"Monday"_s), text.indexOf(u"cracks"_s)});
        QCOMPARE(shown.column()->blocksMeant(), (QList<qint32>{2, 3, 4}));
    }

    void whatIsUnderThePointerIsMeant()
    {
        Shown shown;
        const Extent place = shown.column()->articleLayout().blocks()[3].place;
        const QPoint point = shown.column()->viewport()->mapToGlobal(shown.pointOn(place));
        QCOMPARE(shown.column()->blocksMeant(point), QList<qint32>{3});
    }
};

QTEST_MAIN(SetAsideTest)
#include "setasidetest.moc"
