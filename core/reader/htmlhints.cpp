// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/htmlhints.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

QRegularExpression pattern(const QString &form)
{
    QRegularExpression expression(form, QRegularExpression::CaseInsensitiveOption);
    expression.optimize();
    return expression;
}

/// "relatedStories c-share__bar" -> related, stories, c, share, bar. Tokens of page builders, whose
/// "widgets" and "modules" hold anything, are left out.
QSet<QString> wordsOf(const QString &classAndId)
{
    static const QRegularExpression boundary(u"[^\\p{L}\\d]+|(?<=\\p{Ll})(?=\\p{Lu})"_s);
    static const QRegularExpression builder = pattern(
        u"^(?:elementor|et_pb|wp-block|wpb|vc_|jeg_|td_|tdb|fl-|avada|fusion|brxe|has-|is-|no-|with-|js-)"_s);
    QSet<QString> words;
    for (const QString &token : classAndId.split(u' ', Qt::SkipEmptyParts)) {
        if (token.size() > 80 || builder.match(token).hasMatch())
            continue;
        for (const QString &word : token.split(boundary, Qt::SkipEmptyParts))
            words.insert(word.toLower());
    }
    return words;
}

} // namespace

ContainerHint containerHint(const QString &classAndId)
{
    static const QRegularExpression body = pattern(
        u"(?:^|[\\s_-])(?:(?:article|story|post|entry|news|blog|single|main)[_-]{0,2}"
        "(?:body|content|text|copy|main|inner-content)|articlebody|articletext|articlecontent|"
        "storybody|storytext|storycontent|postbody|postcontent|bodytext|body[_-]?copy|body[_-]?"
        "text|"
        "article[_-]{1,2}(?:content|body|text)\\w*|rich-?text(?:[_-]?(?:article)?body)?|"
        "content[_-]{1,2}(?:body|article)|text-article|caas-body|paywall|the-content|"
        "td-post-content|content__article-body|zn-body\\w*|wysiwyg|prose)(?=$|[\\s_-])"_s);
    static const QRegularExpression story
        = pattern(u"(?:^|[\\s_-])(?:story|post|article|fulltext|full-text|field-?-?(?:name-)?body|"
                  "single-post|main-column|hentry|h-entry|article-wrap\\w*|news-detail\\w*|"
                  "storyline)(?=$|[\\s_-])"_s);
    static const QRegularExpression main = pattern(
        u"(?:^|[\\s_-])(?:content-main|content-body|main-content|page-content|primary|content|main)"
        "(?=$|[\\s_-])"_s);
    if (classAndId.isEmpty())
        return ContainerHint::None;
    if (classAndId.contains(body))
        return ContainerHint::ArticleBody;
    if (classAndId.contains(story))
        return ContainerHint::Story;
    return classAndId.contains(main) ? ContainerHint::Main : ContainerHint::None;
}

bool namesBoilerplate(const QString &classAndId)
{
    static const QSet<QString> unwanted{u"share"_s,
                                        u"sharing"_s,
                                        u"sharebar"_s,
                                        u"social"_s,
                                        u"socials"_s,
                                        u"sociable"_s,
                                        u"newsletter"_s,
                                        u"newsletters"_s,
                                        u"subscribe"_s,
                                        u"subscription"_s,
                                        u"signup"_s,
                                        u"related"_s,
                                        u"relateds"_s,
                                        u"recommended"_s,
                                        u"recommendations"_s,
                                        u"recommendation"_s,
                                        u"recirc"_s,
                                        u"recirculation"_s,
                                        u"popular"_s,
                                        u"trending"_s,
                                        u"sidebar"_s,
                                        u"banner"_s,
                                        u"breadcrumb"_s,
                                        u"breadcrumbs"_s,
                                        u"btn"_s,
                                        u"tags"_s,
                                        u"taglist"_s,
                                        u"author"_s,
                                        u"authors"_s,
                                        u"bio"_s,
                                        u"byline"_s,
                                        u"bylines"_s,
                                        u"dateline"_s,
                                        u"timestamp"_s,
                                        u"rating"_s,
                                        u"ratings"_s,
                                        u"footer"_s,
                                        u"foot"_s,
                                        u"nav"_s,
                                        u"navigation"_s,
                                        u"navbar"_s,
                                        u"menu"_s,
                                        u"outbrain"_s,
                                        u"taboola"_s,
                                        u"ad"_s,
                                        u"ads"_s,
                                        u"advert"_s,
                                        u"adverts"_s,
                                        u"advertisement"_s,
                                        u"advertising"_s,
                                        u"adsense"_s,
                                        u"sponsor"_s,
                                        u"sponsored"_s,
                                        u"sponsors"_s,
                                        u"promo"_s,
                                        u"promos"_s,
                                        u"promoted"_s,
                                        u"promotion"_s,
                                        u"cookie"_s,
                                        u"cookies"_s,
                                        u"consent"_s,
                                        u"gdpr"_s,
                                        u"popup"_s,
                                        u"comments"_s,
                                        u"comment"_s,
                                        u"disqus"_s,
                                        u"reply"_s,
                                        u"respond"_s,
                                        u"copyright"_s,
                                        u"disclaimer"_s,
                                        u"pagination"_s,
                                        u"pager"_s,
                                        u"donate"_s,
                                        u"donation"_s,
                                        u"aside"_s,
                                        u"login"_s,
                                        u"register"_s,
                                        u"poll"_s,
                                        u"quiz"_s,
                                        u"toc"_s,
                                        u"tweet"_s,
                                        u"skip"_s,
                                        u"masthead"_s,
                                        u"ticker"_s,
                                        u"partner"_s,
                                        u"partners"_s,
                                        u"crosslink"_s,
                                        u"inlinelinks"_s,
                                        u"alsoread"_s};
    static const QRegularExpression phrases = pattern(
        u"read-?_?(?:next|also)|also-?_?(?:read|like)|more-?_?(?:stories|news|articles|from|"
        u"on)|"
        "most-?_?(?:read|popular|viewed)|up-?_?next|next-?_?(?:post|article|story)|"
        "(?:article|story|post|entry)[_-]{0,2}(?:meta|info|footer|tags|header-meta|credits)|"
        "post-?_?nav|you-?_?may|call-?_?to-?_?action|tag-?_?(?:list|cloud)|"
        "(?:latest|recent|top|featured)[_-]?(?:news|stories|posts|articles)|"
        "(?:site|global|page)[_-]{0,2}(?:header|nav|foot)|hide-?for-?print|no-?print|"
        "(?:sign|log)-?_?(?:in|up|out)(?=$|[\\s_-])|listen|audio-?player|video-?player|"
        "jp-relatedposts|sharedaddy|addtoany|sd-sharing|inline-?_?(?:ad|promo|newsletter|related)"_s);
    static const QRegularExpression sections
        = pattern(u"^(?:comments?-(?:open|closed|enabled)|single-.*|.*-template.*)$"_s);
    if (classAndId.isEmpty() || sections.match(classAndId).hasMatch())
        return false;
    if (containerHint(classAndId) == ContainerHint::ArticleBody)
        return false;
    return wordsOf(classAndId).intersects(unwanted) || classAndId.contains(phrases);
}

bool namesDevice(const QString &classAndId)
{
    static const QSet<QString> devices{u"widget"_s,   u"widgets"_s,   u"modal"_s,     u"overlay"_s,
                                       u"gallery"_s,  u"carousel"_s,  u"slideshow"_s, u"slider"_s,
                                       u"readmore"_s, u"embed"_s,     u"player"_s,    u"print"_s,
                                       u"button"_s,   u"buttons"_s,   u"toolbar"_s,   u"teaser"_s,
                                       u"teasers"_s,  u"instagram"_s, u"tiktok"_s,    u"twitter"_s};
    static const QRegularExpression more = pattern(u"read-?_?more"_s);
    if (classAndId.isEmpty() || containerHint(classAndId) == ContainerHint::ArticleBody)
        return false;
    return wordsOf(classAndId).intersects(devices) || classAndId.contains(more);
}

bool namesComments(const QString &classAndId)
{
    static const QSet<QString> names{u"comment"_s, u"comments"_s,   u"disqus"_s, u"replies"_s,
                                     u"respond"_s, u"discussion"_s, u"footer"_s};
    return wordsOf(classAndId).intersects(names);
}

bool namesCaption(const QString &classAndId)
{
    static const QSet<QString> names{u"caption"_s, u"captions"_s, u"credit"_s, u"figcaption"_s,
                                     u"credits"_s};
    return wordsOf(classAndId).intersects(names);
}

bool namesStandfirst(const QString &classAndId)
{
    static const QSet<QString> names{
        u"standfirst"_s,  u"dek"_s,      u"deck"_s,        u"subtitle"_s,
        u"subheadline"_s, u"subhead"_s,  u"strapline"_s,   u"summary"_s,
        u"sapo"_s,        u"lede"_s,     u"excerpt"_s,     u"kicker"_s,
        u"tagline"_s,     u"synopsis"_s, u"description"_s, u"subheading"_s};
    return wordsOf(classAndId).intersects(names);
}

bool namesByline(const QString &classAndId)
{
    static const QSet<QString> names{u"byline"_s,  u"bylines"_s,    u"author"_s,
                                     u"authors"_s, u"authorname"_s, u"writer"_s};
    return wordsOf(classAndId).intersects(names);
}

bool namesSubscriberText(const QString &classAndId)
{
    static const QRegularExpression names = pattern(
        u"(?:subscribers?|premium|members?|locked|gated|metered|restricted|protected|paywall(?:ed)?"
        u")"
        "[-_]{0,2}(?:only|content|text|body|article|story)(?=$|[\\s_-])|"
        "(?:content|text|body|article|story)[-_]{0,2}(?:locked|gated|paywalled|premium)(?=$|[\\s_-])"_s);
    return classAndId.contains(names);
}

bool namesHidden(const QString &classAndId)
{
    static const QSet<QString> names{u"sr-only"_s,
                                     u"visually-hidden"_s,
                                     u"visuallyhidden"_s,
                                     u"screen-reader-text"_s,
                                     u"screen-reader-only"_s,
                                     u"element-invisible"_s,
                                     u"screenreader"_s,
                                     u"a11y-hidden"_s};
    const QStringList tokens = classAndId.toLower().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(tokens, [](const QString &t) { return names.contains(t); });
}

} // namespace core::reader
