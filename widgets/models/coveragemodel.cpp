// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/coveragemodel.h"

#include "widgets/render/textsearch.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace widgets {

using core::SentenceId;
using core::VersionId;
using core::difference::Difference;
using core::difference::Kind;

void CoverageModel::setContent(core::ComparisonPtr comparison, const QList<VersionId> &columns,
                               const DifferenceTest &isShown)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_coverage = m_comparison ? coverageOf(*m_comparison, columns, isShown) : Coverage{};
    choose();
    endResetModel();
}

void CoverageModel::setOrder(CoverageOrder order, VersionId outlet)
{
    beginResetModel();
    m_query.order = order;
    m_query.outlet = outlet;
    choose();
    endResetModel();
}

void CoverageModel::setGroups(ClaimGroups groups)
{
    beginResetModel();
    m_query.groups = groups;
    choose();
    endResetModel();
}

void CoverageModel::setWords(const QString &words)
{
    beginResetModel();
    m_words = words.trimmed();
    m_query.hasWords = m_words.isEmpty() ? std::function<bool(const CoverageRow &)>()
                                         : [this](const CoverageRow &row) { return hasWords(row); };
    choose();
    endResetModel();
}

void CoverageModel::choose()
{
    m_chosen = chosenRows(m_coverage, m_query);
    m_placeOf.clear();
    for (int place = 0; place < m_chosen.size(); ++place)
        m_placeOf.insert(row(place)->claim, place);
}

bool CoverageModel::hasWords(const CoverageRow &row) const
{
    const core::alignment::Claim &claim = m_comparison->claim(row.claim);
    if (containsWords(claim.label, m_words))
        return true;
    return std::ranges::any_of(claim.members, [&](SentenceId member) {
        return m_coverage.columns.contains(member.version)
            && containsWords(m_comparison->textOf(member), m_words);
    });
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chosen.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_coverage.columns.size());
}

const CoverageRow *CoverageModel::row(int row) const
{
    return row >= 0 && row < m_chosen.size()
        ? &m_coverage.rows[static_cast<size_t>(m_chosen.at(row))]
        : nullptr;
}

const CoverageCell *CoverageModel::cell(const QModelIndex &index) const
{
    const CoverageRow *found = index.isValid() ? row(index.row()) : nullptr;
    return found ? &found->cells[static_cast<size_t>(index.column())] : nullptr;
}

QString CoverageModel::labelOf(const CoverageRow &row) const
{
    return m_comparison->claim(row.claim).label;
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    const CoverageCell *found = cell(index);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*m_comparison, *found).spoken();
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(m_comparison->version(version(index.column())).outlet,
                               textOf(*m_comparison, *found).spoken());
    case Qt::AccessibleDescriptionRole:
        return labelOf(*row(index.row()));
    case Qt::ToolTipRole:
        return tipOf(*m_comparison, version(index.column()), *found);
    default:
        return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_comparison || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (orientation == Qt::Horizontal) {
        if (section < 0 || section >= columnCount())
            return {};
        const QString &outlet = m_comparison->version(version(section)).outlet;
        return role == Qt::DisplayRole
            ? outlet
            : u"%1, %2"_s.arg(outlet, wordsOf(m_coverage.totals[static_cast<size_t>(section)]));
    }
    const CoverageRow *found = row(section);
    if (!found)
        return {};
    return role == Qt::DisplayRole ? labelOf(*found)
                                   : u"%1, %2"_s.arg(labelOf(*found), totalOf(*found));
}

QModelIndex CoverageModel::indexOf(core::alignment::ClaimId claim, VersionId version) const
{
    const auto place = m_placeOf.constFind(claim);
    const qsizetype column = m_coverage.columns.indexOf(version);
    return place == m_placeOf.cend() || column < 0 ? QModelIndex()
                                                   : index(*place, static_cast<int>(column));
}

SentenceId CoverageModel::sentenceFor(const QModelIndex &index) const
{
    const CoverageCell *found = cell(index);
    if (!found || found->sentence.isValid())
        return found ? found->sentence : SentenceId{};
    const CoverageRow &whole = *row(index.row());
    const qsizetype reference = m_coverage.columns.indexOf(m_comparison->reference);
    if (reference >= 0 && whole.cells[static_cast<size_t>(reference)].sentence.isValid())
        return whole.cells[static_cast<size_t>(reference)].sentence;
    const auto first = std::ranges::find_if(
        whole.cells, [](const CoverageCell &one) { return one.sentence.isValid(); });
    return first == whole.cells.end() ? SentenceId{} : first->sentence;
}

SentenceId CoverageModel::gapFor(const QModelIndex &index) const
{
    const CoverageRow *found = index.isValid() ? row(index.row()) : nullptr;
    if (!found)
        return {};
    for (const Difference &difference : m_comparison->differencesOf(version(index.column()))) {
        if (difference.kind == Kind::MissingHere && difference.claim == found->claim)
            return difference.sentence;
    }
    return {};
}

QString CoverageModel::tableText(const QModelIndexList &cells) const
{
    std::set<int> rows;
    std::set<int> columns;
    std::set<std::pair<int, int>> chosen;
    for (const QModelIndex &index : cells) {
        rows.insert(index.row());
        columns.insert(index.column());
        chosen.emplace(index.row(), index.column());
    }
    if (rows.empty())
        return {};
    QStringList heading{tr("Claim")};
    for (const int column : columns)
        heading.append(headerData(column, Qt::Horizontal).toString());
    heading.append(tr("Versions"));
    QStringList lines{heading.join(u'\t')};
    for (const int place : rows) {
        QStringList line{labelOf(*row(place)).simplified()};
        for (const int column : columns)
            line.append(chosen.contains({place, column})
                            ? data(index(place, column)).toString().simplified()
                            : QString());
        line.append(totalOf(*row(place)));
        lines.append(line.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace widgets
