// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <gumbo.h>
#include <memory>
#include <vector>

namespace core::reader {

/// One element or text of a page, in document order. The nodes below number i are i + 1 … end - 1.
struct HtmlNode
{
    const GumboNode *source = nullptr;
    qint32 parent = -1;
    qint32 end = 0;
    GumboTag tag = GUMBO_TAG_UNKNOWN; ///< of an element
    bool isElement = false;
};

/// A parsed page as a flat list of nodes: loops in place of recursion, however deep it nests.
class HtmlTree
{
public:
    /// O(n). Whatever HTML5 allows; see isSafeToParse for what it had better not be given.
    explicit HtmlTree(const QString &html);

    const std::vector<HtmlNode> &nodes() const { return m_nodes; }
    const HtmlNode &node(qint32 i) const { return m_nodes[static_cast<size_t>(i)]; }
    qint32 size() const { return static_cast<qint32>(m_nodes.size()); }

    /// Empty where the attribute is missing.
    QString attribute(qint32 node, const char *name) const;
    bool hasAttribute(qint32 node, const char *name) const;
    bool hasAttributes(qint32 node) const;
    /// Class and id, in one string, of at most 500 characters.
    QString namesOf(qint32 node) const;
    /// Name of the element, lower case; also of those that HTML does not know.
    QString name(qint32 node) const;
    /// The characters of a text node; of anything else empty.
    QString ownText(qint32 node) const;
    /// The text below a node, white space collapsed, without what isNotShown.
    QString text(qint32 node) const;
    /// The raw text of a script element.
    QString rawText(qint32 node) const;

private:
    struct Release
    {
        void operator()(GumboOutput *output) const;
    };
    void flatten(const GumboNode *root);

    QByteArray m_utf8; ///< the tree points into it
    std::unique_ptr<GumboOutput, Release> m_output;
    std::vector<HtmlNode> m_nodes;
};

/// Elements without text to read: scripts, styles, controls, pictures.
bool isNotShown(GumboTag tag);
/// Elements that stand inside a line.
bool isInline(GumboTag tag);

/// False for pages built (or broken) so that an HTML5 parser takes quadratic time or space: tens of
/// thousands of open elements, formatting elements never closed, thousands of attributes. O(n).
bool isSafeToParse(QStringView html);

/// What is left of a page without its tags, scripts and comments; block elements end lines. O(n).
/// For pages that are not safe to parse.
QString withoutTags(QStringView html);

} // namespace core::reader
