// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/htmltree.h"

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr qsizetype longestNames = 500;

const GumboVector *childrenOf(const GumboNode *node)
{
    const bool isElement = node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
    return isElement ? &node->v.element.children : nullptr;
}

bool isText(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE
        || node->type == GUMBO_NODE_CDATA;
}

} // namespace

void HtmlTree::Release::operator()(GumboOutput *output) const
{
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

HtmlTree::HtmlTree(const QString &html)
    : m_utf8(html.toUtf8())
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    m_output.reset(
        gumbo_parse_with_options(&options, m_utf8.constData(), static_cast<size_t>(m_utf8.size())));
    if (m_output && m_output->root)
        flatten(m_output->root);
}

void HtmlTree::flatten(const GumboNode *root)
{
    struct Open
    {
        qint32 node;
        unsigned int nextChild;
    };
    std::vector<Open> open;
    const auto add = [&](const GumboNode *source) {
        const qint32 parent = open.empty() ? -1 : open.back().node;
        const qint32 number = size();
        const bool isElement = childrenOf(source);
        m_nodes.push_back({.source = source,
                           .parent = parent,
                           .end = number + 1,
                           .tag = isElement ? source->v.element.tag : GUMBO_TAG_UNKNOWN,
                           .isElement = isElement});
        open.push_back({number, 0});
    };
    add(root);
    while (!open.empty()) {
        Open &top = open.back();
        const GumboVector *children = childrenOf(m_nodes[static_cast<size_t>(top.node)].source);
        if (children && top.nextChild < children->length) {
            add(static_cast<const GumboNode *>(children->data[top.nextChild++]));
            continue;
        }
        m_nodes[static_cast<size_t>(top.node)].end = size();
        open.pop_back();
    }
}

QString HtmlTree::attribute(qint32 number, const char *name) const
{
    const HtmlNode &element = node(number);
    if (!element.isElement)
        return {};
    const GumboAttribute *found = gumbo_get_attribute(&element.source->v.element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

bool HtmlTree::hasAttribute(qint32 number, const char *name) const
{
    const HtmlNode &element = node(number);
    return element.isElement && gumbo_get_attribute(&element.source->v.element.attributes, name);
}

bool HtmlTree::hasAttributes(qint32 number) const
{
    const HtmlNode &element = node(number);
    return element.isElement && element.source->v.element.attributes.length > 0;
}

QString HtmlTree::namesOf(qint32 number) const
{
    if (!hasAttributes(number))
        return {};
    QString names = attribute(number, "class");
    if (const QString id = attribute(number, "id"); !id.isEmpty())
        names += u' ' + id;
    return names.left(longestNames);
}

QString HtmlTree::name(qint32 number) const
{
    const HtmlNode &element = node(number);
    if (!element.isElement)
        return {};
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromLatin1(gumbo_normalized_tagname(element.tag));
    GumboStringPiece piece = element.source->v.element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return QString::fromUtf8(piece.data, static_cast<qsizetype>(piece.length)).toLower();
}

QString HtmlTree::ownText(qint32 number) const
{
    const HtmlNode &text = node(number);
    return isText(text.source) ? QString::fromUtf8(text.source->v.text.text) : QString();
}

QString HtmlTree::text(qint32 number) const
{
    QString text;
    for (qint32 i = number; i < node(number).end; ++i) {
        const GumboTag tag = node(i).tag;
        if (node(i).isElement && isNotShown(tag) && i != number)
            i = node(i).end - 1;
        else if (node(i).isElement)
            text += isInline(tag) && tag != GUMBO_TAG_BR ? u""_s : u" "_s;
        else
            text += ownText(i);
    }
    return text.simplified();
}

QString HtmlTree::rawText(qint32 number) const
{
    QString text;
    for (qint32 i = number; i < node(number).end; ++i)
        text += ownText(i);
    return text;
}

} // namespace core::reader
