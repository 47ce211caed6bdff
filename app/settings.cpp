// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype mostRecentFiles = 12;

QString fileOr(const QString &file)
{
    if (!file.isEmpty())
        return file;
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"sidebyline"_s, u"sidebyline"_s)
        .fileName();
}

} // namespace

Settings::Settings(const QString &file)
    : m_store(fileOr(file), QSettings::IniFormat)
{
}

Theme Settings::theme() const
{
    const QString name = m_store.value("theme"_L1).toString();
    return name == "light"_L1 ? Theme::Light : name == "dark"_L1 ? Theme::Dark : Theme::Desktop;
}

void Settings::setTheme(Theme theme)
{
    m_store.setValue("theme"_L1,
                     theme == Theme::Light      ? u"light"_s
                         : theme == Theme::Dark ? u"dark"_s
                                                : u"desktop"_s);
}

int Settings::zoom() const
{
    bool isNumber = false;
    const int percent = m_store.value("zoom"_L1).toInt(&isNumber);
    return isNumber ? percent : 100;
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

void Settings::clearRecentFiles()
{
    m_store.remove("recent"_L1);
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
