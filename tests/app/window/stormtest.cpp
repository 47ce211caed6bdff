// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/layouts.h"
#include "app/window/mainwindow.h"
#include "support/randomstory.h"
#include "support/stories.h"
#include "tests/app/ready.h"
#include "widgets/views/claimmapview.h"
#include "widgets/views/readingcolumn.h"
#include "widgets/views/readingview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using app::ActionId;
using core::VersionId;

namespace {

/// An article of some paragraphs as one would paste it.
QString article(quint32 seed)
{
    const QStringList sentences = support::randomVersions(1, 14, seed).value(0);
    const QStringList paragraphs
        = QStringList{u"Harbour plan number %1 divides the town"_s.arg(seed)} + sentences;
    return paragraphs.join(u"\n\n"_s);
}

} // namespace

/// Everything at once, while versions are being read and compared.
class StormTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<app::Settings>(m_folder.filePath(u"settings.ini"_s));
        m_window = std::make_unique<app::MainWindow>(m_settings.get(), support::readyLanguages());
        m_window->show();
        m_window->activateWindow();
    }
    void cleanup() { m_window.reset(); }

    void theWindowStaysWholeWhateverComesTogether_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 3; ++seed)
            QTest::addRow("storm %u", seed) << seed;
    }
    void theWindowStaysWholeWhateverComesTogether()
    {
        QFETCH(quint32, seed);
        std::mt19937 random(seed);
        m_window->opener().openSample();
        int pasted = 0;
        for (int i = 0; i < 90; ++i) {
            pasted += disturb(static_cast<int>(random() % 13), random) ? 1 : 0;
            QCoreApplication::processEvents(); // what is loading goes on meanwhile
            if (i % 8 == 0)
                QVERIFY(!m_window->grab().isNull());
        }
        waitUntilIdle();
        checkConsistent();
        // All can be taken back, one by one, and done again.
        while (document().undoStack()->canUndo())
            document().undoStack()->undo();
        waitUntilIdle();
        QVERIFY(!state().comparison() || state().comparison()->story.versions.empty());
        while (document().undoStack()->canRedo())
            document().undoStack()->redo();
        waitUntilIdle();
        checkConsistent();
        QVERIFY(!m_window->grab().isNull());
    }

    void coloursPinsAndWidthsStayWithTheirVersions()
    {
        m_window->opener().openSample();
        waitUntilIdle();
        const QString outlet = state().comparison()->version({3}).outlet;
        const auto *reading = m_window->findChild<widgets::ReadingView *>();
        state().setColumnStyle({3}, {.colour = 0xff7a5cc9, .characters = 40, .isPinned = true});
        const int wide = reading->column({3})->width();
        document().remove({0});
        waitUntilIdle();
        QCOMPARE(state().comparison()->story.versions.size(), 4U);
        QCOMPARE(state().comparison()->version({2}).outlet, outlet);
        QCOMPARE(state().columnStyle({2}).colour, std::optional<QRgb>(0xff7a5cc9));
        QVERIFY(state().columnStyle({2}).isPinned);
        QCOMPARE(reading->column({2})->width(), wide);
        QCOMPARE(state().columnStyle({3}), widgets::ColumnStyle{});
        document().undoStack()->undo();
        waitUntilIdle();
        QCOMPARE(state().comparison()->story.versions.size(), 5U);
        QVERIFY(state().columnStyle({3}).isPinned);
        document().undoStack()->undo();
        QVERIFY(state().columnStyles().isEmpty());
    }

    void pinningAndTheOverviewAreActions()
    {
        m_window->opener().openSample();
        waitUntilIdle();
        state().select({VersionId{2}, 1});
        action(ActionId::Pin)->trigger();
        QVERIFY(state().columnStyle({2}).isPinned);
        QVERIFY(action(ActionId::Pin)->isChecked());
        auto *map = m_window->findChild<widgets::ClaimMapView *>();
        QVERIFY(map->isVisible());
        action(ActionId::ShowClaimMap)->trigger();
        QVERIFY(!map->isVisible());
        QVERIFY(!m_settings->showsClaimMap());
        action(ActionId::ShowClaimMap)->trigger();
        document().undoStack()->undo();
        document().undoStack()->undo();
        waitUntilIdle();
        QVERIFY(!map->isVisible()); // nothing is open
    }

private:
    /// True where a version was added.
    bool disturb(int what, std::mt19937 &random)
    {
        const auto any = [&](int count) { return static_cast<int>(random() % quint32(count)); };
        switch (what) {
        case 0:
            m_window->resize(400 + any(1200), 300 + any(700));
            return false;
        case 1:
        case 2:
            document().addText(
                app::PastedText{.text = article(static_cast<quint32>(random() % 500))});
            return true;
        case 3:
            m_window->setTheme(any(2) ? app::Theme::Dark : app::Theme::Light);
            return false;
        case 4:
            action(any(2) ? ActionId::ZoomIn : ActionId::ZoomOut)->trigger();
            return false;
        case 5:
            action(any(2) ? ActionId::LayoutHeat : ActionId::LayoutReading)->trigger();
            return false;
        case 6:
            action(ActionId::NextDifference)->trigger();
            return false;
        case 7:
            action(any(2) ? ActionId::Hide : ActionId::ShowAll)->trigger();
            return false;
        case 8:
            action(any(2) ? ActionId::Pin : ActionId::MoveRight)->trigger();
            return false;
        case 9:
            action(any(3) ? ActionId::Undo : ActionId::Redo)->trigger();
            return false;
        case 10:
            action(any(2) ? ActionId::Remove : ActionId::UseAsReference)->trigger();
            return false;
        case 11:
            for (auto *column : m_window->findChildren<widgets::ReadingColumn *>()) {
                if (column->isVisible())
                    QTest::keyClick(column, any(2) ? Qt::Key_PageDown : Qt::Key_Down);
            }
            return false;
        default:
            if (any(4) == 0)
                document().cancel();
            return false;
        }
    }

    /// What is shown is what the document has, and every part shows the same.
    void checkConsistent()
    {
        if (!document().isUpToDate())
            document().compare(); // the storm cancelled it
        waitUntilIdle();
        QCOMPARE(state().comparison(), document().comparison());
        if (!state().comparison())
            return;
        QCOMPARE(std::ssize(state().comparison()->story.versions),
                 static_cast<qsizetype>(document().state().count()));
        QCOMPARE(state().columns(), document().shownColumns());
        QCOMPARE(state().columnStyles(), document().shownStyles());
        action(ActionId::LayoutReading)->trigger();
        const auto *reading = m_window->findChild<widgets::ReadingView *>();
        for (const VersionId version : state().columns())
            QVERIFY(reading->column(version) && reading->column(version)->width() > 0);
        QCOMPARE(m_window->findChild<widgets::ClaimMapView *>()->map().versions, state().columns());
    }

    void waitUntilIdle()
    {
        QVERIFY(QTest::qWaitFor([this] { return !document().isBusy(); }, 60000));
    }
    app::Document &document() { return m_window->document(); }
    widgets::ViewState &state() { return m_window->viewState(); }
    QAction *action(ActionId id) { return m_window->actions()[id]; }

    QTemporaryDir m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<app::MainWindow> m_window;
};

QTEST_MAIN(StormTest)
#include "stormtest.moc"
