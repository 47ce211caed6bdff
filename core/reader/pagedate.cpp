// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/pagedate.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr int longestDateLine = 24; ///< words and numbers of a line that only gives dates
constexpr qsizetype longestDateCharacters = 200;

bool isPlausible(const QDate &day)
{
    return day.isValid() && day.year() >= 1990 && day.year() <= 2100;
}

PublicationDate dayOnly(const QDate &day)
{
    return {.moment = QDateTime(day, QTime(0, 0), QTimeZone::UTC), .hasTime = false};
}

PublicationDate momentOf(const QDate &day, const QTime &time, int offsetSeconds)
{
    return {.moment = QDateTime(day, time, QTimeZone::fromSecondsAheadOfUtc(offsetSeconds)),
            .hasTime = true};
}

/// "+05:30", "+0530", "-08", "Z" -> seconds ahead of UTC.
std::optional<int> offsetOf(QStringView text)
{
    if (text.compare("z"_L1, Qt::CaseInsensitive) == 0
        || text.compare("utc"_L1, Qt::CaseInsensitive) == 0
        || text.compare("gmt"_L1, Qt::CaseInsensitive) == 0)
        return 0;
    static const QRegularExpression form(u"^([+-])(\\d{2}):?(\\d{2})?$"_s);
    const auto match = form.matchView(text);
    if (!match.hasMatch())
        return {};
    const int seconds = match.capturedView(2).toInt() * 3600 + match.capturedView(3).toInt() * 60;
    return match.capturedView(1) == u'-' ? -seconds : seconds;
}

/// Minutes ahead of UTC of the zones that pages name by letters, each taken as news sites of the
/// region use it (IST as India's, CST as North America's).
std::optional<int> zoneMinutes(const QString &name)
{
    static const QHash<QString, int> zones{
        {u"utc"_s, 0},    {u"gmt"_s, 0},    {u"bst"_s, 60},   {u"cet"_s, 60},   {u"cest"_s, 120},
        {u"eet"_s, 120},  {u"eest"_s, 180}, {u"msk"_s, 180},  {u"ist"_s, 330},  {u"pkt"_s, 300},
        {u"sgt"_s, 480},  {u"hkt"_s, 480},  {u"jst"_s, 540},  {u"kst"_s, 540},  {u"aest"_s, 600},
        {u"aedt"_s, 660}, {u"nzst"_s, 720}, {u"nzdt"_s, 780}, {u"sast"_s, 120}, {u"wat"_s, 60},
        {u"eat"_s, 180},  {u"est"_s, -300}, {u"edt"_s, -240}, {u"cst"_s, -360}, {u"cdt"_s, -300},
        {u"mst"_s, -420}, {u"mdt"_s, -360}, {u"pst"_s, -480}, {u"pdt"_s, -420},
    };
    const auto found = zones.constFind(name);
    return found == zones.cend() ? std::nullopt : std::optional(*found);
}

std::optional<PublicationDate> parseIso(QStringView value)
{
    static const QRegularExpression form(
        u"^(\\d{4})[-/]?(\\d{2})[-/]?(\\d{2})"
        "(?:[T\\s]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*"
        "(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?(?!\\d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.matchView(value);
    if (!match.hasMatch())
        return {};
    const auto number = [&](int group) { return match.capturedView(group).toInt(); };
    const QDate day(number(1), number(2), number(3));
    if (!isPlausible(day))
        return {};
    const QTime time(number(4), number(5), number(6));
    const auto offset = offsetOf(match.capturedView(7));
    if (match.hasCaptured(4) && offset && time.isValid())
        return momentOf(day, time, *offset);
    return dayOnly(day);
}

std::optional<PublicationDate> parseEpoch(QStringView value)
{
    static const QRegularExpression form(u"^(\\d{10})(\\d{3})?$"_s);
    const auto match = form.matchView(value);
    if (!match.hasMatch())
        return {};
    const QDateTime moment
        = QDateTime::fromSecsSinceEpoch(match.capturedView(1).toLongLong(), QTimeZone::UTC);
    if (!isPlausible(moment.date()))
        return {};
    return PublicationDate{.moment = moment, .hasTime = true};
}

} // namespace

std::optional<PublicationDate> parseMachineDate(QStringView value)
{
    const QStringView text = value.trimmed();
    if (text.size() < 8 || text.size() > 64)
        return {};
    if (const auto date = parseIso(text))
        return date;
    if (const auto date = parseEpoch(text))
        return date;
    const QDateTime mail = QDateTime::fromString(text.toString(), Qt::RFC2822Date);
    if (isPlausible(mail.date()))
        return PublicationDate{.moment = mail, .hasTime = true};
    return {};
}

struct DateReader::Piece
{
    enum class Kind { Iso, Slashed, Time, Offset, Number, Word };
    Kind kind;
    QString text; ///< lower case, words without final dot
    int value = 0;
};

struct DateReader::Scan
{
    DateLine line;
    int strange = 0; ///< words that have no place in a line of a date
};

DateReader::DateReader(const QString &language, const language::Lexicon &words)
{
    const QLocale own(language.isEmpty() ? u"en"_s : language);
    for (const QLocale &locale : {QLocale(QLocale::English, QLocale::UnitedStates), own}) {
        for (int month = 1; month <= 12; ++month) {
            for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
                m_months.insert(locale.standaloneMonthName(month, form).toLower().remove(u'.'),
                                month);
                m_months.insert(locale.monthName(month, form).toLower().remove(u'.'), month);
            }
        }
        for (int day = 1; day <= 7; ++day) {
            for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat})
                m_weekdays.insert(locale.dayName(day, form).toLower().remove(u'.'), day);
        }
    }
    m_months.insert(u"sept"_s, 9);
    for (const language::LexiconEntry &entry : words.entries()) {
        if (entry.field(0) == "filler"_L1)
            m_fillers.insert(entry.phrase, true);
        else
            m_introductions.insert(entry.phrase,
                                   entry.field(0) == "updated"_L1 ? DateKind::Updated
                                                                  : DateKind::Published);
    }
    // "en" alone does not tell whether 03/04 is March or April; "en-GB" and "de" do.
    m_orderKnown = language.contains(u'-') || !language.startsWith("en"_L1);
    const QString order = own.dateFormat(QLocale::ShortFormat).toLower();
    m_dayFirst = order.indexOf(u'd') < order.indexOf(u'm');
}

std::optional<DateKind> DateReader::introduction(const QString &word) const
{
    const auto found = m_introductions.constFind(word);
    return found == m_introductions.cend() ? std::nullopt : std::optional(*found);
}

std::vector<DateReader::Piece> DateReader::piecesOf(QStringView text) const
{
    static const QRegularExpression form(
        u"((?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?(?:[.]\\d+)?(?: "
        u"?(?:Z|[+-]\\d{2}:?\\d{2}))?)?)"
        "|((?<!\\d)\\d{1,4}[/.-]\\d{1,2}[/"
        ".-]\\d{2,4})|(\\d{1,2}[:.]\\d{2}(?::\\d{2})?)(?!\\d)|([+-]\\d{1,2}:?\\d{2})"
        "|(\\d+)(?:st|nd|rd|th|º|\\.)?(?![\\p{L}\\d])|((?:\\p{L}\\.)+\\p{L}?|[\\p{L}'’]+)"_s);
    std::vector<Piece> pieces;
    for (auto found = form.globalMatchView(text); found.hasNext();) {
        const auto match = found.next();
        const int group = match.lastCapturedIndex();
        QString piece = match.captured(group).toLower();
        if (group == 6)
            piece.remove(u'.');
        pieces.push_back({.kind = static_cast<Piece::Kind>(group - 1),
                          .text = piece,
                          .value = group == 5 && piece.size() < 9 ? piece.toInt() : 0});
    }
    return pieces;
}

int DateReader::monthNamed(const QString &word) const
{
    return m_months.value(word, 0);
}

/// Reads a date that begins at a piece: "May 24th, 2023", "24 May 2023", "2023-05-24",
/// "24/05/2023". Returns how many pieces it takes; 0 where there is none.
qsizetype DateReader::dateAt(const std::vector<Piece> &pieces, qsizetype at,
                             PublicationDate &date) const
{
    const auto piece = [&](qsizetype i) {
        return i < std::ssize(pieces) ? pieces[static_cast<size_t>(i)]
                                      : Piece{Piece::Kind::Word, {}};
    };
    const auto take = [&](int year, int month, int day, qsizetype count) -> qsizetype {
        const QDate calendarDay(year, month, day);
        if (!isPlausible(calendarDay))
            return 0;
        date = dayOnly(calendarDay);
        return count;
    };
    const Piece first = piece(at);
    if (first.kind == Piece::Kind::Iso) {
        const auto iso = parseMachineDate(first.text);
        date = iso.value_or(PublicationDate{});
        return iso ? 1 : 0;
    }
    if (first.kind == Piece::Kind::Slashed) {
        const QStringList parts = first.text.split(QRegularExpression(u"[/.-]"_s));
        const int a = parts[0].toInt();
        const int b = parts[1].toInt();
        const int year = parts[2].size() == 2 ? 2000 + parts[2].toInt() : parts[2].toInt();
        if (parts[0].size() == 4)
            return take(a, b, parts[2].toInt(), 1);
        if (a > 12 || (m_orderKnown && m_dayFirst) || a == b)
            return take(year, b, a, 1);
        return b > 12 || m_orderKnown ? take(year, a, b, 1) : 0;
    }
    const auto skipOf = [&](qsizetype i) { return piece(i).text == "de"_L1 ? i + 1 : i; };
    if (first.kind == Piece::Kind::Word && monthNamed(first.text) > 0
        && piece(at + 1).kind == Piece::Kind::Number && piece(at + 2).kind == Piece::Kind::Number)
        return take(piece(at + 2).value, monthNamed(first.text), piece(at + 1).value, 3);
    if (first.kind == Piece::Kind::Number) {
        const qsizetype month = skipOf(at + 1);
        const qsizetype year = skipOf(month + 1);
        if (piece(month).kind == Piece::Kind::Word && piece(year).kind == Piece::Kind::Number)
            return take(piece(year).value, monthNamed(piece(month).text), first.value,
                        year + 1 - at);
    }
    return 0;
}

bool DateReader::isFiller(const Piece &piece) const
{
    return piece.kind != Piece::Kind::Word || m_fillers.contains(piece.text)
        || m_weekdays.contains(piece.text) || zoneMinutes(piece.text) || piece.text == "am"_L1
        || piece.text == "pm"_L1;
}

namespace {

/// Collects a time of day and its offset while the pieces of a line go by.
struct Clock
{
    QTime time;
    std::optional<int> offset;

    void setHalf(bool afternoon)
    {
        if (time.isValid() && (time.hour() == 12) != afternoon && time.hour() <= 12)
            time = time.addSecs(afternoon ? 12 * 3600 : -12 * 3600);
    }
    PublicationDate on(const PublicationDate &day) const
    {
        return !day.isValid() || day.hasTime || !time.isValid() || !offset
            ? day
            : momentOf(day.moment.date(), time, *offset);
    }
};

} // namespace

DateReader::Scan DateReader::scan(const std::vector<Piece> &pieces) const
{
    Scan scan;
    Clock clock;
    DateKind kind = DateKind::Bare;
    for (qsizetype i = 0; i < std::ssize(pieces); ++i) {
        const Piece &piece = pieces[static_cast<size_t>(i)];
        PublicationDate date;
        if (const qsizetype taken = dateAt(pieces, i, date)) {
            if (!scan.line.date.isValid()) {
                scan.line = {.date = date, .kind = kind};
            } else if (kind == DateKind::Updated) {
                scan.line.date = clock.on(scan.line.date);
                scan.line.updated = date;
                clock = {};
            }
            i += taken - 1;
        } else if (piece.kind == Piece::Kind::Time) {
            clock.time = QTime::fromString(QString(piece.text)
                                               .replace(u'.', u':')
                                               .first(std::min<qsizetype>(piece.text.size(), 5)),
                                           u"H:mm"_s);
        } else if (const auto word = introduction(piece.text)) {
            kind = *word;
        } else if (const auto zone = zoneMinutes(piece.text)) {
            clock.offset = *zone * 60;
        } else if (piece.kind == Piece::Kind::Offset) {
            clock.offset = offsetOf(piece.text);
        } else if (piece.text == "am"_L1 || piece.text == "pm"_L1) {
            clock.setHalf(piece.text == "pm"_L1);
        } else if (!isFiller(piece)) {
            ++scan.strange;
        }
    }
    if (clock.time.isValid() && !clock.offset && !scan.line.updated.isValid())
        scan.line.localTime = clock.time;
    PublicationDate &last = scan.line.updated.isValid() ? scan.line.updated : scan.line.date;
    last = clock.on(last);
    return scan;
}

std::optional<DateLine> DateReader::readLine(QStringView line, int strangers) const
{
    if (line.size() > longestDateCharacters
        || std::ranges::none_of(line, [](QChar c) { return c.isDigit(); }))
        return {};
    const auto pieces = piecesOf(line);
    if (pieces.empty() || std::ssize(pieces) > longestDateLine)
        return {};
    const Scan found = scan(pieces);
    if (!found.line.date.isValid() || found.strange > strangers)
        return {};
    return found.line;
}

std::optional<PublicationDate> DateReader::findDate(QStringView text) const
{
    const auto pieces = piecesOf(text.first(std::min<qsizetype>(text.size(), 400)));
    const Scan found = scan(pieces);
    return found.line.date.isValid() ? std::optional(found.line.date) : std::nullopt;
}

QStringView DateReader::beforeDate(QStringView line) const
{
    qsizetype end = 0;
    while (end < line.size() && !line[end].isDigit())
        ++end;
    QStringView head = line.first(end).trimmed();
    // "… May" of "… May 4", "… Thursday, May" of "… Thursday, May 4", "… Published" of "… Published
    // 4/5".
    for (int words = 0; words < 4 && !head.isEmpty(); ++words) {
        while (!head.isEmpty() && !head.back().isLetter())
            head.chop(1);
        const QStringView last = head.sliced(head.lastIndexOf(u' ') + 1);
        const QString word = last.toString().toLower().remove(u'.');
        if (!m_months.contains(word) && !m_weekdays.contains(word) && !introduction(word))
            break;
        head.chop(last.size());
    }
    return head.trimmed();
}

PublicationDate asPrinted(const PublicationDate &moment, const DateLine &printed)
{
    constexpr qint64 farthest = 14LL * 3600; // from UTC
    constexpr qint64 step = 15LL * 60; // of all offsets in use
    if (!moment.hasTime || !printed.date.isValid() || printed.date.hasTime
        || moment.moment.offsetFromUtc() != 0)
        return moment;
    const QDate day = printed.date.moment.date();
    if (day == moment.moment.date())
        return moment;
    if (printed.localTime.isValid()) {
        const QDateTime local(day, printed.localTime, QTimeZone::UTC);
        const qint64 ahead = moment.moment.secsTo(local);
        const qint64 offset = qRound64(static_cast<double>(ahead) / step) * step;
        if (std::abs(offset) <= farthest && std::abs(offset - ahead) < 120)
            return {.moment = moment.moment.toOffsetFromUtc(static_cast<int>(offset)),
                    .hasTime = true};
    }
    const qint64 toBegin = moment.moment.secsTo(QDateTime(day, QTime(0, 0), QTimeZone::UTC));
    const bool isNear = toBegin <= farthest && toBegin + 24 * 3600 >= -farthest + 2 * 3600;
    return isNear ? printed.date : moment;
}

} // namespace core::reader
