// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/mainwindow.h"
#include "app/window/messagebar.h"
#include "support/stories.h"
#include "tests/app/ready.h"
#include "widgets/dialogs/importpreview.h"
#include "widgets/panels/blocksview.h"
#include "widgets/views/readingview.h"

#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::ActionId;
using core::BlockRole;

namespace {

const QByteArray page
    = "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Old pier closes</title></head>"
      "<body><article><h1>Old pier closes</h1>"
      "<p>The old pier of Westhaven closed on Monday after divers found cracks in eleven of its "
      "forty pillars, the harbour master said, and nobody knows when it will open again.</p>"
      "<p>Two ferries will carry passengers across the bay while the repairs last, and the first "
      "of them left on Tuesday morning with thirty-eight people on board.</p>"
      "<p>Shopkeepers at the head of the pier fear for the summer, because half of their guests "
      "come over the pier, and they ask the council for help.</p></article></body></html>";

} // namespace

/// The way from the window to how a version was read, and back into the comparison.
class VersionChecksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<app::Settings>(m_folder.filePath(u"settings.ini"_s));
        m_window = std::make_unique<app::MainWindow>(m_settings.get(), support::readyLanguages());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void aCleanPageAsksForNothing()
    {
        open(u"pier.html"_s, page);
        QVERIFY(!m_window->messageBar().text().contains(u"assumed"_s));
        QVERIFY(!preview());
    }

    void aDoubtIsToldAndLeadsToThePreview()
    {
        QByteArray western = page;
        western.replace("<meta charset=utf-8>", "").replace("Westhaven", "Westh\xE4ven");
        open(u"western.html"_s, western);
        QVERIFY(m_window->messageBar().text().contains(u"was assumed to be"_s));
        auto *button = m_window->messageBar().findChild<QPushButton *>();
        QCOMPARE(button->text(), u"How it was read…"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(preview() && preview()->isVisible());
    }

    void aRoleGivenInThePreviewIsComparedAndUndone()
    {
        open(u"pier.html"_s, page);
        m_window->actions()[ActionId::CheckReading]->trigger();
        QVERIFY(preview());
        auto *blocks = preview()->findChild<widgets::BlocksView *>();
        const int last = blocks->model()->rowCount() - 1;
        blocks->choose(last);
        QTest::keyClick(blocks, Qt::Key_X);
        waitUntilIdle();
        QCOMPARE(shownRole(last), BlockRole::Boilerplate);
        QTest::keyClick(blocks, Qt::Key_Z, Qt::ControlModifier);
        waitUntilIdle();
        QCOMPARE(shownRole(last), BlockRole::Body);
        QCOMPARE(blocks->chosenRows(), QList<int>{last}); // the place is kept
    }

    void theSameFromTheColumns()
    {
        open(u"pier.html"_s, page);
        open(u"other.html"_s, QByteArray(page).replace("Two ferries", "Three ferries"));
        auto *reading = m_window->findChild<widgets::ReadingView *>();
        Q_EMIT reading->roleGiven({0}, {1, 2}, BlockRole::Caption);
        waitUntilIdle();
        QCOMPARE(shownRole(1), BlockRole::Caption);
        QCOMPARE(shownRole(2), BlockRole::Caption);
        QVERIFY(m_window->messageBar().text().contains(u"Make 2 blocks caption"_s));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        waitUntilIdle();
        QCOMPARE(shownRole(1), BlockRole::Body);
    }

    void whatOtherVersionsProveIsToldAndCanBeRefused()
    {
        QByteArray cut = "Old pier closes\n\nThe old pier of Westhaven closed on Monday after "
                         "divers found cracks in eleven of its forty pillars, the harbour master "
                         "said, and nobody knows when it will open again.\n\nShopkeepers at the "
                         "head of the pier fear for the summer, because half of their guests come "
                         "over the pier, and they ask the council for help.\n\nLeave a comment\n\n"
                         "Two ferries will carry passengers across the bay while the repairs "
                         "last, and the first of them left on Tuesday morning with thirty-eight "
                         "people on board.\n";
        open(u"cut.txt"_s, cut);
        const auto last = static_cast<int>(
            m_window->document().comparison()->story.versions.front().blocks.size() - 1);
        QCOMPARE(shownRole(last), BlockRole::Boilerplate);
        m_window->actions()[ActionId::CheckReading]->trigger();
        QVERIFY(preview());
        auto *blocks = preview()->findChild<widgets::BlocksView *>();
        open(u"pier.html"_s, page);
        QCOMPARE(shownRole(last), BlockRole::Body);
        const QModelIndex row = blocks->model()->index(last, 0);
        QVERIFY(row.data(Qt::ToolTipRole).toString().contains(u"Two ferries will carry"_s));
        blocks->choose(last);
        QTest::keyClick(blocks, Qt::Key_X);
        waitUntilIdle();
        QCOMPARE(shownRole(last), BlockRole::Boilerplate);
        m_window->document().undoStack()->undo();
        waitUntilIdle();
        QCOMPARE(shownRole(last), BlockRole::Body);
    }

    void furnitureIsSetAsideAndCanBeTakenForText()
    {
        const QByteArray appeal
            = "If you value what our newsroom does, please consider a small gift today.";
        open(u"own.txt"_s,
             "Pier shut for weeks\n\nCracked stone has shut the landing at Westhaven, probably for "
             "the rest of the summer.\n\nBoats go from the sand bank instead.\n\n"
                 + appeal + "\n");
        const auto last = static_cast<int>(
            m_window->document().comparison()->story.versions.front().blocks.size() - 1);
        QCOMPARE(shownRole(last), BlockRole::Body);
        open(u"pier.html"_s,
             QByteArray(page).replace("</article>", "<p>" + appeal + "</p></article>"));
        QCOMPARE(shownRole(last), BlockRole::Boilerplate);
        m_window->actions()[ActionId::CheckReading]->trigger();
        QVERIFY(preview());
        auto *blocks = preview()->findChild<widgets::BlocksView *>();
        if (blocks->model()->rowCount() != last + 1) // the other version is current
            Q_EMIT preview()->versionWanted(0);
        const QModelIndex row = blocks->model()->index(last, 0);
        QVERIFY(row.data(Qt::ToolTipRole).toString().contains(u"tell nothing of the story"_s));
        blocks->choose(last);
        QTest::keyClick(blocks, Qt::Key_B);
        waitUntilIdle();
        QCOMPARE(shownRole(last), BlockRole::Body);
        m_window->document().undoStack()->undo();
        waitUntilIdle();
        QCOMPARE(shownRole(last), BlockRole::Boilerplate);
    }

    void thePreviewGoesWithItsVersion()
    {
        open(u"pier.html"_s, page);
        m_window->actions()[ActionId::CheckReading]->trigger();
        QVERIFY(preview());
        m_window->actions()[ActionId::Remove]->trigger();
        waitUntilIdle();
        QVERIFY(QTest::qWaitFor([this] { return !preview(); }, 5000));
    }

    void reloadingSaysWhatHappened()
    {
        open(u"pier.html"_s, page);
        open(u"other.html"_s, QByteArray(page).replace("Two ferries", "Four ferries"));
        QVERIFY(m_window->actions()[ActionId::Reload]->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        waitUntilIdle();
        QVERIFY(m_window->messageBar().text().contains(u"has not changed"_s));
        QByteArray changed = page;
        write(u"pier.html"_s, changed.replace("Two ferries", "Three ferries"));
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        waitUntilIdle();
        QVERIFY(m_window->document().comparison()->story.versions.front().text.contains(
            u"Three ferries"_s));
    }

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no temporary file");
        file.write(bytes);
        return file.fileName();
    }
    void open(const QString &name, const QByteArray &bytes)
    {
        m_window->opener().openFiles({{.path = write(name, bytes), .outlet = {}}});
        waitUntilIdle();
        QVERIFY(m_window->viewState().comparison());
    }
    void waitUntilIdle() const
    {
        QVERIFY(QTest::qWaitFor([this] { return !m_window->document().isBusy(); }, 20000));
    }
    widgets::ImportPreview *preview() const
    {
        return m_window->findChild<widgets::ImportPreview *>();
    }
    BlockRole shownRole(int block) const
    {
        return m_window->document().comparison()->story.versions.front().blocks[block].role;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<app::MainWindow> m_window;
};

QTEST_MAIN(VersionChecksTest)
#include "versioncheckstest.moc"
