// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/wordlists.h"

#include <QAbstractItemModel>

namespace widgets {

/// Word lists and, below each, the words found: a column for the name, one for all versions, one
/// for each shown version. A list's box switches it on; lists that cannot be used say why.
class WordListsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        PlacesRole = Qt::UserRole, ///< QList<WordPlace>: of the row, in the column's version if any
        SortRole, ///< of names: text; of counts: numbers
    };
    static constexpr int nameColumn = 0;
    static constexpr int totalColumn = 1;

    using QAbstractItemModel::QAbstractItemModel;

    void setLists(const QList<WordList> &lists);
    void setActive(const QStringList &names);
    const QStringList &active() const { return m_active; }
    /// \a versions: whose columns are shown. \a counts hold every version of the comparison.
    void setCounts(core::ComparisonPtr comparison, const QList<core::VersionId> &versions,
                   const WordCounts &counts);
    void setPerThousand(bool isOn);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void activeChanged(const QStringList &names);

private:
    const CountedList *countsOf(int list) const;
    const CountedWord *word(const QModelIndex &index) const;
    QVariant listData(const QModelIndex &index, int role) const;
    QString name(const QModelIndex &index) const;
    int count(const QModelIndex &index) const;
    int wordsIn(int column) const;
    QString shownCount(const QModelIndex &index) const;
    QString countToolTip(const QModelIndex &index) const;
    QList<WordPlace> places(const QModelIndex &index) const;

    QList<WordList> m_lists;
    QStringList m_active;
    core::ComparisonPtr m_comparison;
    QList<core::VersionId> m_versions;
    WordCounts m_counts;
    bool m_isPerThousand = false;
};

} // namespace widgets
