// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/pageblocks.h"

#include "core/reader/htmlhints.h"
#include "core/reader/line.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr qsizetype shortestRunning = 60; ///< characters of a paragraph that counts
constexpr qint32 smallElement = 40; ///< nodes
constexpr qsizetype frameShare = 30; ///< percent of the running text that make an element a frame
constexpr qsizetype commentsShare = 85;

/// What holds of an element and all below it.
struct Traits
{
    qint32 block = -1; ///< the innermost block element
    int heading = 0;
    bool removed = false;
    bool hidden = false;
    bool pruned = false;
    bool gallery = false;
    bool caption = false;
    bool link = false;
    bool bold = false;
    bool item = false;
    bool cell = false;
    bool quote = false;
    bool preformatted = false;
    bool standfirst = false;
    bool byline = false;
};

/// What a class and id say.
struct Names
{
    bool boilerplate = false;
    bool device = false;
    bool comments = false;
    bool caption = false;
    bool standfirst = false;
    bool byline = false;
    bool hidden = false;
    bool subscriberText = false;
};

int headingLevel(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_H1:
        return 1;
    case GUMBO_TAG_H2:
        return 2;
    case GUMBO_TAG_H3:
        return 3;
    case GUMBO_TAG_H4:
        return 4;
    case GUMBO_TAG_H5:
        return 5;
    case GUMBO_TAG_H6:
        return 6;
    default:
        return 0;
    }
}

bool isBesideArticle(GumboTag tag)
{
    return tag == GUMBO_TAG_NAV || tag == GUMBO_TAG_ASIDE || tag == GUMBO_TAG_FOOTER
        || tag == GUMBO_TAG_FORM || tag == GUMBO_TAG_MENU || tag == GUMBO_TAG_DIALOG
        || tag == GUMBO_TAG_FIELDSET;
}

bool hasBesideRole(const QString &role)
{
    static const QSet<QString> roles{
        u"navigation"_s,  u"complementary"_s, u"menu"_s,   u"menubar"_s,     u"alert"_s,
        u"alertdialog"_s, u"dialog"_s,        u"search"_s, u"contentinfo"_s, u"banner"_s};
    return roles.contains(role);
}

/// Gathers the traits of every node and the text of every block in one walk over the nodes.
class BlockCollector
{
public:
    explicit BlockCollector(const HtmlTree &tree)
        : m_tree(tree)
        , m_traits(static_cast<size_t>(tree.size()))
        , m_prunes(static_cast<size_t>(tree.size()), false)
        , m_comments(static_cast<size_t>(tree.size()), false)
        , m_devices(static_cast<size_t>(tree.size()), false)
    {
    }

    std::vector<PageBlock> collect();

private:
    Traits traitsOf(qint32 node);
    const Names &namesOf(qint32 node);
    bool isHidden(qint32 node) const;
    void readAttributes(qint32 node, Traits &traits);
    void walk();
    void leave(qint32 upTo);
    void addText(qint32 node);
    void flush();
    qsizetype textOfDevices(const NodeSums &running) const;
    void prune();

    const HtmlTree &m_tree;
    std::vector<Traits> m_traits;
    QHash<QString, Names> m_names; ///< pages repeat their classes by the hundred
    std::vector<bool> m_prunes; ///< by the node's own kind, role or names
    std::vector<bool> m_comments;
    std::vector<bool> m_devices;
    std::vector<qint32> m_openBlocks; ///< block elements around the current node
    std::vector<PageBlock> m_blocks;
    PageBlock m_current;
    qsizetype m_boldCharacters = 0;
    qint32 m_lastLink = -1;
    int m_breaks = 0; ///< br elements since the last text
};

const Names &BlockCollector::namesOf(qint32 node)
{
    const QString classAndId = m_tree.namesOf(node);
    const auto known = m_names.constFind(classAndId);
    if (known != m_names.cend())
        return *known;
    return *m_names.insert(classAndId,
                           {.boilerplate = namesBoilerplate(classAndId),
                            .device = namesDevice(classAndId),
                            .comments = namesComments(classAndId),
                            .caption = namesCaption(classAndId),
                            .standfirst = namesStandfirst(classAndId),
                            .byline = namesByline(classAndId),
                            .hidden = namesHidden(classAndId),
                            .subscriberText = namesSubscriberText(classAndId)});
}

bool BlockCollector::isHidden(qint32 node) const
{
    const QString style = m_tree.attribute(node, "style").remove(u' ').toLower();
    return m_tree.hasAttribute(node, "hidden") || style.contains("display:none"_L1)
        || style.contains("visibility:hidden"_L1)
        || m_tree.attribute(node, "aria-hidden") == "true"_L1;
}

void BlockCollector::readAttributes(qint32 node, Traits &traits)
{
    const GumboTag tag = m_tree.node(node).tag;
    const Names &names = namesOf(node);
    traits.hidden = traits.hidden || names.hidden || (!names.subscriberText && isHidden(node));
    // Frames carry such words too ("author-jane" on a whole post): only small elements mean them.
    const bool isSmall = m_tree.node(node).end - node < smallElement;
    traits.caption = traits.caption || (isSmall && names.caption);
    traits.standfirst = traits.standfirst || (isSmall && names.standfirst);
    traits.byline = traits.byline || (isSmall && names.byline);
    const bool isWhole = tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_ARTICLE
        || tag == GUMBO_TAG_MAIN;
    const auto number = static_cast<size_t>(node);
    m_prunes[number] = m_prunes[number] || hasBesideRole(m_tree.attribute(node, "role").toLower())
        || m_tree.hasAttribute(node, "aria-modal")
        || (!isWhole && names.boilerplate && !names.subscriberText);
    m_comments[number] = names.comments;
    m_devices[number] = !isWhole && names.device;
}

Traits BlockCollector::traitsOf(qint32 node)
{
    const HtmlNode &element = m_tree.node(node);
    Traits traits = element.parent < 0 ? Traits{.block = node}
                                       : m_traits[static_cast<size_t>(element.parent)];
    if (!element.isElement || traits.removed)
        return traits;
    const GumboTag tag = element.tag;
    traits.removed = isNotShown(tag);
    if (!isInline(tag)) {
        traits.block = node;
        traits.heading = std::max(traits.heading, headingLevel(tag));
    }
    traits.link = traits.link || tag == GUMBO_TAG_A;
    traits.bold = traits.bold || tag == GUMBO_TAG_B || tag == GUMBO_TAG_STRONG;
    traits.item = traits.item || tag == GUMBO_TAG_LI;
    traits.cell = traits.cell || tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
    traits.quote = traits.quote || tag == GUMBO_TAG_BLOCKQUOTE;
    traits.preformatted = traits.preformatted || tag == GUMBO_TAG_PRE;
    traits.caption = traits.caption || tag == GUMBO_TAG_FIGCAPTION;
    m_prunes[static_cast<size_t>(node)] = isBesideArticle(tag);
    if (m_tree.hasAttributes(node))
        readAttributes(node, traits);
    return traits;
}

void BlockCollector::flush()
{
    PageBlock block = std::exchange(m_current, PageBlock{});
    const qsizetype bold = std::exchange(m_boldCharacters, 0);
    m_lastLink = -1;
    m_breaks = 0;
    block.text = block.text.simplified();
    if (block.text.isEmpty())
        return;
    block.words = countWords(block.text);
    block.bold = bold * 10 >= block.text.size() * 9;
    m_blocks.push_back(std::move(block));
}

void BlockCollector::addText(qint32 node)
{
    const Traits &traits = m_traits[static_cast<size_t>(node)];
    QString text = m_tree.ownText(node);
    text.remove(u'\u200b').remove(u'\u00ad').remove(u'\ufeff');
    const qsizetype length = text.simplified().size();
    if (length > 0 && m_current.node >= 0 && m_current.node != traits.block)
        flush();
    if (length > 0) {
        if (m_breaks > 1)
            flush();
        m_breaks = 0;
        m_current.node = traits.block;
        if (m_current.at < 0)
            m_current.at = node;
        m_current.heading = traits.heading;
        m_current.hidden = traits.hidden;
        m_current.caption = traits.caption;
        m_current.item = traits.item;
        m_current.cell = traits.cell;
        m_current.quote = traits.quote;
        m_current.standfirst = m_current.standfirst || traits.standfirst;
        m_current.byline = m_current.byline || traits.byline;
    }
    if (traits.link)
        m_current.linkCharacters += length;
    if (traits.bold)
        m_boldCharacters += length;
    m_current.text += text;
}

void BlockCollector::walk()
{
    for (qint32 i = 0; i < m_tree.size(); ++i) {
        while (!m_openBlocks.empty() && i >= m_tree.node(m_openBlocks.back()).end) {
            flush();
            m_openBlocks.pop_back();
        }
        m_traits[static_cast<size_t>(i)] = traitsOf(i);
        const HtmlNode &node = m_tree.node(i);
        if (m_traits[static_cast<size_t>(i)].removed) {
            i = node.end - 1;
        } else if (!node.isElement) {
            addText(i);
        } else if (node.tag == GUMBO_TAG_BR) {
            m_current.text += u' ';
            ++m_breaks;
        } else if (!isInline(node.tag)) {
            flush();
            m_openBlocks.push_back(i);
        } else if (node.tag == GUMBO_TAG_A) {
            ++m_current.links;
        }
    }
    flush();
}

/// The running text inside all galleries, sliders and the like: on some pages it is the article.
qsizetype BlockCollector::textOfDevices(const NodeSums &running) const
{
    qsizetype sum = 0;
    for (qint32 i = 0; i < m_tree.size(); ++i) {
        if (!m_devices[static_cast<size_t>(i)])
            continue;
        sum += running.below(m_tree, i);
        i = m_tree.node(i).end - 1;
    }
    return sum;
}

/// Marks the blocks inside elements that stand beside the article. An element that holds a
/// third of the running text is the article's frame whatever it is called; comments must hold
/// nearly all.
void BlockCollector::prune()
{
    const NodeSums running(m_tree, m_blocks, runningText);
    const qsizetype all = running.below(m_tree, 0);
    const bool articleInDevices = textOfDevices(running) * 100 >= all * frameShare;
    for (qint32 i = 1; i < m_tree.size(); ++i) {
        const HtmlNode &node = m_tree.node(i);
        Traits &traits = m_traits[static_cast<size_t>(i)];
        const Traits &around = m_traits[static_cast<size_t>(node.parent)];
        const qsizetype needed = m_comments[static_cast<size_t>(i)] ? commentsShare : frameShare;
        const bool isDevice = m_devices[static_cast<size_t>(i)] && !articleInDevices;
        const bool own = (m_prunes[static_cast<size_t>(i)] || isDevice)
            && running.below(m_tree, i) * 100 < std::max<qsizetype>(all * needed, 1);
        traits.pruned = around.pruned || own;
        traits.gallery = traits.pruned && (around.gallery || (!around.pruned && isDevice))
            && !m_prunes[static_cast<size_t>(i)];
    }
    for (PageBlock &block : m_blocks) {
        block.pruned = m_traits[static_cast<size_t>(block.node)].pruned;
        block.gallery = m_traits[static_cast<size_t>(block.node)].gallery;
    }
}

std::vector<PageBlock> BlockCollector::collect()
{
    if (m_tree.size() == 0)
        return {};
    walk();
    prune();
    return std::move(m_blocks);
}

} // namespace

qsizetype runningText(const PageBlock &block)
{
    const bool runs = block.heading == 0 && !block.caption && !block.hidden
        && block.text.size() >= shortestRunning && block.linkShare() < 0.5;
    return runs ? block.text.size() : 0;
}

std::vector<PageBlock> pageBlocks(const HtmlTree &tree)
{
    return BlockCollector(tree).collect();
}

} // namespace core::reader
