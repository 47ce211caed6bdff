// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/lexicon.h"
#include "core/model/version.h"

#include <optional>

/// Dates as pages give them: machine-readable in metadata, in words in lines of their own.
namespace core::reader {

/// What a line of a date says that it is: "Published May 4, 2023", "Last updated: 3 Jan 2024".
enum class DateKind { Bare, Published, Updated };

struct DateLine
{
    PublicationDate date;
    DateKind kind = DateKind::Bare;
    /// Of a line that gives both ("Published 3 May 2023 | Updated 4 May 2023"), else invalid.
    PublicationDate updated;
    /// The time of day beside a date whose offset from UTC the line does not tell; else invalid.
    QTime localTime;
};

/// A moment of metadata, mostly in UTC, as its page prints it: a page of 22 December, 10 p.m. that
/// says 03:00 UTC of the 23rd was published on the 22nd. With the offset where the page prints a
/// time, else the printed day; the moment itself where the two do not belong together.
PublicationDate asPrinted(const PublicationDate &moment, const DateLine &printed);

/// An ISO 8601 date or moment, an RFC 2822 one, or a number of seconds or milliseconds since 1970.
/// Only days from 1990 to 2100 count.
std::optional<PublicationDate> parseMachineDate(QStringView value);

/// Reads lines that hold a date in words. Made once per version: it gathers the names of months and
/// weekdays of the version's language (and English) from Qt's locale data.
class DateReader
{
public:
    /// \a words: the language's "page-dates" (a word <tab> published, updated or filler).
    DateReader(const QString &language, const language::Lexicon &words);

    /// The date of a line that says little else; nothing for a sentence that mentions a date.
    /// \a strangers: how many words that have nothing to do with dates it may hold.
    std::optional<DateLine> readLine(QStringView line, int strangers = 1) const;
    /// The first date anywhere in a text.
    std::optional<PublicationDate> findDate(QStringView text) const;
    /// The begin of a line up to the date in it: "By Jane Doe" of "By Jane Doe | May 4, 2023".
    QStringView beforeDate(QStringView line) const;
    /// Whether a word introduces a date of publication ("published", "updated", "date").
    std::optional<DateKind> introduction(const QString &word) const;

private:
    struct Piece;
    struct Scan;
    std::vector<Piece> piecesOf(QStringView text) const;
    int monthNamed(const QString &word) const;
    Scan scan(const std::vector<Piece> &pieces) const;
    qsizetype dateAt(const std::vector<Piece> &pieces, qsizetype at, PublicationDate &date) const;
    bool isFiller(const Piece &piece) const;

    QHash<QString, int> m_months;
    QHash<QString, int> m_weekdays;
    QHash<QString, DateKind> m_introductions;
    QHash<QString, bool> m_fillers;
    bool m_dayFirst = true; ///< of 03/04/2023
    bool m_orderKnown = false;
};

} // namespace core::reader
