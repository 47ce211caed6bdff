// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace app {

/// Asks for a file to write, at first \a proposal (a path). A name without a suffix gets that of
/// the chosen one of the \a filters ("Web pages (*.html *.htm)"), before the question whether a
/// file there is to be replaced. Empty if the user gives up.
QString chosenFileToSave(QWidget *parent, const QString &title, const QString &proposal,
                         const QStringList &filters);

} // namespace app
