// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/document.h"
#include "app/settings.h"
#include "widgets/models/recentmodel.h"
#include "widgets/render/palette.h"

#include <functional>

class QMenu;
class QMimeData;
class QWidget;

namespace app {

/// All the ways by which versions come in: dialog, recent files, clipboard, drag and drop, the
/// sample.
class Opener final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Opener)

public:
    /// Dialogs open over \a window.
    Opener(Document *document, Settings *settings, QWidget *window);

    void setColours(const widgets::Palette &palette) { m_palette = palette; }
    /// What opens a project; it returns false where the user rather stays with what is open.
    void openProjectsBy(std::function<bool(const QString &path)> open)
    {
        m_openProject = std::move(open);
    }
    void chooseFiles();
    /// Asks for the text and the outlet's name.
    void choosePaste();
    /// Asks for addresses, beginning with \a text or else what the clipboard holds of them.
    void chooseAddresses(const QString &text = {});
    /// What the clipboard holds, without asking (but for addresses, which are shown first).
    void pasteClipboard();
    /// A project takes the place of what is open; the other files are added to it.
    void openFiles(const QList<NamedFile> &files);
    void openSample();
    static bool canTake(const QMimeData &data);
    void take(const QMimeData &data);
    /// Fills a menu with the recent stories and files, each time it is opened.
    void fillRecent(QMenu *menu);
    /// The same for the page that stands where nothing is open: stories first.
    QList<widgets::RecentEntry> recentEntries() const;
    /// Of an entry, those files that are there.
    void openRecent(const QStringList &files);
    void forgetRecent(const QStringList &files);
    /// What is compared by now can be opened again as a whole, if it came from files.
    void rememberStory(const core::Comparison &comparison);

Q_SIGNALS:
    /// Something could not be taken; a sentence for the reader.
    void refused(const QString &sentence);

private:
    Document *m_document;
    Settings *m_settings;
    QWidget *m_window;
    widgets::Palette m_palette;
    std::function<bool(const QString &)> m_openProject;
};

/// What the preferences say of fetching and reading.
FetchRules fetchRulesOf(const Preferences &preferences);
ReadRules readRulesOf(const Preferences &preferences);

/// The bundled story's files, in the order in which they are shown.
QList<NamedFile> sampleFiles();

} // namespace app
