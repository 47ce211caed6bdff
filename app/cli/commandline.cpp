// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "app/cli/batch.h"
#include "app/cli/comparefiles.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace app::cli {

namespace {

/// The page of help for a verb, or for the whole program.
int printHelp(const QString &topic, std::FILE *out)
{
    QFile page(u":/help/%1.txt"_s.arg(topic));
    if (!page.open(QIODevice::ReadOnly))
        return printHelp(u"sidebyline"_s, out);
    std::fputs(page.readAll().constData(), out);
    return 0;
}

bool asksForHelp(const QStringList &arguments)
{
    return arguments.contains("--help"_L1) || arguments.contains("-h"_L1);
}

} // namespace

std::optional<int> runVerb(const QStringList &arguments)
{
    const QString verb = arguments.value(0);
    if (verb == "compare"_L1 || verb == "batch"_L1) {
        if (asksForHelp(arguments))
            return printHelp(verb, stdout);
        const core::language::Languages languages;
        return verb == "compare"_L1 ? runCompare(arguments.sliced(1), languages)
                                    : runBatch(arguments.sliced(1), languages, stdin, stdout);
    }
    if (verb == "help"_L1 || asksForHelp(arguments))
        return printHelp(verb == "help"_L1 ? arguments.value(1, u"sidebyline"_s) : u"sidebyline"_s,
                         stdout);
    if (verb == "--version"_L1 || verb == "-v"_L1) {
        std::puts("sidebyline " SIDEBYLINE_VERSION);
        return 0;
    }
    return std::nullopt;
}

} // namespace app::cli
