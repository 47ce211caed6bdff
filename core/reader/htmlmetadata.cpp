// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/htmlmetadata.h"

#include "core/reader/htmlhints.h"
#include "core/reader/jsonld.h"

#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr qsizetype longestTitle = 400;
constexpr double titleFits = 0.3;
constexpr qsizetype mostHeadings = 50;

/// The content of a page's meta elements by name, property or itemprop (lower case); the first of a
/// name wins.
using MetaValues = QHash<QString, QString>;

MetaValues metaValues(const HtmlTree &tree)
{
    MetaValues values;
    for (qint32 i = 0; i < tree.size(); ++i) {
        if (tree.node(i).tag != GUMBO_TAG_META || !tree.node(i).isElement)
            continue;
        const QString content = tree.attribute(i, "content").trimmed();
        for (const char *key : {"name", "property", "itemprop", "http-equiv"}) {
            const QString name = tree.attribute(i, key).trimmed().toLower();
            if (!name.isEmpty() && !content.isEmpty() && !values.contains(name))
                values.insert(name, content);
        }
    }
    return values;
}

QString firstOf(const MetaValues &values, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (const QString value = values.value(name); !value.isEmpty())
            return value;
    }
    return {};
}

QStringList lowerWords(const QString &text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+"_s);
    QStringList words;
    for (auto found = word.globalMatch(text.toLower()); found.hasNext();)
        words.append(found.next().captured());
    return words;
}

/// Dice coefficient of the words of two titles.
double fit(const QString &a, const QString &b)
{
    const QStringList first = lowerWords(a);
    const QStringList second = lowerWords(b);
    if (first.isEmpty() || second.isEmpty())
        return 0;
    const QSet<QString> known(second.begin(), second.end());
    const auto shared
        = std::ranges::count_if(first, [&](const QString &word) { return known.contains(word); });
    return 2.0 * static_cast<double>(shared) / static_cast<double>(first.size() + second.size());
}

/// "Title of the story | The Outlet" -> {"Title of the story", "The Outlet"}
QStringList titleParts(const QString &title)
{
    static const QRegularExpression separator(u"\\s+[|–—·•»:-]\\s+|\\s*\\|\\s*|\\s+::\\s+"_s);
    return title.split(separator, Qt::SkipEmptyParts);
}

/// A declared title without the site's name at its end (or begin).
QString withoutSite(const QString &title, const QString &site)
{
    const QStringList parts = titleParts(title);
    if (parts.size() < 2)
        return title;
    const auto isSite = [&](const QString &part) {
        return !site.isEmpty()
            && (fit(part, site) > 0.6 || site.contains(part, Qt::CaseInsensitive));
    };
    if (isSite(parts.last()))
        return title.first(title.lastIndexOf(parts.last()))
            .remove(QRegularExpression(u"[\\s|–—·•»:-]+$"_s));
    if (isSite(parts.first()))
        return title.sliced(title.indexOf(parts[1]));
    const auto longest
        = std::ranges::max_element(parts, {}, [](const QString &part) { return part.size(); });
    return site.isEmpty() ? *longest : title;
}

class MetadataFinder
{
public:
    MetadataFinder(const HtmlTree &tree, const LineReader &reader)
        : m_tree(tree)
        , m_reader(reader)
        , m_meta(metaValues(tree))
        , m_linked(readLinkedData(tree))
    {
    }

    PageMetadata metadata(const QString &known);

private:
    QString site() const;
    QString title(const QString &site) const;
    QStringList headings() const;
    QString titleElement() const;
    QStringList people(const QString &site) const;
    QStringList peopleOfElements() const;
    QStringList peopleOfLinks() const;
    QStringList agencies() const;
    PublicationDate published(const QString &address) const;
    PublicationDate publishedOfElements(const PublicationDate &ofAddress) const;
    PublicationDate dateOfElement(qint32 element) const;
    PublicationDate withOwnOffset(const PublicationDate &date) const;
    PublicationDate modified() const;
    QString address() const;
    PublicationDate dateOf(const QString &value) const;

    const HtmlTree &m_tree;
    const LineReader &m_reader;
    MetaValues m_meta;
    LinkedData m_linked;
};

QString MetadataFinder::titleElement() const
{
    for (qint32 i = 0; i < m_tree.size(); ++i) {
        if (m_tree.node(i).isElement && m_tree.node(i).tag == GUMBO_TAG_TITLE)
            return m_tree.rawText(i).simplified();
    }
    return {};
}

QString MetadataFinder::site() const
{
    QString name = firstOf(m_meta, {"og:site_name"_L1});
    if (name.isEmpty())
        name = m_linked.publisher;
    if (name.isEmpty())
        name = firstOf(m_meta, {"application-name"_L1, "apple-mobile-web-app-title"_L1});
    if (name.isEmpty()) {
        const QStringList parts = titleParts(titleElement());
        if (parts.size() > 1 && parts.last().size() < 40)
            name = parts.last();
    }
    if (name.isEmpty())
        name = firstOf(m_meta, {"twitter:site"_L1}).remove(u'@');
    return name.simplified();
}

QStringList MetadataFinder::headings() const
{
    QStringList found;
    for (qint32 i = 0; i < m_tree.size() && found.size() < mostHeadings; ++i) {
        const bool isHeading = m_tree.node(i).isElement && m_tree.node(i).tag == GUMBO_TAG_H1;
        if (!isHeading)
            continue;
        const QString text = m_tree.text(i);
        if (!text.isEmpty() && text.size() <= longestTitle)
            found.append(text);
    }
    return found;
}

QString MetadataFinder::title(const QString &site) const
{
    const QString social = withoutSite(
        firstOf(m_meta,
                {"og:title"_L1, "parsely-title"_L1, "twitter:title"_L1, "dc.title"_L1, "title"_L1}),
        site);
    const QString element = titleElement();
    QString best;
    double bestFit = -1;
    for (const QString &heading : headings()) {
        const double here = std::max(
            {fit(heading, m_linked.headline), fit(heading, social), fit(heading, element)});
        const bool isSite = fit(heading, site) > 0.8;
        if (!isSite && here > bestFit + 0.05) {
            best = heading;
            bestFit = here;
        }
    }
    if (!best.isEmpty() && bestFit >= titleFits)
        return best;
    for (const QString &declared : {m_linked.headline, social, withoutSite(element, site)}) {
        if (!declared.isEmpty() && declared.size() <= longestTitle)
            return declared.simplified();
    }
    return best;
}

/// A link to an author's page, the first one below the headline.
QStringList MetadataFinder::peopleOfLinks() const
{
    static const QRegularExpression form(
        u"/(?:authors?|staff|contributors?|reporters?|by)/[\\w.-]+"_s);
    bool isBelow = false;
    for (qint32 i = 0; i < m_tree.size(); ++i) {
        isBelow = isBelow || (m_tree.node(i).isElement && m_tree.node(i).tag == GUMBO_TAG_H1);
        if (!isBelow || m_tree.node(i).tag != GUMBO_TAG_A
            || !m_tree.attribute(i, "href").contains(form))
            continue;
        const QString text = m_tree.text(i);
        const QStringList names = m_reader.bylines().people(text);
        if (names.size() == 1 && text.contains(u' '))
            return names;
    }
    return {};
}

/// Where no person is named, the agency that is.
QStringList MetadataFinder::agencies() const
{
    QStringList fields = m_linked.people;
    for (const QLatin1StringView name : {"parsely-author"_L1, "author"_L1, "byl"_L1})
        fields.append(m_meta.value(name));
    for (qint32 i = 0; i < m_tree.size() && fields.size() < 50; ++i) {
        if (!m_tree.hasAttributes(i) || m_tree.node(i).end - i > 60)
            continue;
        if (m_tree.attribute(i, "rel").contains("author"_L1) || namesByline(m_tree.namesOf(i))
            || m_tree.attribute(i, "itemprop").contains("author"_L1))
            fields.append(m_tree.text(i));
    }
    for (const QString &field : std::as_const(fields)) {
        if (const QString agency = m_reader.bylines().agency(field); !agency.isEmpty())
            return {agency};
    }
    return {};
}

/// Elements that name the author: rel="author", itemprop="author", then classes of bylines.
QStringList MetadataFinder::peopleOfElements() const
{
    QStringList byName;
    QStringList byClass;
    for (qint32 i = 0; i < m_tree.size(); ++i) {
        if (!m_tree.hasAttributes(i) || m_tree.node(i).end - i > 60)
            continue;
        const bool isNamed = m_tree.attribute(i, "rel").split(u' ').contains("author"_L1)
            || m_tree.attribute(i, "itemprop").contains("author"_L1);
        const bool isByline = byClass.isEmpty() && namesByline(m_tree.namesOf(i));
        if (!isNamed && !isByline)
            continue;
        const QStringList names = m_reader.bylines().people(m_tree.text(i));
        (isNamed ? byName : byClass) += names;
    }
    QStringList people = byName.isEmpty() ? byClass : byName;
    people.removeDuplicates();
    return people.size() <= 6 ? people : people.first(1);
}

QStringList MetadataFinder::people(const QString &site) const
{
    QStringList found;
    for (const QString &name : m_linked.people)
        found += m_reader.bylines().people(name);
    if (found.isEmpty()) {
        for (const QLatin1StringView name :
             {"parsely-author"_L1, "sailthru.author"_L1, "author"_L1, "article:author"_L1,
              "dc.creator"_L1, "dcterms.creator"_L1, "byl"_L1, "cxenseparse:author"_L1,
              "article:author_name"_L1, "twitter:data1"_L1}) {
            found = m_reader.bylines().people(m_meta.value(name));
            if (!found.isEmpty())
                break;
        }
    }
    if (found.isEmpty())
        found = peopleOfElements();
    found.removeDuplicates();
    // Many pages name themselves as author.
    found.removeIf([&](const QString &name) {
        return fit(name, site) > 0.6 || name.contains(u".com"_s) || name.contains(u".org"_s);
    });
    if (found.isEmpty())
        found = peopleOfLinks();
    return found.isEmpty() ? agencies() : found;
}

PublicationDate MetadataFinder::dateOf(const QString &value) const
{
    if (value.isEmpty())
        return {};
    if (const auto machine = parseMachineDate(value))
        return *machine;
    return m_reader.dates().findDate(value).value_or(PublicationDate{});
}

/// itemprop="datePublished" anywhere, else a time element below the headline that is of the
/// address's day (a day apart at most: addresses may count in another zone), else the address's
/// day, else the first time element that is not of an update. Pages list other stories with their
/// times.
PublicationDate MetadataFinder::publishedOfElements(const PublicationDate &ofAddress) const
{
    PublicationDate first;
    PublicationDate ofDay;
    bool isBelow = false;
    for (qint32 i = 0; i < m_tree.size(); ++i) {
        if (!m_tree.node(i).isElement)
            continue;
        isBelow = isBelow || m_tree.node(i).tag == GUMBO_TAG_H1;
        const QString property = m_tree.attribute(i, "itemprop");
        const bool isPublished
            = property.contains("datePublished"_L1) || m_tree.hasAttribute(i, "pubdate");
        const bool isTime = m_tree.node(i).tag == GUMBO_TAG_TIME;
        if ((!isTime && !isPublished) || property.contains("dateModified"_L1))
            continue;
        const PublicationDate date = dateOfElement(i);
        if (date.isValid() && isPublished)
            return date;
        if (date.isValid() && !first.isValid())
            first = date;
        if (isBelow && date.isValid() && ofAddress.isValid() && !ofDay.isValid()
            && std::abs(date.moment.date().daysTo(ofAddress.moment.date())) <= 1)
            ofDay = date;
    }
    return ofDay.isValid() ? ofDay : ofAddress.isValid() ? ofAddress : first;
}

/// Of its attributes, else of its words.
PublicationDate MetadataFinder::dateOfElement(qint32 element) const
{
    QString value = m_tree.attribute(element, "datetime");
    if (value.isEmpty())
        value = m_tree.attribute(element, "content");
    const PublicationDate date = dateOf(value);
    return date.isValid() ? date : dateOf(m_tree.text(element));
}

/// A moment in UTC with the offset that the page gives elsewhere: a time element of the same
/// moment, or metadata with a time of no zone that is a possible offset apart, to the second.
PublicationDate MetadataFinder::withOwnOffset(const PublicationDate &date) const
{
    if (!date.hasTime || date.moment.offsetFromUtc() != 0)
        return date;
    for (qint32 i = 0; i < m_tree.size(); ++i) {
        if (!m_tree.node(i).isElement || m_tree.node(i).tag != GUMBO_TAG_TIME)
            continue;
        const PublicationDate own = dateOf(m_tree.attribute(i, "datetime"));
        const bool isSame = own.hasTime && own.moment.offsetFromUtc() != 0
            && std::abs(own.moment.secsTo(date.moment)) < 2;
        if (isSame)
            return own;
    }
    static const QRegularExpression local(u"^(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d:\\d\\d)$"_s);
    for (const QString &value : m_meta) {
        const auto match = local.match(value);
        if (!match.hasMatch())
            continue;
        const QDateTime there(QDate::fromString(match.captured(1), Qt::ISODate),
                              QTime::fromString(match.captured(2), Qt::ISODate), QTimeZone::UTC);
        const qint64 ahead = date.moment.secsTo(there);
        const bool isOffset = there.isValid() && ahead != 0 && ahead % (15 * 60) == 0
            && std::abs(ahead) <= 14 * 3600;
        if (isOffset)
            return {.moment = date.moment.toOffsetFromUtc(static_cast<int>(ahead)),
                    .hasTime = true};
    }
    return date;
}

PublicationDate MetadataFinder::published(const QString &address) const
{
    PublicationDate date = dateOf(m_linked.published);
    for (const QLatin1StringView name : {"article:published_time"_L1,
                                         "og:article:published_time"_L1,
                                         "article:published"_L1,
                                         "datepublished"_L1,
                                         "parsely-pub-date"_L1,
                                         "sailthru.date"_L1,
                                         "publishdate"_L1,
                                         "publish-date"_L1,
                                         "publish_date"_L1,
                                         "published_time"_L1,
                                         "og:published_time"_L1,
                                         "cxenseparse:recs:publishtime"_L1,
                                         "publication_date"_L1,
                                         "pubdate"_L1,
                                         "pub_date"_L1,
                                         "article_date_original"_L1,
                                         "originalpublicationdate"_L1,
                                         "dc.date.issued"_L1,
                                         "dcterms.issued"_L1,
                                         "dcterms.created"_L1,
                                         "dc.date.created"_L1,
                                         "dc.date"_L1,
                                         "dcterms.date"_L1,
                                         "citation_publication_date"_L1,
                                         "citation_date"_L1,
                                         "article.published"_L1,
                                         "article.created"_L1,
                                         "displaydate"_L1,
                                         "dc.created"_L1,
                                         "bt:pubdate"_L1,
                                         "ptime"_L1,
                                         "rnews:datepublished"_L1,
                                         "created"_L1,
                                         "date"_L1}) {
        if (!date.isValid())
            date = dateOf(m_meta.value(name));
    }
    return date.isValid() ? withOwnOffset(date) : publishedOfElements(dateOfAddress(address));
}

PublicationDate MetadataFinder::modified() const
{
    PublicationDate date = dateOf(m_linked.modified);
    for (const QLatin1StringView name :
         {"article:modified_time"_L1, "datemodified"_L1, "og:updated_time"_L1,
          "dcterms.modified"_L1, "dc.date.modified"_L1, "article:modified"_L1, "lastmod"_L1,
          "last-modified"_L1, "last_updated"_L1, "revised"_L1}) {
        if (!date.isValid())
            date = dateOf(m_meta.value(name));
    }
    return date;
}

QString MetadataFinder::address() const
{
    for (qint32 i = 0; i < m_tree.size(); ++i) {
        const bool isCanonical = m_tree.node(i).isElement && m_tree.node(i).tag == GUMBO_TAG_LINK
            && m_tree.attribute(i, "rel").compare("canonical"_L1, Qt::CaseInsensitive) == 0;
        const QString target = isCanonical ? m_tree.attribute(i, "href").trimmed() : QString();
        if (target.startsWith("http"_L1))
            return target;
    }
    const QString declared = firstOf(m_meta, {"og:url"_L1});
    return declared.startsWith("http"_L1) ? declared : QString();
}

PageMetadata MetadataFinder::metadata(const QString &known)
{
    PageMetadata found{.site = site(), .address = address()};
    found.title = title(found.site);
    found.people = people(found.site);
    found.published = published(found.address.isEmpty() ? known : found.address);
    found.modified = modified();
    return found;
}

} // namespace

PageMetadata readPageMetadata(const HtmlTree &tree, const LineReader &reader,
                              const QString &address)
{
    return MetadataFinder(tree, reader).metadata(address);
}

QString declaredLanguage(const HtmlTree &tree)
{
    if (tree.size() == 0)
        return {};
    QString language = tree.attribute(0, "lang").trimmed().replace(u'_', u'-');
    if (language.isEmpty())
        language = tree.attribute(0, "xml:lang").trimmed().replace(u'_', u'-');
    static const QRegularExpression form(u"^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$"_s);
    return form.match(language).hasMatch() ? language : QString();
}

QString savedFromAddress(QStringView html)
{
    static const QRegularExpression comment(u"<!--\\s*saved from url=\\(\\d+\\)(\\S+)\\s*-->"_s);
    return comment.matchView(html.first(std::min<qsizetype>(html.size(), 4096))).captured(1);
}

PublicationDate dateOfAddress(const QString &address)
{
    // "/2023/5/4/", "/2023-05-04-…", "/20230504/"; but "/2023/12/231218…" names no day.
    static const QRegularExpression form(
        u"/((?:19|20)\\d\\d)(?:([/-])(\\d{1,2})\\2(\\d{1,2})|(\\d\\d)(\\d\\d))(?=[/_-]|$)"_s);
    const auto match = form.match(address);
    if (!match.hasMatch())
        return {};
    const auto padded = [&](int group) {
        return (match.captured(group) + match.captured(group + 2)).rightJustified(2, u'0');
    };
    return parseMachineDate(QString(match.captured(1) + u'-' + padded(3) + u'-' + padded(4)))
        .value_or(PublicationDate{});
}

} // namespace core::reader
