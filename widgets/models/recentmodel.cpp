// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/recentmodel.h"

using namespace Qt::StringLiterals;

namespace widgets {

RecentModel::RecentModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void RecentModel::setEntries(const QList<RecentEntry> &entries)
{
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecentEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::ToolTipRole:
        return entry.files.join(u'\n');
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(entry.title, entry.detail);
    case DetailRole:
        return entry.detail;
    case IsMissingRole:
        return entry.isMissing;
    case IsStoryRole:
        return entry.isStory();
    default:
        return {};
    }
}

} // namespace widgets
