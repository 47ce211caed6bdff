// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/htmltree.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr qint64 mostWork = 60'000'000; ///< steps over open elements; real pages need a million
constexpr qsizetype deepest = 3000;
constexpr qsizetype mostAttributes = 2000; ///< of one element

/// Elements that close by themselves: counting them as open would make every old page look deep.
const QSet<QString> &selfClosing()
{
    static const QSet<QString> names{
        u"p"_s,    u"li"_s,   u"dt"_s,   u"dd"_s,    u"tr"_s,    u"td"_s,    u"th"_s,
        u"br"_s,   u"img"_s,  u"hr"_s,   u"input"_s, u"meta"_s,  u"link"_s,  u"option"_s,
        u"area"_s, u"base"_s, u"col"_s,  u"embed"_s, u"param"_s, u"wbr"_s,   u"source"_s,
        u"html"_s, u"head"_s, u"body"_s, u"thead"_s, u"tbody"_s, u"track"_s, u"colgroup"_s};
    return names;
}

/// Formatting elements are opened anew in every paragraph until they are closed.
bool isFormatting(const QString &name)
{
    static const QSet<QString> names{u"a"_s,      u"b"_s,      u"big"_s,  u"code"_s, u"em"_s,
                                     u"font"_s,   u"i"_s,      u"nobr"_s, u"s"_s,    u"small"_s,
                                     u"strike"_s, u"strong"_s, u"tt"_s,   u"u"_s};
    return names.contains(name);
}

struct Tag
{
    QString name; ///< lower case; empty where the '<' begins no tag
    bool closes = false;
    qsizetype end = 0; ///< behind the '>'
    qsizetype attributes = 0; ///< at most
};

Tag tagAt(QStringView html, qsizetype at)
{
    Tag tag{.end = at + 1};
    qsizetype i = at + 1;
    tag.closes = i < html.size() && html[i] == u'/';
    i += tag.closes;
    const qsizetype begin = i;
    while (i < html.size() && i - begin < 40 && (html[i].isLetterOrNumber() || html[i] == u'-'))
        ++i;
    if (i == begin || !html[begin].isLetter())
        return tag;
    tag.name = html.sliced(begin, i - begin).toString().toLower();
    QChar quote;
    for (; i < html.size() && (html[i] != u'>' || !quote.isNull()); ++i) {
        const QChar c = html[i];
        tag.attributes += quote.isNull() && c.isSpace() && !html[i - 1].isSpace();
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if ((c == u'"' || c == u'\'') && html[i - 1] == u'=')
            quote = c;
    }
    tag.end = std::min(i + 1, html.size());
    return tag;
}

/// Behind the element whose content is no markup, or behind its begin tag where it is not closed.
qsizetype behindRawText(QStringView html, const Tag &tag)
{
    const qsizetype close = html.indexOf(QString(u"</"_s + tag.name), tag.end, Qt::CaseInsensitive);
    return close < 0 ? html.size() : close;
}

bool isRawText(const QString &name)
{
    return name == "script"_L1 || name == "style"_L1 || name == "textarea"_L1 || name == "title"_L1;
}

/// Calls visit(tag, text before it) for each tag; stops where it returns false.
template <typename Visit> void forEachTag(QStringView html, Visit visit)
{
    qsizetype textBegin = 0;
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at)) {
        if (html.sliced(at).startsWith("<!--"_L1)) {
            const qsizetype close = html.indexOf("-->"_L1, at);
            if (!visit(Tag{}, html.sliced(textBegin, at - textBegin)) || close < 0)
                return;
            textBegin = at = close + 3;
            continue;
        }
        const Tag tag = tagAt(html, at);
        if (tag.name.isEmpty()) {
            ++at;
            continue;
        }
        if (!visit(tag, html.sliced(textBegin, at - textBegin)))
            return;
        textBegin = at = isRawText(tag.name) && !tag.closes ? behindRawText(html, tag) : tag.end;
    }
    visit(Tag{}, html.sliced(std::min(textBegin, html.size())));
}

} // namespace

bool isSafeToParse(QStringView html)
{
    qsizetype open = 0;
    qsizetype formatting = 0;
    qint64 work = 0;
    bool safe = true;
    forEachTag(html, [&](const Tag &tag, QStringView) {
        if (tag.name.isEmpty())
            return true;
        if (!selfClosing().contains(tag.name)) {
            qsizetype &count = isFormatting(tag.name) ? formatting : open;
            count = std::max<qsizetype>(0, count + (tag.closes ? -1 : 1));
        }
        // Each tag may look through all that is open, and open anew all formatting.
        work += open + 8 * formatting;
        safe = work < mostWork && open + formatting < deepest && tag.attributes < mostAttributes;
        return safe;
    });
    return safe;
}

QString withoutTags(QStringView html)
{
    static const QSet<QString> inlineNames{u"a"_s,    u"b"_s,    u"i"_s, u"em"_s,  u"strong"_s,
                                           u"span"_s, u"font"_s, u"u"_s, u"sup"_s, u"sub"_s};
    QString text;
    text.reserve(html.size());
    forEachTag(html, [&](const Tag &tag, QStringView before) {
        text += before;
        text += inlineNames.contains(tag.name) || tag.name.isEmpty() ? u' ' : u'\n';
        return true;
    });
    text.replace("&nbsp;"_L1, " "_L1).replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1);
    text.replace("&quot;"_L1, "\""_L1).replace("&#39;"_L1, "'"_L1).replace("&amp;"_L1, "&"_L1);
    return text;
}

} // namespace core::reader
