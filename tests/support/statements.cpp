// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/statements.h"

#include "core/attribution/find.h"
#include "core/language/analyse.h"
#include "support/stories.h"

using namespace Qt::StringLiterals;

namespace support {

QStringList statementsIn(const QString &language, const QStringList &paragraphs)
{
    core::Version read = version(paragraphs);
    read.language = language;
    const auto analysis = core::language::analyse(read, languages());
    QStringList lines;
    for (const auto &found : core::attribution::findAttributions(read, analysis, languages(), {0}))
        lines.append(
            QStringList{found.source.text, found.cueText, found.contentText}.join(u" | "_s));
    return lines;
}

} // namespace support
