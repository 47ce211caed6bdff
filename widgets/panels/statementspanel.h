// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/statements.h"
#include "widgets/models/viewstate.h"
#include "widgets/render/palette.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace widgets {

class Chip;
class StatementsDelegate;
class StatementsModel;
class StatementsProxy;

/// Who is quoted how much and how, as a table that can be sorted, filtered and exported. Choosing a
/// row for good (double click, Enter) goes to its statements, one after the other.
class StatementsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit StatementsPanel(ViewState *state, QWidget *parent = nullptr);

    void setColours(const Palette &palette);
    /// The rows shown, in the order shown.
    std::vector<core::StatementRow> shownRows() const;
    /// The chosen rows with a line of headings, cells separated by tabs.
    QString selectedText() const;

public Q_SLOTS:
    void copy() const;
    /// Takes the keyboard.
    void activate();

Q_SIGNALS:
    /// The statements of a row should be listed; \a title says which they are.
    void statementsWanted(const QList<qsizetype> &statements, const QString &title);
    /// What shownRows() gives should be written to a file.
    void exportRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createTop();
    void createTable();
    void arrange();
    void connectParts();
    Chip *addChip(const QString &text, const QString &explanation);
    void refill();
    void updateColumns();
    void updateEmpty();
    void goTo(const QModelIndex &index);
    void showMenu(QPoint at);

    ViewState *m_state;
    StatementsModel *m_model;
    StatementsProxy *m_proxy;
    StatementsDelegate *m_delegate;
    QTableView *m_table;
    QLineEdit *m_words;
    QToolButton *m_export;
    QLabel *m_empty;
    QList<Chip *> m_chips;
    Chip *m_byBoth = nullptr;
    Chip *m_byOutlet = nullptr;
    Chip *m_bySource = nullptr;
    qsizetype m_lastWanted = -1; ///< the statement gone to last
};

} // namespace widgets
