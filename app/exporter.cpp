// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporter.h"

#include "app/exporting.h"
#include "app/settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFuture>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace app {

Exporter::Exporter(Settings *settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{
}

void Exporter::chooseFile(const core::ComparisonPtr &comparison)
{
    if (!comparison)
        return;
    const QString proposal
        = QDir(m_settings->lastFolder()).filePath(suggestedFileName(*comparison));
    QString path = QFileDialog::getSaveFileName(m_window, tr("Export the comparison"), proposal,
                                                tr("Web pages (*.html *.htm)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".html"_s;
    m_settings->setLastFolder(QFileInfo(path).absolutePath());
    write(comparison, path);
}

void Exporter::write(const core::ComparisonPtr &comparison, const QString &path)
{
    QtConcurrent::run([comparison, path] {
        return exportHtml(*comparison, path);
    }).then(this, [this, path](const core::Result<void> &result) {
        if (result)
            Q_EMIT written(path);
        else
            Q_EMIT failed(result.error());
    });
}

} // namespace app
