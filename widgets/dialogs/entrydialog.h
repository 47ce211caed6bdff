// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/palette.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace widgets {

/// What dialogs that take text in a large field share: the field, a line of facts about what is in
/// it, and a button that Ctrl+Enter presses too, since Enter breaks the line.
class EntryDialog : public QDialog
{
    Q_OBJECT

public:
    void setColours(const Palette &palette);

protected:
    EntryDialog(const QString &title, const QString &acceptText, QWidget *parent);

    void keyPressEvent(QKeyEvent *event) override;
    /// The facts, then the buttons; for the end of the layout.
    QHBoxLayout *makeBottom();

    QPlainTextEdit *m_text;
    QLabel *m_facts;
    QPushButton *m_accept;
};

} // namespace widgets
