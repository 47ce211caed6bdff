// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/correctionrows.h"

#include <QAbstractTableModel>

namespace widgets {

/// The user's decisions, a row each, as rows of a table. Sorts as it is read.
class CorrectionsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Where, Words, State, ColumnCount };

    enum ItemRole { AppliedRole = Qt::UserRole }; ///< bool

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<CorrectionRow> &rows);
    /// Null where there is no such row.
    const CorrectionRow *row(int number) const;
    /// Those whose words are not in the versions any more.
    int unappliedCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const CorrectionRow &row, int column) const;

    QList<CorrectionRow> m_rows;
};

} // namespace widgets
