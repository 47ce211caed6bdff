// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/filekind.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

struct Signature
{
    qsizetype offset;
    QByteArrayView bytes;
    QLatin1StringView kind;
};

template <size_t N> constexpr QByteArrayView raw(const char (&bytes)[N])
{
    return {bytes, static_cast<qsizetype>(N - 1)};
}

constexpr std::array signatures{
    Signature{0, raw("%PDF-"), "a PDF document"_L1},
    Signature{0, raw("\x89PNG"), "a PNG picture"_L1},
    Signature{0, raw("\xFF\xD8\xFF"), "a JPEG picture"_L1},
    Signature{0, raw("GIF8"), "a GIF picture"_L1},
    Signature{8, raw("WEBP"), "a WebP picture"_L1},
    Signature{0, raw("II*\0"), "a TIFF picture"_L1},
    Signature{0, raw("MM\0*"), "a TIFF picture"_L1},
    Signature{0, raw("\xD0\xCF\x11\xE0"), "an older Office document"_L1},
    Signature{0, raw("\x1F\x8B"), "a gzip archive"_L1},
    Signature{0, raw("\xFD\x37zXZ"), "an xz archive"_L1},
    Signature{0, raw("\x28\xB5\x2F\xFD"), "a Zstandard archive"_L1},
    Signature{4, raw("1AY&SY"), "a bzip2 archive"_L1},
    Signature{0, raw("7z\xBC\xAF\x27\x1C"), "a 7-Zip archive"_L1},
    Signature{0, raw("Rar!"), "a RAR archive"_L1},
    Signature{257, raw("ustar"), "a tar archive"_L1},
    Signature{0,
              raw("\x7F"
                  "ELF"),
              "a program"_L1},
    Signature{0, raw("SQLite format 3"), "a database"_L1},
    Signature{0, raw("ID3"), "a sound recording"_L1},
    Signature{0, raw("OggS"), "a sound recording"_L1},
    Signature{8, raw("WAVE"), "a sound recording"_L1},
    Signature{4, raw("ftyp"), "a video"_L1},
    Signature{0, raw("\x1A\x45\xDF\xA3"), "a video"_L1},
};

/// A ZIP archive's first entries name what it holds: word/document.xml, mimetype…
QString kindOfZip(QByteArrayView bytes)
{
    const QByteArrayView begin = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    if (begin.contains("opendocument.text"))
        return u"an OpenDocument text"_s;
    if (begin.contains("epub+zip"))
        return u"an EPUB book"_s;
    if (begin.contains("word/"))
        return u"a Word document"_s;
    return u"a ZIP archive"_s;
}

/// Control characters have no place in text; one in fifty is more than any damage explains.
bool hasControlCharacters(QByteArrayView bytes)
{
    const auto isControl = [](char c) {
        const auto value = static_cast<unsigned char>(c);
        return (value < 0x20 && !(value >= 0x09 && value <= 0x0D) && value != 0x1B)
            || value == 0x7F;
    };
    return std::count_if(bytes.begin(), bytes.end(), isControl) * 50 > bytes.size();
}

} // namespace

QString kindOfBinary(QByteArrayView bytes)
{
    if (bytes.startsWith(raw("PK\x03\x04")))
        return kindOfZip(bytes);
    for (const Signature &signature : signatures) {
        if (bytes.size() > signature.offset
            && bytes.sliced(signature.offset).startsWith(signature.bytes))
            return signature.kind;
    }
    return hasControlCharacters(bytes.first(std::min<qsizetype>(bytes.size(), 65536)))
        ? u"binary data"_s
        : QString();
}

QString kindOfMarkup(QStringView text)
{
    const QStringView begin = text.trimmed();
    if (begin.startsWith("{\\rtf"_L1))
        return u"an RTF document"_s;
    if (begin.startsWith("%!PS"_L1))
        return u"a PostScript document"_s;
    if (begin.startsWith("<?xml"_L1) && !looksLikeHtml(begin))
        return u"an XML document"_s;
    const bool bracketed = (begin.startsWith(u'{') && begin.endsWith(u'}'))
        || (begin.startsWith(u'[') && begin.endsWith(u']'));
    if (bracketed && !QJsonDocument::fromJson(begin.toUtf8()).isNull())
        return u"JSON data"_s;
    return {};
}

bool looksLikeHtml(QStringView text)
{
    static const QRegularExpression root(u"<!doctype\\s+html|<html[\\s>]|<(?:head|body)[\\s>]"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression fragment(
        u"^\\s*<(?:div|p|article|section|main|h[1-6]|table|span|ul|ol|a|img|header)[\\s>]"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringView begin = text.first(std::min<qsizetype>(text.size(), 65536));
    if (fragment.matchView(begin).hasMatch())
        return true;
    // A page tells what it is before its first words; a text that only mentions a tag does not.
    const auto match = root.matchView(begin);
    if (!match.hasMatch())
        return false;
    static const QRegularExpression prologue(u"^(?:\\s|<\\?[^>]*>|<!--.*?-->|<!\\[[^>]*>)*$"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    return prologue.matchView(begin.first(match.capturedStart())).hasMatch()
        || begin.count(u"</"_s) >= 3;
}

} // namespace core::reader
