// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/claimdetail.h"

#include <QAbstractListModel>

namespace widgets {

/// One claim, a row for each version.
class ClaimModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole }; ///< ClaimRow

    using QAbstractListModel::QAbstractListModel;

    void setDetail(ClaimDetail detail);
    const ClaimDetail &detail() const { return m_detail; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const ClaimRow *row(const QModelIndex &index) const;
    QModelIndex indexOf(core::VersionId version) const;

private:
    ClaimDetail m_detail;
};

} // namespace widgets

Q_DECLARE_METATYPE(widgets::ClaimRow)
