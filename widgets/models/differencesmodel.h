// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/differencefilter.h"
#include "widgets/models/differencerows.h"

#include <QAbstractListModel>

namespace widgets {

/// The differences as a list: rows that pass the filter in reading order, then one heading, then
/// the rows set aside. Rows whose versions are all hidden and rows without the filter's words
/// are left out.
class DifferencesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole, ///< DifferenceRow; none for the heading
        OutletsRole, ///< QString
        ClaimNumberRole, ///< int, 1-based; 0 for none
        IsSetAsideRole, ///< bool
        IsHeadingRole, ///< bool; DisplayRole is its text
    };

    using QAbstractListModel::QAbstractListModel;

    void setComparison(core::ComparisonPtr comparison);
    void setColumns(const QList<core::VersionId> &columns);
    /// A row is set aside where none of its differences passes.
    void setDifferenceFilter(const DifferenceFilter &filter);
    /// The same by kind alone.
    void setShownKinds(const QSet<core::difference::Kind> &kinds);
    /// The words that rows must have.
    void setFilter(const QString &words);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Rows of these kinds in shown columns, whatever the filters say.
    int countOf(const QSet<core::difference::Kind> &kinds) const;
    /// Rows now listed in full.
    int shownCount() const;
    /// The difference to jump to, or -1 (the heading).
    qsizetype differenceAt(const QModelIndex &index) const;
    /// The listed row that holds a difference; invalid if none.
    QModelIndex indexOf(qsizetype difference) const;
    /// The listed row of a sentence, or else the first of its claim; invalid if none.
    QModelIndex indexOf(core::SentenceId sentence) const;

private:
    void rebuild();
    const DifferenceRow *row(const QModelIndex &index) const;
    bool isInColumns(const DifferenceRow &row) const;
    bool isShown(const DifferenceRow &row) const;
    bool matchesFilter(const DifferenceRow &row) const;

    core::ComparisonPtr m_comparison;
    QList<DifferenceRow> m_rows;
    QList<core::VersionId> m_columns;
    DifferenceFilter m_shown;
    QString m_filter;
    QList<qsizetype> m_listed; ///< numbers of m_rows; -1 for the heading
    QHash<qsizetype, int> m_placeOf; ///< difference -> place in m_listed
    qsizetype m_setAsideFrom = 0; ///< place of the heading, or the length of m_listed
};

} // namespace widgets

Q_DECLARE_METATYPE(widgets::DifferenceRow)
