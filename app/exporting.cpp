// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting.h"

#include "core/writer/html.h"

#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace app {

core::Result<void> exportHtml(const core::Comparison &comparison, const QString &path)
{
    const QByteArray page = core::writer::toHtml(comparison).toUtf8();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(page) == page.size() && file.commit())
        return {};
    return std::unexpected(core::Error{core::ErrorCode::CannotWrite, path, file.errorString()});
}

QString suggestedFileName(const core::Comparison &comparison)
{
    static const QRegularExpression apostrophes(u"['’]"_s);
    static const QRegularExpression others(u"[^\\p{L}\\p{N}]+"_s);
    QString name;
    for (const core::Version &version : comparison.story.versions) {
        if (name.isEmpty())
            name = version.title.toLower().remove(apostrophes).replace(others, u" "_s);
    }
    name = name.trimmed().left(60).trimmed();
    if (name.isEmpty())
        name = u"comparison"_s;
    return name.replace(u' ', u'-') + u".html"_s;
}

} // namespace app
