// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/languages.h"
#include "core/model/version.h"

#include <vector>

/// What word processors, mails and news records tell of a text, made into a Version in one way.
namespace core::reader {

/// What a format says that a paragraph is.
enum class ParagraphKind {
    Plain, ///< nothing; the words decide
    Title,
    Standfirst,
    Heading,
    Body, ///< surely text: a quotation, an item of a list, a cell, a footnote
    Caption,
    Byline,
    Date,
    Aside, ///< a page's header or footer, a table of contents, a mail's lines of addresses
};

struct Paragraph
{
    QString text;
    ParagraphKind kind = ParagraphKind::Plain;
    int level = 0; ///< of a heading, 1 the highest
};

/// A document as its format gives it.
struct Document
{
    std::vector<Paragraph> paragraphs;
    // What it says of itself; the text's own lines count before the doubtful ones.
    QString title;
    QString author; ///< people, as written
    PublicationDate created;
    PublicationDate modified;
    QString language;
    QString outlet;
    QString address;
    /// The fields were written for this article (a news record), not left over from a template or
    /// from whoever saved the file last: they count before the text's own lines.
    bool isRecord = false;
};

/// The kind that the name of a paragraph style gives, in whichever program: "Heading 2",
/// "Heading_20_2", "Title", "Caption", "List Paragraph".
ParagraphKind kindOfStyle(const QString &name);
/// The level in "heading 2", 0 where the name is of no heading.
int headingLevel(const QString &name);

/// Adds a paragraph, its white space collapsed and blank lines inside taken for its ends; nothing
/// for white space only.
void addParagraph(Document &document, const QString &text, ParagraphKind kind, int level = 0);

/// The paragraphs with roles: what the format says counts, and for the rest the rules of copied
/// text, but whole sentences are kept. O(n).
Version versionOf(const Document &document, const language::Languages &languages);

/// A title that a program put there ("Microsoft Word - draft.doc", "Untitled 1", a file's name).
bool isMadeUpTitle(const QString &title);

} // namespace core::reader
