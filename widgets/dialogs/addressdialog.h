// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/palette.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace widgets {

/// Takes addresses of versions, one a line, and says what will be asked of the network before
/// anything is.
class AddressDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AddressDialog(const QString &addresses = {}, QWidget *parent = nullptr);

    void setColours(const Palette &palette);
    /// Those that can be fetched; no address twice.
    QStringList addresses() const;
    /// This computer and its own network may be asked too.
    bool allowsPrivate() const;
    void setAllowsPrivate(bool allows);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createFields(const QString &addresses);
    void arrange();
    void updateFacts();

    QPlainTextEdit *m_text;
    QLabel *m_facts;
    QCheckBox *m_private;
    QPushButton *m_fetch;
};

} // namespace widgets
