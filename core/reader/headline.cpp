// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/headline.h"

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr qsizetype searched = 30; ///< lines above the article
constexpr int fewestWords = 3;
constexpr int mostWords = 40;
constexpr double sharedEnough = 0.34;
constexpr int breadcrumbWords = 6; ///< that stand before the title in a breadcrumb

template <typename Visit> void forEachWord(QStringView text, Visit visit)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i].isLetterOrNumber())
            continue;
        if (i - begin >= 4)
            visit(text.sliced(begin, i - begin).toString().toLower());
        begin = i + 1;
    }
}

/// The first lines of running text from \a run on.
qsizetype firstProse(const std::vector<Line> &lines, IndexSpan run)
{
    qsizetype i = run.begin;
    while (i < run.end && !lines[static_cast<size_t>(i)].isProse())
        ++i;
    return i;
}

bool maybeTitle(const Line &line)
{
    return !line.date && line.people.isEmpty() && line.words >= fewestWords
        && line.words <= mostWords && line.opensLarge
        && !(line.marks
             & (LineMark::End | LineMark::Noise | LineMark::Notice | LineMark::Teaser
                | LineMark::Credit | LineMark::Menu));
}

/// "Home News Title of the story" above "Title of the story".
bool isBreadcrumbOf(QStringView crumbs, const Line &crumbLine, QStringView title, const Line &line)
{
    const int extra = crumbLine.words - line.words;
    return extra > 0 && extra <= breadcrumbWords && crumbs.endsWith(title, Qt::CaseInsensitive);
}

constexpr qsizetype stemLength = 5;

/// The begins of words: languages that inflect give a word another ending in the headline than in
/// the text ("библиотеку", "библиотека").
QSet<QString> beginsOf(const QSet<QString> &words)
{
    QSet<QString> begins;
    for (const QString &word : words)
        begins.insert(word.left(stemLength));
    return begins;
}

/// Counts what is left of a line's words that stand in the article.
struct Sharing
{
    QSet<QString> words;
    QSet<QString> begins;

    double exact(QStringView line) const { return sharedWords(line, words); }
    double inflected(QStringView line) const
    {
        int all = 0;
        int shared = 0;
        forEachWord(line, [&](const QString &word) {
            ++all;
            shared += begins.contains(word.left(stemLength));
        });
        return all == 0 ? 0 : static_cast<double>(shared) / all;
    }
};

/// The line of a span that shares most with the article, or -1.
template <typename Measure>
qsizetype likeliestTitle(QStringView text, const std::vector<Line> &lines, IndexSpan span,
                         Measure sharedIn)
{
    qsizetype best = -1;
    double bestScore = 0;
    for (qsizetype i = span.begin; i < span.end; ++i) {
        const Line &line = lines[static_cast<size_t>(i)];
        if (!maybeTitle(line) || !line.isHeadingLike())
            continue;
        const double shared = sharedIn(line.range.of(text));
        const double score = shared * std::min(line.words, 10);
        if (shared >= sharedEnough && score > bestScore) {
            best = i;
            bestScore = score;
        }
    }
    return best;
}

/// The line that one above it repeats behind a few words, or -1.
qsizetype titleBelowBreadcrumb(QStringView text, const std::vector<Line> &lines, qsizetype end)
{
    for (qsizetype i = 1; i < std::min<qsizetype>(end + 3, std::ssize(lines)); ++i) {
        const Line &line = lines[static_cast<size_t>(i)];
        if (!maybeTitle(line))
            continue;
        for (qsizetype k = std::max<qsizetype>(0, i - 4); k < i; ++k) {
            const Line &above = lines[static_cast<size_t>(k)];
            if (isBreadcrumbOf(above.range.of(text), above, line.range.of(text), line))
                return i;
        }
    }
    return -1;
}

} // namespace

QSet<QString> vocabularyOf(QStringView text)
{
    QSet<QString> words;
    forEachWord(text, [&](const QString &word) { words.insert(word); });
    return words;
}

double sharedWords(QStringView line, const QSet<QString> &vocabulary)
{
    int all = 0;
    int shared = 0;
    forEachWord(line, [&](const QString &word) {
        ++all;
        shared += vocabulary.contains(word);
    });
    return all == 0 ? 0 : static_cast<double>(shared) / all;
}

qsizetype titleLine(QStringView text, const std::vector<Line> &lines, IndexSpan run)
{
    if (run.length() == 0)
        return -1;
    const qsizetype body = firstProse(lines, run);
    if (const qsizetype found = titleBelowBreadcrumb(text, lines, body); found >= 0)
        return found;
    Sharing sharing;
    for (qsizetype i = body; i < std::min(run.end, body + 20); ++i)
        sharing.words.unite(vocabularyOf(lines[static_cast<size_t>(i)].range.of(text)));
    sharing.begins = beginsOf(sharing.words);
    const IndexSpan above{std::max<qsizetype>(0, run.begin - searched), body};
    const qsizetype exact
        = likeliestTitle(text, lines, above, [&](QStringView line) { return sharing.exact(line); });
    if (exact >= 0)
        return exact;
    const qsizetype inflected = likeliestTitle(
        text, lines, above, [&](QStringView line) { return sharing.inflected(line); });
    if (inflected >= 0)
        return inflected;
    // A text that begins with a heading: nothing else can be its title, whatever its words.
    const Line &first = lines.front();
    return body > 0 && run.begin <= 1 && maybeTitle(first) && first.isHeadingLike() ? 0 : -1;
}

} // namespace core::reader
