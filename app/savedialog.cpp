// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/savedialog.h"

#include <QFileDialog>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// "html" of "Web pages (*.html *.htm)".
QString suffixOf(const QString &filter)
{
    static const QRegularExpression first(u"\\*\\.(\\w+)"_s);
    return first.match(filter).captured(1);
}

} // namespace

QString chosenFileToSave(QWidget *parent, const QString &title, const QString &proposal,
                         const QStringList &filters)
{
    QFileDialog dialog(parent, title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(suffixOf(filters.value(0)));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&](const QString &filter) { dialog.setDefaultSuffix(suffixOf(filter)); });
    const QFileInfo proposed(proposal);
    dialog.setDirectory(proposed.absolutePath());
    dialog.selectFile(proposed.fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace app
