// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/formats/rtfnames.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace core::reader {

QString codePageName(int page)
{
    switch (page) {
    case 932:
        return u"Shift_JIS"_s;
    case 936:
        return u"GB18030"_s;
    case 949:
    case 1361:
        return u"windows-949"_s;
    case 950:
        return u"Big5"_s;
    case 10000:
        return u"macintosh"_s;
    case 65001:
        return u"UTF-8"_s;
    default:
        return (page >= 1250 && page <= 1258) || page == 874 ? u"windows-%1"_s.arg(page)
                                                             : u"cp%1"_s.arg(page);
    }
}

int pageOfCharset(int charset)
{
    static const QHash<int, int> pages{
        {0, 1252},   {77, 10000}, {128, 932},  {129, 949},  {130, 1361}, {134, 936},
        {136, 950},  {161, 1253}, {162, 1254}, {163, 1258}, {177, 1255}, {178, 1256},
        {186, 1257}, {204, 1251}, {222, 874},  {238, 1250}, {254, 437},  {255, 850}};
    return pages.value(charset);
}

QString characterOf(QByteArrayView word)
{
    static const QHash<QByteArray, QString> characters{
        {"tab", u" "_s},          {"line", u"\n"_s},       {"lbr", u"\n"_s},
        {"emdash", u"—"_s},       {"endash", u"–"_s},      {"lquote", u"‘"_s},
        {"rquote", u"’"_s},       {"ldblquote", u"“"_s},   {"rdblquote", u"”"_s},
        {"bullet", u"•"_s},       {"emspace", u" "_s},     {"enspace", u" "_s},
        {"qmspace", u" "_s},      {"zwnj", u"\u200C"_s},   {"zwj", u"\u200D"_s},
        {"ltrmark", u"\u200E"_s}, {"rtlmark", u"\u200F"_s}};
    return characters.value(word.toByteArray());
}

} // namespace core::reader
