// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/formats/content.h"

#include "core/reader/filekind.h"
#include "core/reader/formats/container.h"
#include "core/reader/formats/mail.h"
#include "core/reader/formats/markdown.h"
#include "core/reader/formats/news.h"
#include "core/reader/formats/opendocument.h"
#include "core/reader/formats/pdf.h"
#include "core/reader/formats/rtf.h"
#include "core/reader/formats/word.h"

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

/// Formats that are told by their first bytes, whatever the encoding.
enum class Binary { None, Zip, Pdf, Rtf, Mail, LockedOffice };

Binary binaryFormat(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return Binary::Zip;
    // Word keeps a document with a password in the container of its older format.
    static const QByteArray locked("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e", 31);
    if (bytes.startsWith("\xD0\xCF\x11\xE0") && bytes.contains(locked))
        return Binary::LockedOffice;
    if (looksLikePdf(bytes))
        return Binary::Pdf;
    if (looksLikeRtf(bytes))
        return Binary::Rtf;
    if (looksLikeMail(bytes))
        return Binary::Mail;
    return Binary::None;
}

Reading readMarkup(const Input &input, const Decoded &text)
{
    if (looksLikeFlatOpenDocument(text.text))
        return readingOf(readFlatOpenDocument(input));
    if (looksLikeNewsMl(text.text))
        return readNewsMl(input, text);
    // Before HTML, which may stand in their values.
    if (looksLikeJsonLines(text.text))
        return readJsonLines(input, text);
    if (looksLikeJson(text.text))
        return readJson(input, text);
    if (looksLikeTable(text.text))
        return readTable(input, text);
    if (looksLikeHtml(text.text))
        return readingOf(
            finished(readHtml(text.text, input.address, input.languages), input, text));
    if (looksLikeMarkdown(text.text, input.name))
        return readingOf(readMarkdown(input, text));
    if (const QString kind = kindOfMarkup(text.text); !kind.isEmpty())
        return failed(errorIn(input, ErrorCode::NotText, kind));
    return readingOf(finished(readText(text.text, input.languages), input, text));
}

} // namespace

Reading readContent(const Input &input)
{
    const Limits &limits = input.options.limits;
    const Binary binary = binaryFormat(input.bytes);
    if (binary == Binary::Zip)
        return readZip(input);
    if (input.bytes.size() > limits.maximumBytes)
        return failed(
            errorIn(input, ErrorCode::FileTooLarge, QString::number(limits.maximumBytes >> 20)));
    if (input.bytes.trimmed().isEmpty())
        return failed(errorIn(input, ErrorCode::FileEmpty));
    if (binary == Binary::LockedOffice)
        return failed(errorIn(input, ErrorCode::Protected));
    if (binary == Binary::Pdf)
        return readingOf(readPdf(input));
    if (binary == Binary::Rtf)
        return readingOf(readRtf(input));
    if (binary == Binary::Mail)
        return readMail(input);
    if (const QString kind = isWideText(input.bytes) ? QString() : kindOfBinary(input.bytes);
        !kind.isEmpty())
        return failed(errorIn(input, ErrorCode::NotText, kind));
    const auto text = decoded(input);
    return text ? readMarkup(input, *text) : failed(text.error());
}

} // namespace core::reader
