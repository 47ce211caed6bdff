// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/differencesmodel.h"

#include "widgets/render/palette.h"
#include "widgets/render/textsearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

using core::difference::Difference;
using core::difference::Kind;

void DifferencesModel::setComparison(core::ComparisonPtr comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_rows = m_comparison ? differenceRows(*m_comparison) : QList<DifferenceRow>{};
    rebuild();
    endResetModel();
}

void DifferencesModel::setColumns(const QList<core::VersionId> &columns)
{
    beginResetModel();
    m_columns = columns;
    rebuild();
    endResetModel();
}

void DifferencesModel::setDifferenceFilter(const DifferenceFilter &filter)
{
    beginResetModel();
    m_shown = filter;
    rebuild();
    endResetModel();
}

void DifferencesModel::setShownKinds(const QSet<Kind> &kinds)
{
    DifferenceFilter filter = m_shown;
    filter.kinds = kinds;
    setDifferenceFilter(filter);
}

void DifferencesModel::setFilter(const QString &words)
{
    beginResetModel();
    m_filter = words;
    rebuild();
    endResetModel();
}

void DifferencesModel::rebuild()
{
    m_listed.clear();
    m_placeOf.clear();
    QList<qsizetype> aside;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const DifferenceRow &row = m_rows.at(i);
        if (!isInColumns(row) || !matchesFilter(row))
            continue;
        (isShown(row) ? m_listed : aside).append(i);
    }
    m_setAsideFrom = m_listed.size();
    if (!aside.isEmpty())
        m_listed << -1 << aside;
    for (qsizetype place = 0; place < m_listed.size(); ++place) {
        if (m_listed.at(place) < 0)
            continue;
        for (const qsizetype difference : m_rows.at(m_listed.at(place)).differences)
            m_placeOf.insert(difference, static_cast<int>(place));
    }
}

bool DifferencesModel::isInColumns(const DifferenceRow &row) const
{
    const auto isShown = [&](core::VersionId version) { return m_columns.contains(version); };
    return std::ranges::any_of(row.versions, isShown) || std::ranges::any_of(row.others, isShown);
}

bool DifferencesModel::isShown(const DifferenceRow &row) const
{
    return std::ranges::any_of(row.differences, [this](qsizetype number) {
        const Difference &difference = m_comparison->differences[static_cast<size_t>(number)];
        return m_columns.contains(difference.sentence.version)
            && m_shown.passes(*m_comparison, difference);
    });
}

bool DifferencesModel::matchesFilter(const DifferenceRow &row) const
{
    if (m_filter.trimmed().isEmpty())
        return true;
    return containsWords(row.before + u'\n' + row.after + u'\n' + nameOf(row.kind) + u'\n'
                             + outletsText(*m_comparison, row),
                         m_filter);
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_listed.size());
}

const DifferenceRow *DifferencesModel::row(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return nullptr;
    const qsizetype number = m_listed.at(index.row());
    return number < 0 ? nullptr : &m_rows.at(number);
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DifferenceRow *found = row(index);
    if (role == IsHeadingRole)
        return !found;
    if (role == IsSetAsideRole)
        return index.row() > m_setAsideFrom;
    if (!found) {
        const int aside = static_cast<int>(m_listed.size() - m_setAsideFrom - 1);
        return role == Qt::DisplayRole ? tr("Set aside: %n", nullptr, aside) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(nameOf(found->kind), outletsText(*m_comparison, *found),
                 plainText(detailRuns(*found, 200)));
    case Qt::ToolTipRole:
        return found->detail.isEmpty() ? widgets::explanationOf(found->kind) : found->detail;
    case RowRole:
        return QVariant::fromValue(*found);
    case OutletsRole:
        return outletsText(*m_comparison, *found);
    case ClaimNumberRole:
        return found->claim.value + 1;
    default:
        return {};
    }
}

Qt::ItemFlags DifferencesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return row(index) ? QAbstractListModel::flags(index) : Qt::ItemNeverHasChildren;
}

int DifferencesModel::countOf(const QSet<Kind> &kinds) const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [&](const DifferenceRow &row) {
        return kinds.contains(row.kind) && isInColumns(row);
    }));
}

int DifferencesModel::shownCount() const
{
    return static_cast<int>(m_setAsideFrom);
}

qsizetype DifferencesModel::differenceAt(const QModelIndex &index) const
{
    const DifferenceRow *found = row(index);
    if (!found)
        return -1;
    const auto isShown = [&](qsizetype number) {
        const Difference &difference = m_comparison->differences[static_cast<size_t>(number)];
        return m_columns.contains(difference.sentence.version);
    };
    const auto first = std::ranges::find_if(found->differences, isShown);
    return first == found->differences.end() ? found->differences.first() : *first;
}

QModelIndex DifferencesModel::indexOf(qsizetype difference) const
{
    const auto place = m_placeOf.constFind(difference);
    return place == m_placeOf.cend() ? QModelIndex() : index(*place);
}

QModelIndex DifferencesModel::indexOf(core::SentenceId sentence) const
{
    if (!m_comparison)
        return {};
    const auto own
        = std::ranges::equal_range(m_comparison->differences, sentence, {}, &Difference::sentence);
    const qsizetype first = std::distance(m_comparison->differences.begin(), own.begin());
    for (qsizetype number = first; number < first + std::ssize(own); ++number) {
        if (const QModelIndex found = indexOf(number); found.isValid())
            return found;
    }
    const core::alignment::ClaimId claim = m_comparison->claimOf(sentence);
    const auto ofClaim = std::ranges::find_if(m_listed, [&](qsizetype number) {
        return number >= 0 && claim.isValid() && m_rows.at(number).claim == claim;
    });
    return ofClaim == m_listed.end() ? QModelIndex()
                                     : index(static_cast<int>(ofClaim - m_listed.begin()));
}

} // namespace widgets
