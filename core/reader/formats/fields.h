// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reader/formats/documentversion.h"

#include <QHash>

/// Named values of an article, as front matter and lists of articles hold them, by the names that
/// people and programs usually give them.
namespace core::reader {

enum class FieldKind {
    None,
    Outlet,
    Title,
    Standfirst,
    Text,
    Author,
    Date,
    Modified,
    Address,
    Language,
};

/// "Headline" -> Title, "published_at" -> Date; case, spaces and marks between words do not count.
FieldKind fieldNamed(const QString &name);

/// By their names as written.
using Fields = QHash<QString, QString>;

/// The document that the fields describe: all but the text, a title and standfirst as paragraphs.
Document recordOf(const Fields &fields, const language::Languages &languages);

/// A date as data has it: machine-readable, else in words of the language.
PublicationDate dateOfField(const QString &value, const QString &language,
                            const language::Languages &languages);

/// The version of a record and its body; of a whole page as body, what the page says and, before
/// it, what the record says.
Version versionOfRecord(Document record, const QString &body, const language::Languages &languages);

/// Adds a body, which may be HTML or plain text.
void addBody(Document &document, const QString &body);

/// The paragraphs of a fragment of HTML with what their elements say.
void addHtmlParagraphs(Document &document, const QString &html);

} // namespace core::reader
