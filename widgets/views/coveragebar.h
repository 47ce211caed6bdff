// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/coverage.h"
#include "widgets/render/palette.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace widgets {

class Chip;

/// Above the matrix: order, groups of claims with how many there are, words; and how many claims
/// are hidden by them.
class CoverageBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoverageBar)

public:
    explicit CoverageBar(QWidget *parent = nullptr);

    void setColours(const Palette &palette);
    void setCounts(const Coverage &coverage);
    void setHidden(int hidden, int all);
    /// The order now in use; \a outlet names it where the order is one outlet's.
    void setOrder(CoverageOrder order, const QString &outlet);
    ClaimGroups groups() const;
    QString words() const;

public Q_SLOTS:
    /// No groups, no words.
    void showAll();

Q_SIGNALS:
    void orderChosen(widgets::CoverageOrder order);
    void groupsChanged(widgets::ClaimGroups groups);
    void wordsChanged(const QString &words);
    /// The keyboard should go to the matrix.
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct GroupChip
    {
        Chip *chip = nullptr;
        ClaimGroup group;
    };

    void createOrders();
    void createChips();
    void arrange();

    QComboBox *m_orders;
    QLineEdit *m_words;
    Chip *m_all; ///< says how many claims are hidden, and shows them
    QList<GroupChip> m_chips;
};

} // namespace widgets
