// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/printcontrol.h"

#include "app/exporting.h"
#include "app/printing.h"
#include "app/settings.h"
#include "app/window/printdialog.h"
#include "app/window/shortcutsdialog.h"
#include "widgets/render/printdocument.h"

#include <QDir>
#include <QFileInfo>
#include <QTextDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using widgets::PrintPart;

constexpr std::array printParts{PrintPart::Claims, PrintPart::Differences, PrintPart::Statements};
constexpr qsizetype longPart = 3'000; ///< rows; about a hundred pages

qsizetype rowsOf(const core::Comparison &comparison, PrintPart part)
{
    switch (part) {
    case PrintPart::Claims:
        return comparison.statistics.sentences;
    case PrintPart::Differences:
        return std::ssize(comparison.differences);
    case PrintPart::Statements:
        return std::ssize(comparison.attributions);
    }
    Q_UNREACHABLE_RETURN(0);
}

} // namespace

PrintControl::PrintControl(Settings *settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{
}

void PrintControl::printComparison(const core::ComparisonPtr &comparison,
                                   const widgets::Palette &palette, const QString &filter)
{
    if (!comparison)
        return;
    widgets::Palette paper = widgets::Palette::light();
    paper.chosen = palette.chosen;
    QStringList names;
    QSet<int> leftOut;
    for (const PrintPart part : printParts) {
        if (rowsOf(*comparison, part) > longPart)
            leftOut.insert(static_cast<int>(names.size()));
        names.append(widgets::nameOf(part));
    }
    const QString name = QFileInfo(suggestedFileName(*comparison)).completeBaseName();
    show({.title = tr("Print the comparison"),
          .fileName = QDir(m_settings->lastFolder()).filePath(name + u".pdf"_s),
          .parts = names,
          .leftOut = leftOut,
          .make =
              [comparison, paper, filter](const QSet<int> &parts) {
                  QSet<PrintPart> chosen;
                  for (const int part : parts)
                      chosen.insert(printParts[static_cast<size_t>(part)]);
                  return widgets::printDocument(*comparison, chosen, paper, filter);
              }},
         m_window);
}

void PrintControl::printShortcuts(const ShortcutChoices &choices, QWidget *over)
{
    show({.title = tr("Print keyboard shortcuts"),
          .fileName = QDir(m_settings->lastFolder()).filePath(u"sidebyline-keys.pdf"_s),
          .parts = {},
          .leftOut = {},
          .make =
              [choices](const QSet<int> &) {
                  auto document = std::make_unique<QTextDocument>();
                  QFont font;
                  font.setPointSizeF(9);
                  document->setDefaultFont(font);
                  document->setDocumentMargin(0);
                  document->setHtml(shortcutsAsHtml(choices));
                  document->setMetaInformation(QTextDocument::DocumentTitle,
                                               tr("Keyboard shortcuts of Sidebyline"));
                  return document;
              }},
         over);
}

void PrintControl::show(const Printable &printable, QWidget *over)
{
    PrintDialog dialog(printable, over);
    connect(&dialog, &PrintDialog::pdfWanted, this, [this, &dialog](const QString &path) {
        m_settings->setLastFolder(QFileInfo(path).absolutePath());
        const auto result = exportPdf(dialog.document(), dialog.pageLayout(), path);
        if (result)
            Q_EMIT written(path);
        else
            Q_EMIT failed(result.error());
    });
    dialog.exec();
}

} // namespace app
