// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/preferences.h"

#include <QSettings>
#include <QStringList>

namespace app {

/// Files that were compared with one another.
struct RecentStory
{
    QString title;
    QStringList files;

    friend bool operator==(const RecentStory &, const RecentStory &) = default;
};

/// What the program remembers from one run to the next. A value that makes no sense (edited by
/// hand, from another release) counts as not there.
class Settings
{
public:
    /// \a file: an INI file, for tests; empty for the user's own settings.
    explicit Settings(const QString &file = {});

    Theme theme() const;
    void setTheme(Theme theme);
    Preferences preferences() const;
    void setPreferences(const Preferences &preferences);
    /// What the user made of actions' keys: the action's name, its keys as portable text.
    QHash<QString, QString> shortcuts() const;
    void setShortcuts(const QHash<QString, QString> &shortcuts);
    /// Percent, between the limits of Zoom.
    int zoom() const;
    void setZoom(int percent);
    bool showsProse() const;
    void setShowsProse(bool shows);
    bool allowsPrivateAddresses() const;
    void setAllowsPrivateAddresses(bool allows);
    bool dimsWireCopy() const;
    void setDimsWireCopy(bool dims);
    bool locksScrolling() const;
    bool showsClaimMap() const;
    void setShowsClaimMap(bool shows);
    void setLocksScrolling(bool locks);
    /// The layout of the window's middle, by its name; empty where none was chosen.
    QString view() const;
    void setView(const QString &name);
    /// What the filter demotes, as widgets::DifferenceFilter writes it; empty: nothing.
    QByteArray filter() const;
    void setFilter(const QByteArray &json);
    /// How words are found; each true where they are found in fewer places.
    struct Finding
    {
        bool matchCase = false;
        bool matchAccents = false;
        bool wholeWords = false;
        bool isExpression = false;
    };
    Finding finding() const;
    void setFinding(const Finding &finding);
    /// Names of the word lists that are switched on.
    QStringList wordLists() const;
    void setWordLists(const QStringList &names);
    QString lastFolder() const;
    void setLastFolder(const QString &folder);
    QStringList recentFiles() const;
    /// To the front, without doubles, at most twelve kept.
    void addRecentFiles(const QStringList &paths);
    void forgetRecentFile(const QString &path);
    void clearRecentFiles();
    QList<RecentStory> recentStories() const;
    /// To the front, in place of stories whose files are all among its own; at most six kept.
    void addRecentStory(const RecentStory &story);
    void forgetRecentStory(const QStringList &files);
    QByteArray geometry() const;
    QByteArray layout() const;
    void setWindow(const QByteArray &geometry, const QByteArray &layout);

private:
    // The user's own settings are written when the program ends and from time to time before.
    mutable QSettings m_store;
};

} // namespace app
