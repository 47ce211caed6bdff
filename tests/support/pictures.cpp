// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pictures.h"

#include <QDir>
#include <QPixmap>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace support {

void savePicture(QWidget &widget, const QString &name)
{
    const QDir folder(QStringLiteral(SIDEBYLINE_PICTURES));
    const QString path = folder.filePath(name + u".png"_s);
    if (!folder.mkpath(u"."_s) || !widget.grab().save(path))
        qFatal("cannot write the picture %ls", qUtf16Printable(path));
}

} // namespace support
