// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/layouts.h"
#include "app/window/mainwindow.h"
#include "support/stories.h"
#include "tests/app/ready.h"
#include "widgets/views/alignedgrid.h"
#include "widgets/views/columnheader.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using app::Layout;

/// The Aligned layout in its window.
class AlignedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<app::Settings>(m_folder.filePath(u"settings.ini"_s));
        m_window = std::make_unique<app::MainWindow>(m_settings.get(), support::readyLanguages());
        m_window->resize(1400, 900);
        m_window->show();
        m_window->opener().openSample();
        const app::Document &document = m_window->document();
        QVERIFY(QTest::qWaitFor([&] { return document.comparison() && !document.isBusy(); }));
        m_layouts = m_window->findChild<app::Layouts *>();
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        m_grid = m_window->findChild<widgets::AlignedGrid *>();
        m_grid->setFocus();
    }
    void cleanup() { m_window.reset(); }

    void enterGoesToTheArticleAndBackKeepsTheCell()
    {
        QCOMPARE(m_layouts->current(), Layout::Aligned);
        m_window->viewState().select({{2}, 4});
        const widgets::GridPlace place = m_grid->current();
        QVERIFY(place.isValid());
        QTest::keyClick(m_grid, Qt::Key_Return);
        QCOMPARE(m_layouts->current(), Layout::Reading);
        QCOMPARE(m_window->viewState().sentence(), (core::SentenceId{{2}, 4}));
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_grid->current(), place);
        QVERIFY(m_grid->viewport()->rect().intersects(m_grid->cellRect(place)));
    }

    void everyDifferenceCanBeSteppedToInIt()
    {
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(m_window.get(), Qt::Key_F8);
            QCOMPARE(m_window->viewState().place(), i);
            const widgets::GridPlace place = m_grid->current();
            QVERIFY(place.isValid());
            QVERIFY(m_grid->viewport()->rect().intersects(m_grid->cellRect(place)));
        }
    }

    void copyTakesTheCellsWords()
    {
        m_window->viewState().select({{1}, 3});
        QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(
            m_window->document().comparison()->textOf({{1}, 3})));
    }

    void theHeadersMenuIsTheVersionsMenu()
    {
        widgets::ColumnHeader *header = nullptr;
        for (auto *each : m_layouts->currentView()->findChildren<widgets::ColumnHeader *>())
            header = each->version().value == 1 ? each : header;
        QVERIFY(header);
        qsizetype offered = 0;
        QTimer::singleShot(0, m_window.get(), [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            offered = menu ? menu->actions().size() : 0;
            if (menu)
                menu->close();
        });
        QContextMenuEvent asked(QContextMenuEvent::Mouse, {40, 20},
                                header->mapToGlobal(QPoint(40, 20)));
        QCoreApplication::sendEvent(header, &asked);
        QVERIFY(offered > 5);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<app::MainWindow> m_window;
    app::Layouts *m_layouts = nullptr;
    widgets::AlignedGrid *m_grid = nullptr;
};

QTEST_MAIN(AlignedTest)
#include "alignedtest.moc"
