// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/projectcontrol.h"

#include "app/window/layouts.h"
#include "app/window/mainwindow.h"
#include "app/window/messagebar.h"
#include "core/comparison/sentencecorrections.h"
#include "core/comparison/statementcorrections.h"
#include "tests/app/ready.h"

#include <QAction>
#include <QDir>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using app::ActionId;
using core::SentenceId;
using core::VersionId;

/// Saving, opening, the questions before something is lost, and what a session leaves that came to
/// no proper end: as the user of the window meets them.
class ProjectControlTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<app::Settings>(path(u"settings.ini"_s));
        m_window = makeWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
    }

    void allThatWasDecidedIsThereAgain();
    void theOriginalFilesAreNotNeeded();
    void theTitleFollowsWhatIsSaved();
    void aStoryInNoFileIsWorthAQuestionOnceDecided();
    void closingAsks_data();
    void closingAsks();
    void anotherProjectAsksToo();
    void savingThatFailsKeepsTheWindowOpen();
    void whatIsRefusedLeavesWhatIsOpen();
    void aProjectIsOpenedAsFilesAre();
    void aNewStoryBeginsWithNothing();
    void whatIsNotSavedIsKeptElsewhere();
    void whatASessionLeftIsOffered_data();
    void whatASessionLeftIsOffered();

private:
    std::unique_ptr<app::MainWindow> makeWindow()
    {
        auto window
            = std::make_unique<app::MainWindow>(m_settings.get(), support::readyLanguages());
        window->show();
        window->activateWindow();
        return window;
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    app::Document &document() { return m_window->document(); }
    app::ProjectControl &projects() { return m_window->projects(); }
    void waitUntilIdle() { QVERIFY(support::becomesIdle(document())); }
    void openSample()
    {
        m_window->opener().openSample();
        waitUntilIdle();
        QCOMPARE(document().state().count(), 5);
    }
    void open(const QString &file)
    {
        m_window->opener().openFiles({{.path = file, .outlet = {}}});
        waitUntilIdle();
    }
    void decide(const QString &outlet = u"Our Wire"_s)
    {
        document().rename({0}, outlet);
        waitUntilIdle();
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's own file");
        return file.fileName();
    }
    /// Answers the next question; says afterwards whether there was one.
    std::shared_ptr<bool> answer(QMessageBox::StandardButton button)
    {
        auto wasAsked = std::make_shared<bool>(false);
        QTimer::singleShot(0, m_window.get(), [button, wasAsked] {
            auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!question)
                return;
            *wasAsked = true;
            question->button(button)->click();
        });
        return wasAsked;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<app::MainWindow> m_window;
};

void ProjectControlTest::allThatWasDecidedIsThereAgain()
{
    openSample();
    const core::ComparisonPtr kept = document().comparison(); // decisions make others
    const core::Comparison &before = *kept;
    decide();
    const core::VersionCorrection role{.roles = {{2, core::BlockRole::Boilerplate}}};
    document().correctVersion({1}, role, u"Set aside"_s);
    document().linkSentences({.a = core::anchorOf(before, {{0}, 1}),
                              .b = core::anchorOf(before, {{2}, 4}),
                              .kind = core::ManualLink::Kind::Locked});
    document().setNoCounterpart(core::anchorOf(before, {{3}, 0}), true);
    const auto &found = before.attributions.front();
    core::StatementCorrection statement{
        .content = core::anchorOf(before.version(found.version), found.version, found.content),
        .cue = found.cueText};
    statement.source = u"Ada Quay"_s;
    document().correctStatement(statement);
    document().setReference({2});
    document().moveColumn({4}, -4);
    document().hide({3});
    waitUntilIdle();
    m_window->viewState().setColumnStyle(
        {1}, {.colour = 0xff336699, .characters = 50, .isPinned = true});
    m_window->actions()[ActionId::LayoutCoverage]->trigger();
    m_window->viewState().setFilter({.minimumWords = 3});
    m_window->viewState().select({{2}, 3});
    const app::StoryState state = document().state();
    const auto words = document().comparison()->textOf({{2}, 3});
    QVERIFY(projects().saveTo(path(u"kept.sidebyline"_s)));

    m_window = makeWindow();
    m_window->viewState().setFilter({});
    m_window->actions()[ActionId::LayoutReading]->trigger();
    open(path(u"kept.sidebyline"_s));
    QCOMPARE(document().state().corrections, state.corrections);
    QCOMPARE(document().state().reference, state.reference);
    QCOMPARE(document().state().columns, state.columns);
    QCOMPARE(document().state().styles, state.styles);
    QVERIFY(*document().state().story == *state.story);
    const core::Comparison &again = *document().comparison();
    QCOMPARE(again.unapplied.count(), 0);
    QCOMPARE(again.version({0}).outlet, u"Our Wire"_s);
    QVERIFY(again.version({1}).blocks[2].corrected);
    QVERIFY(again.pairOf({{0}, 1}, {{2}, 4}));
    QVERIFY(std::ranges::any_of(
        again.attributions, [](const auto &each) { return each.source.name == u"Ada Quay"_s; }));
    QCOMPARE(m_window->viewState().columns(), state.columns);
    QCOMPARE(m_window->viewState().columnStyle({1}).characters, 50);
    QCOMPARE(m_window->findChild<app::Layouts *>()->current(), app::Layout::Coverage);
    QCOMPARE(m_window->viewState().filter().minimumWords, 3);
    QCOMPARE(again.textOf(m_window->viewState().sentence()), words);
    QVERIFY(!projects().isModified());
    QVERIFY(!document().undoStack()->canUndo());
}

void ProjectControlTest::theOriginalFilesAreNotNeeded()
{
    const QString a = write(u"a.txt"_s, "The bridge closes on Monday, the mayor said.\n");
    const QString b
        = write(u"b.html"_s,
                "<html><head><title>Closed</title></head><body><p>The bridge by the caf\xe9 closes "
                "on Tuesday, the mayor of the town said.</p></body></html>");
    m_window->opener().openFiles({{.path = a, .outlet = u"Wire"_s}, {.path = b, .outlet = {}}});
    waitUntilIdle();
    const core::Story story = *document().state().story;
    QVERIFY(projects().saveTo(path(u"kept.sidebyline"_s)));
    QVERIFY(QFile::remove(a));
    QVERIFY(QFile::remove(b));
    m_window = makeWindow();
    open(path(u"kept.sidebyline"_s));
    QVERIFY(*document().state().story == story);
    QVERIFY(!document().state().story->versions[1].source.isEmpty());
    // Their bytes are there to be read another way, too.
    document().readWithEncoding({1}, u"ISO-8859-7"_s);
    waitUntilIdle();
    QCOMPARE(document().state().story->versions[1].encoding, u"ISO-8859-7"_s);
    QVERIFY(projects().isModified());
}

void ProjectControlTest::theTitleFollowsWhatIsSaved()
{
    openSample();
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(projects().saveTo(path(u"har[*]bour.sidebyline"_s)));
    QCOMPARE(m_window->windowTitle(), u"har[*][*]bour[*] — Sidebyline"_s);
    QVERIFY(!m_window->isWindowModified());
    document().hide({1}); // all that can be undone counts once there is a file
    QVERIFY(m_window->isWindowModified());
    document().undoStack()->undo();
    QVERIFY(!m_window->isWindowModified());
    document().undoStack()->redo();
    QVERIFY(m_window->isWindowModified());
    m_window->actions()[ActionId::SaveProject]->trigger();
    QVERIFY(!m_window->isWindowModified());
    document().undoStack()->undo();
    QVERIFY(m_window->isWindowModified());
    document().undoStack()->redo();
    QVERIFY(!m_window->isWindowModified());
    m_window->opener().openFiles(
        {{.path = write(u"new.txt"_s, "The bridge closes on Monday.\n"), .outlet = {}}});
    waitUntilIdle();
    QVERIFY(m_window->isWindowModified());
}

void ProjectControlTest::aStoryInNoFileIsWorthAQuestionOnceDecided()
{
    openSample();
    document().hide({1});
    QVERIFY(!projects().isModified());
    QVERIFY(projects().mayLeave());
    decide();
    QVERIFY(projects().isModified());
    document().undoStack()->undo();
    QVERIFY(!projects().isModified());
}

void ProjectControlTest::closingAsks_data()
{
    QTest::addColumn<int>("button");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QString>("outlet");
    QTest::newRow("save") << int(QMessageBox::Save) << true << u"Another Wire"_s;
    QTest::newRow("discard") << int(QMessageBox::Discard) << true << u"Our Wire"_s;
    QTest::newRow("cancel") << int(QMessageBox::Cancel) << false << u"Our Wire"_s;
}

void ProjectControlTest::closingAsks()
{
    QFETCH(int, button);
    QFETCH(bool, closes);
    QFETCH(QString, outlet);
    openSample();
    decide();
    QVERIFY(projects().saveTo(path(u"kept.sidebyline"_s)));
    decide(u"Another Wire"_s);
    const auto wasAsked = answer(static_cast<QMessageBox::StandardButton>(button));
    QCOMPARE(m_window->close(), closes);
    QVERIFY(*wasAsked);
    QCOMPARE(m_window->isVisible(), !closes);
    const auto saved = core::store::open(path(u"kept.sidebyline"_s));
    QVERIFY(saved);
    QCOMPARE(saved->corrections.versions.value({0}).outlet.value_or(QString()), outlet);
}

void ProjectControlTest::anotherProjectAsksToo()
{
    openSample();
    QVERIFY(projects().saveTo(path(u"one.sidebyline"_s)));
    QVERIFY(projects().saveTo(path(u"two.sidebyline"_s)));
    decide();
    auto wasAsked = answer(QMessageBox::Cancel);
    open(path(u"one.sidebyline"_s));
    QVERIFY(*wasAsked);
    QCOMPARE(projects().name(), u"two"_s);
    QCOMPARE(document().state().outletOf({0}), u"Our Wire"_s);
    wasAsked = answer(QMessageBox::Discard);
    open(path(u"one.sidebyline"_s));
    QVERIFY(*wasAsked);
    QCOMPARE(projects().name(), u"one"_s);
    QCOMPARE(document().state().outletOf({0}), u"Coastline Wire"_s);
    QVERIFY(!projects().isModified());
}

void ProjectControlTest::savingThatFailsKeepsTheWindowOpen()
{
    openSample();
    QVERIFY(QDir().mkpath(path(u"gone"_s)));
    QVERIFY(projects().saveTo(path(u"gone/kept.sidebyline"_s)));
    QVERIFY(QDir(path(u"gone"_s)).removeRecursively());
    decide();
    const auto wasAsked = answer(QMessageBox::Save);
    QVERIFY(!m_window->close());
    QVERIFY(*wasAsked);
    QVERIFY(m_window->messageBar().text().contains(u"kept.sidebyline: it cannot be written"_s));
    QVERIFY(projects().isModified());
}

void ProjectControlTest::whatIsRefusedLeavesWhatIsOpen()
{
    openSample();
    QVERIFY(projects().saveTo(path(u"kept.sidebyline"_s)));
    const auto state = document().state();
    QFile whole(path(u"kept.sidebyline"_s));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    open(write(u"damaged.sidebyline"_s, whole.read(20'000)));
    QVERIFY(m_window->messageBar().text().contains(u"damaged.sidebyline: it is damaged"_s));
    QVERIFY(app::hasSameResult(document().state(), state));
    QCOMPARE(projects().name(), u"kept"_s);
    QVERIFY(m_window->viewState().comparison());
}

void ProjectControlTest::aProjectIsOpenedAsFilesAre()
{
    openSample();
    QVERIFY(projects().saveTo(path(u"kept.sidebyline"_s)));
    QVERIFY(m_settings->recentFiles().contains(path(u"kept.sidebyline"_s)));
    const QString more = write(u"more.txt"_s, "The harbour opens on Monday.\n");
    m_window = makeWindow();
    m_window->opener().openFiles(
        {{.path = more, .outlet = {}}, {.path = path(u"kept.sidebyline"_s), .outlet = {}}});
    waitUntilIdle();
    QCOMPARE(document().state().count(), 6);
    QCOMPARE(projects().name(), u"kept"_s);
    QVERIFY(projects().isModified());
    QVERIFY(QFile::copy(path(u"kept.sidebyline"_s), path(u"other.sidebyline"_s)));
    m_window->opener().openFiles({{.path = path(u"kept.sidebyline"_s), .outlet = {}},
                                  {.path = path(u"other.sidebyline"_s), .outlet = {}}});
    QVERIFY(m_window->messageBar().text().contains(u"Only one project"_s));
    QCOMPARE(document().state().count(), 6);
}

void ProjectControlTest::aNewStoryBeginsWithNothing()
{
    openSample();
    QVERIFY(projects().saveTo(path(u"kept.sidebyline"_s)));
    m_window->actions()[ActionId::NewStory]->trigger();
    waitUntilIdle();
    QCOMPARE(document().state().count(), 0);
    QVERIFY(projects().path().isEmpty());
    QCOMPARE(m_window->windowTitle(), u"Sidebyline"_s);
    QVERIFY(!m_window->actions()[ActionId::SaveProject]->isEnabled());
    openSample();
    QVERIFY(projects().path().isEmpty());
}

void ProjectControlTest::whatIsNotSavedIsKeptElsewhere()
{
    const QDir folder(path(u"recovery"_s));
    const auto kept = [&] {
        const QStringList files = folder.entryList({u"*.sidebyline"_s}, QDir::Files);
        return files.isEmpty() ? core::Result<core::store::Project>(std::unexpected(core::Error()))
                               : core::store::open(folder.filePath(files.first()));
    };
    projects().setDelay(std::chrono::milliseconds(1));
    projects().keepIn(folder.path());
    openSample();
    QVERIFY(projects().saveTo(path(u"kept.sidebyline"_s)));
    QVERIFY(QTest::qWaitFor([&] { return !kept(); }, 20000));
    decide();
    QVERIFY(QTest::qWaitFor(
        [&] { return kept() && kept()->corrections == document().state().corrections; }, 20000));
    // The user's own file is as it was.
    QCOMPARE(core::store::open(path(u"kept.sidebyline"_s))->corrections, core::Corrections());
    document().undoStack()->undo();
    QVERIFY(QTest::qWaitFor([&] { return !kept(); }, 20000));
    decide();
    QVERIFY(QTest::qWaitFor([&] { return kept().has_value(); }, 20000));
    m_window.reset(); // an end like any other
    QVERIFY(folder.entryList(QDir::Files).isEmpty());
}

void ProjectControlTest::whatASessionLeftIsOffered_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("isOpened");
    QTest::addColumn<bool>("isLeft");
    QTest::newRow("recover") << u"&Recover"_s << true << false;
    QTest::newRow("discard") << u"&Discard"_s << false << false;
    QTest::newRow("later") << u"&Later"_s << false << true;
}

void ProjectControlTest::whatASessionLeftIsOffered()
{
    QFETCH(QString, button);
    QFETCH(bool, isOpened);
    QFETCH(bool, isLeft);
    // As a session leaves it that was ended from outside.
    openSample();
    QVERIFY(projects().saveTo(path(u"kept.sidebyline"_s)));
    decide();
    const QString left = path(u"recovery/x.sidebyline"_s);
    QVERIFY(QDir().mkpath(path(u"recovery"_s)));
    QVERIFY(projects().saveTo(left));
    write(u"recovery/x.path"_s, path(u"kept.sidebyline"_s).toUtf8());

    m_window = makeWindow();
    projects().setDelay(std::chrono::milliseconds(1));
    projects().keepIn(path(u"recovery"_s));
    projects().offerLeftWork();
    auto *offer = m_window->findChild<QMessageBox *>();
    QVERIFY(offer);
    QVERIFY(offer->informativeText().contains(path(u"kept.sidebyline"_s)));
    QVERIFY(offer->informativeText().contains(u"5 versions"_s));
    for (QAbstractButton *each : offer->buttons()) {
        if (each->text() == button)
            each->click();
    }
    waitUntilIdle();
    QCOMPARE(document().state().count(), isOpened ? 5 : 0);
    QVERIFY(QTest::qWaitFor([&] { return QFile::exists(left) == isLeft; }, 20000));
    QCOMPARE(projects().isModified(), isOpened);
    if (isOpened) {
        QCOMPARE(document().state().outletOf({0}), u"Our Wire"_s);
        QCOMPARE(projects().path(), path(u"kept.sidebyline"_s));
        QVERIFY(projects().save());
        QCOMPARE(core::store::open(path(u"kept.sidebyline"_s))->corrections,
                 document().state().corrections);
    }
}

QTEST_MAIN(ProjectControlTest)
#include "projectcontroltest.moc"
