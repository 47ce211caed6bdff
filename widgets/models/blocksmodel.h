// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/story.h"

#include <QAbstractListModel>

namespace widgets {

/// How much of a version is article, for the line under its blocks.
struct BlockCounts
{
    int articleWords = 0; ///< in headline, standfirst, subheadings, body and captions
    int blocks = 0;
    int setAside = 0;
    int changed = 0; ///< the user's role is another than what was read
    int proven = 0; ///< text, or set aside, only because of other versions

    friend bool operator==(const BlockCounts &, const BlockCounts &) = default;
};

/// The blocks of one version in reading order, a row each, with the role that they were read as and
/// the role that they have.
class BlocksModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum ItemRole {
        TextRole = Qt::UserRole, ///< line breaks shown as spaces
        BlockRoleRole, ///< int of core::BlockRole
        ReadRole, ///< the same, as it was read
        ChangedRole, ///< bool: the two differ
        ProvenRole, ///< bool: has its role only because of other versions
    };

    using QAbstractListModel::QAbstractListModel;

    /// The version as it was read, what the user decided, and for blocks that are text or set aside
    /// because of other versions a sentence that says why. Where only roles are other than before,
    /// rows keep their places: nothing is reset.
    void setVersion(const core::Version &asRead, const QHash<qint32, core::BlockRole> &chosen,
                    const QHash<qint32, QString> &proven = {});

    core::BlockRole roleAt(int row) const;
    core::BlockRole readRoleAt(int row) const;
    BlockCounts counts() const;

    bool isProven(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString m_text;
    QList<core::Block> m_blocks; ///< as read
    QHash<qint32, core::BlockRole> m_chosen;
    QHash<qint32, QString> m_proven; ///< why, by row
    QList<int> m_words;
};

} // namespace widgets
