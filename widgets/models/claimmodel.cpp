// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/claimmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

QString spoken(const ClaimRow &row)
{
    QStringList parts{row.outlet, row.standing, row.text, row.credit};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

void ClaimModel::setDetail(ClaimDetail detail)
{
    beginResetModel();
    m_detail = std::move(detail);
    endResetModel();
}

int ClaimModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_detail.rows.size());
}

const ClaimRow *ClaimModel::row(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_detail.rows.size() ? &m_detail.rows.at(index.row())
                                                                 : nullptr;
}

QVariant ClaimModel::data(const QModelIndex &index, int role) const
{
    const ClaimRow *found = row(index);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return spoken(*found);
    case Qt::ToolTipRole:
        return found->confidence.isEmpty()
            ? QVariant()
            : tr("Confidence %1: %2").arg(found->confidence, found->reasons.join(u", "_s));
    case RowRole:
        return QVariant::fromValue(*found);
    default:
        return {};
    }
}

QModelIndex ClaimModel::indexOf(core::VersionId version) const
{
    const auto found = std::ranges::find(m_detail.rows, version, &ClaimRow::version);
    return found == m_detail.rows.end() ? QModelIndex()
                                        : index(static_cast<int>(found - m_detail.rows.begin()));
}

} // namespace widgets
