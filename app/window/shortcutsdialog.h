// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shortcuts.h"

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace app {

/// The sheet of all keys, by menu and by the place where they work: to look up, to change, to
/// print. Changes hold at once.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsDialog)

public:
    explicit ShortcutsDialog(const ShortcutChoices &choices, QWidget *parent);

    const ShortcutChoices &choices() const { return m_choices; }

Q_SIGNALS:
    void changed(const app::ShortcutChoices &choices);
    void printRequested();

private:
    void createFields();
    QWidget *makeEditor();
    void arrange();
    void fill();
    void filter(const QString &words);
    /// Of the row chosen; none for headings and for keys that are fixed.
    std::optional<ActionId> chosen() const;
    void showChosen();
    void judge();
    void assign();
    void take(const ShortcutChoices &after);

    ShortcutChoices m_choices;
    QLineEdit *m_words;
    QTreeWidget *m_tree;
    QLabel *m_name;
    QKeySequenceEdit *m_keys;
    QPushButton *m_assign;
    QPushButton *m_clear;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QLabel *m_verdict;
};

/// The same as a page, for printing.
QString shortcutsAsHtml(const ShortcutChoices &choices);

/// Says what the program is, its version and its licence.
void showAbout(QWidget *parent);

} // namespace app
