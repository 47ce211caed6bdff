// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/printer.h"

#include "core/writer/json.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace support {

namespace {

using core::Comparison;
using core::SentenceId;
using core::VersionId;

QString name(const Comparison &comparison, SentenceId id)
{
    return id.isValid() ? comparison.version(id.version).name + u'.' + QString::number(id.index + 1)
                        : u"-"_s;
}

QString words(const core::Version &version, core::TextRange range)
{
    return range.of(version.text).toString().simplified();
}

void printVersion(QTextStream &out, const Comparison &comparison, VersionId id)
{
    const core::Version &version = comparison.version(id);
    out << "VERSION " << version.name << " | " << version.outlet << " | " << version.title << " | "
        << version.byline << " | " << version.date.toIso() << '\n';
    for (const core::Block &block : version.blocks)
        out << "  " << core::writer::toString(block.role) << ": " << words(version, block.range)
            << '\n';
}

void printClaims(QTextStream &out, const Comparison &comparison)
{
    out << "CLAIMS\n";
    for (const auto &claim : comparison.claims) {
        QStringList members;
        for (const SentenceId id : claim.members)
            members.append(name(comparison, id));
        out << "  " << claim.label.simplified() << " : " << members.join(u' ') << '\n';
    }
}

void printPairs(QTextStream &out, const Comparison &comparison)
{
    out << "PAIRS\n";
    for (size_t i = 0; i < comparison.pairs.size(); ++i) {
        const auto &pair = comparison.pairs[i];
        out << "  " << name(comparison, pair.a) << ' ' << name(comparison, pair.b) << ' '
            << core::writer::toString(pair.relation);
        for (const auto kind : comparison.changes[i])
            out << ' ' << core::difference::identifierOf(kind);
        out << '\n';
    }
}

void printFindings(QTextStream &out, const Comparison &comparison)
{
    out << "DIFFERENCES\n";
    for (const auto &difference : comparison.differences)
        out << "  " << name(comparison, difference.sentence) << ' '
            << core::difference::identifierOf(difference.kind) << " | "
            << words(comparison.version(difference.sentence.version), difference.range) << " | "
            << difference.detail << '\n';
    out << "ATTRIBUTIONS\n";
    for (const auto &attribution : comparison.attributions)
        out << "  " << comparison.version(attribution.version).name << " | "
            << attribution.source.name << " | " << attribution.cueText.simplified() << " | "
            << attribution.contentText.simplified()
            << (attribution.via.isEmpty() ? QString() : u" | via "_s + attribution.via) << '\n';
}

} // namespace

QString printed(const Comparison &comparison)
{
    QString text;
    QTextStream out(&text);
    for (qint32 i = 0; i < std::ssize(comparison.story.versions); ++i)
        printVersion(out, comparison, VersionId{i});
    printClaims(out, comparison);
    printPairs(out, comparison);
    printFindings(out, comparison);
    return text;
}

} // namespace support
