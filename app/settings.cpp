// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

#include <QDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype mostRecentFiles = 12;

constexpr qsizetype mostRecentStories = 6;

struct ThemeName
{
    Theme theme;
    QLatin1StringView name;
};

constexpr std::array themeNames{ThemeName{Theme::Desktop, "desktop"_L1},
                                ThemeName{Theme::Light, "light"_L1},
                                ThemeName{Theme::Dark, "dark"_L1},
                                ThemeName{Theme::HighContrastLight, "high-contrast-light"_L1},
                                ThemeName{Theme::HighContrastDark, "high-contrast-dark"_L1}};

bool holdsAllOf(const QStringList &files, const QStringList &others)
{
    return std::ranges::all_of(others, [&](const QString &file) { return files.contains(file); });
}

QString fileOr(const QString &file)
{
    if (!file.isEmpty())
        return file;
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"sidebyline"_s, u"sidebyline"_s)
        .fileName();
}

void writeStories(QSettings &store, const QList<RecentStory> &stories)
{
    store.remove("stories"_L1);
    store.beginWriteArray("stories"_L1, static_cast<int>(stories.size()));
    for (int i = 0; i < stories.size(); ++i) {
        store.setArrayIndex(i);
        store.setValue("title"_L1, stories[i].title);
        store.setValue("files"_L1, stories[i].files);
    }
    store.endArray();
}

} // namespace

Settings::Settings(const QString &file)
    : m_store(fileOr(file), QSettings::IniFormat)
{
}

Theme Settings::theme() const
{
    const QString name = m_store.value("theme"_L1).toString();
    const auto found = std::ranges::find(themeNames, name, &ThemeName::name);
    return found == themeNames.end() ? Theme::Desktop : found->theme;
}

void Settings::setTheme(Theme theme)
{
    m_store.setValue("theme"_L1, std::ranges::find(themeNames, theme, &ThemeName::theme)->name);
}

int Settings::zoom() const
{
    bool isNumber = false;
    const int percent = m_store.value("zoom"_L1).toInt(&isNumber);
    return isNumber ? percent : 100;
}

QHash<QString, QString> Settings::shortcuts() const
{
    QHash<QString, QString> shortcuts;
    m_store.beginGroup("shortcuts"_L1);
    for (const QString &name : m_store.childKeys())
        shortcuts.insert(name, m_store.value(name).toString());
    m_store.endGroup();
    return shortcuts;
}

void Settings::setShortcuts(const QHash<QString, QString> &shortcuts)
{
    m_store.remove("shortcuts"_L1);
    m_store.beginGroup("shortcuts"_L1);
    for (const auto &[name, keys] : shortcuts.asKeyValueRange())
        m_store.setValue(name, keys);
    m_store.endGroup();
}

void Settings::setZoom(int percent)
{
    m_store.setValue("zoom"_L1, percent);
}

bool Settings::showsProse() const
{
    return m_store.value("prose"_L1, true).toBool();
}

void Settings::setShowsProse(bool shows)
{
    m_store.setValue("prose"_L1, shows);
}

bool Settings::allowsPrivateAddresses() const
{
    return m_store.value("privateAddresses"_L1, false).toBool();
}

void Settings::setAllowsPrivateAddresses(bool allows)
{
    m_store.setValue("privateAddresses"_L1, allows);
}

bool Settings::dimsWireCopy() const
{
    return m_store.value("dimWireCopy"_L1, false).toBool();
}

void Settings::setDimsWireCopy(bool dims)
{
    m_store.setValue("dimWireCopy"_L1, dims);
}

bool Settings::locksScrolling() const
{
    return m_store.value("lockScrolling"_L1, true).toBool();
}

void Settings::setLocksScrolling(bool locks)
{
    m_store.setValue("lockScrolling"_L1, locks);
}

bool Settings::showsClaimMap() const
{
    return m_store.value("claimMap"_L1, true).toBool();
}

void Settings::setShowsClaimMap(bool shows)
{
    m_store.setValue("claimMap"_L1, shows);
}

QString Settings::view() const
{
    return m_store.value("view"_L1).toString();
}

void Settings::setView(const QString &name)
{
    m_store.setValue("view"_L1, name);
}

QByteArray Settings::filter() const
{
    return m_store.value("filter"_L1).toByteArray();
}

void Settings::setFilter(const QByteArray &json)
{
    m_store.setValue("filter"_L1, json);
}

Settings::Finding Settings::finding() const
{
    return {.matchCase = m_store.value("find/case"_L1, false).toBool(),
            .matchAccents = m_store.value("find/accents"_L1, false).toBool(),
            .wholeWords = m_store.value("find/whole"_L1, false).toBool(),
            .isExpression = m_store.value("find/expression"_L1, false).toBool()};
}

void Settings::setFinding(const Finding &finding)
{
    m_store.setValue("find/case"_L1, finding.matchCase);
    m_store.setValue("find/accents"_L1, finding.matchAccents);
    m_store.setValue("find/whole"_L1, finding.wholeWords);
    m_store.setValue("find/expression"_L1, finding.isExpression);
}

QStringList Settings::wordLists() const
{
    return m_store.value("wordLists"_L1).toStringList();
}

void Settings::setWordLists(const QStringList &names)
{
    m_store.setValue("wordLists"_L1, names);
}

QString Settings::lastFolder() const
{
    const QString folder = m_store.value("folder"_L1).toString();
    return !folder.isEmpty() && QDir(folder).exists() ? folder : QDir::homePath();
}

void Settings::setLastFolder(const QString &folder)
{
    m_store.setValue("folder"_L1, folder);
}

QStringList Settings::recentFiles() const
{
    return m_store.value("recent"_L1).toStringList();
}

void Settings::addRecentFiles(const QStringList &paths)
{
    QStringList all = paths + recentFiles();
    all.removeDuplicates();
    m_store.setValue("recent"_L1, all.first(std::min(all.size(), mostRecentFiles)));
}

void Settings::forgetRecentFile(const QString &path)
{
    QStringList all = recentFiles();
    all.removeAll(path);
    m_store.setValue("recent"_L1, all);
}

void Settings::clearRecentFiles()
{
    m_store.remove("recent"_L1);
    m_store.remove("stories"_L1);
}

QList<RecentStory> Settings::recentStories() const
{
    QList<RecentStory> stories;
    const int count = m_store.beginReadArray("stories"_L1);
    for (int i = 0; i < std::min(count, static_cast<int>(mostRecentStories)); ++i) {
        m_store.setArrayIndex(i);
        const RecentStory story{.title = m_store.value("title"_L1).toString(),
                                .files = m_store.value("files"_L1).toStringList()};
        if (story.files.size() > 1)
            stories.append(story);
    }
    m_store.endArray();
    return stories;
}

void Settings::addRecentStory(const RecentStory &story)
{
    QList<RecentStory> stories = recentStories();
    stories.removeIf([&](const RecentStory &old) { return holdsAllOf(story.files, old.files); });
    stories.prepend(story);
    writeStories(m_store, stories.first(std::min(stories.size(), mostRecentStories)));
}

void Settings::forgetRecentStory(const QStringList &files)
{
    QList<RecentStory> stories = recentStories();
    stories.removeIf([&](const RecentStory &story) { return story.files == files; });
    writeStories(m_store, stories);
}

QByteArray Settings::geometry() const
{
    return m_store.value("geometry"_L1).toByteArray();
}

QByteArray Settings::layout() const
{
    return m_store.value("layout"_L1).toByteArray();
}

void Settings::setWindow(const QByteArray &geometry, const QByteArray &layout)
{
    m_store.setValue("geometry"_L1, geometry);
    m_store.setValue("layout"_L1, layout);
}

} // namespace app
