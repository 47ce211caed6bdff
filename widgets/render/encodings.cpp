// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/encodings.h"

#include "core/reader/read.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Encodings", text);
}

/// Not translated yet.
const QHash<QString, const char *> &scripts()
{
    static const QHash<QString, const char *> all{
        {u"UTF-8"_s, QT_TRANSLATE_NOOP("Encodings", "Unicode")},
        {u"UTF-16LE"_s, QT_TRANSLATE_NOOP("Encodings", "Unicode")},
        {u"UTF-16BE"_s, QT_TRANSLATE_NOOP("Encodings", "Unicode")},
        {u"UTF-32LE"_s, QT_TRANSLATE_NOOP("Encodings", "Unicode")},
        {u"UTF-32BE"_s, QT_TRANSLATE_NOOP("Encodings", "Unicode")},
        {u"windows-1252"_s, QT_TRANSLATE_NOOP("Encodings", "Western European")},
        {u"ISO-8859-15"_s, QT_TRANSLATE_NOOP("Encodings", "Western European")},
        {u"macintosh"_s, QT_TRANSLATE_NOOP("Encodings", "Western European")},
        {u"ISO-8859-14"_s, QT_TRANSLATE_NOOP("Encodings", "Celtic")},
        {u"ISO-8859-10"_s, QT_TRANSLATE_NOOP("Encodings", "Nordic")},
        {u"ISO-8859-3"_s, QT_TRANSLATE_NOOP("Encodings", "South European")},
        {u"windows-1250"_s, QT_TRANSLATE_NOOP("Encodings", "Central European")},
        {u"ISO-8859-2"_s, QT_TRANSLATE_NOOP("Encodings", "Central European")},
        {u"windows-1257"_s, QT_TRANSLATE_NOOP("Encodings", "Baltic")},
        {u"ISO-8859-13"_s, QT_TRANSLATE_NOOP("Encodings", "Baltic")},
        {u"ISO-8859-4"_s, QT_TRANSLATE_NOOP("Encodings", "Baltic")},
        {u"windows-1251"_s, QT_TRANSLATE_NOOP("Encodings", "Cyrillic")},
        {u"KOI8-R"_s, QT_TRANSLATE_NOOP("Encodings", "Cyrillic")},
        {u"KOI8-U"_s, QT_TRANSLATE_NOOP("Encodings", "Cyrillic")},
        {u"ISO-8859-5"_s, QT_TRANSLATE_NOOP("Encodings", "Cyrillic")},
        {u"x-mac-cyrillic"_s, QT_TRANSLATE_NOOP("Encodings", "Cyrillic")},
        {u"windows-1253"_s, QT_TRANSLATE_NOOP("Encodings", "Greek")},
        {u"ISO-8859-7"_s, QT_TRANSLATE_NOOP("Encodings", "Greek")},
        {u"windows-1254"_s, QT_TRANSLATE_NOOP("Encodings", "Turkish")},
        {u"windows-1255"_s, QT_TRANSLATE_NOOP("Encodings", "Hebrew")},
        {u"ISO-8859-8"_s, QT_TRANSLATE_NOOP("Encodings", "Hebrew")},
        {u"windows-1256"_s, QT_TRANSLATE_NOOP("Encodings", "Arabic")},
        {u"ISO-8859-6"_s, QT_TRANSLATE_NOOP("Encodings", "Arabic")},
        {u"windows-1258"_s, QT_TRANSLATE_NOOP("Encodings", "Vietnamese")},
        {u"windows-874"_s, QT_TRANSLATE_NOOP("Encodings", "Thai")},
        {u"Shift_JIS"_s, QT_TRANSLATE_NOOP("Encodings", "Japanese")},
        {u"EUC-JP"_s, QT_TRANSLATE_NOOP("Encodings", "Japanese")},
        {u"ISO-2022-JP"_s, QT_TRANSLATE_NOOP("Encodings", "Japanese")},
        {u"windows-949"_s, QT_TRANSLATE_NOOP("Encodings", "Korean")},
        {u"ISO-2022-KR"_s, QT_TRANSLATE_NOOP("Encodings", "Korean")},
        {u"GB18030"_s, QT_TRANSLATE_NOOP("Encodings", "Chinese, simplified")},
        {u"Big5"_s, QT_TRANSLATE_NOOP("Encodings", "Chinese, traditional")},
        {u"Big5-HKSCS"_s, QT_TRANSLATE_NOOP("Encodings", "Chinese, traditional")}};
    return all;
}

/// All that can be read, in the engine's order.
QList<Encoding> made()
{
    QList<Encoding> encodings;
    for (const QString &name : core::reader::knownEncodings()) {
        const char *script = scripts().value(name);
        encodings.append({name, script ? said(script) : QString()});
    }
    return encodings;
}

} // namespace

QString Encoding::title() const
{
    return script.isEmpty() ? name : u"%1 (%2)"_s.arg(script, name);
}

const QList<Encoding> &offeredEncodings()
{
    static const QList<Encoding> all = made();
    return all;
}

QString titleOfEncoding(const QString &name)
{
    const auto found = std::ranges::find_if(offeredEncodings(), [&](const Encoding &encoding) {
        return encoding.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == offeredEncodings().end() ? name : found->title();
}

} // namespace widgets
