// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window makes of preferences, keys and panels; and what stands in it while nothing is
// open.

#include "app/shortcuts.h"
#include "app/window/helpwindow.h"
#include "app/window/layouts.h"
#include "app/window/mainwindow.h"
#include "app/window/printdialog.h"
#include "app/window/settingsdialog.h"
#include "support/pictures.h"
#include "support/stories.h"
#include "tests/app/ready.h"
#include "widgets/views/readingcolumn.h"
#include "widgets/views/recentlist.h"
#include "widgets/views/welcomepage.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using app::ActionId;

/// Counts the layouts that a widget is asked for.
class LayoutCounter final : public QObject
{
public:
    explicit LayoutCounter(QWidget *watched) { watched->installEventFilter(this); }
    int count = 0;

    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::LayoutRequest;
        return false;
    }
};

class PreferringTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
        m_settings = std::make_unique<app::Settings>(m_folder.filePath(u"settings.ini"_s));
        m_window = makeWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
    }

    void theWelcomePageStandsInEveryLayoutUntilSomethingIsOpen()
    {
        auto *page = m_window->findChild<widgets::WelcomePage *>();
        QVERIFY(page->isVisible());
        openSample();
        QVERIFY(!page->isVisible());
        m_window->document().undoStack()->undo();
        waitUntilIdle();
        QVERIFY(page->isVisible());
    }

    void noKeyOfAPanelIsAlsoOneOfTheMenus()
    {
        QSet<QKeySequence> ofMenus;
        for (const app::ActionSpec &spec : app::actionTable()) {
            for (const QKeySequence &key : app::shortcutsOf(spec))
                ofMenus.insert(key);
        }
        int keys = 0;
        for (const QAction *action : m_window->findChildren<QAction *>()) {
            if (action->shortcutContext() != Qt::WidgetShortcut)
                continue;
            for (const QKeySequence &key : action->shortcuts()) {
                // F2 belongs to whatever has the keyboard.
                if (key[0].keyboardModifiers() == Qt::NoModifier)
                    continue;
                ++keys;
                QVERIFY2(!ofMenus.contains(key), qPrintable(action->text()));
            }
        }
        QVERIFY(keys > 0);
    }

    void theSampleOpensFromTheWelcomePageByKey()
    {
        auto *page = m_window->findChild<widgets::WelcomePage *>();
        const QList<QPushButton *> buttons = page->findChildren<QPushButton *>();
        auto *sample = *std::ranges::find_if(buttons, [](const QPushButton *button) {
            return button->text().contains(u"sample"_s);
        });
        sample->setFocus();
        QTest::keyClick(sample, Qt::Key_Space);
        waitUntilIdle();
        QCOMPARE(m_window->viewState().columns().size(), 5);
        QVERIFY(qobject_cast<widgets::ReadingColumn *>(QApplication::focusWidget()));
    }

    void aStoryIsOpenedAgainFromTheList()
    {
        const QString a = write(u"a.txt"_s, "The pier closes on Monday.\n");
        const QString b = write(u"b.txt"_s, "The pier closes on Tuesday.\n");
        m_window->opener().openFiles({{.path = a, .outlet = {}}, {.path = b, .outlet = {}}});
        waitUntilIdle();
        m_window = makeWindow();
        auto *list = m_window->findChild<widgets::RecentList *>();
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 1); // the files are part of the story
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Return);
        waitUntilIdle();
        QCOMPARE(m_window->viewState().columns().size(), 2);
    }

    void missingFilesAreToldAndForgotten()
    {
        m_settings->addRecentFiles({m_folder.filePath(u"gone.txt"_s)});
        m_window = makeWindow();
        auto *list = m_window->findChild<widgets::RecentList *>();
        const QModelIndex row = list->model()->index(0, 0);
        QVERIFY(row.data(widgets::RecentModel::IsMissingRole).toBool());
        list->setFocus();
        list->setCurrentIndex(row);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(!m_window->document().isBusy());
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->model()->rowCount(), 0);
        QVERIFY(m_settings->recentFiles().isEmpty());
        QVERIFY(!list->isVisible());
    }

    void settingsHoldAtOnceAndAreKept()
    {
        openSample();
        inDialog<app::SettingsDialog>([](app::SettingsDialog *dialog) {
            dialog->findChildren<QComboBox *>().first()->setCurrentIndex(4); // white on black
            auto *buttons = dialog->findChild<QDialogButtonBox *>();
            QTest::mouseClick(buttons->button(QDialogButtonBox::Ok), Qt::LeftButton);
        });
        action(ActionId::Settings)->trigger();
        QCOMPARE(m_window->palette().color(QPalette::Window), QColor(Qt::black));
        QCOMPARE(m_settings->preferences().theme, app::Theme::HighContrastDark);
    }

    /// Pictures for people to look at, beside the test; only the ground is checked.
    void everyThemeIsDrawn()
    {
        using app::Theme;
        openSample();
        m_window->resize(1500, 950);
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        using widgets::Palette;
        const std::tuple<Theme, QString, Palette> themes[]{
            {Theme::Light, u"light"_s, Palette::light()},
            {Theme::Dark, u"dark"_s, Palette::dark()},
            {Theme::HighContrastLight, u"high-contrast-light"_s, Palette::highContrast(false)},
            {Theme::HighContrastDark, u"high-contrast-dark"_s, Palette::highContrast(true)}};
        for (const auto &[theme, name, palette] : themes) {
            m_window->setTheme(theme);
            const QImage picture = m_window->grab().toImage();
            // The end of the menu bar.
            QCOMPARE(picture.pixelColor(picture.width() - 3, 3), palette.window);
            support::savePicture(*m_window, u"theme-"_s + name);
        }
    }

    void cancelledSettingsLeaveNothing()
    {
        m_window->setTheme(app::Theme::Light);
        m_settings->setTheme(app::Theme::Light);
        inDialog<app::SettingsDialog>([this](app::SettingsDialog *dialog) {
            dialog->findChildren<QComboBox *>().first()->setCurrentIndex(2); // dark
            QVERIFY(m_window->palette().color(QPalette::Window).lightness() < 60);
            QTest::keyClick(dialog, Qt::Key_Escape);
        });
        action(ActionId::Settings)->trigger();
        QVERIFY(m_window->palette().color(QPalette::Window).lightness() > 200);
        QCOMPARE(m_settings->preferences().theme, app::Theme::Light);
    }

    void narrowColumnsAreReadWithTheChosenFace()
    {
        app::Preferences chosen;
        chosen.readingSize = 30;
        m_settings->setPreferences(chosen);
        m_window = makeWindow();
        openSample();
        const auto *column = m_window->findChild<widgets::ReadingColumn *>();
        QVERIFY(column->width() > 32 * 12); // 32 characters of 30 points
    }

    void largerFilesThanTheLimitAreRefused()
    {
        app::Preferences chosen;
        chosen.maximumMegabytes = 1;
        m_settings->setPreferences(chosen);
        m_window = makeWindow();
        const QString path
            = write(u"large.txt"_s, QByteArray("The pier closes.\n\n").repeated(70'000));
        QSignalSpy failures(&m_window->document(), &app::Document::failed);
        m_window->opener().openFiles({{.path = path, .outlet = {}}});
        waitUntilIdle();
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures.first().first().value<QList<core::Error>>().first().code,
                 core::ErrorCode::FileTooLarge);
    }

    void aFixedLanguageHoldsForWhatIsAdded()
    {
        app::Preferences chosen;
        chosen.assumedLanguage = u"fr"_s;
        m_settings->setPreferences(chosen);
        m_window = makeWindow();
        m_window->document().addText(
            {.text = u"The pier closes on Monday, said the harbour master."_s});
        waitUntilIdle();
        QCOMPARE(m_window->document().state().story->versions.front().language, u"fr"_s);
    }

    void otherKeysDoWhatTheyAreGiven()
    {
        m_settings->setShortcuts({{u"NextDifference"_s, u"Ctrl+Alt+J"_s}});
        m_window = makeWindow();
        openSample();
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QCOMPARE(m_window->viewState().difference(), -1);
        QTest::keyClick(m_window.get(), Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(m_window->viewState().difference() >= 0);
    }

    void panelsGoBackToTheirPlaces()
    {
        openSample();
        auto *claim = dock(u"claimDock"_s);
        auto *legend = dock(u"legendDock"_s);
        claim->close();
        m_window->addDockWidget(Qt::LeftDockWidgetArea, legend);
        action(ActionId::ResetLayout)->trigger();
        QVERIFY(!claim->isHidden());
        QCOMPARE(m_window->dockWidgetArea(legend), Qt::RightDockWidgetArea);
    }

    void theToolBarGivesUpWordsBeforeItHidesAnything()
    {
        openSample();
        auto *bar = m_window->findChild<QToolBar *>();
        const auto *more = bar->findChild<QToolButton *>(u"qt_toolbar_ext_button"_s);
        const auto buttons = bar->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
        const auto *add = *std::ranges::find_if(
            buttons, [](const QToolButton *button) { return button->text() == u"Add versions"_s; });
        m_window->resize(1800, 800);
        QVERIFY(QTest::qWaitFor(
            [&] { return add->toolButtonStyle() == Qt::ToolButtonTextBesideIcon; }));
        QVERIFY(!more->isVisible());
        const int needed = bar->sizeHint().width();
        m_window->resize(needed - 100, 800);
        QVERIFY(QTest::qWaitFor([&] { return add->toolButtonStyle() == Qt::ToolButtonIconOnly; }));
        QVERIFY(QTest::qWaitFor([&] { return !more->isVisible(); }));
        m_window->resize(1800, 800);
        QVERIFY(QTest::qWaitFor(
            [&] { return add->toolButtonStyle() == Qt::ToolButtonTextBesideIcon; }));
    }

    void aNarrowToolBarComesToRest()
    {
        openSample();
        auto *bar = m_window->findChild<QToolBar *>();
        for (const int width : {1200, 900, 700}) {
            m_window->resize(width, 700);
            QTest::qWait(200);
            const LayoutCounter layouts(bar);
            QTest::qWait(100);
            QCOMPARE(layouts.count, 0);
        }
    }

    void countsThatDoNotFitAreLeftOutWhole()
    {
        openSample();
        const auto labels = m_window->statusBar()->findChildren<QLabel *>();
        const auto *counts = *std::ranges::find_if(
            labels, [](const QLabel *label) { return label->accessibleName() == u"Counts"_s; });
        m_window->resize(1800, 800);
        QVERIFY(QTest::qWaitFor([&] { return counts->text().contains(u"attribution"_s); }));
        m_window->resize(700, 600);
        QVERIFY(QTest::qWaitFor([&] { return !counts->text().contains(u"attribution"_s); }));
        QVERIFY(counts->fontMetrics().horizontalAdvance(counts->text()) <= counts->width());
        QVERIFY(counts->toolTip().contains(u"attribution"_s));
    }

    void escapeLeavesTheFullScreen()
    {
        openSample();
        QTest::keyClick(m_window.get(), Qt::Key_F11);
        QVERIFY(m_window->isFullScreen());
        QVERIFY(m_window->findChild<QToolBar *>()->isVisible());
        QTest::keyClick(m_window->findChild<widgets::ReadingColumn *>(), Qt::Key_Escape);
        QVERIFY(!m_window->isFullScreen());
        QVERIFY(!action(ActionId::FullScreen)->isChecked());
    }

    void helpOpensOnWhatHasTheKeyboard()
    {
        openSample();
        m_window->findChild<widgets::ReadingColumn *>()->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *help = m_window->findChild<app::HelpWindow *>();
        QVERIFY(help && help->isVisible());
        QCOMPARE(help->topic(), u"layouts"_s);
    }

    void pagesAreShownAndFewerPartsTakeFewerPages()
    {
        QVERIFY(!action(ActionId::Print)->isEnabled());
        openSample();
        int all = 0;
        int some = 0;
        inDialog<app::PrintDialog>([&](app::PrintDialog *dialog) {
            QVERIFY(QTest::qWaitFor([&] { return dialog->pageCount() > 1; }));
            all = dialog->pageCount();
            for (QCheckBox *part : dialog->findChildren<QCheckBox *>())
                QTest::mouseClick(part, Qt::LeftButton, Qt::NoModifier,
                                  QPoint(8, part->height() / 2));
            QVERIFY(QTest::qWaitFor([&] { return dialog->pageCount() != all; }));
            some = dialog->pageCount();
            dialog->reject();
        });
        action(ActionId::Print)->trigger();
        QVERIFY(some >= 1 && some < all);
    }

private:
    std::unique_ptr<app::MainWindow> makeWindow()
    {
        m_window.reset();
        auto window
            = std::make_unique<app::MainWindow>(m_settings.get(), support::readyLanguages());
        window->show();
        window->activateWindow();
        return window;
    }
    /// Runs \a steps in the next dialog of the kind that opens.
    template <typename T> void inDialog(const std::function<void(T *)> &steps)
    {
        QTimer::singleShot(0, m_window.get(), [this, steps] {
            auto *dialog = m_window->findChild<T *>();
            QVERIFY(dialog);
            steps(dialog);
            if (dialog->isVisible())
                dialog->accept();
        });
    }
    QAction *action(ActionId id) { return m_window->actions()[id]; }
    QDockWidget *dock(const QString &name) { return m_window->findChild<QDockWidget *>(name); }
    void waitUntilIdle()
    {
        QVERIFY(QTest::qWaitFor([&] { return !m_window->document().isBusy(); }, 20000));
    }
    void openSample()
    {
        m_window->opener().openSample();
        waitUntilIdle();
        QCOMPARE(m_window->viewState().columns().size(), 5);
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

QTEST_MAIN(PreferringTest)
#include "preferringtest.moc"
