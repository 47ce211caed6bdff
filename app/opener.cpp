// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/opener.h"

#include "core/reader/address.h"
#include "core/store/project.h"
#include "widgets/dialogs/addressdialog.h"
#include "widgets/dialogs/pastedialog.h"
#include "widgets/render/counted.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QSet>

#include <algorithm>

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

/// With ~ for the user's own folder.
QString shownPath(const QString &path)
{
    const QString home = QDir::homePath();
    if (path.startsWith(home + u'/'))
        return QDir::toNativeSeparators(u'~' + path.sliced(home.size()));
    return QDir::toNativeSeparators(path);
}

QString outletsOf(const core::Story &story)
{
    QStringList outlets;
    for (const core::Version &version : story.versions)
        outlets.append(version.outlet);
    return outlets.join(u", "_s);
}

QString countOf(const QStringList &files)
{
    return widgets::counted("Opener", files.size(), QT_TRANSLATE_NOOP("Opener", "1 file"),
                            QT_TRANSLATE_N_NOOP("Opener", "%n files"));
}

widgets::RecentEntry entryOf(const RecentStory &story)
{
    const auto there = std::ranges::count_if(
        story.files, [](const QString &file) { return QFileInfo::exists(file); });
    const QFileInfo first(story.files.first());
    const bool isFile = story.files.size() == 1;
    QStringList detail{shownPath(first.absolutePath())};
    if (!isFile)
        detail.prepend(countOf(story.files));
    if (there == 0)
        detail.prepend(Opener::tr("not there any more"));
    else if (there < story.files.size())
        detail.prepend(Opener::tr("%1 of them not there any more").arg(story.files.size() - there));
    const QString title = isFile ? first.fileName() : story.title.simplified();
    return {.title = title.isEmpty() ? first.fileName() : title,
            .detail = detail.join(u" · "_s),
            .files = story.files,
            .isMissing = there == 0};
}

} // namespace

FetchRules fetchRulesOf(const Preferences &preferences)
{
    return {.maximumBytes = qint64{preferences.downloadMegabytes} << 20,
            .whole = std::chrono::seconds(preferences.downloadSeconds),
            .allowsPrivate = preferences.allowsPrivateAddresses};
}

ReadRules readRulesOf(const Preferences &preferences)
{
    return {.limits = {.maximumBytes = qint64{preferences.maximumMegabytes} << 20},
            .language = preferences.assumedLanguage};
}

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
        m_window, tr("Open a project or add versions of the story"), m_settings->lastFolder(),
        tr("Stories and projects (*.sidebyline *.txt *.text *.md *.markdown *.html *.htm *.xhtml "
           "*.mhtml *.mht *.eml *.docx "
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
    m_document->setFetchRules(fetchRulesOf(m_settings->preferences()));
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
    const auto isProject = [](const NamedFile &file) { return core::store::isProject(file.path); };
    const auto project = std::ranges::find_if(files, isProject);
    if (project == files.end()) {
        m_settings->addRecentFiles(absolutePaths(files));
        m_document->addFiles(files);
        return;
    }
    if (std::ranges::count_if(files, isProject) > 1) {
        Q_EMIT refused(tr("Only one project can be open at a time."));
        return;
    }
    if (!m_openProject(project->path))
        return;
    m_settings->addRecentFiles(absolutePaths({*project}));
    QList<NamedFile> others = files;
    others.removeIf(isProject);
    openFiles(others);
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

QList<widgets::RecentEntry> Opener::recentEntries() const
{
    constexpr qsizetype enough = 8;
    QList<widgets::RecentEntry> entries;
    QSet<QString> ofStories;
    for (const RecentStory &story : m_settings->recentStories()) {
        entries.append(entryOf(story));
        ofStories += QSet(story.files.begin(), story.files.end());
    }
    for (const QString &path : m_settings->recentFiles()) {
        if (!ofStories.contains(path) && entries.size() < enough)
            entries.append(entryOf({.title = {}, .files = {path}}));
    }
    return entries;
}

void Opener::fillRecent(QMenu *menu)
{
    menu->clear();
    const auto add = [&](const QString &text, const QStringList &files) {
        menu->addAction(QString(text).replace(u'&', u"&&"_s), this,
                        [this, files] { openRecent(files); })
            ->setEnabled(!entryOf({.title = {}, .files = files}).isMissing);
    };
    for (const RecentStory &story : m_settings->recentStories())
        add(u"%1 (%2)"_s.arg(entryOf(story).title, countOf(story.files)), story.files);
    menu->addSeparator();
    for (const QString &path : m_settings->recentFiles())
        add(shownPath(path), {path});
    if (m_settings->recentFiles().isEmpty() && m_settings->recentStories().isEmpty()) {
        menu->addAction(tr("No files yet"))->setEnabled(false);
        return;
    }
    menu->addSeparator();
    menu->addAction(tr("Forget these"), this, [this] { m_settings->clearRecentFiles(); });
}

void Opener::openRecent(const QStringList &files)
{
    QList<NamedFile> named;
    for (const QString &path : files) {
        if (files.size() == 1 || QFileInfo::exists(path))
            named.append({.path = path, .outlet = {}});
    }
    openFiles(named);
}

void Opener::forgetRecent(const QStringList &files)
{
    if (files.size() == 1)
        m_settings->forgetRecentFile(files.first());
    else
        m_settings->forgetRecentStory(files);
}

void Opener::rememberStory(const core::Comparison &comparison)
{
    RecentStory story;
    for (const core::Version &version : comparison.story.versions) {
        const QStringList path = absolutePaths({{.path = version.file, .outlet = {}}});
        if (!path.isEmpty() && !story.files.contains(path.first()))
            story.files.append(path.first());
        if (story.title.isEmpty())
            story.title = version.title;
    }
    if (story.title.isEmpty())
        story.title = outletsOf(comparison.story);
    if (story.files.size() > 1)
        m_settings->addRecentStory(story);
}

} // namespace app
