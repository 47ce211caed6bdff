// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/articlerun.h"

namespace core::reader {

namespace {

constexpr int proseWords = 12;
constexpr int mostWords = 60; ///< that count of one line
constexpr int clauseWords = 6;

/// How much a line speaks for being inside the article. Trained by eye on the shapes of copied
/// pages: a paragraph outweighs a dozen menu lines, "Leave a Reply" outweighs a short paragraph.
int weightOf(const Line &line)
{
    if (line.marks & LineMark::End)
        return line.words <= clauseWords ? -15 : -8;
    if (line.marks & LineMark::Notice)
        return -10;
    if (line.marks & LineMark::Teaser)
        return -6;
    if (line.date || !line.people.isEmpty() || line.isCaption())
        return -1;
    if (line.marks & (LineMark::Noise | LineMark::Menu))
        return -4;
    if (line.marks & (LineMark::Hint | LineMark::Bio))
        return line.words >= proseWords ? 4 : -4;
    if (line.truncated)
        return line.words >= mostWords / 2 ? 5 : -4;
    if (line.words >= proseWords)
        return line.ended || line.introduces ? std::min(line.words, mostWords) : line.words / 2 - 5;
    if (line.ended || line.introduces)
        return line.words >= clauseWords ? 5 : line.quoted ? 3 : 1;
    return line.quoted ? -1 : -4;
}

IndexSpan heaviestRun(const std::vector<Line> &lines)
{
    IndexSpan best;
    int bestSum = 0;
    qsizetype begin = 0;
    int sum = 0;
    for (qsizetype i = 0; i < std::ssize(lines); ++i) {
        if (sum <= 0) {
            sum = 0;
            begin = i;
        }
        sum += weightOf(lines[static_cast<size_t>(i)]);
        if (sum > bestSum) {
            bestSum = sum;
            best = {begin, i + 1};
        }
    }
    return best;
}

int proseIn(const std::vector<Line> &lines, IndexSpan span)
{
    int words = 0;
    for (qsizetype i = span.begin; i < span.end; ++i) {
        const Line &line = lines[static_cast<size_t>(i)];
        words += line.isProse() && !line.marks ? line.words : 0;
    }
    return words;
}

/// Ends the run at the first line that opens comments or related stories and has at least three
/// fifths of the prose before it.
IndexSpan cutAtEnd(const std::vector<Line> &lines, IndexSpan run)
{
    const int all = proseIn(lines, run);
    int before = 0;
    for (qsizetype i = run.begin; i < run.end; ++i) {
        const Line &line = lines[static_cast<size_t>(i)];
        if (line.marks.testFlag(LineMark::End) && before * 5 >= all * 3)
            return {run.begin, i};
        before += line.isProse() && !line.marks ? line.words : 0;
    }
    return run;
}

bool trails(const Line &line)
{
    return line.marks || line.date || !line.people.isEmpty() || line.truncated
        || (line.isHeadingLike() && !line.quoted && line.words <= 16) || line.words == 0;
}

IndexSpan withoutTrail(const std::vector<Line> &lines, IndexSpan run)
{
    while (run.length() > 1 && trails(lines[static_cast<size_t>(run.end - 1)]))
        --run.end;
    return run;
}

/// A byline with at most two fifths of the prose above it marks the head of the article: what runs
/// above are teasers of other stories.
IndexSpan fromByline(const std::vector<Line> &lines, IndexSpan run)
{
    const int all = proseIn(lines, run);
    for (qsizetype i = run.begin; i < run.end; ++i) {
        if (lines[static_cast<size_t>(i)].people.isEmpty())
            continue;
        const bool isHead = proseIn(lines, {run.begin, i}) * 5 <= all * 2;
        return isHead ? IndexSpan{i, run.end} : run;
    }
    return run;
}

} // namespace

IndexSpan articleRun(const std::vector<Line> &lines)
{
    return withoutTrail(lines, cutAtEnd(lines, fromByline(lines, heaviestRun(lines))));
}

} // namespace core::reader
