// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/correctionsmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

void CorrectionsModel::setRows(const QList<CorrectionRow> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const CorrectionRow *CorrectionsModel::row(int number) const
{
    return number >= 0 && number < m_rows.size() ? &m_rows.at(number) : nullptr;
}

int CorrectionsModel::unappliedCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [](const CorrectionRow &row) { return !row.isApplied; }));
}

int CorrectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CorrectionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CorrectionsModel::textOf(const CorrectionRow &row, int column) const
{
    switch (column) {
    case What:
        return row.what;
    case Where:
        return row.where;
    case Words:
        return row.words;
    case State:
        return row.isApplied ? tr("applied") : tr("⚠ not applied");
    default:
        return {};
    }
}

QVariant CorrectionsModel::data(const QModelIndex &index, int role) const
{
    const CorrectionRow *shown = index.isValid() ? row(index.row()) : nullptr;
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*shown, index.column());
    case Qt::ToolTipRole:
        if (!shown->isApplied)
            return tr("Its words are not in the versions any more. It is kept in case they "
                      "come back.");
        return index.column() == Words ? shown->words : QVariant();
    case Qt::AccessibleTextRole: {
        QStringList spoken;
        for (int column = 0; column < ColumnCount; ++column)
            spoken.append(textOf(*shown, column));
        const QString text
            = index.column() == What ? spoken.join(u", "_s) : textOf(*shown, index.column());
        return QString(text).replace(u'\n', u", "_s);
    }
    case AppliedRole:
        return shown->isApplied;
    default:
        return {};
    }
}

QVariant CorrectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case What:
        return tr("Decision");
    case Where:
        return tr("Where");
    case Words:
        return tr("Words");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace widgets
