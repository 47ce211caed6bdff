// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/statements.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace widgets {

/// Who is quoted how much and how: a row for each outlet, source, or both.
class StatementsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Outlet,
        SourceName,
        Statements,
        Direct,
        Mixed,
        Indirect,
        QuotedShare,
        UnnamedShare,
        LoadedVerbs,
        Verbs,
        Hedges,
        ColumnCount,
    };
    enum Role {
        SortRole = Qt::UserRole, ///< a number, or text in lower case
        VersionRole, ///< number of the row's version, or -1
        ShareRole, ///< 0..1 in the columns of shares, else nothing
        MutedRole, ///< bool: a zero, or nobody's name
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setContent(core::ComparisonPtr comparison, const QList<core::VersionId> &versions,
                    core::StatementGrouping grouping);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const core::StatementRow &row(int number) const { return m_rows[static_cast<size_t>(number)]; }
    core::StatementGrouping grouping() const { return m_grouping; }
    /// "Mao Ning in Wire copy": which statements a row is about.
    QString titleOf(int row) const;

private:
    QString text(const core::StatementRow &row, int column) const;
    QString outletOf(const core::StatementRow &row) const;
    QString sourceOf(const core::StatementRow &row) const;
    QString toolTip(const core::StatementRow &row, int column) const;
    QVariant sortValue(const core::StatementRow &row, int column) const;

    core::ComparisonPtr m_comparison;
    core::StatementGrouping m_grouping = core::StatementGrouping::ByOutletAndSource;
    std::vector<core::StatementRow> m_rows;
};

/// Sorts by numbers where there are some; keeps the rows that have all words of a filter anywhere.
class StatementsProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit StatementsProxy(QObject *parent = nullptr);

    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_words;
};

} // namespace widgets
