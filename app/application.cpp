// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "app/demo.h"
#include "app/window/mainwindow.h"
#include "app/window/projectcontrol.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>
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

bool hasArgument(int argc, char *argv[], QByteArrayView start)
{
    return std::any_of(argv, argv + argc, [start](const char *argument) {
        return QByteArrayView(argument).startsWith(start);
    });
}

/// Qt would end the program with a page of its own about platforms.
bool lacksDisplay(int argc, char *argv[])
{
#ifdef Q_OS_LINUX
    return !hasArgument(argc, argv, "-platform") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")
        && qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    return false;
#endif
}

int refuse(const QString &sentence, int code)
{
    std::fputs((u"sidebyline: %1\n"_s.arg(sentence)).toLocal8Bit().constData(), stderr);
    return code;
}

QString recoveryFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(u"recovery"_s);
}

int showWindow(const WindowRequest &request)
{
    Settings settings;
    MainWindow window(&settings, loadLanguages());
    window.projects().keepIn(recoveryFolder());
    window.show();
    if (request.opensSample)
        window.opener().openSample();
    window.opener().openFiles(request.files);
    window.projects().offerLeftWork();
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
    // The demo needs no display, and must look the same with one.
    if (hasArgument(argc, argv, "--demo"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (lacksDisplay(argc, argv))
        return refuse(u"there is no display to open the window on; --demo DIR writes it as a "
                      "picture, compare needs none"_s,
                      1);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"sidebyline"_s);
    QApplication::setApplicationDisplayName(u"Sidebyline"_s);
    QApplication::setApplicationVersion(QStringLiteral(SIDEBYLINE_VERSION));
    QApplication::setDesktopFileName(u"sidebyline"_s);
    const auto request = parseWindowRequest(QApplication::arguments().sliced(1));
    if (!request)
        return refuse(request.error(), 2);
    return request->demoFolder.isEmpty() ? showWindow(*request)
                                         : makeDemo(*request, loadLanguages());
}

} // namespace app
