// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/mainwindow.h"

#include "app/exporting.h"
#include "app/window/dropcurtain.h"
#include "app/window/messagebar.h"
#include "core/writer/html.h"
#include "support/stories.h"
#include "tests/app/ready.h"
#include "widgets/dialogs/addressdialog.h"
#include "widgets/dialogs/claimchooser.h"
#include "widgets/panels/filterbar.h"
#include "widgets/panels/filterpopover.h"
#include "widgets/panels/findstrip.h"
#include "widgets/panels/wordlistspanel.h"
#include "widgets/views/coverageview.h"
#include "widgets/views/differenceslistview.h"
#include "widgets/views/readingcolumn.h"
#include "widgets/views/readingview.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolBar>

using namespace Qt::StringLiterals;
using app::ActionId;
using core::VersionId;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<app::Settings>(m_folder.filePath(u"settings.ini"_s));
        m_window = makeWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
        QVERIFY(QFile::remove(m_folder.filePath(u"settings.ini"_s))
                || !QFile::exists(m_folder.filePath(u"settings.ini"_s)));
    }

    void startsEmptyAndInvites()
    {
        QCOMPARE(m_window->windowTitle(), u"Sidebyline"_s);
        QVERIFY(!action(ActionId::ExportHtml)->isEnabled());
        QVERIFY(!action(ActionId::NextDifference)->isEnabled());
        QVERIFY(!action(ActionId::Remove)->isEnabled());
        QVERIFY(action(ActionId::AddVersions)->isEnabled());
    }

    void theSampleOpensAndTheCounterFollows()
    {
        openSample();
        const auto total = m_window->viewState().reachableDifferences().size();
        QVERIFY(total > 10);
        QCOMPARE(counter(), u"%1 differences"_s.arg(total));
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QCOMPARE(counter(), u"1 of %1 differences"_s.arg(total));
        QTest::keyClick(m_window.get(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(counter(), u"2 of %1 differences"_s.arg(total));
        QTest::keyClick(m_window.get(), Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(counter(), u"1 of %1 differences"_s.arg(total));
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier); // back in history
        QCOMPARE(counter(), u"2 of %1 differences"_s.arg(total));
        QTest::keyClick(m_window.get(), Qt::Key_Home, Qt::AltModifier);
        QTest::keyClick(m_window.get(), Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(counter(), u"%1 of %1 differences"_s.arg(total));
        QCOMPARE(m_window->statusBar()->currentMessage(), u"Continued from the last difference"_s);
    }

    void filesDroppedAreOpened()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(write(u"a.txt"_s, "The bridge closes on Monday.\n")),
                      QUrl::fromLocalFile(write(u"b.txt"_s, "The bridge closes on Tuesday.\n"))});
        drop(data);
        QCOMPARE(m_window->document().state().count(), 2);
        QCOMPARE(m_settings->recentFiles().size(), 2);
    }

    void textDroppedIsOpenedAndOneVersionIsNotEnough()
    {
        QMimeData data;
        data.setText(u"The bridge closes on Monday. Nobody knew why."_s);
        drop(data);
        QCOMPARE(m_window->document().state().count(), 1);
        QVERIFY(m_window->messageBar().text().contains(u"Only one version"_s));
    }

    void anAddressAloneIsShownBeforeItIsAsked()
    {
        QStringList shown;
        QTimer::singleShot(0, m_window.get(), [&] {
            auto *dialog = m_window->findChild<widgets::AddressDialog *>();
            QVERIFY(dialog);
            shown = dialog->addresses();
            dialog->reject();
        });
        QMimeData data;
        data.setUrls({QUrl(u"https://example.org/story"_s)});
        data.setText(u"https://example.org/story"_s);
        drop(data);
        QCOMPARE(shown, QStringList{u"https://example.org/story"_s});
        QCOMPARE(m_window->document().state().count(), 0);
        QVERIFY(!m_window->document().isBusy());
    }

    void badFilesAreToldOnceEachAndTheRestIsShown()
    {
        m_window->opener().openFiles(
            {{.path = write(u"good.txt"_s, "The bridge closes.\n"), .outlet = {}},
             {.path = m_folder.filePath(u"missing.txt"_s), .outlet = {}},
             {.path = m_folder.path(), .outlet = {}}});
        waitUntilIdle();
        QVERIFY(m_window->viewState().comparison());
        const QStringList sentences = m_window->messageBar().text().split(u'\n');
        QCOMPARE(sentences.size(), 2);
        QVERIFY(sentences.first().contains(u"missing.txt"_s));
    }

    void anOldErrorGoesWithTheNextSuccess()
    {
        m_window->opener().openFiles({{.path = m_folder.filePath(u"missing.txt"_s), .outlet = {}}});
        waitUntilIdle();
        QVERIFY(m_window->messageBar().text().contains(u"missing.txt"_s));
        m_window->opener().openFiles(
            {{.path = write(u"good.txt"_s, "The bridge closes.\n"), .outlet = {}},
             {.path = write(u"other.txt"_s, "The bridge closes on Monday.\n"), .outlet = {}}});
        waitUntilIdle();
        QVERIFY2(!m_window->messageBar().text().contains(u"missing.txt"_s),
                 qPrintable(m_window->messageBar().text()));
        // Trouble on the way to a success stays beside it.
        m_window->opener().openFiles(
            {{.path = write(u"third.txt"_s, "The bridge closes on Tuesday.\n"), .outlet = {}},
             {.path = m_folder.filePath(u"missing.txt"_s), .outlet = {}}});
        waitUntilIdle();
        QVERIFY(m_window->messageBar().text().contains(u"missing.txt"_s));
        m_window->opener().openFiles({{.path = m_folder.filePath(u"gone.txt"_s), .outlet = {}}});
        waitUntilIdle();
        QVERIFY(m_window->messageBar().text().contains(u"gone.txt"_s));
        QVERIFY(!m_window->messageBar().text().contains(u"missing.txt"_s));
    }

    void pastingAddsAVersionThatCanBeUndone()
    {
        openSample();
        QGuiApplication::clipboard()->setText(u"The bridge closes. A new voice says so."_s);
        QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
        waitUntilIdle();
        QCOMPARE(m_window->viewState().columns().size(), 6);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        waitUntilIdle();
        QCOMPARE(m_window->viewState().columns().size(), 5);
    }

    void theReferenceIsChosenInTheToolBar()
    {
        openSample();
        auto *chooser = m_window->findChild<QToolBar *>()->findChild<QComboBox *>();
        QCOMPARE(chooser->count(), 6);
        chooser->setFocus();
        QTest::keyClick(chooser, Qt::Key_Down);
        waitUntilIdle();
        QCOMPARE(m_window->viewState().comparison()->reference, VersionId{0});
        m_window->document().undoStack()->undo();
        waitUntilIdle();
        QVERIFY(!m_window->viewState().comparison()->reference.isValid());
        QCOMPARE(chooser->currentIndex(), 0);
    }

    void versionsAreMovedHiddenAndRemovedByTheMenu()
    {
        openSample();
        m_window->viewState().select({VersionId{1}, 0});
        action(ActionId::MoveLeft)->trigger();
        QCOMPARE(m_window->viewState().columns().first(), VersionId{1});
        QVERIFY(!action(ActionId::MoveLeft)->isEnabled());
        action(ActionId::Hide)->trigger();
        QCOMPARE(m_window->viewState().columns().size(), 4);
        action(ActionId::ShowAll)->trigger();
        QCOMPARE(m_window->viewState().columns().size(), 5);
        m_window->viewState().select({VersionId{1}, 0});
        action(ActionId::Remove)->trigger();
        waitUntilIdle();
        QCOMPARE(m_window->viewState().comparison()->story.versions.size(), 4U);
        QVERIFY(m_window->messageBar().text().contains(u"QuickPost"_s));
        // Taken back by the keyboard: the bar must not offer to undo what came before.
        action(ActionId::Undo)->trigger();
        QVERIFY(m_window->messageBar().isHidden());
    }

    void columnsArrangedInTheViewCanBeUndone()
    {
        openSample();
        const QList<VersionId> before = m_window->viewState().columns();
        m_window->viewState().setColumns({VersionId{2}, VersionId{0}});
        QVERIFY(action(ActionId::Undo)->isEnabled());
        action(ActionId::Undo)->trigger();
        QCOMPARE(m_window->viewState().columns(), before);
    }

    void theCurrentSentenceStaysWhenAnotherVersionGoes()
    {
        openSample();
        const auto words = m_window->viewState().comparison()->textOf({VersionId{3}, 2});
        m_window->viewState().select({VersionId{3}, 2});
        m_window->document().remove(VersionId{0});
        waitUntilIdle();
        QCOMPARE(m_window->viewState().sentence(), (core::SentenceId{VersionId{2}, 2}));
        QCOMPARE(m_window->viewState().comparison()->textOf(m_window->viewState().sentence()),
                 words);
    }

    void exportsWhatTheCommandLineExports()
    {
        openSample();
        const QString path = m_folder.filePath(u"out.html"_s);
        QVERIFY(app::exportHtml(*m_window->document().comparison(), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        core::Story story;
        for (auto &version :
             app::loadVersions(app::sampleFiles(), {}, support::languages()).versions)
            story.versions.push_back(std::move(version));
        core::nameVersions(story);
        const auto headless = core::compare(story, {}, {}, support::languages());
        QCOMPARE(QString::fromUtf8(file.readAll()), core::writer::toHtml(**headless));
    }

    void exportsSayWhatTheFilterSetsAside()
    {
        openSample();
        QVERIFY(app::setAsideIn(m_window->viewState()).statement.isEmpty());
        m_window->viewState().setFilter({.minimumWords = 3});
        const core::writer::SetAside aside = app::setAsideIn(m_window->viewState());
        const QString path = m_folder.filePath(u"filtered.html"_s);
        QVERIFY(app::exportHtml(*m_window->document().comparison(), path, aside));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray page = file.readAll();
        QVERIFY(page.contains("differences are set aside: smaller than 3 words."));
        QVERIFY(page.contains(" aside\""));
    }

    void theFilterIsKeptAndSeen()
    {
        openSample();
        auto *bar = m_window->findChild<widgets::FilterBar *>();
        QVERIFY(bar->isHidden());
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *popover = m_window->findChild<widgets::FilterPopover *>();
        QVERIFY(popover->isVisible());
        QTest::keyClick(popover->focusWidget(), Qt::Key_Tab);
        QTest::keyClick(popover->focusWidget(), Qt::Key_Space);
        QTest::keyClick(popover, Qt::Key_Escape);
        QVERIFY(bar->isVisible());
        const auto reachable = m_window->viewState().reachableDifferences().size();
        QCOMPARE(counter(), u"%1 differences"_s.arg(reachable));
        m_window->close();
        m_window = makeWindow();
        openSample();
        QCOMPARE(m_window->viewState().reachableDifferences().size(), reachable);
        bar = m_window->findChild<widgets::FilterBar *>();
        QVERIFY(bar->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(bar->isHidden());
        QVERIFY(m_window->viewState().reachableDifferences().size() > reachable);
    }

    void aClaimIsChosenByKey()
    {
        openSample();
        QTest::keyClick(m_window.get(), Qt::Key_J, Qt::ControlModifier);
        auto *chooser = m_window->findChild<widgets::ClaimChooser *>();
        QVERIFY(chooser);
        auto *typed = chooser->findChild<QLineEdit *>();
        QTest::keyClicks(typed, u"3"_s);
        QCOMPARE(typed->text(), u"3"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(m_window->viewState().claim().value, 2);
    }

    void wordListsAreMarkedAndKept()
    {
        openSample();
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        auto *panel = m_window->findChild<widgets::WordListsPanel *>();
        QVERIFY(QTest::qWaitFor([&] { return panel->isVisible(); }));
        panel->setActive({u"Loaded Language"_s});
        QCOMPARE(m_settings->wordLists(), QStringList{u"Loaded Language"_s});
        m_window = makeWindow();
        QCOMPARE(m_window->findChild<widgets::WordListsPanel *>()->active(),
                 QStringList{u"Loaded Language"_s});
    }

    void theFindStripStandsWhileSomebodySearches()
    {
        openSample();
        auto *strip = m_window->findChild<widgets::FindStrip *>();
        QVERIFY(strip->isHidden());
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return strip->isVisible(); }));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(QTest::qWaitFor([&] { return strip->isHidden(); }));
    }

    void exportThatCannotBeWrittenSaysSo()
    {
        openSample();
        const auto result = app::exportHtml(*m_window->document().comparison(),
                                            m_folder.filePath(u"no/such/folder/out.html"_s));
        QVERIFY(!result);
        QCOMPARE(result.error().code, core::ErrorCode::CannotWrite);
    }

    void layoutAndZoomAreKeptForTheNextTime()
    {
        openSample();
        m_window->findChild<QDockWidget *>(u"legendDock"_s)->close();
        action(ActionId::ZoomIn)->trigger();
        m_window->close();
        m_window = makeWindow();
        openSample();
        QVERIFY(m_window->findChild<QDockWidget *>(u"legendDock"_s)->isHidden());
        QVERIFY(!m_window->findChild<QDockWidget *>(u"claimDock"_s)->isHidden());
        QCOMPARE(m_settings->zoom(), 110);
    }

    void theCursorLeavesTheFindFieldByEscape()
    {
        openSample();
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QWidget *field = QApplication::focusWidget();
        QVERIFY(qobject_cast<QLineEdit *>(field));
        QTest::keyClicks(field, u"bridge"_s);
        QVERIFY(QTest::qWaitFor(
            [this] { return m_window->viewState().searchText() == u"bridge"_s; }, 5000));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(qobject_cast<widgets::ReadingColumn *>(QApplication::focusWidget()));
    }

    void theStatementsTableOpensByKey()
    {
        openSample();
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
        auto *dock = m_window->findChild<QDockWidget *>(u"statementsDock"_s);
        QVERIFY(QTest::qWaitFor([dock] { return dock->isVisible(); }));
        QVERIFY(dock->findChild<QTableView *>()->model()->rowCount() > 3);
    }

    void selectedWordsBecomeAStatement()
    {
        openSample();
        action(ActionId::AddStatement)->trigger();
        QVERIFY(m_window->messageBar().text().contains(u"Select the words"_s));
        auto *column = m_window->findChild<widgets::ReadingColumn *>();
        const auto &analysis = m_window->document().comparison()->analysis(column->version());
        column->selectRange(analysis.sentences.back().range);
        QTimer::singleShot(0, this, [] {
            auto *dialog = QApplication::activeModalWidget();
            QVERIFY(dialog);
            QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Ada Quay"_s);
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        action(ActionId::AddStatement)->trigger();
        waitUntilIdle();
        const auto isAdded = [](const core::attribution::Attribution &statement) {
            return statement.isCorrected && statement.source.name == u"Ada Quay"_s;
        };
        QVERIFY(std::ranges::any_of(m_window->document().comparison()->attributions, isAdded));
        m_window->document().undoStack()->undo();
        waitUntilIdle();
        QVERIFY(std::ranges::none_of(m_window->document().comparison()->attributions, isAdded));
    }

    void f7LeadsToTheListAndEscapeBack()
    {
        openSample();
        action(ActionId::LayoutCoverage)->trigger();
        m_window->navigator().goToFirstDifference();
        const qsizetype difference = m_window->viewState().difference();
        QTest::keyClick(m_window.get(), Qt::Key_F7);
        auto *list
            = m_window->findChild<widgets::DifferencesListView *>()->findChild<QListView *>();
        QVERIFY(list->isVisible());
        QVERIFY(list->hasFocus());
        QCOMPARE(m_window->viewState().difference(), difference); // begins where the reader was
        QTest::keyClick(list, Qt::Key_F7);
        QVERIFY(m_window->viewState().difference() != difference);
        QVERIFY(action(ActionId::LayoutList)->isChecked());
        QTest::keyClick(list, Qt::Key_Escape);
        auto *coverage = m_window->findChild<widgets::CoverageView *>();
        QVERIFY(coverage->isVisible());
        QVERIFY(coverage->isAncestorOf(m_window->focusWidget()));
        QVERIFY(action(ActionId::LayoutCoverage)->isChecked());
    }

    void enterInTheListShowsThePlaceInItsArticle()
    {
        openSample();
        QTest::keyClick(m_window.get(), Qt::Key_F7);
        auto *list
            = m_window->findChild<widgets::DifferencesListView *>()->findChild<QListView *>();
        QTest::keyClick(list, Qt::Key_End);
        const core::SentenceId sentence = m_window->viewState().sentence();
        const qsizetype difference = m_window->viewState().difference();
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(m_window->findChild<widgets::ReadingView *>()->isVisible());
        QCOMPARE(m_window->viewState().sentence(), sentence);
        QCOMPARE(m_window->viewState().difference(), difference);
        auto *column = qobject_cast<widgets::ReadingColumn *>(m_window->focusWidget());
        QVERIFY(column);
        QCOMPARE(column->version(), sentence.version);
    }

    void enterInTheMatrixShowsThePlaceInItsArticle()
    {
        openSample();
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        auto *table = m_window->findChild<widgets::CoverageView *>()->findChild<QTableView *>();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(table, Qt::Key_Down);
        const core::alignment::ClaimId claim = m_window->viewState().claim();
        QVERIFY(claim.isValid());
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Claim\t"_s));
        m_window->viewState().select(
            m_window->document().comparison()->claim(claim).members.first());
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(m_window->findChild<widgets::ReadingView *>()->isVisible());
        QCOMPARE(m_window->viewState().claim(), claim);
    }

    void aHeadingOfTheMatrixHasTheVersionsMenu()
    {
        openSample();
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        auto *view = m_window->findChild<widgets::CoverageView *>();
        const QList<VersionId> before = m_window->viewState().columns();
        QTimer::singleShot(0, this, [] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            const QList<QAction *> entries = menu->actions();
            const auto hide = std::ranges::find(entries, u"Hide"_s, &QAction::text);
            QVERIFY(hide != entries.end());
            (*hide)->trigger();
            menu->close();
        });
        Q_EMIT view->versionMenuRequested(before.at(1), view->mapToGlobal(QPoint(200, 100)));
        QCOMPARE(m_window->viewState().columns().size(), before.size() - 1);
        QVERIFY(!m_window->viewState().columns().contains(before.at(1)));
    }

    void docksRestWhileNothingIsOpen()
    {
        auto *dock = m_window->findChild<QDockWidget *>(u"attributionsDock"_s);
        QVERIFY(dock->isHidden());
        openSample();
        QVERIFY(!dock->isHidden());
        m_window->document().undoStack()->undo();
        waitUntilIdle();
        QVERIFY(dock->isHidden());
    }

    void everyMenuEntryHasAText()
    {
        openSample();
        for (QAction *top : m_window->menuBar()->actions()) {
            QMenu *menu = top->menu();
            Q_EMIT menu->aboutToShow();
            QVERIFY(!menu->isEmpty());
            for (const QAction *entry : menu->actions())
                QVERIFY(entry->isSeparator() || !entry->text().isEmpty());
        }
    }

    void themesChangeLive()
    {
        openSample();
        m_window->setTheme(app::Theme::Dark);
        QVERIFY(m_window->palette().color(QPalette::Window).lightness() < 60);
        m_window->setTheme(app::Theme::Light);
        QVERIFY(m_window->palette().color(QPalette::Window).lightness() > 200);
    }

private:
    std::unique_ptr<app::MainWindow> makeWindow()
    {
        auto window
            = std::make_unique<app::MainWindow>(m_settings.get(), support::readyLanguages());
        window->show();
        window->activateWindow();
        return window;
    }
    QAction *action(ActionId id) { return m_window->actions()[id]; }
    QString counter() const
    {
        return m_window->findChild<QLabel *>(u"differenceCounter"_s)->text();
    }
    void waitUntilIdle()
    {
        QVERIFY(QTest::qWaitFor([this] { return !m_window->document().isBusy(); }, 20000));
    }
    void openSample()
    {
        m_window->opener().openSample();
        waitUntilIdle();
        QCOMPARE(m_window->viewState().columns().size(), 5);
    }
    void drop(const QMimeData &data)
    {
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(m_window->findChild<app::DropCurtain *>()->isVisible());
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &event);
        waitUntilIdle();
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's own file");
        return file.fileName();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<app::MainWindow> m_window;
};

QTEST_MAIN(MainWindowTest)
#include "mainwindowtest.moc"
