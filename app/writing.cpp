// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/writing.h"

#include <QSaveFile>

namespace app {

core::Result<void> writeFile(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return std::unexpected(core::Error{core::ErrorCode::CannotWrite, path, file.errorString()});
}

} // namespace app
