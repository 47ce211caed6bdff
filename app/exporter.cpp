// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporter.h"

#include "app/exporting.h"
#include "app/savedialog.h"
#include "app/settings.h"

#include <QDir>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace app {

Exporter::Exporter(Settings *settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{
}

void Exporter::chooseFile(const core::ComparisonPtr &comparison,
                          const core::writer::SetAside &aside)
{
    if (!comparison)
        return;
    const QString proposal
        = QDir(m_settings->lastFolder()).filePath(suggestedFileName(*comparison));
    const QString path = chosenFileToSave(m_window, tr("Export the comparison"), proposal,
                                          {tr("Web pages (*.html *.htm)")});
    if (path.isEmpty())
        return;
    m_settings->setLastFolder(QFileInfo(path).absolutePath());
    write(comparison, path, aside);
}

void Exporter::write(const core::ComparisonPtr &comparison, const QString &path,
                     const core::writer::SetAside &aside)
{
    report(QtConcurrent::run(
               [comparison, path, aside] { return exportHtml(*comparison, path, aside); }),
           path);
}

void Exporter::chooseTableFile(const core::ComparisonPtr &comparison,
                               const std::vector<core::StatementRow> &rows)
{
    if (!comparison || rows.empty())
        return;
    const QString name = QFileInfo(suggestedFileName(*comparison)).completeBaseName();
    const QString proposal = QDir(m_settings->lastFolder()).filePath(name + u"-statements.csv"_s);
    const QString path
        = chosenFileToSave(m_window, tr("Export the statements"), proposal,
                           {tr("Comma-separated values (*.csv)"), tr("JSON (*.json)")});
    if (path.isEmpty())
        return;
    m_settings->setLastFolder(QFileInfo(path).absolutePath());
    writeTable(comparison, rows, path);
}

void Exporter::writeTable(const core::ComparisonPtr &comparison,
                          const std::vector<core::StatementRow> &rows, const QString &path)
{
    report(QtConcurrent::run(
               [comparison, rows, path] { return exportStatements(*comparison, rows, path); }),
           path);
}

void Exporter::report(QFuture<core::Result<void>> writing, const QString &path)
{
    writing.then(this, [this, path](const core::Result<void> &result) {
        if (result)
            Q_EMIT written(path);
        else
            Q_EMIT failed(result.error());
    });
}

} // namespace app
