// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/encodings.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Encodings", text);
}

QList<Encoding> made()
{
    return {{u"UTF-8"_s, said("Unicode")},
            {u"UTF-16LE"_s, said("Unicode")},
            {u"UTF-16BE"_s, said("Unicode")},
            {u"windows-1252"_s, said("Western European")},
            {u"ISO-8859-15"_s, said("Western European")},
            {u"macintosh"_s, said("Western European")},
            {u"windows-1250"_s, said("Central European")},
            {u"ISO-8859-2"_s, said("Central European")},
            {u"windows-1257"_s, said("Baltic")},
            {u"windows-1251"_s, said("Cyrillic")},
            {u"KOI8-R"_s, said("Cyrillic")},
            {u"KOI8-U"_s, said("Cyrillic")},
            {u"ISO-8859-5"_s, said("Cyrillic")},
            {u"windows-1253"_s, said("Greek")},
            {u"ISO-8859-7"_s, said("Greek")},
            {u"windows-1254"_s, said("Turkish")},
            {u"windows-1255"_s, said("Hebrew")},
            {u"windows-1256"_s, said("Arabic")},
            {u"windows-1258"_s, said("Vietnamese")},
            {u"windows-874"_s, said("Thai")},
            {u"Shift_JIS"_s, said("Japanese")},
            {u"EUC-JP"_s, said("Japanese")},
            {u"ISO-2022-JP"_s, said("Japanese")},
            {u"windows-949"_s, said("Korean")},
            {u"GB18030"_s, said("Chinese, simplified")},
            {u"Big5"_s, said("Chinese, traditional")}};
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
