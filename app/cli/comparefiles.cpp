// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/comparefiles.h"

#include "app/errortext.h"
#include "core/comparison/compare.h"
#include "core/reader/read.h"
#include "core/writer/json.h"

#include <QCommandLineParser>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace app::cli {

int runCompare(const QStringList &arguments, const core::language::Languages &languages)
{
    QCommandLineParser parser;
    parser.addOptions(
        {{u"format"_s, u"json"_s, u"FORMAT"_s, u"json"_s}, {u"reference"_s, u"number"_s, u"N"_s}});
    if (!parser.parse(QStringList{u"sidebyline"_s} + arguments))
        return 2;
    core::Story story;
    int code = 0;
    for (const QString &argument : parser.positionalArguments()) {
        auto version = core::reader::readFile(argument, languages);
        if (!version) {
            std::fputs(qPrintable(sentenceOf(version.error()) + u'\n'), stderr);
            code = 1;
            continue;
        }
        story.versions.push_back(std::move(*version));
    }
    core::nameVersions(story);
    const auto comparison = core::compare(story, {}, {}, languages);
    if (!comparison)
        return 1;
    std::fputs(QJsonDocument(core::writer::toJson(**comparison)).toJson().constData(), stdout);
    return code;
}

} // namespace app::cli
