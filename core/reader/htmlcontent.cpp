// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/htmlcontent.h"

#include "core/reader/articlerun.h"
#include "core/reader/headline.h"
#include "core/reader/htmlcontainer.h"
#include "core/reader/pageposts.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr qsizetype joinedLength = 1500; ///< of boilerplate joined to one block
constexpr int headBlocks = 25; ///< between the title and the first paragraph
constexpr int shortWords = 12;
constexpr int fewestWords = 60; ///< of an article before another one may begin
constexpr qsizetype repeatedLength = 50;

bool isPartOfText(GumboTag tag)
{
    return tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_LI || tag == GUMBO_TAG_DL
        || tag == GUMBO_TAG_BLOCKQUOTE || tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_TBODY
        || tag == GUMBO_TAG_TR || tag == GUMBO_TAG_TD || tag == GUMBO_TAG_P;
}

/// Decides the role of each block of a page.
class ContentFinder
{
public:
    ContentFinder(const HtmlTree &tree, const LineReader &reader, const PageHints &hints);

    std::vector<RoledBlock> content();

private:
    qsizetype count() const { return std::ssize(m_blocks); }
    const PageBlock &block(qsizetype i) const { return m_blocks[static_cast<size_t>(i)]; }
    const Line &line(qsizetype i) const { return m_lines[static_cast<size_t>(i)]; }
    BlockRole role(qsizetype i) const { return m_roles[static_cast<size_t>(i)]; }
    void set(qsizetype i, BlockRole role) { m_roles[static_cast<size_t>(i)] = role; }
    bool isTitle(qsizetype i) const;
    qsizetype headline() const;
    bool isGalleryCaption(qsizetype i) const;
    bool isProse(qsizetype i) const;
    bool isLinks(qsizetype i) const;
    bool isWanted(qsizetype i) const;
    BlockRole roleInside(qsizetype i) const;
    void setSpan();
    void rolesInside();
    void dropRepeated();
    void findStandfirst();
    void trimHead();
    QString placeOf(qsizetype i) const;
    QString placeOfProse() const;
    qsizetype lastParagraph() const;
    int bodyWords(IndexSpan span) const;
    void cutForeign();
    void cutAtEnd();
    void cutAtNextArticle();
    void trimTail();
    void dropLooseHeadings();
    void readHead();
    std::vector<RoledBlock> joined() const;

    const HtmlTree &m_tree;
    const PageHints &m_hints;
    std::vector<PageBlock> m_blocks;
    std::vector<Line> m_lines;
    std::vector<BlockRole> m_roles;
    IndexSpan m_span; ///< the container's blocks
    PagePosts m_posts; ///< of a live blog
    QSet<QString> m_titleWords;
    QString m_place; ///< of the article's paragraphs
};

ContentFinder::ContentFinder(const HtmlTree &tree, const LineReader &reader, const PageHints &hints)
    : m_tree(tree)
    , m_hints(hints)
    , m_blocks(pageBlocks(tree))
    , m_titleWords(vocabularyOf(hints.title))
{
    for (const PageBlock &block : m_blocks)
        m_lines.push_back(reader.describe(block.text, {0, block.text.size()}));
    m_roles.assign(m_blocks.size(), BlockRole::Boilerplate);
    setSpan();
}

/// The page's headline where it is one by its element, or -1.
qsizetype ContentFinder::headline() const
{
    for (qsizetype i = 0; i < count(); ++i) {
        if (block(i).heading == 1 && !block(i).hidden && isTitle(i))
            return i;
    }
    return -1;
}

/// The article stands in its container, and ends where the next story begins. The posts of a live
/// blog are an article with all that stands between them and the headline.
void ContentFinder::setSpan()
{
    const qsizetype title = headline();
    const qsizetype next = title < 0 ? -1 : nextStory(m_tree, m_blocks, m_lines, title);
    if (next < 0)
        m_posts = pagePosts(m_tree, m_blocks, m_lines);
    if (!m_posts.isEmpty()) {
        const bool isAbove = title >= 0 && title < m_posts.span().begin;
        m_span = {isAbove ? title + 1 : m_posts.span().begin, m_posts.span().end};
        return;
    }
    const std::vector<PageBlock> &all = m_blocks;
    const qint32 container = articleContainer(
        m_tree, next < 0 ? all : std::vector<PageBlock>(all.begin(), all.begin() + next));
    const auto before = [](const PageBlock &block, qint32 at) { return block.at < at; };
    const auto begin = std::lower_bound(m_blocks.begin(), m_blocks.end(), container, before);
    const auto end = std::lower_bound(begin, m_blocks.end(), m_tree.node(container).end, before);
    m_span = {begin - m_blocks.begin(), end - m_blocks.begin()};
    if (next >= 0)
        m_span.end = std::min(m_span.end, next);
}

bool ContentFinder::isTitle(qsizetype i) const
{
    if (m_hints.title.isEmpty() || block(i).words > 40)
        return false;
    if (block(i).text.compare(m_hints.title, Qt::CaseInsensitive) == 0)
        return true;
    return block(i).heading == 1 && sharedWords(block(i).text, m_titleWords) > 0.7;
}

bool ContentFinder::isProse(qsizetype i) const
{
    return (line(i).isProse() || (block(i).words >= 25 && !line(i).truncated))
        && block(i).linkShare() < 0.5 && block(i).heading == 0;
}

/// Little but links: a list of stories, tags, a menu.
bool ContentFinder::isLinks(qsizetype i) const
{
    const double share = block(i).linkShare();
    return block(i).words < 30 ? share > 0.8 : share > 0.9;
}

bool ContentFinder::isWanted(qsizetype i) const
{
    return !block(i).pruned && !block(i).hidden;
}

/// Pictures of the article that are turned over like pages: their words are captions all the same.
bool ContentFinder::isGalleryCaption(qsizetype i) const
{
    return block(i).gallery && block(i).caption && block(i).words <= 100 && !line(i).marks
        && !isLinks(i);
}

BlockRole ContentFinder::roleInside(qsizetype i) const
{
    const Line &here = line(i);
    const auto hasMark = [&](LineMarks marks) { return bool(here.marks & marks); };
    if (isTitle(i))
        return BlockRole::Title;
    if ((block(i).caption && block(i).words <= 100) || here.isCaption())
        return BlockRole::Caption;
    if (hasMark(LineMark::Noise | LineMark::Notice | LineMark::Teaser) || isLinks(i))
        return BlockRole::Boilerplate;
    if (hasMark(LineMark::Hint | LineMark::Bio | LineMark::End) && block(i).words < shortWords)
        return BlockRole::Boilerplate;
    if (here.date || !here.people.isEmpty() || block(i).byline)
        return BlockRole::Boilerplate;
    return block(i).heading > 0 ? BlockRole::Subheading : BlockRole::Body;
}

void ContentFinder::rolesInside()
{
    for (qsizetype i = m_span.begin; i < m_span.end; ++i) {
        if (std::ranges::binary_search(m_posts.stamps, i) && !block(i).hidden)
            set(i, BlockRole::Date); // whatever is small beside a post is pruned
        else if (isWanted(i))
            set(i, roleInside(i));
        else if (isGalleryCaption(i))
            set(i, BlockRole::Caption);
    }
}

void ContentFinder::dropRepeated()
{
    QSet<QString> seen;
    for (qsizetype i = m_span.begin; i < m_span.end; ++i) {
        if (block(i).text.size() < repeatedLength || role(i) == BlockRole::Boilerplate)
            continue;
        if (seen.contains(block(i).text))
            set(i, BlockRole::Boilerplate);
        seen.insert(block(i).text);
    }
}

/// What a page names as standfirst, where the byline, the date or a picture parts it from the first
/// paragraph; the first paragraph itself is often called a summary, too.
void ContentFinder::findStandfirst()
{
    qsizetype standfirst = -1;
    for (qsizetype i = m_span.begin; i < m_span.end; ++i) {
        const bool parts = line(i).date || !line(i).people.isEmpty() || block(i).byline
            || role(i) == BlockRole::Caption;
        if (standfirst >= 0 && parts)
            set(standfirst, BlockRole::Standfirst);
        if (role(i) == BlockRole::Subheading || (role(i) == BlockRole::Body && standfirst >= 0)
            || (standfirst >= 0 && parts))
            return;
        if (role(i) != BlockRole::Body)
            continue;
        if (!block(i).standfirst || block(i).words < 5 || line(i).marks)
            return;
        standfirst = i;
    }
}

/// Before the first paragraph: kickers, names and controls go, a heading right above it stays.
void ContentFinder::trimHead()
{
    for (qsizetype i = m_span.begin; i < m_span.end && !isProse(i); ++i) {
        const bool isLoose = role(i) == BlockRole::Body && !line(i).ended && !line(i).introduces
            && block(i).words < 25;
        if (isLoose)
            set(i, BlockRole::Boilerplate);
    }
}

/// Names the kind of place a block stands in: tag and class of the element whose paragraph it is.
/// Lists, tables and quotations count as their surroundings.
QString ContentFinder::placeOf(qsizetype i) const
{
    qint32 node = m_tree.node(block(i).node).parent;
    while (node > 0 && isPartOfText(m_tree.node(node).tag))
        node = m_tree.node(node).parent;
    return m_tree.name(std::max(node, 0)) + u'.' + m_tree.attribute(std::max(node, 0), "class");
}

/// The place of most of the article's paragraphs.
QString ContentFinder::placeOfProse() const
{
    QHash<QString, int> words;
    QString best;
    for (qsizetype i = m_span.begin; i < m_span.end; ++i) {
        if (role(i) != BlockRole::Body || !isProse(i))
            continue;
        const QString place = placeOf(i);
        words[place] += block(i).words;
        if (words[place] > words.value(best))
            best = place;
    }
    return best;
}

/// The last paragraph of the article's place, or -1.
qsizetype ContentFinder::lastParagraph() const
{
    for (qsizetype i = m_span.end - 1; i >= m_span.begin; --i) {
        if (role(i) == BlockRole::Body && !line(i).marks && placeOf(i) == m_place)
            return i;
    }
    return -1;
}

/// Ends the article at the first line that opens comments or related stories and has three fifths
/// of the running text before it. A box of such stories between two paragraphs does not end it.
void ContentFinder::cutAtEnd()
{
    const qsizetype last = lastParagraph();
    const int all = bodyWords(m_span);
    int before = 0;
    for (qsizetype i = m_span.begin; i < m_span.end; ++i) {
        const bool isBox = i < last && (block(i).pruned || placeOf(i) != m_place);
        if (line(i).marks.testFlag(LineMark::End) && before * 5 >= all * 3 && !isBox) {
            for (qsizetype k = i; k < m_span.end; ++k)
                set(k, role(k) == BlockRole::Caption ? role(k) : BlockRole::Boilerplate);
            return;
        }
        before += role(i) == BlockRole::Body ? block(i).words : 0;
    }
}

int ContentFinder::bodyWords(IndexSpan span) const
{
    int words = 0;
    for (qsizetype i = span.begin; i < span.end; ++i)
        words += role(i) == BlockRole::Body ? block(i).words : 0;
    return words;
}

/// A little text in other places behind the last paragraph is no part of the article: an author's
/// note, a product, a teaser.
void ContentFinder::cutForeign()
{
    const qsizetype last = lastParagraph();
    if (last < 0 || bodyWords({last + 1, m_span.end}) * 4 > bodyWords(m_span))
        return;
    for (qsizetype i = last + 1; i < m_span.end; ++i) {
        if (role(i) == BlockRole::Body || role(i) == BlockRole::Subheading)
            set(i, BlockRole::Boilerplate);
    }
}

/// Pages that go on with the next story when scrolled: a second h1 with a byline or date of its own
/// under it ends the article.
void ContentFinder::cutAtNextArticle()
{
    int words = 0;
    for (qsizetype i = m_span.begin; i < m_span.end; ++i) {
        words += role(i) == BlockRole::Body ? block(i).words : 0;
        if (block(i).heading != 1 || block(i).hidden || isTitle(i) || words < fewestWords)
            continue;
        bool hasHead = false;
        for (qsizetype k = i + 1; k < std::min(i + 8, m_span.end); ++k)
            hasHead = hasHead || line(k).date || !line(k).people.isEmpty() || block(k).byline;
        if (!hasHead)
            continue;
        for (qsizetype k = i; k < m_span.end; ++k)
            set(k, BlockRole::Boilerplate);
        return;
    }
}

void ContentFinder::trimTail()
{
    for (qsizetype i = m_span.end - 1; i > m_span.begin; --i) {
        if (role(i) == BlockRole::Boilerplate || role(i) == BlockRole::Caption)
            continue;
        const bool isLoose = role(i) == BlockRole::Subheading || line(i).marks || line(i).truncated
            || (block(i).linkShare() > 0.6 && block(i).words < 30)
            || (!line(i).ended && block(i).words < shortWords && !block(i).item && !block(i).cell);
        if (!isLoose)
            return;
        set(i, BlockRole::Boilerplate);
    }
}

/// A heading that no paragraph follows before the next one is no subheading.
void ContentFinder::dropLooseHeadings()
{
    bool followed = false;
    for (qsizetype i = m_span.end - 1; i >= m_span.begin; --i) {
        if (role(i) == BlockRole::Body)
            followed = true;
        else if (role(i) == BlockRole::Subheading && !followed)
            set(i, BlockRole::Boilerplate);
        else if (role(i) == BlockRole::Subheading && block(i).heading > 2)
            followed = true;
    }
}

/// Title, standfirst, byline and date above the first paragraph, inside the container or not.
void ContentFinder::readHead()
{
    qsizetype body = m_span.begin;
    while (body < m_span.end && role(body) != BlockRole::Body)
        ++body;
    qsizetype title = -1;
    for (qsizetype i = body - 1; i >= 0; --i) {
        if (!isTitle(i) || block(i).hidden)
            continue;
        if (title >= 0 && role(title) == BlockRole::Title && block(i).heading != 1)
            break;
        if (title >= 0)
            set(title, BlockRole::Boilerplate);
        title = i;
        set(i, BlockRole::Title);
        if (block(i).heading == 1)
            break;
    }
    const qsizetype begin = title >= 0 ? title + 1 : std::max<qsizetype>(0, body - headBlocks / 2);
    for (qsizetype i = begin; i < body; ++i) {
        if (block(i).hidden || role(i) != BlockRole::Boilerplate)
            continue;
        if (line(i).date)
            set(i, BlockRole::Date);
        else if (!line(i).people.isEmpty() || m_hints.people.contains(block(i).text))
            set(i, BlockRole::Byline);
        else if (title >= 0 && i - title <= 4 && (block(i).standfirst || line(i).isProse())
                 && !line(i).marks && block(i).words >= 5)
            set(i, BlockRole::Standfirst);
    }
}

/// Boilerplate in runs: short pieces are joined, so that a menu is one block.
std::vector<RoledBlock> ContentFinder::joined() const
{
    std::vector<RoledBlock> content;
    bool joins = false;
    for (qsizetype i = 0; i < count(); ++i) {
        if (block(i).hidden && role(i) == BlockRole::Boilerplate)
            continue;
        const bool isPiece = role(i) == BlockRole::Boilerplate && !isProse(i);
        if (isPiece && joins && content.back().text.size() < joinedLength)
            content.back().text += u" · "_s + block(i).text;
        else
            content.push_back({.text = block(i).text, .role = role(i)});
        joins = isPiece;
    }
    return content;
}

std::vector<RoledBlock> ContentFinder::content()
{
    rolesInside();
    dropRepeated();
    findStandfirst();
    m_place = placeOfProse();
    if (m_posts.isEmpty()) {
        cutAtNextArticle();
        cutAtEnd();
        cutForeign();
    }
    trimHead();
    trimTail();
    dropLooseHeadings();
    readHead();
    return joined();
}

} // namespace

std::vector<RoledBlock> pageContent(const HtmlTree &tree, const LineReader &reader,
                                    const PageHints &hints)
{
    return ContentFinder(tree, reader, hints).content();
}

} // namespace core::reader
