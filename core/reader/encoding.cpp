// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/encoding.h"

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

/// UTF-16 without a mark: every other byte of mostly Latin text is NUL.
std::optional<QStringConverter::Encoding> wideEncoding(QByteArrayView bytes)
{
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

/// The sets that pages mean by other names (WHATWG Encoding Standard, section 4.2).
QString meantCharset(const QString &label)
{
    static const QHash<QString, QString> meant{
        {u"iso-8859-1"_s, u"windows-1252"_s},
        {u"latin1"_s, u"windows-1252"_s},
        {u"us-ascii"_s, u"windows-1252"_s},
        {u"ascii"_s, u"windows-1252"_s},
        {u"iso8859-1"_s, u"windows-1252"_s},
        {u"cp1252"_s, u"windows-1252"_s},
        {u"iso-8859-9"_s, u"windows-1254"_s},
        {u"iso-8859-11"_s, u"windows-874"_s},
        {u"tis-620"_s, u"windows-874"_s},
        {u"gb2312"_s, u"GB18030"_s},
        {u"gbk"_s, u"GB18030"_s},
        {u"gb18030"_s, u"GB18030"_s},
        {u"euc-kr"_s, u"windows-949"_s},
        {u"ks_c_5601-1987"_s, u"windows-949"_s},
        {u"shift_jis"_s, u"Shift_JIS"_s},
        {u"shift-jis"_s, u"Shift_JIS"_s},
        {u"x-sjis"_s, u"Shift_JIS"_s},
        {u"windows-31j"_s, u"Shift_JIS"_s},
        {u"euc-jp"_s, u"EUC-JP"_s},
        {u"big5"_s, u"Big5"_s},
        {u"koi8-r"_s, u"KOI8-R"_s},
        {u"koi8-u"_s, u"KOI8-U"_s},
        {u"utf8"_s, u"UTF-8"_s},
        {u"utf-8"_s, u"UTF-8"_s},
    };
    return meant.value(label, label);
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
    return name.startsWith("UTF-"_L1) ? QString() : meantCharset(name.toLower());
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

Decoded decodeUnmarked(const QByteArray &bytes)
{
    const QString declared = meantCharset(declaredCharset(bytes));
    const Utf8Check check = checkUtf8(bytes);
    // Pages often carry a stale declaration; several letters that are valid UTF-8 by chance do not
    // happen.
    if (check.faults == 0 && (check.sequences > 0 || declared.isEmpty()))
        return decodeUtf8(bytes, false);
    // "utf-16" in a page that could be read this far is a slip for UTF-8, as in every browser.
    const bool saysUtf8 = declared == "UTF-8"_L1 || declared.startsWith("utf-16"_L1);
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

Decoded decode(const QByteArray &bytes)
{
    if (const Mark *mark = markOf(bytes)) {
        QStringDecoder decoder(mark->encoding, QStringConverter::Flag::Stateless);
        return {.text = decoder(QByteArrayView(bytes).sliced(mark->bytes.size())),
                .encoding = mark->name};
    }
    if (const auto wide = wideEncoding(bytes)) {
        QStringDecoder decoder(*wide, QStringConverter::Flag::Stateless);
        return {.text = decoder(bytes),
                .encoding = *wide == QStringConverter::Utf16LE ? u"UTF-16LE"_s : u"UTF-16BE"_s,
                .assumed = true};
    }
    return decodeUnmarked(bytes);
}

} // namespace core::reader
