// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/encoding.h"

#include "core/reader/read.h"

#include <QRegularExpression>
#include <QStringConverter>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr qsizetype headLength = 4096;

QByteArrayView headOf(QByteArrayView bytes)
{
    return bytes.first(std::min(bytes.size(), headLength));
}

struct Mark
{
    QByteArrayView bytes;
    QStringConverter::Encoding encoding;
    QLatin1StringView name;
};

// UTF-32's little-endian mark begins with that of UTF-16, so it is looked for first.
constexpr std::array marks{
    Mark{QByteArrayView("\xFF\xFE\0\0", 4), QStringConverter::Utf32LE, "UTF-32LE"_L1},
    Mark{QByteArrayView("\0\0\xFE\xFF", 4), QStringConverter::Utf32BE, "UTF-32BE"_L1},
    Mark{QByteArrayView("\xEF\xBB\xBF", 3), QStringConverter::Utf8, "UTF-8"_L1},
    Mark{QByteArrayView("\xFF\xFE", 2), QStringConverter::Utf16LE, "UTF-16LE"_L1},
    Mark{QByteArrayView("\xFE\xFF", 2), QStringConverter::Utf16BE, "UTF-16BE"_L1},
};

const Mark *markOf(QByteArrayView bytes)
{
    const auto found = std::ranges::find_if(
        marks, [&](const Mark &mark) { return bytes.startsWith(mark.bytes); });
    return found == marks.end() ? nullptr : &*found;
}

/// UTF-32 without a mark: of every four bytes the two highest are NUL, whatever the script.
std::optional<QStringConverter::Encoding> widestEncoding(QByteArrayView bytes)
{
    const QByteArrayView head = headOf(bytes);
    const qsizetype units = head.size() / 4;
    qsizetype little = 0;
    qsizetype big = 0;
    for (qsizetype i = 0; i < units; ++i) {
        const QByteArrayView unit = head.sliced(4 * i, 4);
        little += unit[3] == '\0' && unit[2] <= '\x10' && unit[2] >= '\0' && (unit[0] || unit[1]);
        big += unit[0] == '\0' && unit[1] <= '\x10' && unit[1] >= '\0' && (unit[2] || unit[3]);
    }
    if (units >= 4 && bytes.size() % 4 == 0 && (little == units || big == units))
        return little == units ? QStringConverter::Utf32LE : QStringConverter::Utf32BE;
    return {};
}

/// UTF-16 without a mark: every other byte of mostly Latin text is NUL.
std::optional<QStringConverter::Encoding> wideEncoding(QByteArrayView bytes)
{
    if (const auto widest = widestEncoding(bytes))
        return widest;
    const QByteArrayView head = headOf(bytes);
    const qsizetype pairs = head.size() / 2;
    if (pairs < 4)
        return {};
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        even += head[2 * i] == '\0';
        odd += head[2 * i + 1] == '\0';
    }
    if (odd * 5 > pairs * 3 && even * 20 < pairs)
        return QStringConverter::Utf16LE;
    if (even * 5 > pairs * 3 && odd * 20 < pairs)
        return QStringConverter::Utf16BE;
    return {};
}

struct Utf8Check
{
    qsizetype sequences = 0; ///< well-formed ones of several bytes
    qsizetype faults = 0;
};

/// Length of the well-formed sequence at the begin of \a bytes, or 0.
qsizetype sequenceLength(QByteArrayView bytes)
{
    const auto first = static_cast<unsigned char>(bytes.front());
    const qsizetype length = first < 0xC2 ? 0
        : first < 0xE0                    ? 2
        : first < 0xF0                    ? 3
        : first < 0xF5                    ? 4
                                          : 0;
    if (length == 0 || length > bytes.size())
        return 0;
    const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; };
    return std::all_of(bytes.begin() + 1, bytes.begin() + length, continues) ? length : 0;
}

Utf8Check checkUtf8(QByteArrayView bytes)
{
    Utf8Check check;
    for (qsizetype i = 0; i < bytes.size();) {
        if (static_cast<unsigned char>(bytes[i]) < 0x80) {
            ++i;
            continue;
        }
        const qsizetype length = sequenceLength(bytes.sliced(i));
        ++(length > 0 ? check.sequences : check.faults);
        i += std::max<qsizetype>(length, 1);
    }
    return check;
}

/// What the page says in a meta element, an XML declaration or a style of the same form; lower
/// case.
QString declaredCharset(QByteArrayView bytes)
{
    static const QRegularExpression declaration(
        u"<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)"
        "|<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = declaration.match(QString::fromLatin1(headOf(bytes)));
    return (match.hasCaptured(1) ? match.captured(1) : match.captured(2)).toLower();
}

QString declaredLanguage(QByteArrayView bytes)
{
    static const QRegularExpression attribute(
        u"<html[^>]{0,300}?\\slang\\s*=\\s*[\"']?([a-zA-Z]{2,3})"_s,
        QRegularExpression::CaseInsensitiveOption);
    return attribute.match(QString::fromLatin1(headOf(bytes))).captured(1).toLower();
}

/// The spelling of knownEncodings() of a name in any case.
QString spelled(const QString &name)
{
    const QStringList known = knownEncodings();
    const qsizetype found = known.indexOf(name, 0, Qt::CaseInsensitive);
    return found < 0 ? name : known[found];
}

/// The sets that pages mean by other names (WHATWG Encoding Standard, section 4.2).
QString meantCharset(const QString &label)
{
    static const QHash<QString, QString> meant{
        {u"iso-8859-1"_s, u"windows-1252"_s},
        {u"latin1"_s, u"windows-1252"_s},
        {u"us-ascii"_s, u"windows-1252"_s},
        {u"ascii"_s, u"windows-1252"_s},
        {u"iso8859-1"_s, u"windows-1252"_s},
        {u"iso_8859-1"_s, u"windows-1252"_s},
        {u"cp1252"_s, u"windows-1252"_s},
        {u"x-cp1252"_s, u"windows-1252"_s},
        {u"cp1250"_s, u"windows-1250"_s},
        {u"cp1251"_s, u"windows-1251"_s},
        {u"win-1251"_s, u"windows-1251"_s},
        {u"cp1254"_s, u"windows-1254"_s},
        {u"iso-8859-9"_s, u"windows-1254"_s},
        {u"latin5"_s, u"windows-1254"_s},
        {u"iso-8859-11"_s, u"windows-874"_s},
        {u"tis-620"_s, u"windows-874"_s},
        {u"iso-8859-8-i"_s, u"ISO-8859-8"_s},
        {u"latin2"_s, u"ISO-8859-2"_s},
        {u"latin9"_s, u"ISO-8859-15"_s},
        {u"gb2312"_s, u"GB18030"_s},
        {u"gb_2312-80"_s, u"GB18030"_s},
        {u"gbk"_s, u"GB18030"_s},
        {u"x-gbk"_s, u"GB18030"_s},
        {u"euc-cn"_s, u"GB18030"_s},
        {u"cp936"_s, u"GB18030"_s},
        {u"euc-kr"_s, u"windows-949"_s},
        {u"ks_c_5601-1987"_s, u"windows-949"_s},
        {u"ksc5601"_s, u"windows-949"_s},
        {u"cp949"_s, u"windows-949"_s},
        {u"shift-jis"_s, u"Shift_JIS"_s},
        {u"sjis"_s, u"Shift_JIS"_s},
        {u"x-sjis"_s, u"Shift_JIS"_s},
        {u"windows-31j"_s, u"Shift_JIS"_s},
        {u"cp932"_s, u"Shift_JIS"_s},
        {u"ms_kanji"_s, u"Shift_JIS"_s},
        {u"x-euc-jp"_s, u"EUC-JP"_s},
        {u"x-x-big5"_s, u"Big5"_s},
        {u"cn-big5"_s, u"Big5"_s},
        {u"cp950"_s, u"Big5"_s},
        {u"utf8"_s, u"UTF-8"_s},
        {u"unicode-1-1-utf-8"_s, u"UTF-8"_s},
    };
    return spelled(meant.value(label.toLower(), label));
}

QString legacyCharset(const QString &language)
{
    static const QHash<QString, QString> sets{
        {u"ru"_s, u"windows-1251"_s}, {u"uk"_s, u"windows-1251"_s}, {u"be"_s, u"windows-1251"_s},
        {u"bg"_s, u"windows-1251"_s}, {u"sr"_s, u"windows-1251"_s}, {u"mk"_s, u"windows-1251"_s},
        {u"pl"_s, u"windows-1250"_s}, {u"cs"_s, u"windows-1250"_s}, {u"sk"_s, u"windows-1250"_s},
        {u"hu"_s, u"windows-1250"_s}, {u"ro"_s, u"windows-1250"_s}, {u"hr"_s, u"windows-1250"_s},
        {u"sl"_s, u"windows-1250"_s}, {u"el"_s, u"windows-1253"_s}, {u"tr"_s, u"windows-1254"_s},
        {u"az"_s, u"windows-1254"_s}, {u"he"_s, u"windows-1255"_s}, {u"ar"_s, u"windows-1256"_s},
        {u"fa"_s, u"windows-1256"_s}, {u"ur"_s, u"windows-1256"_s}, {u"lt"_s, u"windows-1257"_s},
        {u"lv"_s, u"windows-1257"_s}, {u"et"_s, u"windows-1257"_s}, {u"vi"_s, u"windows-1258"_s},
        {u"th"_s, u"windows-874"_s},  {u"ja"_s, u"Shift_JIS"_s},    {u"ko"_s, u"windows-949"_s},
        {u"zh"_s, u"GB18030"_s},
    };
    return sets.value(language);
}

/// Text by one of ICU's converters; nothing where there is none of that name. Sets whose letters
/// hide behind escapes (UTF-7 and the like) are never taken from a page.
std::optional<QString> converted(const QByteArray &bytes, const QString &charset)
{
    static const QRegularExpression refused(
        u"^(?:utf-?7|imap|scsu|bocu|hz|lmbcs|cesu|ebcdic|ibm)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (charset.isEmpty() || charset.contains(refused))
        return {};
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open(charset.toLatin1().constData(), &status), ucnv_close);
    if (U_FAILURE(status))
        return {};
    QString text(bytes.size() * 2 + 1, Qt::Uninitialized);
    const int32_t length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()),
                                         static_cast<int32_t>(text.size()), bytes.constData(),
                                         static_cast<int32_t>(bytes.size()), &status);
    if (U_FAILURE(status))
        return {};
    text.truncate(length);
    return text;
}

/// The set that ICU finds likely from the letters' frequencies; empty where it is unsure.
QString likelyCharset(QByteArrayView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              ucsdet_close);
    const qsizetype length = std::min<qsizetype>(bytes.size(), 65536);
    ucsdet_setText(detector.get(), bytes.data(), static_cast<int32_t>(length), &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || !match || ucsdet_getConfidence(match, &status) < 40)
        return {};
    const QString name = QString::fromLatin1(ucsdet_getName(match, &status));
    return name.startsWith("UTF-"_L1) ? QString() : meantCharset(name);
}

Decoded decodeUtf8(const QByteArray &bytes, bool assumed)
{
    return {.text = QString::fromUtf8(bytes), .encoding = u"UTF-8"_s, .assumed = assumed};
}

Decoded decodeLegacy(const QByteArray &bytes)
{
    for (const QString &charset :
         {legacyCharset(declaredLanguage(bytes)), likelyCharset(bytes), u"windows-1252"_s}) {
        if (const auto text = converted(bytes, charset))
            return {.text = *text, .encoding = charset, .assumed = true};
    }
    return {.text = QString::fromLatin1(bytes), .encoding = u"ISO-8859-1"_s, .assumed = true};
}

Decoded decodeUnmarked(const QByteArray &bytes, const QString &told)
{
    const QString declared = meantCharset(told.isEmpty() ? declaredCharset(bytes) : told);
    const Utf8Check check = checkUtf8(bytes);
    // Pages often carry a stale declaration; several letters that are valid UTF-8 by chance do not
    // happen.
    if (check.faults == 0 && (check.sequences > 0 || declared.isEmpty()))
        return decodeUtf8(bytes, false);
    // "utf-16" in a page that could be read this far is a slip for UTF-8, as in every browser.
    const bool saysUtf8
        = declared == "UTF-8"_L1 || declared.startsWith("utf-16"_L1, Qt::CaseInsensitive);
    if (!saysUtf8) {
        if (const auto text = converted(bytes, declared))
            return {.text = *text, .encoding = declared};
    }
    if (check.faults == 0 || check.sequences > 10 * check.faults)
        return decodeUtf8(bytes, check.faults > 0);
    return decodeLegacy(bytes);
}

} // namespace

bool isWideText(QByteArrayView bytes)
{
    return markOf(bytes) || wideEncoding(bytes);
}

Decoded decode(const QByteArray &bytes, const QString &told)
{
    if (const Mark *mark = markOf(bytes)) {
        QStringDecoder decoder(mark->encoding, QStringConverter::Flag::Stateless);
        return {.text = decoder(QByteArrayView(bytes).sliced(mark->bytes.size())),
                .encoding = mark->name};
    }
    if (const auto wide = wideEncoding(bytes)) {
        QStringDecoder decoder(*wide, QStringConverter::Flag::Stateless);
        const auto mark = std::ranges::find(marks, *wide, &Mark::encoding);
        return {.text = decoder(bytes), .encoding = mark->name, .assumed = true};
    }
    return decodeUnmarked(bytes, told.trimmed());
}

std::optional<Decoded> decodeAs(const QByteArray &bytes, const QString &encoding)
{
    const QString name = meantCharset(encoding.trimmed());
    const auto mark = std::ranges::find(marks, name, &Mark::name);
    if (mark != marks.end()) {
        QStringDecoder decoder(mark->encoding, QStringConverter::Flag::Stateless);
        const bool isMarked = bytes.startsWith(mark->bytes);
        return Decoded{.text = decoder(QByteArrayView(bytes).sliced(isMarked ? mark->bytes.size()
                                                                             : qsizetype(0))),
                       .encoding = name};
    }
    auto text = converted(bytes, name);
    if (!text)
        return {};
    return Decoded{.text = std::move(*text), .encoding = name};
}

QByteArray encoded(QStringView text, const QString &encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open(encoding.toLatin1().constData(), &status), ucnv_close);
    if (U_FAILURE(status) || encoding.startsWith("UTF-"_L1))
        return text.toUtf8();
    QByteArray bytes(text.size() * ucnv_getMaxCharSize(converter.get()) + 16, Qt::Uninitialized);
    const int32_t length = ucnv_fromUChars(
        converter.get(), bytes.data(), static_cast<int32_t>(bytes.size()),
        reinterpret_cast<const UChar *>(text.utf16()), static_cast<int32_t>(text.size()), &status);
    if (U_FAILURE(status))
        return text.toUtf8();
    bytes.truncate(length);
    return bytes;
}

QStringList knownEncodings()
{
    // Unicode first, then by script.
    static const QStringList names{
        u"UTF-8"_s,          u"UTF-16LE"_s,     u"UTF-16BE"_s,     u"UTF-32LE"_s,
        u"UTF-32BE"_s,       u"windows-1252"_s, u"ISO-8859-15"_s,  u"macintosh"_s,
        u"ISO-8859-14"_s,    u"ISO-8859-10"_s,  u"ISO-8859-3"_s,   u"windows-1250"_s,
        u"ISO-8859-2"_s,     u"windows-1257"_s, u"ISO-8859-13"_s,  u"ISO-8859-4"_s,
        u"windows-1251"_s,   u"KOI8-R"_s,       u"KOI8-U"_s,       u"ISO-8859-5"_s,
        u"x-mac-cyrillic"_s, u"windows-1253"_s, u"ISO-8859-7"_s,   u"windows-1254"_s,
        u"windows-1255"_s,   u"ISO-8859-8"_s,   u"windows-1256"_s, u"ISO-8859-6"_s,
        u"windows-1258"_s,   u"windows-874"_s,  u"Shift_JIS"_s,    u"EUC-JP"_s,
        u"ISO-2022-JP"_s,    u"windows-949"_s,  u"ISO-2022-KR"_s,  u"GB18030"_s,
        u"Big5"_s,           u"Big5-HKSCS"_s};
    return names;
}

} // namespace core::reader
