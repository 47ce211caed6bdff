// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/sourcelines.h"

#include <algorithm>

namespace widgets {

namespace {

/// Where to cut a line that is too long: "…</p>|<p>…".
qsizetype cutOf(QStringView line, qsizetype longest)
{
    const QStringView reach = line.first(longest);
    const qsizetype tag = reach.lastIndexOf(u'>');
    const qsizetype space = reach.lastIndexOf(u' ');
    const qsizetype best = tag > longest / 2 ? tag : std::max(tag, space);
    if (best > longest / 2)
        return best + 1;
    return line.at(longest).isLowSurrogate() ? longest - 1 : longest;
}

/// A text document takes these for the end of a line, which would put the numbers out of step.
QString shownText(QStringView line)
{
    QString text = line.toString();
    for (QChar &c : text) {
        if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == u'\r')
            c = u' ';
    }
    return text;
}

} // namespace

QList<SourceLine> sourceLines(const QString &source, qsizetype longest)
{
    QList<SourceLine> lines;
    int number = 0;
    for (QStringView line : QStringView(source).split(u'\n')) {
        ++number;
        if (line.endsWith(u'\r'))
            line.chop(1);
        bool continues = false;
        const auto append = [&](QStringView piece) {
            lines.append({.number = number,
                          .continues = continues,
                          .text = shownText(piece),
                          .begin = piece.data() - source.constData()});
        };
        while (line.size() > longest) {
            const qsizetype cut = cutOf(line, longest);
            append(line.first(cut));
            line = line.sliced(cut);
            continues = true;
        }
        append(line);
    }
    return lines;
}

} // namespace widgets
