// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/printdocument.h"

#include "core/comparison/highlights.h"
#include "widgets/render/counted.h"
#include "widgets/render/datetext.h"
#include "widgets/render/printwriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

using core::SentenceId;
using core::VersionId;
using core::attribution::Attribution;
using core::difference::Difference;
using core::difference::Kind;

#define SAID_HERE(text) QT_TRANSLATE_NOOP("Print", text)

QString said(const char *text)
{
    return QCoreApplication::translate("Print", text);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString titleOf(const core::Comparison &comparison)
{
    if (comparison.reference.isValid() && !comparison.version(comparison.reference).title.isEmpty())
        return comparison.version(comparison.reference).title;
    for (const core::Version &version : comparison.story.versions) {
        if (!version.title.isEmpty())
            return version.title;
    }
    return said(SAID_HERE("Comparison of versions"));
}

QString summaryOf(const core::Statistics &counts)
{
    const auto phrase = [](qsizetype count, const char *one, const char *many) {
        return counted("Print", count, one, many);
    };
    return QStringList{phrase(counts.versions, SAID_HERE("1 version"),
                              QT_TRANSLATE_N_NOOP("Print", "%n versions")),
                       phrase(counts.sentences, SAID_HERE("1 sentence"),
                              QT_TRANSLATE_N_NOOP("Print", "%n sentences")),
                       phrase(counts.sharedClaims, SAID_HERE("1 claim shared"),
                              QT_TRANSLATE_N_NOOP("Print", "%n claims shared")),
                       phrase(counts.onlyInOneVersion, SAID_HERE("1 sentence in one version only"),
                              QT_TRANSLATE_N_NOOP("Print", "%n sentences in one version only"))}
        .join(u" · "_s);
}

QList<VersionId> versionsIn(const core::alignment::Claim &claim)
{
    QList<VersionId> versions;
    for (const SentenceId id : claim.members) {
        if (!versions.contains(id.version))
            versions.append(id.version);
    }
    return versions;
}

QString outletsOf(const core::Comparison &comparison, const QList<VersionId> &versions)
{
    QStringList outlets;
    for (const VersionId id : versions)
        outlets.append(comparison.version(id).outlet);
    return outlets.join(u", "_s);
}

QList<VersionId> lacking(const core::Comparison &comparison, const QList<VersionId> &having)
{
    QList<VersionId> versions;
    for (qint32 i = 0; i < std::ssize(comparison.story.versions); ++i) {
        if (!having.contains(VersionId{i}))
            versions.append(VersionId{i});
    }
    return versions;
}

// --- the parts ---

void writeHead(PrintWriter &writer, const core::Comparison &comparison)
{
    writer.small(said(SAID_HERE("Comparison of versions")));
    writer.title(titleOf(comparison));
    writer.small(summaryOf(comparison.statistics));
    writer.beginTable(std::ssize(comparison.story.versions), {22, 48, 30});
    for (qint32 i = 0; i < std::ssize(comparison.story.versions); ++i) {
        const core::Version &version = comparison.version({i});
        writer.beginRow();
        writer.outlet({i}, version.outlet);
        if (comparison.reference == VersionId{i})
            writer.muted(u" "_s + said(SAID_HERE("(reference)")));
        writer.nextCell();
        writer.plain(version.title);
        if (!version.byline.isEmpty())
            writer.muted(u"\n"_s + version.byline);
        writer.nextCell();
        const QString file = QFileInfo(version.file).fileName();
        QStringList facts{version.date.toIso(), version.address.isEmpty() ? file : version.address};
        facts.removeAll(QString());
        writer.muted(facts.join(u'\n'));
    }
    writer.endTable();
}

/// The sentence's words; what differs is marked as on the screen.
void writeSentence(PrintWriter &writer, const core::Comparison &comparison, SentenceId id)
{
    const QString &text = comparison.version(id.version).text;
    const core::TextRange whole = comparison.sentence(id).range;
    qsizetype at = whole.begin;
    for (const core::Highlight &highlight : core::highlightsOf(comparison, id)) {
        writer.words(core::TextRange{at, highlight.range.begin}.of(text).toString());
        writer.marked(highlight.range.of(text).toString(), highlight.kind);
        at = highlight.range.end;
    }
    writer.words(core::TextRange{at, whole.end}.of(text).toString());
}

void writeClaim(PrintWriter &writer, const core::Comparison &comparison, qint32 number)
{
    const auto &claim = comparison.claim({number});
    const QList<VersionId> having = versionsIn(claim);
    writer.subheading(u"%1   %2"_s.arg(QString::number(number + 1), claim.label),
                      said(SAID_HERE("%1 of %2 versions"))
                          .arg(having.size())
                          .arg(comparison.story.versions.size()));
    const QList<VersionId> missing = lacking(comparison, having);
    writer.beginTable(claim.members.size() + (missing.isEmpty() ? 0 : 1), {22, 78});
    for (const SentenceId id : claim.members) {
        writer.beginRow();
        writer.outlet(id.version, comparison.version(id.version).outlet);
        writer.nextCell();
        writeSentence(writer, comparison, id);
    }
    if (!missing.isEmpty()) {
        writer.beginRow();
        writer.muted(said(SAID_HERE("not here")));
        writer.nextCell();
        writer.muted(outletsOf(comparison, missing));
    }
    writer.endTable();
}

void writeClaims(PrintWriter &writer, const core::Comparison &comparison)
{
    writer.heading(nameOf(PrintPart::Claims));
    for (qint32 i = 0; i < std::ssize(comparison.claims); ++i)
        writeClaim(writer, comparison, i);
}

void writeKind(PrintWriter &writer, const core::Comparison &comparison, Kind kind)
{
    QList<const Difference *> found;
    for (const Difference &difference : comparison.differences) {
        if (difference.kind == kind)
            found.append(&difference);
    }
    if (found.isEmpty())
        return;
    writer.subheading(u"%1  %2"_s.arg(writer.glyph(kind), capitalised(nameOf(kind))),
                      QString::number(found.size()));
    writer.small(widgets::explanationOf(kind));
    writer.beginTable(found.size(), {22, 78});
    for (const Difference *difference : std::as_const(found)) {
        const VersionId version = difference->sentence.version;
        writer.beginRow();
        writer.outlet(version, comparison.version(version).outlet);
        writer.nextCell();
        const QString words = difference->range.of(comparison.version(version).text).toString();
        if (!words.isEmpty()) {
            writer.marked(words, kind);
            writer.words(u"  "_s);
        }
        const qint32 claim = comparison.claimOf(difference->sentence).value + 1;
        writer.muted(
            said(SAID_HERE("%1 (claim\u00a0%2)")).arg(difference->detail, QString::number(claim)));
    }
    writer.endTable();
}

void writeDifferences(PrintWriter &writer, const core::Comparison &comparison)
{
    writer.heading(nameOf(PrintPart::Differences));
    QList<Kind> kinds(core::difference::allKinds.begin(), core::difference::allKinds.end());
    std::ranges::stable_sort(kinds, {}, core::priorityOf);
    for (const Kind kind : std::as_const(kinds))
        writeKind(writer, comparison, kind);
}

void writeStatement(PrintWriter &writer, const Attribution &statement)
{
    writer.beginRow();
    if (statement.source.name.isEmpty())
        writer.muted(said(SAID_HERE("nobody named")));
    else
        writer.strong(statement.source.name);
    if (!statement.source.description.isEmpty())
        writer.muted(u"\n"_s + statement.source.description);
    writer.nextCell();
    writer.plain(statement.cueText);
    writer.nextCell();
    const bool isQuoted = statement.type == core::attribution::Type::Direct;
    writer.words(isQuoted ? u"“%1”"_s.arg(statement.contentText) : statement.contentText);
}

void writeStatements(PrintWriter &writer, const core::Comparison &comparison)
{
    writer.heading(nameOf(PrintPart::Statements));
    for (qint32 i = 0; i < std::ssize(comparison.story.versions); ++i) {
        const auto statements = comparison.attributionsOf({i});
        writer.subheading(comparison.version({i}).outlet,
                          counted("Print", std::ssize(statements), SAID_HERE("1 statement"),
                                  QT_TRANSLATE_N_NOOP("Print", "%n statements")));
        if (statements.empty())
            continue;
        writer.beginTable(std::ssize(statements), {25, 15, 60});
        for (const Attribution &statement : statements)
            writeStatement(writer, statement);
        writer.endTable();
    }
}

void writeMethod(PrintWriter &writer, const QString &filter)
{
    writer.heading(said(SAID_HERE("How this was made")));
    writer.plain(
        said(SAID_HERE("Sidebyline %1 split each version into sentences, set page furniture "
                       "aside, joined sentences that say the same by their words, names, figures, "
                       "dates and quotations, and compared what it had joined. Links and findings "
                       "are estimates of a program and can be wrong. No version is ranked, and "
                       "nothing is summed up in place of the text."))
            .arg(QStringLiteral(SIDEBYLINE_VERSION)));
    if (!filter.isEmpty())
        writer.plain(said(SAID_HERE("In the window %1. Here they are printed as well."))
                         .arg(filter.first(1).toLower() + filter.sliced(1)));
}

} // namespace

QString nameOf(PrintPart part)
{
    switch (part) {
    case PrintPart::Claims:
        return said(SAID_HERE("Claim by claim"));
    case PrintPart::Differences:
        return said(SAID_HERE("Differences by kind"));
    case PrintPart::Statements:
        return said(SAID_HERE("Who said what"));
    }
    Q_UNREACHABLE_RETURN({});
}

std::unique_ptr<QTextDocument> printDocument(const core::Comparison &comparison,
                                             const QSet<PrintPart> &parts, const Palette &palette,
                                             const QString &filter)
{
    auto document = std::make_unique<QTextDocument>();
    document->setMetaInformation(QTextDocument::DocumentTitle, titleOf(comparison));
    PrintWriter writer(document.get(), palette);
    writeHead(writer, comparison);
    if (parts.contains(PrintPart::Claims))
        writeClaims(writer, comparison);
    if (parts.contains(PrintPart::Differences))
        writeDifferences(writer, comparison);
    if (parts.contains(PrintPart::Statements))
        writeStatements(writer, comparison);
    writeMethod(writer, filter);
    return document;
}

} // namespace widgets
