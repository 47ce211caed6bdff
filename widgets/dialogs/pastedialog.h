// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/dialogs/entrydialog.h"

#include <QTimer>

class QLineEdit;

namespace widgets {

/// Takes a version as text or as the source of a page, with the outlet's name. Begins with what the
/// clipboard holds; says while one types what it takes it for and how much it is.
class PasteDialog final : public EntryDialog
{
    Q_OBJECT

public:
    explicit PasteDialog(QWidget *parent = nullptr);

    QString text() const;
    /// Empty: the program finds a name by itself.
    QString outlet() const;
    /// The text is the source of a page.
    bool isPage() const;

private:
    void createFields();
    void arrange();
    void takeClipboard();
    void updateFacts();

    QLineEdit *m_outlet;
    QTimer m_pause; ///< counts when typing pauses
};

} // namespace widgets
