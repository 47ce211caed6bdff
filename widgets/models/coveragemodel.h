// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/coveragetext.h"

#include <QAbstractTableModel>

namespace widgets {

/// The matrix of claims and outlets as a table: a row for each claim that the query leaves, a
/// column for each shown version. Vertical headings are the claims' labels.
class CoverageModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setContent(core::ComparisonPtr comparison, const QList<core::VersionId> &columns,
                    const DifferenceTest &isShown);
    /// Order and groups; the words are those of setWords().
    void setOrder(CoverageOrder order, core::VersionId outlet = {});
    void setGroups(ClaimGroups groups);
    /// Only claims that have these words in their label or in a shown version's text.
    void setWords(const QString &words);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    const core::ComparisonPtr &comparison() const { return m_comparison; }
    const Coverage &coverage() const { return m_coverage; }
    const CoverageQuery &query() const { return m_query; }
    int hiddenRows() const { return static_cast<int>(m_coverage.rows.size()) - rowCount(); }

    const CoverageRow *row(int row) const;
    const CoverageCell *cell(const QModelIndex &index) const;
    core::VersionId version(int column) const { return m_coverage.columns.value(column); }
    QModelIndex indexOf(core::alignment::ClaimId claim, core::VersionId version) const;
    QString labelOf(const CoverageRow &row) const;
    /// The cell's sentence, or else the one to show where the version has none: the reference's, or
    /// the first column's that has the claim.
    core::SentenceId sentenceFor(const QModelIndex &index) const;
    /// The place in a version's text where others have a claim that it leaves out; invalid if the
    /// comparison names none.
    core::SentenceId gapFor(const QModelIndex &index) const;
    /// Cells as text, tabs between them, with the headings of their rows and columns.
    QString tableText(const QModelIndexList &cells) const;

private:
    void choose();
    bool hasWords(const CoverageRow &row) const;

    core::ComparisonPtr m_comparison;
    Coverage m_coverage;
    CoverageQuery m_query;
    QString m_words;
    QList<qsizetype> m_chosen; ///< rows of m_coverage
    QHash<core::alignment::ClaimId, int> m_placeOf; ///< in m_chosen
};

} // namespace widgets
