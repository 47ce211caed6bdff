// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo.h"

#include "app/errortext.h"
#include "app/exporting.h"
#include "app/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QLoggingCategory>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace app {

namespace {

void print(const QString &line, std::FILE *to)
{
    std::fputs((line + u'\n').toLocal8Bit().constData(), to);
}

/// Runs events until everything that was asked for is read and compared.
void waitUntilIdle(Document &document)
{
    QEventLoop loop;
    QObject::connect(&document, &Document::busyChanged, &loop, [&loop](bool isBusy) {
        if (!isBusy)
            loop.quit();
    });
    if (document.isBusy())
        loop.exec();
}

/// Something worth looking at: the first altered quotation, or else the first difference.
void chooseExample(MainWindow &window)
{
    using core::difference::Kind;
    const auto &differences = window.document().comparison()->differences;
    const auto quotation
        = std::ranges::find(differences, Kind::QuoteAltered, &core::difference::Difference::kind);
    if (quotation == differences.end())
        window.navigator().goToFirstDifference();
    else
        window.viewState().selectDifference(quotation - differences.begin());
}

bool drawWindow(MainWindow &window, const QString &path)
{
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.resize(1600, 1000);
    window.show();
    window.actions()[ActionId::ResetLayout]->trigger();
    chooseExample(window);
    // Layouts settle in posted events; scrolling to the example takes some more.
    QEventLoop loop;
    QTimer::singleShot(600, &loop, &QEventLoop::quit);
    loop.exec();
    return window.grab().save(path);
}

} // namespace

int makeDemo(const WindowRequest &request, QFuture<LanguagesPtr> languages)
{
    // The offscreen platform warns about window managers, of which it has none.
    QLoggingCategory::setFilterRules(u"default.warning=false"_s);
    const QTemporaryDir folder; // the demo looks the same whatever the user's settings are
    Settings settings(folder.filePath(u"settings.ini"_s));
    MainWindow window(&settings, std::move(languages));
    int code = 0;
    QObject::connect(&window.document(), &Document::failed, &window,
                     [&code](const QList<core::Error> &errors) {
                         for (const core::Error &error : errors)
                             print(sentenceOf(error), stderr);
                         code = 1;
                     });
    if (request.opensSample)
        window.opener().openSample();
    window.opener().openFiles(request.files);
    waitUntilIdle(window.document());
    if (!window.document().comparison())
        return 1;
    const QDir target(request.demoFolder);
    const QString picture = target.absoluteFilePath(u"sidebyline.png"_s);
    const QString page = target.absoluteFilePath(u"comparison.html"_s);
    const auto exported = target.mkpath(u"."_s)
        ? exportHtml(*window.document().comparison(), page)
        : std::unexpected(core::Error{core::ErrorCode::CannotWrite, page, {}});
    if (!exported || !drawWindow(window, picture)) {
        print(sentenceOf(exported ? core::Error{core::ErrorCode::CannotWrite, picture, {}}
                                  : exported.error()),
              stderr);
        return 1;
    }
    print(picture, stdout);
    print(page, stdout);
    return code;
}

} // namespace app
