// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/read.h"
#include "core/reader/textblocks.h"

using namespace Qt::StringLiterals;

namespace core::reader {

Version plainVersion(const QString &text)
{
    Version version;
    version.text = text;
    qsizetype begin = 0;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        const TextRange range = trimmed(text, {begin, begin + line.size()});
        const bool goesOn = !version.blocks.isEmpty()
            && version.blocks.last().range.end + 1 >= begin
            && goesOnIn(version.blocks.last().range.of(version.text), range.of(version.text));
        if (goesOn)
            version.blocks.last().range.end = range.end;
        else if (!range.isEmpty())
            version.blocks.append({.role = BlockRole::Body, .range = range});
        begin += line.size() + 1;
    }
    return version;
}

Version versionOfSentences(const QStringList &sentences)
{
    Version version;
    for (const QString &sentence : sentences) {
        const TextRange range{version.text.size(), version.text.size() + sentence.size()};
        version.text += sentence + u'\n';
        version.blocks.append({.role = BlockRole::Body, .range = range});
        version.givenSentences.append(range);
    }
    return version;
}

} // namespace core::reader
