// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/formats/rtf.h"

#include "core/reader/formats/documentversion.h"
#include "core/reader/formats/rtfnames.h"
#include "core/reader/formats/rtftokens.h"

#include <QSet>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr int mostGroups = 2000; ///< one in the other

/// What the text of a group is for.
enum class Target {
    Text,
    Nothing, ///< pictures, tables of colours, field codes, what no reader knows
    Fonts,
    Styles,
    Title,
    Author,
    Created,
    Modified,
};

/// A text of its own inside another one.
enum class Flow { Main, Note, Aside, Box };

struct Group
{
    Target target = Target::Text;
    std::optional<Flow> flow; ///< begins with this group
    int fallback = 1; ///< characters that follow \u for readers without Unicode
    int font = -1;
    bool hidden = false;
    bool deleted = false;
    bool begun = false; ///< a word has been read in it: destinations come first
    bool optional = false; ///< \*
};

struct ParagraphState
{
    int style = 0;
    int outline = 0; ///< level of a heading, 0 for none
    bool inside = false; ///< a table or list
};

struct FlowState
{
    Flow flow = Flow::Main;
    QString text;
    ParagraphState paragraph;
};

class RtfReader
{
public:
    explicit RtfReader(const Input &input)
        : m_input(input)
    {
    }

    Result<Document> read();
    QString encoding() const { return codePageName(m_page); }

private:
    Group &group() { return m_groups.back(); }
    FlowState &flow() { return m_flows.back(); }
    void open();
    void close();
    void word(const RtfToken &token);
    bool destination(QByteArrayView name);
    bool characterWord(const RtfToken &token);
    void paragraphWord(const RtfToken &token);
    void tableWord(const RtfToken &token);
    void dateWord(const RtfToken &token);
    void symbol(QByteArrayView text);
    void bytes(QByteArrayView text);
    void unicode(int code);
    void put(const QString &text);
    void flush();
    void endParagraph();
    void endField(const Group &closed);
    void beginFlow(Flow flow);
    int pageHere() const;

    const Input &m_input;
    Document m_document;
    std::vector<Paragraph> m_notes;
    std::vector<Group> m_groups;
    std::vector<FlowState> m_flows{FlowState{}};
    QByteArray m_pending; ///< bytes whose characters may not be whole yet
    int m_pendingPage = 1252;
    int m_page = 1252; ///< of the document
    int m_skip = 0; ///< characters that stand in for the one before
    QHash<int, int> m_fontPages;
    QHash<int, QString> m_styles;
    int m_defaultFont = -1;
    int m_number = 0; ///< of the font or style being described
    QString m_field; ///< text of a property or of a style's name
    QDate m_day;
};

int RtfReader::pageHere() const
{
    const int font
        = m_groups.empty() || m_groups.back().font < 0 ? m_defaultFont : m_groups.back().font;
    const int page = m_fontPages.value(font);
    return page > 0 ? page : m_page;
}

void RtfReader::open()
{
    flush();
    Group next = m_groups.empty() ? Group{} : m_groups.back();
    next.flow.reset();
    next.begun = false;
    next.optional = false;
    m_groups.push_back(next);
    m_skip = 0;
    if (next.target == Target::Styles)
        m_number = 0;
}

void RtfReader::close()
{
    flush();
    m_skip = 0;
    if (m_groups.empty())
        return;
    const Group closed = group();
    m_groups.pop_back();
    if (closed.flow) {
        endParagraph();
        m_flows.pop_back();
    }
    const bool isEnd = m_groups.empty() || group().target != closed.target;
    if (isEnd || closed.target == Target::Styles)
        endField(closed);
}

/// Takes over the text of a property whose group ended.
void RtfReader::endField(const Group &closed)
{
    const QString value = m_field.simplified();
    const auto moment = [&]() -> PublicationDate {
        if (!m_day.isValid() || m_day.year() < 1990)
            return {};
        // The time has no zone, so only the day is sure.
        return {.moment = QDateTime(m_day, QTime(0, 0), QTimeZone::UTC), .hasTime = false};
    };
    if (closed.target == Target::Title)
        m_document.title = value;
    else if (closed.target == Target::Author)
        m_document.author = value;
    else if (closed.target == Target::Created)
        m_document.created = moment();
    else if (closed.target == Target::Modified)
        m_document.modified = moment();
    else if (closed.target == Target::Styles && !value.isEmpty())
        m_styles.insert(m_number, QString(value).remove(u';'));
    m_field.clear();
}

/// Where the text of the group goes. True where the word names a place.
bool RtfReader::destination(QByteArrayView name)
{
    static const QHash<QByteArray, Target> targets{
        {"fonttbl", Target::Fonts},      {"stylesheet", Target::Styles},
        {"title", Target::Title},        {"author", Target::Author},
        {"creatim", Target::Created},    {"revtim", Target::Modified},
        {"colortbl", Target::Nothing},   {"filetbl", Target::Nothing},
        {"pict", Target::Nothing},       {"objdata", Target::Nothing},
        {"objclass", Target::Nothing},   {"fldinst", Target::Nothing},
        {"listtext", Target::Nothing},   {"pntext", Target::Nothing},
        {"sp", Target::Nothing},         {"info", Target::Nothing},
        {"nonshppict", Target::Nothing}, {"xe", Target::Nothing},
        {"tc", Target::Nothing},         {"rxe", Target::Nothing},
        {"bkmkstart", Target::Nothing},  {"bkmkend", Target::Nothing},
        {"annotation", Target::Nothing}, {"upr", Target::Nothing},
        {"listtable", Target::Nothing},  {"ud", Target::Text},
        {"shpinst", Target::Nothing}};
    static const QHash<QByteArray, Flow> flows{{"footnote", Flow::Note}, {"header", Flow::Aside},
                                               {"headerl", Flow::Aside}, {"headerr", Flow::Aside},
                                               {"headerf", Flow::Aside}, {"footer", Flow::Aside},
                                               {"footerl", Flow::Aside}, {"footerr", Flow::Aside},
                                               {"footerf", Flow::Aside}, {"shptxt", Flow::Box}};
    const QByteArray key = name.toByteArray();
    if (const auto started = flows.constFind(key); started != flows.cend()) {
        beginFlow(*started);
        return true;
    }
    const auto found = targets.constFind(key);
    if (found != targets.cend()) {
        group().target = *found;
        m_field.clear();
        m_day = {};
        return true;
    }
    if (group().optional)
        group().target = Target::Nothing;
    return group().optional;
}

void RtfReader::beginFlow(Flow started)
{
    group().target = Target::Text;
    group().flow = started;
    m_flows.push_back({.flow = started});
}

void RtfReader::word(const RtfToken &token)
{
    const bool isFirst = !group().begun;
    group().begun = true;
    const int number = token.number.value_or(1);
    if (token.text == "u") {
        flush();
        unicode(token.number.value_or(u'?'));
        return;
    }
    if (m_skip > 0 && !characterOf(token.text).isEmpty()) {
        --m_skip;
        return;
    }
    m_skip = 0; // Stand-ins are characters; where they are missing, what follows counts.
    flush();
    if (isFirst && group().target == Target::Styles && group().optional)
        group().target = Target::Nothing; // of characters, not paragraphs
    else if ((isFirst || token.text == "info") && destination(token.text))
        return;
    if (token.text == "uc")
        group().fallback = std::clamp(number, 0, 100);
    else if (token.text == "ansicpg" && number > 0)
        m_page = number;
    else if (token.text == "mac" || token.text == "pc" || token.text == "pca")
        m_page = token.text == "mac" ? 10000 : token.text == "pc" ? 437 : 850;
    else if (token.text == "deff")
        m_defaultFont = number;
    else if (!characterWord(token))
        paragraphWord(token);
}

/// Words about characters, fonts among them.
bool RtfReader::characterWord(const RtfToken &token)
{
    const QByteArrayView name = token.text;
    const bool isOn = token.number.value_or(1) != 0;
    if (name == "f" && group().target == Target::Fonts)
        m_number = token.number.value_or(0);
    else if (name == "fcharset" && group().target == Target::Fonts)
        m_fontPages.insert(m_number, pageOfCharset(token.number.value_or(1)));
    else if (name == "cpg" && group().target == Target::Fonts)
        m_fontPages.insert(m_number, token.number.value_or(0));
    else if (name == "f")
        group().font = token.number.value_or(-1);
    else if (name == "v")
        group().hidden = isOn;
    else if (name == "deleted")
        group().deleted = isOn;
    else if (name == "plain") {
        group().hidden = group().deleted = false;
        group().font = -1;
    } else if (const QString character = characterOf(name); !character.isEmpty())
        put(character);
    else
        return false;
    return true;
}

void RtfReader::paragraphWord(const RtfToken &token)
{
    const QByteArrayView name = token.text;
    const int number = token.number.value_or(0);
    ParagraphState &paragraph = flow().paragraph;
    if (name == "s" && group().target == Target::Styles)
        m_number = number;
    else if (name == "s")
        paragraph.style = number;
    else if (name == "outlinelevel" && group().target == Target::Text)
        paragraph.outline = number < 9 ? number + 1 : 0;
    else if (name == "ls" || name == "pnlvlblt" || name == "pnlvlbody" || name == "intbl")
        paragraph.inside = true;
    else if (name == "pard")
        paragraph = {};
    else if (name == "par" || name == "sect" || name == "page" || name == "cell"
             || name == "nestcell")
        tableWord(token);
    else
        dateWord(token);
}

/// Words that end paragraphs.
void RtfReader::tableWord(const RtfToken &token)
{
    if (group().target != Target::Text || group().deleted)
        return;
    if (token.text.endsWith("cell"))
        flow().paragraph.inside = true;
    endParagraph();
}

void RtfReader::dateWord(const RtfToken &token)
{
    if (group().target != Target::Created && group().target != Target::Modified)
        return;
    const int number = token.number.value_or(0);
    const QDate day = m_day.isValid() ? m_day : QDate(2000, 1, 1);
    if (token.text == "yr")
        m_day = QDate(number, day.month(), day.day());
    else if (token.text == "mo")
        m_day = QDate(day.year(), number, day.day());
    else if (token.text == "dy")
        m_day = QDate(day.year(), day.month(), number);
}

void RtfReader::symbol(QByteArrayView text)
{
    if (text == "*") {
        group().optional = true;
        return;
    }
    if (m_skip > 0) {
        --m_skip;
        return;
    }
    group().begun = true;
    flush();
    if (text == "\n" || text == "\r")
        tableWord({.text = "par"});
    else if (text == "~")
        put(u"\u00A0"_s);
    else if (text == "_")
        put(u"‑"_s);
    else if (text == "{" || text == "}" || text == "\\")
        put(QString::fromLatin1(text));
}

/// Plain characters, and those written in digits. What follows a lead byte belongs to it, whichever
/// way it is written, so all bytes of one code page are kept until something else comes.
void RtfReader::bytes(QByteArrayView text)
{
    const qsizetype skipped = std::min<qsizetype>(m_skip, text.size());
    m_skip -= static_cast<int>(skipped);
    const QByteArrayView rest = text.sliced(skipped);
    if (rest.isEmpty())
        return;
    group().begun = true;
    if (!m_pending.isEmpty() && pageHere() != m_pendingPage)
        flush();
    m_pendingPage = pageHere();
    m_pending += rest;
}

/// "\u8217\'92": the character, then as many stand-ins as \uc says to be skipped. Those over 32767
/// are written as negative numbers, those over 65535 as two.
void RtfReader::unicode(int code)
{
    const int unit = code < 0 ? code + 65536 : code;
    if (unit > 0 && unit <= 0xFFFF)
        put(QString(QChar(static_cast<char16_t>(unit))));
    m_skip = group().fallback;
}

void RtfReader::flush()
{
    if (m_pending.isEmpty())
        return;
    const QByteArray pending = std::exchange(m_pending, {});
    const auto text = decodeAs(pending, codePageName(m_pendingPage));
    put(text ? text->text : QString::fromLatin1(pending));
}

void RtfReader::put(const QString &text)
{
    if (m_groups.empty() || group().hidden || group().deleted)
        return;
    if (group().target == Target::Text)
        flow().text += text;
    else if (group().target == Target::Title || group().target == Target::Author
             || group().target == Target::Styles)
        m_field += text;
}

void RtfReader::endParagraph()
{
    FlowState &here = flow();
    const QString text = std::exchange(here.text, {});
    const ParagraphState &state = here.paragraph;
    const QString style = m_styles.value(state.style);
    ParagraphKind kind = kindOfStyle(style);
    int level = headingLevel(style);
    if (kind == ParagraphKind::Plain && state.outline > 0) {
        kind = ParagraphKind::Heading;
        level = state.outline;
    } else if (kind == ParagraphKind::Plain && (state.inside || here.flow == Flow::Note)) {
        kind = ParagraphKind::Body;
    }
    if (here.flow == Flow::Aside)
        kind = ParagraphKind::Aside;
    if (here.flow != Flow::Note) {
        addParagraph(m_document, text, kind, level);
        return;
    }
    Document note;
    addParagraph(note, text, kind, level);
    std::ranges::move(note.paragraphs, std::back_inserter(m_notes));
}

Result<Document> RtfReader::read()
{
    RtfTokens tokens(m_input.bytes);
    while (const auto token = tokens.next()) {
        if (token->kind == RtfToken::Kind::Open)
            open();
        else if (m_groups.empty())
            break; // Behind the end, some programs leave zeros.
        else if (token->kind == RtfToken::Kind::Close)
            close();
        else if (token->kind == RtfToken::Kind::Word)
            word(*token);
        else if (token->kind == RtfToken::Kind::Symbol)
            symbol(token->text);
        else if (token->kind == RtfToken::Kind::Text)
            bytes(token->text);
        else if (token->kind == RtfToken::Kind::Byte) {
            const char byte = static_cast<char>(*token->number);
            bytes({&byte, 1});
        }
        if (std::ssize(m_groups) > mostGroups)
            return refused(m_input, ErrorCode::NestedTooDeep, QString::number(mostGroups));
        if (m_groups.empty())
            break;
    }
    if (!m_groups.empty())
        return refused(m_input, ErrorCode::Damaged, u"an RTF document"_s);
    endParagraph();
    std::ranges::move(m_notes, std::back_inserter(m_document.paragraphs));
    return std::move(m_document);
}

} // namespace

bool looksLikeRtf(QByteArrayView bytes)
{
    return bytes.trimmed().startsWith("{\\rtf");
}

Result<Version> readRtf(const Input &input)
{
    RtfReader reader(input);
    return reader.read().and_then([&](const Document &document) {
        Version version = versionOf(document, input.languages);
        version.encoding = reader.encoding();
        return finished(std::move(version), input);
    });
}

} // namespace core::reader
