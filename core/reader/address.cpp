// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/address.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::reader {

bool isAddress(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QUrl url(trimmed);
    return std::ranges::none_of(trimmed, [](QChar c) { return c.isSpace(); }) && url.isValid()
        && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

QStringList addressesIn(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, isAddress) ? words : QStringList();
}

} // namespace core::reader
