// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/attributiontree.h"
#include "widgets/models/viewstate.h"
#include "widgets/render/palette.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;
class QModelIndex;
class QTreeView;

namespace widgets {

class AttributionDelegate;
class AttributionsModel;
class Chip;
class StatementEditing;

/// Who says what: a tree of outlets, sources and statements with filters. Choosing a statement
/// selects its sentence; a sentence selected elsewhere shows its statement here, the keyboard's
/// focus stays where it is.
class AttributionsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit AttributionsPanel(ViewState *state, QWidget *parent = nullptr);

    void setColours(const Palette &palette);
    /// The chosen rows as text, a statement a line; empty if none is.
    QString selectedText() const;
    StatementEditing *editing() const { return m_editing; }

public Q_SLOTS:
    void copy() const;
    /// Lists only these statements (numbers of the shown comparison), until the user or another
    /// comparison takes that back. \a title says which they are.
    void showOnly(const QList<qsizetype> &statements, const QString &title);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createChips();
    void createTree();
    void connectState();
    void arrange();
    Chip *addChip(const QString &text, const QString &explanation);
    AttributionFilter filter() const;
    void refill();
    void expandRemembered();
    void showSelection();
    void activate(const QModelIndex &index);
    void choose(const QModelIndex &index);
    void showMenu(QPoint at);

    ViewState *m_state;
    AttributionsModel *m_model;
    AttributionDelegate *m_delegate;
    QTreeView *m_tree;
    StatementEditing *m_editing = nullptr;
    QLineEdit *m_words;
    QLabel *m_empty;
    QList<Chip *> m_chips;
    Chip *m_byOutlet = nullptr;
    Chip *m_bySource = nullptr;
    Chip *m_direct = nullptr;
    Chip *m_indirect = nullptr;
    Chip *m_unnamed = nullptr;
    Chip *m_onlyThese = nullptr;
    QSet<qsizetype> m_only;
    QSet<QString> m_folded; ///< keys of outlets and sources that the user closed
    bool m_isFollowing = false; ///< the selection comes from elsewhere: do not send it back
};

} // namespace widgets
