// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/claimchoice.h"
#include "widgets/render/palette.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace widgets {

/// Goes to a claim: a number or words are typed, the list narrows, Enter takes the chosen row (at
/// first the best). The arrows move in the list while typing goes on.
class ClaimChooser final : public QDialog
{
    Q_OBJECT

public:
    /// \a current is chosen at first; may be invalid.
    ClaimChooser(core::ComparisonPtr comparison, core::alignment::ClaimId current,
                 QWidget *parent = nullptr);

    void setColours(const Palette &palette);

Q_SIGNALS:
    void chosen(core::alignment::ClaimId claim);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createList();
    void fill(const QString &typed);
    void take();

    ClaimChoice m_choice;
    QLineEdit *m_typed;
    QTreeWidget *m_list;
    QLabel *m_none;
};

} // namespace widgets
