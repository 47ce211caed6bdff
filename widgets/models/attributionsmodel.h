// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/attributiontree.h"

#include <QAbstractItemModel>

namespace widgets {

/// Who says what, as a tree: outlet -> source -> statement, or source -> verbs and statements.
class AttributionsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        NodeRole = Qt::UserRole, ///< AttributionNode
        KeyRole, ///< QString, of outlets and sources
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setContent(core::ComparisonPtr comparison, const QList<core::VersionId> &versions,
                    const AttributionFilter &filter);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    int statementCount() const;
    /// The number in Comparison::attributions of a statement's row; -1 of others.
    qsizetype statementAt(const QModelIndex &index) const;
    /// The same, of a source any of its statements; -1 of none.
    qsizetype firstStatementAt(const QModelIndex &index) const;
    /// The sentence of a statement, or of the first statement below; invalid if none.
    core::SentenceId sentenceAt(const QModelIndex &index) const;
    /// The first listed statement that touches a sentence; invalid if none.
    QModelIndex indexOf(core::SentenceId sentence) const;
    /// Every statement at or below, a line each.
    QString copyTextOf(const QModelIndex &index) const;

private:
    int nodeOf(const QModelIndex &index) const;
    QModelIndex indexOfNode(int node) const;
    QString toolTip(const AttributionNode &node) const;
    QString sourceToolTip(const core::SourceGroup &source) const;

    core::ComparisonPtr m_comparison;
    AttributionTree m_tree{AttributionNode{}};
    QHash<core::SentenceId, int> m_statementIn;
};

} // namespace widgets

Q_DECLARE_METATYPE(widgets::AttributionNode)
