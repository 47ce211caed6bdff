// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/listmarkers.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace core::language {

namespace {

constexpr QStringView bullets = u"•⁃◦▪‣●■";

struct Marker
{
    TextRange range;
    QString family; ///< bullet, kind and suffix: "•", "1.)", "a."
    int value = 0; ///< 0 for a bullet alone
};

/// "12" or a small letter at \a at: its value, and \a at moves past it.
int readValue(QStringView text, qsizetype &at)
{
    int value = 0;
    const qsizetype begin = at;
    while (at < text.size() && at < begin + 3 && text[at].isDigit())
        value = value * 10 + text[at++].digitValue();
    if (at == begin && at < text.size() && text[at] >= u'a' && text[at] <= u'z')
        value = text[at++].unicode() - u'a' + 1;
    return value;
}

QString readSuffix(QStringView text, qsizetype &at)
{
    QString suffix;
    while (at < text.size() && suffix.size() < 2 && (text[at] == u'.' || text[at] == u')'))
        suffix += text[at++];
    return suffix;
}

std::optional<Marker> markerAt(QStringView text, qsizetype begin)
{
    qsizetype at = begin;
    Marker marker;
    if (bullets.contains(text[at])) {
        marker.family += text[at++];
        while (at < text.size() && text[at].isSpace())
            ++at;
        marker.range = {begin, at};
    }
    const bool isNumber = at < text.size() && text[at].isDigit();
    const int value = readValue(text, at);
    const QString suffix = value > 0 ? readSuffix(text, at) : QString();
    if (!suffix.isEmpty() && at < text.size() && text[at].isSpace()) {
        marker.family += (isNumber ? u'1' : u'a') + suffix;
        marker.value = value;
        marker.range = {begin, at};
    }
    return marker.range.isEmpty() ? std::nullopt : std::optional(marker);
}

} // namespace

TextRanges findListMarkers(QStringView text)
{
    QHash<QString, std::vector<std::vector<TextRange>>> series; ///< by family
    QHash<QString, int> last;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (at > 0 && !text[at - 1].isSpace())
            continue;
        const auto marker = markerAt(text, at);
        if (!marker)
            continue;
        auto &runs = series[marker->family];
        if (runs.empty() || (marker->value > 0 && marker->value != last[marker->family] + 1))
            runs.push_back({});
        runs.back().push_back(marker->range);
        last[marker->family] = marker->value;
    }
    TextRanges found;
    for (const auto &runs : std::as_const(series)) {
        for (const auto &run : runs) {
            const size_t needed = run.front().begin == 0 ? 2 : 3;
            if (run.size() >= needed)
                found.append(TextRanges(run.begin(), run.end()));
        }
    }
    std::ranges::sort(found);
    return found;
}

} // namespace core::language
