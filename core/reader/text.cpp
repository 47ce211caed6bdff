// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/analyse.h"
#include "core/reader/line.h"
#include "core/reader/read.h"
#include "core/reader/roles.h"
#include "core/reader/textblocks.h"

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr qsizetype languageSample = 20000;
constexpr qsizetype mostParagraphs = 50000; ///< of a page; more are a book or worse, taken as it is

/// A text of millions of lines would be millions of blocks, which cost a kilobyte each once they
/// are written as JSON or shown; so many of them are taken together that mostParagraphs are left.
void addPlainBlocks(Version &version, const TextRanges &paragraphs)
{
    const qsizetype together = (paragraphs.size() + mostParagraphs - 1) / mostParagraphs;
    for (qsizetype i = 0; i < paragraphs.size(); i += together) {
        const qsizetype last = std::min(i + together, paragraphs.size()) - 1;
        version.blocks.append(
            {.role = BlockRole::Body, .range = {paragraphs[i].begin, paragraphs[last].end}});
    }
}

/// The lines' dates: "Published" wins over a bare one, that over the page's own above the title.
void readDates(Version &version, const std::vector<Line> &lines)
{
    int bestRank = 0;
    for (qsizetype i = 0; i < version.blocks.size(); ++i) {
        const Line &line = lines[static_cast<size_t>(i)];
        if (!line.date)
            continue;
        if (line.date->kind == DateKind::Updated && !version.modified.isValid())
            version.modified = line.date->date;
        if (line.date->updated.isValid())
            version.modified = line.date->updated;
        const bool isOwn = version.blocks[i].role == BlockRole::Date;
        const int rank = line.date->kind == DateKind::Published ? 4
            : isOwn && line.date->kind == DateKind::Bare        ? 3
            : line.date->kind == DateKind::Updated              ? 2
                                                                : 1;
        if (rank > bestRank) {
            version.date = line.date->date;
            bestRank = rank;
        }
    }
}

void readMetadata(Version &version, const std::vector<Line> &lines)
{
    QStringList people;
    for (qsizetype i = 0; i < version.blocks.size(); ++i) {
        const Block &block = version.blocks[i];
        if (block.role == BlockRole::Title && version.title.isEmpty())
            version.title = block.range.of(version.text).toString().simplified();
        if (block.role == BlockRole::Byline)
            people += lines[static_cast<size_t>(i)].people;
    }
    people.removeDuplicates();
    version.byline = people.join(u", "_s);
    readDates(version, lines);
}

} // namespace

Version readText(const QString &text, const language::Languages &languages)
{
    Version version;
    version.text = cleanText(text);
    version.language = language::detectLanguage(
        QStringView(version.text).first(std::min(version.text.size(), languageSample)));
    const TextRanges paragraphs = paragraphsOf(version.text);
    if (paragraphs.size() > mostParagraphs) {
        addPlainBlocks(version, paragraphs);
        return version;
    }
    const LineReader reader(version.language, languages);
    std::vector<Line> lines;
    for (const TextRange &paragraph : paragraphs) {
        for (const TextRange &part : separated(version.text, paragraph, reader))
            lines.push_back(reader.describe(version.text, part));
    }
    const std::vector<BlockRole> roles = rolesOf(version.text, lines);
    for (size_t i = 0; i < lines.size(); ++i)
        version.blocks.append({.role = roles[i], .range = lines[i].range});
    readMetadata(version, lines);
    return version;
}

} // namespace core::reader
