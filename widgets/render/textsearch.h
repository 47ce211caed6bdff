// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <stop_token>

namespace widgets {

struct SearchOptions
{
    bool ignoreAccents = true;
    bool ignoreCase = true;
    bool wholeWords = false;
    bool isExpression = false; ///< the words are a regular expression; see expressionsearch.h

    friend bool operator==(const SearchOptions &, const SearchOptions &) = default;
};

/// A text made comparable: no case unless asked for, curly marks and dashes straight and plain,
/// every white space a space, letters without their accents unless asked for, soft hyphens dropped.
/// O(n).
struct FoldedText
{
    QString text;
    QList<qsizetype> offsets; ///< for each unit of text, and its end, the offset it came from
};
FoldedText folded(QStringView text, SearchOptions options = {});

/// Quotation marks, dashes, apostrophes and spaces made plain; other characters as they are.
char32_t plainMark(char32_t character);
/// A combining mark that a reader may leave out.
bool isAccent(char32_t character);

/// False inside a character: "e" is no match in "é" where accents count; and, where whole words are
/// asked for, inside a word.
bool isWhole(const FoldedText &text, qsizetype begin, qsizetype end, SearchOptions options);

/// The places of \a words in a text, ascending and disjoint, as ranges of the text that was folded.
/// \a words are folded with the same options; nothing is found for white space alone.
core::TextRanges findAll(const FoldedText &text, const QString &words, SearchOptions options = {});
core::TextRanges findAll(QStringView text, const QString &words, SearchOptions options = {});
bool containsWords(QStringView text, const QString &words);

/// One place in one version.
struct SearchMatch
{
    core::SentenceId sentence; ///< that holds it, or the nearest one where it stands set aside
    core::TextRange range;

    friend bool operator==(const SearchMatch &, const SearchMatch &) = default;
};

/// What a search gives: the places, and why there may be more.
struct SearchResult
{
    QList<SearchMatch> matches;
    bool isTooComplicated = false; ///< the expression was given up in some paragraph
    bool isCutShort = false; ///< there are more places than anybody looks at, or it took too long
};

/// All versions of a comparison, folded once, for finding while the user types.
class VersionSearch
{
public:
    explicit VersionSearch(core::ComparisonPtr comparison = {}, SearchOptions options = {});

    const SearchOptions &options() const { return m_options; }
    /// The places in \a versions, in their order. O(n) in the text of the versions.
    QList<SearchMatch> find(const QString &words, const QList<core::VersionId> &versions) const;
    /// The same for an expression; gives up early where \a stop says so. Bounded in time by the
    /// limits of expressionsearch.h, not in the length of the text: not for the window's thread.
    SearchResult findExpression(const QString &pattern, const QList<core::VersionId> &versions,
                                const std::stop_token &stop) const;

private:
    core::ComparisonPtr m_comparison;
    SearchOptions m_options;
    QList<FoldedText> m_texts;
};

} // namespace widgets
