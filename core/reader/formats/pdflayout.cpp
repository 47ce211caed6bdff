// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/formats/pdflayout.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr double margin = 0.12; ///< of a page's height, in which headers and footers stand
constexpr double largerType = 1.12; ///< than the text's: a heading
constexpr double titleType = 1.25;
constexpr double wideGap = 1.35; ///< of the usual distance between lines
constexpr double wordGap = 2.5; ///< of the type's size: not one line any more
constexpr int titleWords = 40;
constexpr int headingWords = 20;

struct PlacedLine
{
    QString text;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    double size = 0;
    bool bold = true;
    bool aside = false;
    int page = 0;
    double columnRight = 0; ///< where the lines around it end
};

bool isOnLine(const PlacedLine &line, const PlacedWord &word)
{
    const double middle = (word.top + word.bottom) / 2;
    return middle > line.top && middle < line.bottom && word.left >= line.left
        && word.left < line.right + wordGap * std::max(word.size, 4.0);
}

void addLines(std::vector<PlacedLine> &lines, const PlacedPage &page, int number)
{
    bool spaced = false;
    bool isFirst = true;
    for (const PlacedWord &word : page.words) {
        if (word.text.trimmed().isEmpty())
            continue;
        if (isFirst || !isOnLine(lines.back(), word)) {
            lines.push_back({.left = word.left,
                             .top = word.top,
                             .right = word.right,
                             .bottom = word.bottom,
                             .size = word.size,
                             .page = number});
            spaced = false;
        }
        isFirst = false;
        PlacedLine &line = lines.back();
        line.text += (spaced ? u" "_s : QString()) + word.text;
        line.right = std::max(line.right, word.right);
        line.top = std::min(line.top, word.top);
        line.bottom = std::max(line.bottom, word.bottom);
        line.size = std::max(line.size, word.size);
        line.bold = line.bold && word.bold;
        spaced = word.spaceAfter;
    }
}

/// What most of something is, weighted; 0 where there is nothing. Values are counted in steps of
/// half a point.
class Mode
{
public:
    void add(double value, qsizetype weight) { m_weights[std::lround(value * 2)] += weight; }
    double value() const
    {
        const auto best = std::ranges::max_element(m_weights, {},
                                                   [](const auto &entry) { return entry.second; });
        return best == m_weights.end() ? 0 : static_cast<double>(best->first) / 2;
    }

private:
    std::map<long, qsizetype> m_weights;
};

bool isPageNumber(const QString &text)
{
    static const QRegularExpression form(
        u"^[\\s\\-–—|•]*(?:\\p{L}{1,7}\\.?\\s+)?\\d{1,4}(?:\\s*(?:/|of|von|de|sur|di)\\s*\\d{1,4})?"
        "[\\s\\-–—|•]*$"_s);
    return form.match(text).hasMatch();
}

/// "Page 3 of 7" and "Page 4 of 7" are one.
QString withoutNumbers(const QString &text)
{
    static const QRegularExpression digits(u"\\d+"_s);
    return QString(text).replace(digits, u"#"_s).toLower().simplified();
}

void markHeadersAndFooters(std::vector<PlacedLine> &lines, const std::vector<PlacedPage> &pages)
{
    const auto isAtEdge = [&](const PlacedLine &line) {
        const double height = pages[static_cast<size_t>(line.page)].height;
        return line.bottom < margin * height || line.top > (1 - margin) * height;
    };
    QHash<QString, QSet<int>> pagesOf;
    for (const PlacedLine &line : lines) {
        if (isAtEdge(line))
            pagesOf[withoutNumbers(line.text)].insert(line.page);
    }
    // Left and right pages may differ, the first often does.
    const qsizetype often = std::max<qsizetype>(2, std::ssize(pages) / 3);
    for (PlacedLine &line : lines) {
        const bool repeats = pagesOf.value(withoutNumbers(line.text)).size() >= often;
        line.aside = isAtEdge(line) && (repeats || isPageNumber(line.text));
    }
}

/// Whether a line stands below another one in the same column.
bool isBelow(const PlacedLine &upper, const PlacedLine &lower)
{
    const double shared = std::min(upper.right, lower.right) - std::max(upper.left, lower.left);
    return lower.page == upper.page && lower.top > upper.top && shared > 0;
}

/// Tells for each line where its column ends: the rightmost end of the lines that follow each other
/// in it.
void findColumns(std::vector<PlacedLine> &lines)
{
    for (size_t begin = 0; begin < lines.size();) {
        size_t end = begin + 1;
        double right = lines[begin].right;
        while (end < lines.size() && isBelow(lines[end - 1], lines[end])
               && std::abs(lines[end].size - lines[begin].size) < 0.6)
            right = std::max(right, lines[end++].right);
        for (size_t i = begin; i < end; ++i)
            lines[i].columnRight = right;
        begin = end;
    }
}

bool endsSentence(const QString &text)
{
    static const QRegularExpression form(u"[.!?…。！？:]['\"”’»)\\]]*$"_s);
    return text.contains(form);
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u00AD';
}

/// Joins lines to paragraphs.
class ParagraphBuilder
{
public:
    explicit ParagraphBuilder(const std::vector<PlacedLine> &lines);
    std::vector<Paragraph> paragraphs();

private:
    struct Draft
    {
        Paragraph paragraph;
        double size = 0;
        bool bold = true;
        int page = 0;
    };
    bool continues(const PlacedLine &before, const PlacedLine &line) const;
    bool continuesBelow(const PlacedLine &before, const PlacedLine &line) const;
    void join(QString &text, const QString &line) const;
    std::vector<Draft> drafts() const;
    void giveKinds(std::vector<Draft> &drafts) const;

    const std::vector<PlacedLine> &m_lines;
    double m_size = 0; ///< of the text's type
    double m_pitch = 0; ///< from line to line
    QSet<QString> m_words;
};

ParagraphBuilder::ParagraphBuilder(const std::vector<PlacedLine> &lines)
    : m_lines(lines)
{
    Mode sizes;
    Mode pitches;
    const PlacedLine *before = nullptr;
    for (const PlacedLine &line : lines) {
        if (line.aside)
            continue;
        sizes.add(line.size, line.text.size());
        if (before && isBelow(*before, line))
            pitches.add(line.top - before->top, 1);
        before = &line;
        // The last word may be a part of one.
        const QStringList words = line.text.toLower().split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words.first(std::max<qsizetype>(0, words.size() - 1)))
            m_words.insert(word);
    }
    m_size = sizes.value();
    m_pitch = pitches.value();
}

bool ParagraphBuilder::continuesBelow(const PlacedLine &before, const PlacedLine &line) const
{
    const double pitch = line.top - before.top;
    const double usual = std::max(m_pitch * line.size / std::max(m_size, 1.0), line.size);
    if (pitch > wideGap * usual)
        return false;
    if (isHyphen(before.text.back()))
        return true;
    const double em = std::max(line.size, 4.0);
    const bool isIndented = line.left > before.left + 0.8 * em && line.left < before.left + 6 * em;
    const double width = before.columnRight - before.left;
    const bool isShort = before.right < before.columnRight - std::max(2 * em, 0.12 * width);
    if (line.size > m_size * largerType)
        return true; // Headlines are broken where it looks well.
    if (isShort && (endsSentence(before.text) || line.text.front().isUpper()))
        return false;
    return !(isIndented && endsSentence(before.text));
}

bool ParagraphBuilder::continues(const PlacedLine &before, const PlacedLine &line) const
{
    if (std::abs(before.size - line.size) > 0.08 * before.size || before.bold != line.bold)
        return false;
    if (isBelow(before, line))
        return continuesBelow(before, line);
    // The next column or page: the same sentence goes on.
    return line.text.front().isLower() || isHyphen(before.text.back())
        || (!endsSentence(before.text) && before.size < m_size * largerType);
}

/// "some impor-" + "tant words" -> "some important words".
void ParagraphBuilder::join(QString &text, const QString &line) const
{
    const bool breaksWord = !text.isEmpty() && isHyphen(text.back()) && text.size() > 1
        && text[text.size() - 2].isLetter();
    if (!breaksWord) {
        text += u' ' + line;
        return;
    }
    const QString head = text.sliced(text.lastIndexOf(u' ') + 1).chopped(1).toLower();
    const QString tail = line.section(u' ', 0, 0).toLower();
    const bool isSoft = text.back() == u'\u00AD' || m_words.contains(head + tail);
    const bool isCompound
        = !isSoft && (!line.front().isLower() || m_words.contains(QString(head + u'-' + tail)));
    if (!isCompound)
        text.chop(1);
    text += line;
}

std::vector<ParagraphBuilder::Draft> ParagraphBuilder::drafts() const
{
    std::vector<Draft> drafts;
    std::vector<Draft> asides; ///< met inside a paragraph that goes on behind them
    const PlacedLine *before = nullptr;
    const auto flush = [&] {
        std::ranges::move(asides, std::back_inserter(drafts));
        asides.clear();
    };
    for (const PlacedLine &line : m_lines) {
        if (line.aside) {
            asides.push_back({.paragraph = {.text = line.text, .kind = ParagraphKind::Aside},
                              .page = line.page});
        } else if (before && continues(*before, line)) {
            join(drafts.back().paragraph.text, line.text);
            drafts.back().bold = drafts.back().bold && line.bold;
            before = &line;
        } else {
            flush();
            drafts.push_back({.paragraph = {.text = line.text},
                              .size = line.size,
                              .bold = line.bold,
                              .page = line.page});
            before = &line;
        }
    }
    flush();
    return drafts;
}

void ParagraphBuilder::giveKinds(std::vector<Draft> &drafts) const
{
    const auto words = [](const Draft &draft) { return draft.paragraph.text.count(u' ') + 1; };
    Draft *title = nullptr;
    for (Draft &draft : drafts) {
        const bool isAside = draft.paragraph.kind == ParagraphKind::Aside;
        if (isAside || draft.paragraph.text.size() < 4)
            continue;
        const bool isLarge = draft.size > m_size * titleType && words(draft) <= titleWords;
        if (isLarge && draft.page == 0 && (!title || draft.size > title->size * 1.05))
            title = &draft;
        const bool isHeading = words(draft) <= headingWords && !endsSentence(draft.paragraph.text)
            && (draft.size > m_size * largerType || (draft.bold && draft.size >= m_size * 0.95));
        if (isHeading)
            draft.paragraph = {.text = draft.paragraph.text,
                               .kind = ParagraphKind::Heading,
                               .level = draft.size > m_size * titleType ? 2 : 3};
    }
    if (title)
        title->paragraph.kind = ParagraphKind::Title;
}

std::vector<Paragraph> ParagraphBuilder::paragraphs()
{
    std::vector<Draft> all = drafts();
    giveKinds(all);
    std::vector<Paragraph> paragraphs;
    for (Draft &draft : all) {
        draft.paragraph.text = draft.paragraph.text.remove(u'\u00AD').simplified();
        if (!draft.paragraph.text.isEmpty())
            paragraphs.push_back(std::move(draft.paragraph));
    }
    return paragraphs;
}

} // namespace

std::vector<Paragraph> paragraphsOfPages(const std::vector<PlacedPage> &pages)
{
    std::vector<PlacedLine> lines;
    for (size_t i = 0; i < pages.size(); ++i)
        addLines(lines, pages[i], static_cast<int>(i));
    markHeadersAndFooters(lines, pages);
    findColumns(lines);
    return ParagraphBuilder(lines).paragraphs();
}

} // namespace core::reader
