// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/comparison/statements.h"
#include "core/writer/html.h"

#include <QFuture>
#include <QObject>

class QWidget;

namespace app {

class Settings;

/// Exports a comparison to a file that the user names; writing goes on in the background.
class Exporter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Exporter)

public:
    Exporter(Settings *settings, QWidget *window);

    /// The page for people; \a aside: what the window's filter demotes.
    void chooseFile(const core::ComparisonPtr &comparison,
                    const core::writer::SetAside &aside = {});
    void write(const core::ComparisonPtr &comparison, const QString &path,
               const core::writer::SetAside &aside = {});
    /// The table of statements; CSV or JSON, as the file's name ends.
    void chooseTableFile(const core::ComparisonPtr &comparison,
                         const std::vector<core::StatementRow> &rows);
    void writeTable(const core::ComparisonPtr &comparison,
                    const std::vector<core::StatementRow> &rows, const QString &path);

Q_SIGNALS:
    void written(const QString &path);
    void failed(const core::Error &error);

private:
    void report(QFuture<core::Result<void>> writing, const QString &path);

    Settings *m_settings;
    QWidget *m_window;
};

} // namespace app
