// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/correctionrows.h"

#include "widgets/models/attributiontree.h"
#include "widgets/models/statementtext.h"
#include "widgets/render/blockroles.h"
#include "widgets/render/datetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

using core::Corrections;
using core::ManualLink;
using core::SentenceAnchor;
using core::StatementCorrection;
using core::VersionId;
using Kind = CorrectionRef::Kind;

namespace {

constexpr qsizetype longestWords = 160;

QString said(const char *text)
{
    return QCoreApplication::translate("Corrections", text);
}

QString inMarks(const QString &text)
{
    return text.isEmpty() ? QString() : quoted(shortened(text.simplified(), longestWords));
}

/// Makes the rows of one story's corrections.
class Listing
{
public:
    Listing(const core::Story &story, const Corrections &corrections,
            const core::UnappliedCorrections &unapplied)
        : m_story(story)
        , m_corrections(corrections)
        , m_unapplied(unapplied)
    {
    }

    QList<CorrectionRow> rows()
    {
        appendLinks();
        appendClaims();
        appendStatements();
        appendSources();
        for (qint32 i = 0; i < std::ssize(m_story.versions); ++i) {
            if (const auto found = m_corrections.versions.constFind(VersionId{i});
                found != m_corrections.versions.cend())
                appendVersion({i}, *found);
        }
        return std::move(m_rows);
    }

private:
    QString outletOf(VersionId id) const
    {
        if (!id.isValid() || id.value >= std::ssize(m_story.versions))
            return {};
        const auto corrected = m_corrections.versions.value(id).outlet;
        return corrected.value_or(m_story.versions[static_cast<size_t>(id.value)].outlet);
    }

    QString placeOf(const SentenceAnchor &anchor) const
    {
        return nameOf(anchor, outletOf(anchor.id.version));
    }

    void append(Kind kind, qsizetype number, const QList<qsizetype> &unapplied, const QString &what,
                const QList<SentenceAnchor> &anchors)
    {
        QStringList places;
        QStringList words;
        for (const SentenceAnchor &anchor : anchors) {
            places.append(placeOf(anchor));
            words.append(inMarks(anchor.text));
        }
        m_rows.append({.ref = {.kind = kind, .number = number},
                       .what = what,
                       .where = places.join(u'\n'),
                       .words = words.join(u'\n').trimmed(),
                       .isApplied = !unapplied.contains(number)});
    }

    void appendLinks()
    {
        for (qsizetype i = 0; i < m_corrections.links.size(); ++i) {
            const ManualLink &link = m_corrections.links.at(i);
            const QString what = link.kind == ManualLink::Kind::Linked ? said("Linked")
                : link.kind == ManualLink::Kind::Unlinked              ? said("Unlinked")
                                                                       : said("Link locked");
            append(Kind::Link, i, m_unapplied.links, what, {link.a, link.b});
        }
    }

    void appendClaims()
    {
        for (qsizetype i = 0; i < m_corrections.noCounterpart.size(); ++i)
            append(Kind::NoCounterpart, i, m_unapplied.noCounterpart, said("No counterpart"),
                   {m_corrections.noCounterpart.at(i)});
        for (qsizetype i = 0; i < m_corrections.mergedClaims.size(); ++i)
            append(Kind::MergedClaims, i, m_unapplied.mergedClaims, said("Claims merged"),
                   m_corrections.mergedClaims.at(i));
        for (qsizetype i = 0; i < m_corrections.splitClaims.size(); ++i)
            append(Kind::SplitClaim, i, m_unapplied.splitClaims, said("A claim by itself"),
                   m_corrections.splitClaims.at(i));
    }

    void appendStatements()
    {
        for (qsizetype i = 0; i < m_corrections.statements.size(); ++i) {
            const StatementCorrection &correction = m_corrections.statements.at(i);
            m_rows.append({.ref = {.kind = Kind::Statement, .number = i},
                           .what = whatOf(correction),
                           .where = outletOf(correction.content.version),
                           .words = inMarks(correction.content.text),
                           .isApplied = !m_unapplied.statements.contains(i)});
        }
    }

    static QString whatOf(const StatementCorrection &correction)
    {
        if (correction.kind == StatementCorrection::Kind::Removed)
            return said("No statement");
        QStringList what;
        if (correction.kind == StatementCorrection::Kind::Added)
            what.append(said("Statement added"));
        if (correction.source)
            what.append(correction.source->isEmpty() ? said("Source: nobody is named")
                                                     : said("Source: %1").arg(*correction.source));
        if (correction.type)
            what.append(*correction.type == core::StatementType::Direct ? said("Direct speech")
                            : *correction.type == core::StatementType::Indirect
                            ? said("Indirect speech")
                            : said("Partly quoted"));
        if (correction.newContent)
            what.append(said("Other words"));
        return what.join(u" · "_s);
    }

    void appendSources()
    {
        for (qsizetype i = 0; i < m_corrections.mergedSources.size(); ++i) {
            const core::MergedSources &merge = m_corrections.mergedSources.at(i);
            QStringList outlets{outletOf(merge.a.version), outletOf(merge.b.version)};
            outlets.removeDuplicates();
            m_rows.append({.ref = {.kind = Kind::MergedSources, .number = i},
                           .what = said("One source"),
                           .where = outlets.join(u", "_s),
                           .words = said("%1 and %2").arg(merge.a.name, merge.b.name),
                           .isApplied = !m_unapplied.mergedSources.contains(i)});
        }
        for (qsizetype i = 0; i < m_corrections.splitSources.size(); ++i) {
            const core::SourceReference &source = m_corrections.splitSources.at(i);
            m_rows.append({.ref = {.kind = Kind::SplitSource, .number = i},
                           .what = said("A source by itself"),
                           .where = outletOf(source.version),
                           .words = source.name,
                           .isApplied = !m_unapplied.splitSources.contains(i)});
        }
    }

    void appendVersion(VersionId id, const core::VersionCorrection &correction)
    {
        const auto add = [&](Kind kind, const QString &what, const QString &words) {
            m_rows.append({.ref = {.kind = kind, .version = id},
                           .what = what,
                           .where = outletOf(id),
                           .words = words});
        };
        if (correction.outlet)
            add(Kind::Outlet, said("Outlet"), *correction.outlet);
        if (correction.title)
            add(Kind::Title, said("Headline"), *correction.title);
        if (correction.byline)
            add(Kind::Byline, said("Byline"), *correction.byline);
        if (correction.date)
            add(Kind::Date, said("Date"), correction.date->toIso());
        if (correction.encoding)
            add(Kind::Encoding, said("Encoding"), *correction.encoding);
        appendRoles(id, correction.roles);
    }

    void appendRoles(VersionId id, const QHash<qint32, core::BlockRole> &roles)
    {
        const core::Version &version = m_story.versions[static_cast<size_t>(id.value)];
        QList<qint32> blocks = roles.keys();
        std::ranges::sort(blocks);
        for (const qint32 block : std::as_const(blocks)) {
            const bool isThere = block >= 0 && block < version.blocks.size();
            m_rows.append({.ref = {.kind = Kind::Role, .number = block, .version = id},
                           .what = said("Paragraph is: %1").arg(nameOf(roles.value(block))),
                           .where = outletOf(id),
                           .words = isThere
                               ? inMarks(version.blocks.at(block).range.of(version.text).toString())
                               : QString(),
                           .isApplied = isThere});
        }
    }

    const core::Story &m_story;
    const Corrections &m_corrections;
    const core::UnappliedCorrections &m_unapplied;
    QList<CorrectionRow> m_rows;
};

} // namespace

QList<CorrectionRow> correctionRows(const core::Story &story, const Corrections &corrections,
                                    const core::UnappliedCorrections &unapplied)
{
    return Listing(story, corrections, unapplied).rows();
}

QString nameOf(const SentenceAnchor &anchor, const QString &outlet)
{
    return said("%1 %2").arg(outlet).arg(anchor.id.index + 1);
}

} // namespace widgets
