// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/dialogs/entrydialog.h"

#include <QStringList>

class QCheckBox;

namespace widgets {

/// Takes addresses of versions, one a line, and says what will be asked of the network before
/// anything is.
class AddressDialog final : public EntryDialog
{
    Q_OBJECT

public:
    explicit AddressDialog(const QString &addresses = {}, QWidget *parent = nullptr);

    /// Those that can be fetched; no address twice.
    QStringList addresses() const;
    /// This computer and its own network may be asked too.
    bool allowsPrivate() const;
    void setAllowsPrivate(bool allows);

private:
    void createFields(const QString &addresses);
    void arrange();
    void updateFacts();

    QCheckBox *m_private;
};

} // namespace widgets
