// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <QSet>

#include <array>

class QByteArray;

namespace widgets {

/// Where in an article a difference stands. The lead is the first paragraph of the body.
enum class Section { Headline, Standfirst, Lead, Body, Caption };

inline constexpr std::array allSections{Section::Headline, Section::Standfirst, Section::Lead,
                                        Section::Body, Section::Caption};

/// The section of a sentence; for what is missing, ask for the sentence that has it.
Section sectionOf(const core::Comparison &comparison, core::SentenceId sentence);
/// "headline", translated, for chips and sentences.
QString nameOf(Section section);

/// The words that a difference is about, on the side that has more of them; of what is missing, the
/// words of the sentence that has it.
int wordsOf(const core::Comparison &comparison, const core::difference::Difference &difference);
/// Whether it is about a sentence as a whole, on either side.
bool isWholeSentence(const core::Comparison &comparison,
                     const core::difference::Difference &difference);

/// Which differences are in the way of the reader. Those that do not pass are demoted: counted,
/// drawn faintly, passed over when stepping; nothing is hidden and nothing compared anew. All parts
/// must be passed. What is not decided for a story yet passes: an outlet that no setting names.
struct DifferenceFilter
{
    QSet<core::difference::Kind> kinds{core::difference::allKinds.begin(),
                                       core::difference::allKinds.end()};
    int minimumWords = 0;
    bool wholeSentencesOnly = false;
    QSet<Section> sections{allSections.begin(), allSections.end()};
    /// Names of outlets whose side of a difference is demoted; the other side is not.
    QSet<QString> outletsSetAside;

    bool passes(const core::Comparison &comparison,
                const core::difference::Difference &difference) const;
    /// True where everything passes, whatever the comparison.
    bool isNeutral() const;

    /// For settings; what another release or a hand wrote and makes no sense counts as not there.
    QByteArray toJson() const;
    static DifferenceFilter fromJson(const QByteArray &json);

    friend bool operator==(const DifferenceFilter &, const DifferenceFilter &) = default;
};

/// What is demoted, in words: {"names, rewording", "smaller than 3 words", "captions"}; outlets
/// only where the comparison has them. Empty for a filter that lets all pass.
QStringList describe(const DifferenceFilter &filter, const core::Comparison *comparison);

} // namespace widgets
