// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/analyse.h"
#include "core/reader/htmlcontent.h"
#include "core/reader/htmlmetadata.h"
#include "core/reader/read.h"

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr qsizetype languageSample = 20000;
constexpr int mostNames = 12; ///< words of a byline that also gives the date

void addBlocks(Version &version, const std::vector<RoledBlock> &content)
{
    for (const RoledBlock &block : content) {
        if (!version.text.isEmpty())
            version.text += u"\n\n"_s;
        const TextRange range{version.text.size(), version.text.size() + block.text.size()};
        version.text += block.text;
        version.blocks.append({.role = block.role, .range = range});
    }
}

QString languageOf(const HtmlTree &tree)
{
    const QString declared = declaredLanguage(tree);
    if (!declared.isEmpty() || tree.size() == 0)
        return declared;
    const QString text = tree.text(0);
    return language::detectLanguage(QStringView(text).first(std::min(text.size(), languageSample)));
}

/// Dates and names that only the page's text gives.
void readVisibleMetadata(Version &version, const LineReader &reader)
{
    QStringList people;
    for (const Block &block : std::as_const(version.blocks)) {
        if (block.role == BlockRole::Body)
            break; // what follows are the times of a live blog's posts
        if (block.role != BlockRole::Date && block.role != BlockRole::Byline)
            continue;
        const Line line = reader.describe(version.text, block.range);
        people += line.people;
        // "By Jane Doe | May 4, 2023"
        const auto printed = line.date ? line.date
            : line.people.isEmpty()
            ? std::nullopt
            : reader.dates().readLine(block.range.of(version.text), mostNames);
        if (!printed)
            continue;
        PublicationDate &date
            = printed->kind == DateKind::Updated ? version.modified : version.date;
        date = date.isValid() ? asPrinted(date, *printed) : printed->date;
        if (!version.modified.isValid())
            version.modified = printed->updated;
    }
    if (version.byline.isEmpty())
        version.byline = people.join(u", "_s);
    if (!version.date.isValid())
        version.date = version.modified;
}

Version readPage(const QString &html, const QString &address, const language::Languages &languages)
{
    const HtmlTree tree(html);
    Version version;
    version.language = languageOf(tree);
    const LineReader reader(version.language, languages);
    const QString saved = savedFromAddress(html);
    const PageMetadata metadata = readPageMetadata(tree, reader, saved.isEmpty() ? address : saved);
    addBlocks(version,
              pageContent(tree, reader, {.title = metadata.title, .people = metadata.people}));
    version.title = metadata.title;
    version.byline = metadata.people.join(u", "_s);
    version.date = metadata.published;
    version.modified = metadata.modified;
    version.outlet = metadata.site;
    version.address = metadata.address.isEmpty() ? saved : metadata.address;
    if (version.address.isEmpty())
        version.address = address;
    readVisibleMetadata(version, reader);
    if (!version.date.isValid())
        version.date = dateOfAddress(address);
    return version;
}

} // namespace

Version readHtml(const QString &html, const QString &address, const language::Languages &languages)
{
    Version version = isSafeToParse(html) ? readPage(html, address, languages)
                                          : readText(withoutTags(html), languages);
    if (version.address.isEmpty())
        version.address = address;
    version.source = html;
    return version;
}

} // namespace core::reader
