// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/highlights.h"
#include "core/writer/htmlparts.h"

using namespace Qt::StringLiterals;

namespace core::writer::html {

namespace {

/// The details of all the differences that a highlight shows, one a line.
QString tooltip(const Comparison &comparison, const Highlight &highlight)
{
    QStringList lines;
    for (const qsizetype number : highlight.differences)
        lines.append(comparison.differences[static_cast<size_t>(number)].detail);
    lines.removeDuplicates();
    return escaped(lines.join(u"  ·  "_s));
}

/// What the words are marked for: the first difference that is not set aside; -1 if all are.
qsizetype firstShown(const Highlight &highlight, const SetAside &aside)
{
    const auto found = std::ranges::find_if_not(
        highlight.differences, [&](qsizetype number) { return aside.contains(number); });
    return found == highlight.differences.end() ? -1 : *found;
}

/// Text without marks; what many versions have word for word is printed fainter.
QString plain(const Comparison &comparison, SentenceId id, TextRange range)
{
    const QString &text = comparison.version(id.version).text;
    QString html;
    for (const auto &copy : comparison.wireCopyOf(id)) {
        const TextRange shared = copy.range.intersected(range);
        if (shared.isEmpty())
            continue;
        html += escaped(TextRange{range.begin, shared.begin}.of(text))
            + u"<span class=\"wire\" title=\"Word for word in %1 versions\">%2</span>"_s
                  .arg(copy.versions)
                  .arg(escaped(shared.of(text)));
        range.begin = shared.end;
    }
    return html + escaped(range.of(text));
}

} // namespace

QString escaped(QStringView text)
{
    return text.toString().replace(u'\n', u' ').toHtmlEscaped().replace(u'\'', "&#39;"_L1);
}

QString outletLabel(const Comparison &comparison, VersionId version)
{
    const QString star = comparison.reference == version
        ? u" <span class=\"reference\">★ reference</span>"_s
        : QString();
    return u"<span class=\"outlet o%1\">%2</span>%3"_s.arg(version.value % 7)
        .arg(escaped(comparison.version(version).outlet), star);
}

QString markedSentence(const Comparison &comparison, SentenceId id, const SetAside &aside)
{
    const QString &text = comparison.version(id.version).text;
    const TextRange sentence = comparison.sentence(id).range;
    QString marked;
    qsizetype place = sentence.begin;
    for (const Highlight &highlight : highlightsOf(comparison, id)) {
        marked += plain(comparison, id, {place, highlight.range.begin});
        const qsizetype shown = firstShown(highlight, aside);
        const qsizetype told = shown < 0 ? highlight.differences.first() : shown;
        marked += u"<mark class=\"%1%2\" title=\"%3\">%4</mark>"_s.arg(
            difference::identifierOf(comparison.differences[static_cast<size_t>(told)].kind),
            shown < 0 ? u" aside"_s : QString(), tooltip(comparison, highlight),
            escaped(highlight.range.of(text)));
        place = highlight.range.end;
    }
    return marked + plain(comparison, id, {place, sentence.end});
}

} // namespace core::writer::html
