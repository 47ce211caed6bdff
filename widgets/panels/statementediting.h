// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/viewstate.h"

class QAction;
class QActionGroup;
class QMenu;
class QModelIndex;
class QTreeView;

namespace widgets {

class AttributionsModel;

/// What the user can do to the chosen statement or source of the attributions' list: actions with
/// keys of their own while the list has the keyboard, and dialogs that ask for the rest. It changes
/// nothing itself; ids are those of the shown comparison.
class StatementEditing final : public QObject
{
    Q_OBJECT

public:
    StatementEditing(ViewState *state, AttributionsModel *model, QTreeView *tree);

    void fill(QMenu *menu);
    QAction *correctAction() const { return m_correct; }

Q_SIGNALS:
    void statementCorrected(const core::StatementCorrection &correction);
    void sourcesMerged(const core::MergedSources &merge);
    void sourceSplit(const core::SourceReference &source);
    /// The user wants the words selected in the reading as the statement's words.
    void wordsWanted(qsizetype statement);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createActions();
    void createTypes();
    void update();
    QModelIndex current() const;
    qsizetype statement() const;
    void correctSource();
    void changeType(core::StatementType type);
    void removeStatement();
    void merge();
    void split();
    void change(const std::function<void(core::StatementCorrection &)> &decide);

    ViewState *m_state;
    AttributionsModel *m_model;
    QTreeView *m_tree;
    QAction *m_correct = nullptr;
    QAction *m_words = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_merge = nullptr;
    QAction *m_split = nullptr;
    QActionGroup *m_types = nullptr;
};

/// A correction that holds to a statement of the comparison and decides nothing yet.
core::StatementCorrection correctionOf(const core::Comparison &comparison, qsizetype statement);

/// The source of a statement as its own version names it.
core::SourceReference referenceOf(const core::Comparison &comparison, qsizetype statement);

} // namespace widgets
