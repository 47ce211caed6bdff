// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/formats/mail.h"

#include "core/reader/formats/content.h"
#include "core/reader/formats/forwarded.h"
#include "core/reader/headline.h"
#include "core/reader/line.h"

#include <QRegularExpression>
#include <QSet>

#include <KMime/Message>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr qsizetype mostMultiparts = 100; ///< one inside the other; KMime reads them recursively
constexpr qsizetype mostParts = 5000;
constexpr qsizetype headerSample = 8192;
constexpr int deepestAttachment = 2; ///< archives and mails around it
constexpr int coverNoteWords = 80; ///< at most, of a letter that only says what is attached

/// A leaf of the tree of parts, and the message that it belongs to.
struct Part
{
    const KMime::Content *content;
    const KMime::Content *message;
};

QByteArray mimeTypeOf(const KMime::Content &content)
{
    const auto *type = content.header<KMime::Headers::ContentType>();
    return type && !type->mimeType().isEmpty() ? type->mimeType().toLower() : "text/plain";
}

std::vector<Part> leavesOf(const KMime::Content &root)
{
    std::vector<Part> leaves;
    std::vector<Part> open{{&root, &root}};
    while (!open.empty() && std::ssize(leaves) < mostParts) {
        const Part part = open.back();
        open.pop_back();
        const auto children = part.content->contents();
        if (children.empty())
            leaves.push_back(part);
        const bool holdsMessage = part.content->bodyIsMessage();
        for (size_t i = children.size(); i > 0; --i)
            open.push_back({children[i - 1], holdsMessage ? children[i - 1] : part.message});
    }
    return leaves;
}

QString headerOf(const KMime::Content &content, QByteArrayView name)
{
    const KMime::Headers::Base *header = content.headerByType(name);
    return header ? header->asUnicodeString().simplified() : QString();
}

bool isAttached(const KMime::Content &content)
{
    const auto *disposition = content.header<KMime::Headers::ContentDisposition>();
    return disposition && disposition->disposition() == KMime::Headers::CDattachment;
}

/// The bytes of a part as text, by its own charset.
Result<Decoded> textOf(const Input &input, const KMime::Content &content)
{
    Input part = input;
    part.bytes = content.decodedContent();
    const auto *type = content.header<KMime::Headers::ContentType>();
    const QString charset = type ? type->parameter("charset").trimmed() : QString();
    // Mails say "us-ascii" where nobody set anything.
    return decoded(part,
                   charset.compare("us-ascii"_L1, Qt::CaseInsensitive) == 0 ? QString() : charset);
}

/// Who sent a mail, as "Jane Doe <jane@paper.example>" tells it.
struct Sender
{
    QString name;
    bool isPerson = false;
};

/// Tells a reporter from a desk by the address: "jane.doe@…" repeats a person's name before the
/// sign, "news@coastwire.…" a paper's behind it.
Sender senderOf(const QString &field)
{
    static const QRegularExpression address(u"<?\\b([\\w.+-]+)@([\\w.-]+)>?"_s);
    static const QRegularExpression desks(
        u"^(?:news|newsletters?|info|no-?reply|do-?not-?reply|alerts?|editor\\w*|desk|hello|press"
        "|mail\\w*|updates?|briefing|daily|support|service)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = address.match(field);
    Sender sender;
    sender.name
        = QString(field).remove(address).remove(u'"').remove(u'<').remove(u'>').simplified();
    const QString local = match.captured(1).toLower();
    const QString domain = QString(match.captured(2).toLower()).remove(u'-').remove(u'.');
    const QStringList words = sender.name.toLower().split(u' ', Qt::SkipEmptyParts);
    const auto isIn = [&](const QString &place) {
        return std::ranges::any_of(
            words, [&](const QString &word) { return word.size() > 3 && place.contains(word); });
    };
    sender.isPerson = words.size() >= 2 && words.size() <= 4 && !local.contains(desks)
        && words.first() != "the"_L1 && (isIn(local) || !isIn(domain));
    return sender;
}

void applySender(Version &version, const Sender &sender, bool isList)
{
    if (sender.name.isEmpty() || sender.name.contains("saved by"_L1, Qt::CaseInsensitive))
        return;
    if (sender.isPerson && !isList) {
        if (version.byline.isEmpty())
            version.byline = sender.name;
    } else if (version.outlet.isEmpty()) {
        version.outlet = sender.name;
    }
}

/// A subject is the headline where the text speaks of the same, or has no headline of its own.
void applySubject(Version &version, const QString &field)
{
    const QString subject = withoutReplyMarks(field);
    const bool fits = sharedWords(subject, vocabularyOf(version.text)) >= 0.6;
    if (!subject.isEmpty() && (version.title.isEmpty() || fits))
        version.title = subject;
}

void applyDate(Version &version, const QString &field, const language::Languages &languages)
{
    if (version.date.isValid() || field.isEmpty())
        return;
    const LineReader reader(version.language, languages);
    version.date = parseMachineDate(field).value_or(
        reader.dates().findDate(field).value_or(PublicationDate{}));
}

/// Puts text that is not the article before what was read.
void prependAside(Version &version, const QString &aside)
{
    const QString plain = aside.trimmed();
    if (plain.isEmpty())
        return;
    version.text.prepend(plain + u"\n\n"_s);
    for (Block &block : version.blocks)
        block.range = block.range.shifted(plain.size() + 2);
    version.blocks.prepend({.role = BlockRole::Boilerplate, .range = {0, plain.size()}});
}

struct Letter
{
    Version version;
    std::optional<ForwardedHead> forwarded;
};

Letter readPlainPart(const QString &part, const Input &input)
{
    const QString text = withoutQuoteMarks(part);
    Letter letter{.forwarded = findForwardedHead(text)};
    const qsizetype begin = letter.forwarded ? letter.forwarded->range.end : 0;
    letter.version = readText(text.sliced(begin), input.languages);
    prependAside(letter.version, text.first(begin));
    return letter;
}

Letter readHtmlPart(const QString &html, const Input &input)
{
    Letter letter{.version = readHtml(html, {}, input.languages)};
    letter.forwarded = findForwardedHead(letter.version.text);
    if (!letter.forwarded)
        return letter;
    const TextRange head = letter.forwarded->range;
    for (Block &block : letter.version.blocks) {
        if (block.range.intersects(head))
            block.role = BlockRole::Boilerplate;
    }
    return letter;
}

Result<Version> readLetter(const Part &part, const Input &input)
{
    const auto text = textOf(input, *part.content);
    if (!text)
        return std::unexpected(text.error());
    const bool isHtml = mimeTypeOf(*part.content) == "text/html";
    Letter letter = isHtml ? readHtmlPart(text->text, input) : readPlainPart(text->text, input);
    Version &version = letter.version;
    if (letter.forwarded) {
        applySubject(version, letter.forwarded->subject);
        applySender(version, senderOf(letter.forwarded->sender), false);
        applyDate(version, letter.forwarded->date, input.languages);
    }
    const KMime::Content &message = *part.message;
    const bool isList = message.hasHeader("List-Id") || message.hasHeader("List-Unsubscribe");
    if (!letter.forwarded) {
        applySubject(version, headerOf(message, "Subject"));
        applySender(version, senderOf(headerOf(message, "From")), isList);
        if (version.outlet.isEmpty())
            version.outlet = headerOf(message, "Organization");
    }
    const auto *date = message.header<KMime::Headers::Date>();
    if (!version.date.isValid() && date && date->dateTime().isValid())
        version.date = {.moment = date->dateTime(), .hasTime = true};
    return finished(std::move(version), input, *text);
}

/// A page saved as MHTML.
Result<Version> readPage(const Part &part, const Input &input)
{
    const auto html = textOf(input, *part.content);
    if (!html)
        return std::unexpected(html.error());
    QString address = headerOf(*part.message, "Snapshot-Content-Location");
    if (address.isEmpty())
        address = headerOf(*part.content, "Content-Location");
    Version version = readHtml(html->text, address.startsWith("http"_L1) ? address : QString(),
                               input.languages);
    if (version.title.isEmpty())
        version.title = headerOf(*part.message, "Subject");
    if (const auto *date = part.message->header<KMime::Headers::Date>())
        version.retrieved = date->dateTime();
    return finished(std::move(version), input, *html);
}

bool isPage(const KMime::Content &message, const std::vector<Part> &html)
{
    return message.hasHeader("Snapshot-Content-Location")
        || headerOf(message, "From").contains("saved by"_L1, Qt::CaseInsensitive)
        || (!html.empty() && !message.hasHeader("From")
            && !headerOf(*html.front().content, "Content-Location").isEmpty());
}

/// The first part that holds an article; a message inside the message before the one around it.
Result<Version> firstArticle(const std::vector<Part> &parts, const Input &input, bool ofPage)
{
    Result<Version> version = refused(input, ErrorCode::NoArticleText);
    for (const Part &part : parts) {
        version = ofPage ? readPage(part, input) : readLetter(part, input);
        if (version || version.error().code != ErrorCode::NoArticleText)
            return version;
    }
    return version;
}

/// What somebody attached and may be an article: no picture, signature or invitation.
bool isAttachedDocument(const KMime::Content &content)
{
    static const QSet<QByteArray> others{"application/pgp-signature",
                                         "application/pgp-keys",
                                         "application/pkcs7-signature",
                                         "application/x-pkcs7-signature",
                                         "text/calendar",
                                         "text/vcard",
                                         "text/x-vcard"};
    const QByteArray type = mimeTypeOf(content);
    const bool isMedia
        = type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/");
    const bool isShown = !isAttached(content)
        && (type == "text/plain" || type == "text/html" || type == "application/xhtml+xml");
    return !isMedia && !isShown && !others.contains(type);
}

/// The attachments as members: "mail.eml/2" is the first, behind the letter.
Reading readAttachments(const std::vector<Part> &parts, const Input &input)
{
    std::vector<Reading> readings;
    int number = 1;
    for (const Part &part : parts) {
        if (!isAttachedDocument(*part.content) || input.task.isCancelled())
            continue;
        Input member = memberOf(input, QString::number(++number), part.content->decodedContent());
        ++member.archives;
        readings.push_back(readContent(member));
    }
    return joined(std::move(readings), {});
}

bool isCoverNote(const Version &letter)
{
    int words = 0;
    for (const Block &block : letter.blocks) {
        if (block.role == BlockRole::Body)
            words += countWords(block.range.of(letter.text));
    }
    return words <= coverNoteWords;
}

/// A letter with what is attached to it. A few words that only hand over attached articles are none
/// themselves.
Reading withAttachments(Result<Version> letter, Reading attached)
{
    if (!letter && letter.error().code == ErrorCode::NoArticleText && !attached.versions.empty()) {
        ++attached.skipped;
        return attached;
    }
    if (letter && isCoverNote(*letter) && !attached.versions.empty()) {
        ++attached.skipped;
        return attached;
    }
    Reading reading = readingOf(std::move(letter));
    append(reading, std::move(attached));
    return reading;
}

/// Looks at no more of a hostile mail than KMime, which is recursive, can take.
bool isSafeToParse(const QByteArray &bytes)
{
    const QByteArray lower = bytes.toLower();
    return lower.count("multipart/") + lower.count("message/rfc822") <= mostMultiparts;
}

} // namespace

bool looksLikeMail(QByteArrayView bytes)
{
    static const QSet<QByteArray> known{"from",
                                        "to",
                                        "subject",
                                        "date",
                                        "mime-version",
                                        "content-type",
                                        "received",
                                        "message-id",
                                        "return-path",
                                        "delivered-to",
                                        "x-mailer",
                                        "dkim-signature",
                                        "reply-to",
                                        "cc",
                                        "content-transfer-encoding",
                                        "snapshot-content-location",
                                        "content-location",
                                        "list-id"};
    int found = 0;
    const QByteArrayView head = bytes.first(std::min(bytes.size(), headerSample));
    for (qsizetype begin = 0; begin < head.size();) {
        qsizetype end = head.indexOf('\n', begin);
        end = end < 0 ? head.size() : end;
        QByteArrayView line = head.sliced(begin, end - begin);
        if (line.endsWith('\r'))
            line.chop(1);
        begin = end + 1;
        const bool isFold = line.startsWith(' ') || line.startsWith('\t');
        if (isFold && found > 0)
            continue;
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || line.first(colon).contains(' '))
            break;
        found += known.contains(line.first(colon).toByteArray().toLower());
    }
    return found >= 2;
}

Reading readMail(const Input &input)
{
    if (!isSafeToParse(input.bytes))
        return failed(errorIn(input, ErrorCode::NestedTooDeep, QString::number(mostMultiparts)));
    KMime::Message message;
    message.setContent(KMime::CRLFtoLF(input.bytes));
    message.parse();
    std::vector<Part> html;
    std::vector<Part> plain;
    const std::vector<Part> parts = leavesOf(message);
    for (const Part &part : parts) {
        const QByteArray type = mimeTypeOf(*part.content);
        if (isAttached(*part.content))
            continue;
        if (type == "text/html" || type == "application/xhtml+xml")
            html.push_back(part);
        else if (type == "text/plain")
            plain.push_back(part);
    }
    if (isPage(message, html))
        return readingOf(firstArticle(html, input, true));
    // An attached message is what somebody wanted to pass on.
    const auto isForwarded = [&](const Part &part) { return part.message != &message; };
    std::ranges::stable_partition(html, isForwarded);
    std::ranges::stable_partition(plain, isForwarded);
    const bool plainFirst = !plain.empty() && isForwarded(plain.front())
        && (html.empty() || !isForwarded(html.front()));
    auto letter = firstArticle(plainFirst ? plain : html, input, false);
    if (!letter)
        letter = firstArticle(plainFirst ? html : plain, input, false);
    return withAttachments(std::move(letter),
                           input.archives < deepestAttachment ? readAttachments(parts, input)
                                                              : Reading{});
}

} // namespace core::reader
