// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

namespace widgets {

struct SearchOptions
{
    bool ignoreAccents = true;
};

/// A text made comparable: no case, curly marks and dashes straight and plain, every white space a
/// space, letters without their accents unless asked for, soft hyphens dropped. O(n).
struct FoldedText
{
    QString text;
    QList<qsizetype> offsets; ///< for each unit of text, and its end, the offset it came from
};
FoldedText folded(QStringView text, SearchOptions options = {});

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

/// All versions of a comparison, folded once, for finding while the user types.
class VersionSearch
{
public:
    explicit VersionSearch(core::ComparisonPtr comparison = {}, SearchOptions options = {});

    /// The places in \a versions, in their order. O(n) in the text of the versions.
    QList<SearchMatch> find(const QString &words, const QList<core::VersionId> &versions) const;

private:
    core::ComparisonPtr m_comparison;
    SearchOptions m_options;
    QList<FoldedText> m_texts;
};

} // namespace widgets
