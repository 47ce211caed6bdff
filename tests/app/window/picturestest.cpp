// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes the whole window as a picture, once for each layout, theme and number of versions, for
// people to look at; and holds that every layout keeps the place while one goes through them.

#include "support/pictures.h"

#include "app/window/layouts.h"
#include "app/window/mainwindow.h"
#include "support/stories.h"
#include "tests/app/ready.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::Layout;
using app::Layouts;

class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLayoutAndTheme_data();
    void everyLayoutAndTheme();

private:
    QTemporaryDir m_folder;
};

namespace {

struct Look
{
    QString name;
    app::Theme theme;
};

QList<Look> looks()
{
    return {{u"light"_s, app::Theme::Light},
            {u"dark"_s, app::Theme::Dark},
            {u"contrast"_s, app::Theme::HighContrastLight}};
}

} // namespace

void PicturesTest::everyLayoutAndTheme_data()
{
    QTest::addColumn<Layout>("layout");
    QTest::addColumn<app::Theme>("theme");
    QTest::addColumn<QString>("name");
    for (const Layout layout : Layouts::all()) {
        for (const Look &look : looks()) {
            const QString name = u"window-%1-%2"_s.arg(Layouts::nameOf(layout), look.name);
            QTest::newRow(qPrintable(name)) << layout << look.theme << name;
        }
    }
}

void PicturesTest::everyLayoutAndTheme()
{
    QFETCH(Layout, layout);
    QFETCH(app::Theme, theme);
    QFETCH(QString, name);
    app::Settings settings(m_folder.filePath(name + u".ini"_s));
    app::MainWindow window(&settings, support::readyLanguages());
    window.setTheme(theme);
    window.resize(1600, 1000);
    window.show();
    window.opener().openSample();
    QVERIFY(QTest::qWaitFor(
        [&window] { return window.document().comparison() && !window.document().isBusy(); }));
    window.actions()[app::ActionId::ResetLayout]->trigger(); // panels as fit this size
    auto *layouts = window.findChild<Layouts *>();
    QVERIFY(layouts);
    if (!layouts->view(layout))
        QSKIP("this layout has no view");
    using core::difference::Kind;
    const auto &differences = window.document().comparison()->differences;
    const auto altered
        = std::ranges::find(differences, Kind::QuoteAltered, &core::difference::Difference::kind);
    QVERIFY(altered != differences.end());
    window.viewState().selectDifference(altered - differences.begin());
    const core::SentenceId place = window.viewState().sentence();
    layouts->show(layout);
    QCOMPARE(layouts->current(), layout);
    QCOMPARE(window.viewState().sentence(), place);
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCoreApplication::processEvents(); // what was shown just now is laid out
    support::savePicture(window, name);
}

QTEST_MAIN(PicturesTest)
#include "picturestest.moc"
