// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/opener.h"

#include "core/reader/address.h"
#include "widgets/dialogs/addressdialog.h"
#include "widgets/dialogs/pastedialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QStringList absolutePaths(const QList<NamedFile> &files)
{
    QStringList paths;
    for (const NamedFile &file : files) {
        const bool isReal = !file.path.startsWith(u':') && file.path != "-"_L1;
        if (isReal && QFileInfo(file.path).isFile())
            paths.append(QFileInfo(file.path).absoluteFilePath());
    }
    return paths;
}

} // namespace

QList<NamedFile> sampleFiles()
{
    // The pages name their outlets themselves; plain text cannot.
    return {{.path = u":/sample/coastline-wire.txt"_s, .outlet = u"Coastline Wire"_s},
            {.path = u":/sample/quickpost.html"_s, .outlet = {}},
            {.path = u":/sample/island-observer.html"_s, .outlet = {}},
            {.path = u":/sample/meridian-standard.txt"_s, .outlet = u"Meridian Standard"_s},
            {.path = u":/sample/harbour-gazette.txt"_s, .outlet = u"Harbour Gazette"_s}};
}

Opener::Opener(Document *document, Settings *settings, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_settings(settings)
    , m_window(window)
{
}

void Opener::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        m_window, tr("Add versions of the story"), m_settings->lastFolder(),
        tr("Stories (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.eml *.docx "
           "*.odt *.fodt *.rtf *.pdf *.json *.jsonl *.ndjson *.xml *.csv *.tsv *.zip);;All files "
           "(*)"));
    QList<NamedFile> files;
    for (const QString &path : paths)
        files.append({.path = path, .outlet = {}});
    if (!files.isEmpty())
        m_settings->setLastFolder(QFileInfo(paths.first()).absolutePath());
    openFiles(files);
}

void Opener::choosePaste()
{
    widgets::PasteDialog dialog(m_window);
    dialog.setColours(m_palette);
    if (dialog.exec() == QDialog::Accepted)
        m_document->addText(
            {.text = dialog.text(), .outlet = dialog.outlet(), .isPage = dialog.isPage()});
}

void Opener::chooseAddresses(const QString &text)
{
    widgets::AddressDialog dialog(text, m_window);
    dialog.setColours(m_palette);
    dialog.setAllowsPrivate(m_settings->allowsPrivateAddresses());
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_settings->setAllowsPrivateAddresses(dialog.allowsPrivate());
    m_document->setFetchRules({.allowsPrivate = dialog.allowsPrivate()});
    QList<NamedFile> addresses;
    for (const QString &address : dialog.addresses())
        addresses.append({.path = address, .outlet = {}});
    m_document->addFiles(addresses);
}

void Opener::pasteClipboard()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (data && canTake(*data))
        take(*data);
    else
        Q_EMIT refused(tr("There is no text to paste: copy the text of an article first."));
}

void Opener::openFiles(const QList<NamedFile> &files)
{
    m_settings->addRecentFiles(absolutePaths(files));
    m_document->addFiles(files);
}

void Opener::openSample()
{
    m_document->addFiles(sampleFiles());
}

bool Opener::canTake(const QMimeData &data)
{
    return !filesOf(data).isEmpty() || !pastedText(data).isEmpty();
}

void Opener::take(const QMimeData &data)
{
    const QList<NamedFile> files = filesOf(data);
    if (!files.isEmpty()) {
        openFiles(files);
        return;
    }
    if (!core::reader::addressesIn(data.text()).isEmpty())
        chooseAddresses(data.text());
    else
        m_document->addText(pastedText(data));
}

void Opener::fillRecent(QMenu *menu)
{
    menu->clear();
    for (const QString &path : m_settings->recentFiles()) {
        QString shown = QDir::toNativeSeparators(path);
        if (shown.startsWith(QDir::homePath()))
            shown.replace(0, QDir::homePath().size(), u"~"_s);
        menu->addAction(shown.replace(u'&', u"&&"_s), this, [this, path] { openRecent(path); });
    }
    if (menu->isEmpty()) {
        menu->addAction(tr("No files yet"))->setEnabled(false);
        return;
    }
    menu->addSeparator();
    menu->addAction(tr("Forget these"), this, [this] { m_settings->clearRecentFiles(); });
}

void Opener::openRecent(const QString &path)
{
    openFiles({{.path = path, .outlet = {}}});
}

} // namespace app
