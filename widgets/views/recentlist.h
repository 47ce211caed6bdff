// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/recentmodel.h"
#include "widgets/render/palette.h"

#include <QListView>

namespace widgets {

class RecentDelegate;

/// Stories and files that were open before. Enter or a click opens, Delete or the cross at a row's
/// end forgets; what is missing is faint and cannot be opened. As high as its rows.
class RecentList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecentList)

public:
    explicit RecentList(QWidget *parent = nullptr);

    void setColours(const Palette &palette);
    void setEntries(const QList<RecentEntry> &entries);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// The cross that forgets a row, in the viewport.
    QRect crossOf(const QModelIndex &index) const;

Q_SIGNALS:
    void openRequested(const QStringList &files);
    void forgetRequested(const QStringList &files);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void open(const QModelIndex &index);
    void forget(const QModelIndex &index);

    RecentModel *m_model;
    RecentDelegate *m_delegate;
};

} // namespace widgets
