// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writer/htmlparts.h"
#include "core/writer/json.h"

using namespace Qt::StringLiterals;

namespace core::writer::html {

namespace {

QString anchorOf(const Comparison &comparison, SentenceId id)
{
    return u"c%1"_s.arg(comparison.claimOf(id).value + 1);
}

/// A block's text: its sentences with their marks, or plain where it has none (set aside, byline,
/// date).
QString blockText(const Comparison &comparison, VersionId version, qint32 number,
                  const SetAside &aside)
{
    const auto &sentences = comparison.analysis(version).sentences;
    const auto range = std::ranges::equal_range(
        sentences, number, {}, [](const language::Sentence &s) { return s.block.value; });
    if (range.empty())
        return escaped(
            comparison.version(version).blocks[number].range.of(comparison.version(version).text));
    QStringList parts;
    for (auto it = range.begin(); it != range.end(); ++it) {
        const SentenceId id{version, static_cast<qint32>(it - sentences.begin())};
        const bool isAlone = comparison.pairsOf(id).isEmpty();
        parts.append(u"<a class=\"sentence%1\" href=\"#%2\">%3</a>"_s.arg(
            isAlone ? u" alone"_s : QString(), anchorOf(comparison, id),
            markedSentence(comparison, id, aside)));
    }
    return parts.join(u' ');
}

QString column(const Comparison &comparison, VersionId id, const SetAside &aside)
{
    const Version &version = comparison.version(id);
    QString html
        = u"<article class=\"column o%1\"><h3>%2</h3><p class=\"facts\">%3</p>\n"_s
              .arg(id.value % 7)
              .arg(outletLabel(comparison, id),
                   version.date.isValid() ? escaped(version.date.toIso()) : u"no date found"_s);
    for (qint32 i = 0; i < version.blocks.size(); ++i) {
        const BlockRole role = version.blocks[i].role;
        const QString tag = role == BlockRole::Title ? u"h4"_s
            : role == BlockRole::Subheading          ? u"h5"_s
                                                     : u"p"_s;
        html += u"<%1 class=\"%2\">%3</%1>\n"_s.arg(tag, toString(role),
                                                    blockText(comparison, id, i, aside));
    }
    return html + u"</article>\n"_s;
}

QString row(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : u"<dt>%1</dt><dd>%2</dd>"_s.arg(name, escaped(value));
}

} // namespace

QString sideBySide(const Comparison &comparison, const SetAside &aside)
{
    QString html
        = u"<section id=\"side-by-side\"><h2>Side by side</h2><div class=\"columns\" tabindex=\"0\">\n"_s;
    for (qint32 i = 0; i < std::ssize(comparison.story.versions); ++i)
        html += column(comparison, VersionId{i}, aside);
    return html + u"</div></section>\n"_s;
}

QString versionsTable(const Comparison &comparison)
{
    QString html = u"<section id=\"versions\"><h2>Versions</h2>\n"_s;
    for (qint32 i = 0; i < std::ssize(comparison.story.versions); ++i) {
        const Version &version = comparison.version(VersionId{i});
        html += u"<h3>%1</h3><dl>"_s.arg(outletLabel(comparison, VersionId{i}))
            + row(u"Headline"_s, version.title) + row(u"Byline"_s, version.byline)
            + row(u"Published"_s, version.date.toIso())
            + row(u"Changed"_s, version.modified.toIso()) + row(u"Address"_s, version.address)
            + row(u"File"_s, version.file)
            + row(u"Retrieved"_s, version.retrieved.toString(Qt::ISODate))
            + row(u"Language"_s, comparison.analysis(VersionId{i}).language)
            + row(u"Read as"_s,
                  version.encoding + (version.encodingAssumed ? u" (assumed)"_s : QString()))
            + row(u"SHA-256"_s, QString::fromLatin1(version.sha256.toHex())) + u"</dl>\n"_s;
    }
    return html + u"</section>\n"_s;
}

} // namespace core::writer::html
