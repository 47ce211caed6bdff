// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace widgets {

/// A way to read bytes as text that a reader can choose.
struct Encoding
{
    QString name; ///< as the WHATWG names it: "windows-1251"
    QString script; ///< translated: "Cyrillic"

    QString title() const; ///< "Cyrillic (windows-1251)"; the name alone without a script
};

/// Unicode first, then by script.
const QList<Encoding> &offeredEncodings();

/// The title of an encoding by its name, offered or not.
QString titleOfEncoding(const QString &name);

} // namespace widgets
