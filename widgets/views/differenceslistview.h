// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/viewstate.h"
#include "widgets/views/layoutview.h"

class QLabel;
class QListView;
class QModelIndex;

namespace widgets {

class DifferenceSentenceDelegate;
class DifferenceSentencesModel;

/// The List layout: every difference in whole sentences, one after another, for reading aloud. F7
/// and Shift+F7 step through them, Enter shows the place, Escape leaves.
class DifferencesListView final : public LayoutView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DifferencesListView)

public:
    explicit DifferencesListView(ViewState *state, QWidget *parent = nullptr);

    void setColours(const Palette &palette) override;
    void setReadingFont(const QFont &font) override;
    void activate() override;
    bool scrollTo(core::SentenceId sentence) override;
    /// The chosen items, a line each.
    QString selectedText() const override;

public Q_SLOTS:
    void copy() const;

Q_SIGNALS:
    /// Back to the layout where the reader came from.
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void connectState();
    void refill() override;
    void showSelection();
    void choose(const QModelIndex &index);
    void step(int by);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void showMenu(QPoint at);
    void goTo(const QModelIndex &index);

    ViewState *m_state;
    DifferenceSentencesModel *m_model;
    DifferenceSentenceDelegate *m_delegate;
    QListView *m_list;
    QLabel *m_summary;
    QLabel *m_hint;
    bool m_isFollowing = false; ///< the change comes from elsewhere: do not send it back
};

} // namespace widgets
