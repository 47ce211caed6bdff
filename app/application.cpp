// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "app/demo.h"
#include "app/window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QtConcurrentRun>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Loading the lexicons takes a moment that the window need not wait for.
QFuture<LanguagesPtr> loadLanguages()
{
    return QtConcurrent::run(
        []() -> LanguagesPtr { return std::make_shared<const core::language::Languages>(); });
}

/// The demo needs no display, and must look the same with one.
bool asksForDemo(int argc, char *argv[])
{
    return std::any_of(argv, argv + argc, [](const char *argument) {
        return QByteArrayView(argument).startsWith("--demo");
    });
}

int showWindow(const WindowRequest &request)
{
    Settings settings;
    MainWindow window(&settings, loadLanguages());
    window.show();
    if (request.opensSample)
        window.opener().openSample();
    window.opener().openFiles(request.files);
    return QApplication::exec();
}

} // namespace

std::expected<WindowRequest, QString> parseWindowRequest(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption sample(u"sample"_s);
    const QCommandLineOption demo(u"demo"_s, {}, u"DIR"_s);
    parser.addOptions({sample, demo});
    if (!parser.parse(QStringList{u"sidebyline"_s} + arguments))
        return std::unexpected(parser.errorText());
    WindowRequest request{
        .files = {}, .opensSample = parser.isSet(sample), .demoFolder = parser.value(demo)};
    for (const QString &argument : parser.positionalArguments())
        request.files.append(namedFile(argument));
    if (parser.isSet(demo) && request.files.isEmpty())
        request.opensSample = true;
    return request;
}

int runWindow(int argc, char *argv[])
{
    if (asksForDemo(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"sidebyline"_s);
    QApplication::setApplicationDisplayName(u"Sidebyline"_s);
    QApplication::setApplicationVersion(QStringLiteral(SIDEBYLINE_VERSION));
    QApplication::setDesktopFileName(u"sidebyline"_s);
    const auto request = parseWindowRequest(QApplication::arguments().sliced(1));
    if (!request) {
        std::fputs((u"sidebyline: %1\n"_s.arg(request.error())).toLocal8Bit().constData(), stderr);
        return 2;
    }
    return request->demoFolder.isEmpty() ? showWindow(*request)
                                         : makeDemo(*request, loadLanguages());
}

} // namespace app
