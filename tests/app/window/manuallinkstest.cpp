// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/mainwindow.h"
#include "app/window/messagebar.h"
#include "support/stories.h"
#include "tests/app/ready.h"
#include "widgets/dialogs/correctionsdialog.h"
#include "widgets/views/readingcolumn.h"
#include "widgets/views/readingview.h"
#include "widgets/views/ribbongutter.h"

#include <QAction>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;
using app::ActionId;
using core::SentenceId;
using core::VersionId;

/// Links and claims by hand in the window, by real keys and the mouse.
class ManualLinksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<app::Settings>(m_folder.filePath(u"settings.ini"_s));
        m_window = std::make_unique<app::MainWindow>(m_settings.get(), support::readyLanguages());
        m_window->resize(1500, 900);
        m_window->show();
        m_window->activateWindow();
        for (const QString &text :
             {u"The old bridge closes on Monday. Ferries carry all workers across."_s,
              u"On Monday the old bridge closes. Traders are angry about it."_s,
              u"Gulls nest below the pier. The old bridge closes on Monday."_s})
            m_window->document().addText({.text = text, .outlet = u"Outlet"_s});
        waitUntilIdle();
        m_window->document().rename({0}, u"Post"_s);
        m_window->document().rename({1}, u"Herald"_s);
        m_window->document().rename({2}, u"Quay"_s);
        waitUntilIdle();
        m_window->grab();
    }
    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
    }

    void twoSentencesAreLinkedByKeysAlone()
    {
        column(0)->setFocus();
        QVERIFY(QTest::qWaitFor([&] { return column(0)->hasFocus(); }));
        state().select({{0}, 1});
        QTest::keyClick(column(0), Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(state().marked(), (SentenceId{{0}, 1}));
        QVERIFY(said().contains(u"Post 2 is marked"_s));
        QTest::keyClick(column(0), Qt::Key_Right);
        QVERIFY(QTest::qWaitFor([&] { return column(1)->hasFocus(); }));
        state().select({{1}, 1});
        QTest::keyClick(column(1), Qt::Key_Return);
        QVERIFY(said().contains(u"Linked Post 2 with Herald 2"_s));
        waitUntilIdle();
        QVERIFY(!state().marked().isValid());
        QVERIFY(pair({{0}, 1}, {{1}, 1}) && pair({{0}, 1}, {{1}, 1})->isManual);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        waitUntilIdle();
        QVERIFY(!pair({{0}, 1}, {{1}, 1}));
    }

    void aMarkIsTakenBack()
    {
        state().select({{0}, 1});
        QTest::keyClick(column(0), Qt::Key_M, Qt::ControlModifier);
        QVERIFY(said().contains(u"is marked"_s));
        QTest::keyClick(column(0), Qt::Key_Escape);
        QVERIFY(!state().marked().isValid());
        QVERIFY(!said().contains(u"is marked"_s));
    }

    void whatCannotBeLinkedIsToldAbout()
    {
        state().select({{0}, 1});
        action(ActionId::LinkMarked)->trigger();
        QVERIFY(said().contains(u"Mark one sentence first"_s));
        action(ActionId::MarkSentence)->trigger();
        state().select({{0}, 0});
        action(ActionId::LinkMarked)->trigger();
        QVERIFY(said().contains(u"of one version"_s));
        QVERIFY(m_window->document().state().corrections.links.isEmpty());
        state().select({});
        action(ActionId::SplitClaim)->trigger();
        QVERIFY(said().contains(u"Go to a sentence first"_s));
    }

    void aLinkIsDrawnWithTheMouse()
    {
        auto *gutter = gutters().first();
        const auto height = [&](SentenceId id) {
            return qRound(column(id.version.value)->extentOf(id).middle()
                          - column(id.version.value)->scroll());
        };
        const QPoint from(3, height({{0}, 1}));
        const QPoint to(gutter->width() - 4, height({{1}, 1}));
        QTest::mousePress(gutter, Qt::LeftButton, {}, from);
        QTest::mouseMove(gutter, (from + to) / 2);
        QTest::mouseMove(gutter, to);
        QTest::mouseRelease(gutter, Qt::LeftButton, {}, to);
        waitUntilIdle();
        QVERIFY(pair({{0}, 1}, {{1}, 1})->isManual);
    }

    void theChosenRibbonIsTakenAwayByDelete()
    {
        QVERIFY(pair({{0}, 0}, {{1}, 0}));
        auto *gutter = gutters().first();
        gutter->setFocus();
        QTest::keyClick(gutter, Qt::Key_Down);
        QTest::keyClick(gutter, Qt::Key_Delete);
        waitUntilIdle();
        QVERIFY(!pair({{0}, 0}, {{1}, 0}));
        QVERIFY(said().contains(u"Unlinked Post 1 from Herald 1"_s));
    }

    void theKeyboardStaysOnTheRibbons()
    {
        auto *gutter = gutters().first();
        gutter->setFocus();
        QVERIFY(QTest::qWaitFor([&] { return gutter->hasFocus(); }));
        QTest::keyClick(gutter, Qt::Key_Down);
        const auto link = state().link();
        QTest::keyClick(gutter, Qt::Key_K, Qt::ControlModifier);
        waitUntilIdle();
        QVERIFY(pair(link.a, link.b)->isLocked);
        QCOMPARE(state().link(), link);
        QVERIFY(QTest::qWaitFor([&] {
            return qobject_cast<widgets::RibbonGutter *>(m_window->focusWidget()) != nullptr;
        }));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_K, Qt::ControlModifier);
        waitUntilIdle();
        QVERIFY(!pair(link.a, link.b)->isLocked);
    }

    void oneOfSeveralLinksIsAskedFor()
    {
        state().select({{0}, 0});
        QCOMPARE(comparison().pairsOf({{0}, 0}).size(), 2);
        QTimer::singleShot(0, this, [] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QCOMPARE(menu->actions().size(), 2);
            QVERIFY(menu->actions().last()->text().contains(u"bridge closes"_s));
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        action(ActionId::Unlink)->trigger();
        waitUntilIdle();
        QCOMPARE(comparison().pairsOf({{0}, 0}).size(), 1);
    }

    void aSentenceHasNoCounterpart()
    {
        state().select({{0}, 0});
        QVERIFY(!action(ActionId::NoCounterpart)->isChecked());
        action(ActionId::NoCounterpart)->trigger();
        waitUntilIdle();
        QVERIFY(comparison().pairsOf({{0}, 0}).isEmpty());
        QVERIFY(action(ActionId::NoCounterpart)->isChecked());
        state().select({{0}, 1});
        QVERIFY(!action(ActionId::NoCounterpart)->isChecked());
        state().select({{0}, 0});
        action(ActionId::NoCounterpart)->trigger();
        waitUntilIdle();
        QVERIFY(!comparison().pairsOf({{0}, 0}).isEmpty());
    }

    void claimsAreMergedAndSplitOff()
    {
        state().select({{0}, 1});
        action(ActionId::MarkSentence)->trigger();
        state().select({{1}, 1});
        action(ActionId::MergeClaims)->trigger();
        waitUntilIdle();
        QCOMPARE(comparison().claimOf({{0}, 1}), comparison().claimOf({{1}, 1}));
        QVERIFY(!state().marked().isValid());
        state().select({{1}, 1});
        action(ActionId::SplitClaim)->trigger();
        waitUntilIdle();
        QVERIFY(comparison().claimOf({{0}, 1}) != comparison().claimOf({{1}, 1}));
        action(ActionId::SplitClaim)->trigger();
        QVERIFY(said().contains(u"by itself already"_s));
    }

    void theMenuOfASentenceOffersWhatCanBeDone()
    {
        state().setMarked({{1}, 1});
        QMenu menu;
        Q_EMIT reading()->sentenceMenuAsked(&menu, {{0}, 0});
        QVERIFY(entry(&menu, u"Link with Herald 2"_s));
        QVERIFY(entry(&menu, u"Merge its claim with that of Herald 2"_s));
        entry(&menu, u"No counterpart"_s)->trigger();
        waitUntilIdle();
        QVERIFY(comparison().pairsOf({{0}, 0}).isEmpty());
        QMenu again;
        Q_EMIT reading()->sentenceMenuAsked(&again, {{0}, 0});
        QVERIFY(entry(&again, u"No counterpart"_s)->isChecked());
        QVERIFY(!entry(&again, u"Unlink from"_s)); // nothing to unlink from
    }

    void theMenuOfALinkLeavesItToTheProgramAgain()
    {
        const widgets::SentenceLink link{.a = {{0}, 1}, .b = {{1}, 1}};
        Q_EMIT reading()->linkDrawn(link);
        waitUntilIdle();
        QMenu menu;
        Q_EMIT reading()->linkMenuAsked(&menu, link);
        entry(&menu, u"Leave to the program again"_s)->trigger();
        waitUntilIdle();
        QVERIFY(!pair(link.a, link.b));
        QVERIFY(m_window->document().state().corrections.links.isEmpty());
    }

    void theListShowsGoesThereAndTakesBack()
    {
        Q_EMIT reading()->linkDrawn({.a = {{0}, 1}, .b = {{1}, 1}});
        waitUntilIdle();
        state().select({{2}, 0});
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m_window->findChild<widgets::CorrectionsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *table = dialog->findChild<QTreeView *>();
        QCOMPARE(table->model()->rowCount(), 4); // three outlets were named
        QTest::keyClick(table, Qt::Key_Home);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(state().sentence(), (SentenceId{{0}, 1}));
        QVERIFY(state().link().isOf({{0}, 1}, {{1}, 1}));
        QTest::keyClick(table, Qt::Key_Delete);
        waitUntilIdle();
        QCOMPARE(table->model()->rowCount(), 3);
        QVERIFY(!pair({{0}, 1}, {{1}, 1}));
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        waitUntilIdle();
        QCOMPARE(table->model()->rowCount(), 4);
        QVERIFY(pair({{0}, 1}, {{1}, 1}));
    }

    void theListGoesToVersionsAndShowsHiddenOnes()
    {
        m_window->document().hide({1});
        QVERIFY(!state().columns().contains(VersionId{1}));
        action(ActionId::ListCorrections)->trigger();
        auto *dialog = m_window->findChild<widgets::CorrectionsDialog *>();
        auto *table = dialog->findChild<QTreeView *>();
        QTest::keyClick(table, Qt::Key_Home);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(state().columns().contains(VersionId{1}));
        QCOMPARE(state().sentence(), (SentenceId{{1}, 0}));
    }

private:
    widgets::ViewState &state() { return m_window->viewState(); }
    const core::Comparison &comparison() { return *m_window->document().comparison(); }
    const core::alignment::Pair *pair(SentenceId a, SentenceId b)
    {
        return comparison().pairOf(a, b);
    }
    QAction *action(ActionId id) { return m_window->actions()[id]; }
    QString said() const { return m_window->messageBar().text(); }
    widgets::ReadingView *reading() const { return m_window->findChild<widgets::ReadingView *>(); }
    widgets::ReadingColumn *column(qint32 version) const { return reading()->column({version}); }
    QList<widgets::RibbonGutter *> gutters() const
    {
        auto found = reading()->findChildren<widgets::RibbonGutter *>();
        found.removeIf([](const QWidget *gutter) { return gutter->isHidden(); });
        return found;
    }
    /// The entry with a text, in the menu or one of its own menus.
    static QAction *entry(const QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions()) {
            if (QString(action->text()).remove(u'&') == text)
                return action;
            if (QAction *inside = action->menu() ? entry(action->menu(), text) : nullptr)
                return inside;
        }
        return nullptr;
    }
    void waitUntilIdle()
    {
        QVERIFY(QTest::qWaitFor([this] { return !m_window->document().isBusy(); }, 20000));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<app::MainWindow> m_window;
};

QTEST_MAIN(ManualLinksTest)
#include "manuallinkstest.moc"
