// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/viewstate.h"
#include "widgets/render/palette.h"

#include <QWidget>

class QLabel;
class QListView;
class QModelIndex;

namespace widgets {

class ClaimDelegate;
class ClaimHeader;
class ClaimModel;

/// The current claim in every shown version, one under another, with what differs from the
/// reference marked. Choosing a row selects its sentence; Enter on a version that lacks the claim
/// goes to the nearest sentence.
class ClaimPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimPanel(ViewState *state, QWidget *parent = nullptr);

    void setColours(const Palette &palette);
    void setReadingFont(const QFont &font);

public Q_SLOTS:
    /// The current row as text.
    void copy() const;
    /// All rows, as text and with their colours.
    void copyAll() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createList();
    void arrange();
    void connectState();
    void refill();
    void followSelection();
    void selectRow();
    void choose(const QModelIndex &index);
    void visitNearest(const QModelIndex &index);
    void showMenu(QPoint place);

    ViewState *m_state;
    ClaimModel *m_model;
    ClaimDelegate *m_delegate;
    ClaimHeader *m_header;
    QListView *m_list;
    QLabel *m_empty;
    bool m_isFollowing = false; ///< the selection comes from elsewhere: do not send it back
};

} // namespace widgets
