// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"
#include "widgets/models/differencesmodel.h"

#include <QIdentityProxyModel>

namespace widgets {

/// The list of differences, each in whole sentences: an item's text is a claim's sentence where the
/// claim begins ("Claim 3." where it goes on), then the kind, then what each side says. What is set
/// aside comes last, under a sentence that counts it.
class DifferenceSentencesModel final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole + 100, ///< QString; empty where the claim goes on
        BodyRole, ///< QString: the rest of DisplayRole
        KindRole, ///< int; -1 for the sentence that counts
        KindRangeRole, ///< core::TextRange of BodyRole
    };

    explicit DifferenceSentencesModel(QObject *parent = nullptr);

    void setContent(core::ComparisonPtr comparison, const QList<core::VersionId> &columns,
                    const DifferenceFilter &filter);

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    qsizetype differenceAt(const QModelIndex &index) const;
    /// The item of a difference, or else of a sentence or its claim; invalid if none.
    QModelIndex indexOf(qsizetype difference, core::SentenceId sentence) const;
    /// "147 differences in 41 claims. 38 more are set aside."
    QString summary() const;

private:
    struct Item
    {
        QString heading;
        QString body;
        int kind = -1;
        core::TextRange kindRange; ///< of body

        QString text() const { return heading.isEmpty() ? body : heading + u' ' + body; }
    };

    const Item &item(int row) const;
    Item made(int row) const;
    DifferenceRow rowAt(int row) const;

    DifferencesModel *m_source;
    core::ComparisonPtr m_comparison;
    QList<core::VersionId> m_columns;
    mutable QHash<int, Item> m_items; ///< made when first asked for
};

} // namespace widgets

Q_DECLARE_METATYPE(core::TextRange)
