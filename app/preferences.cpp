// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How preferences stand in the settings file. A value that makes no sense leaves the default.

#include "app/preferences.h"

#include "app/settings.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

using core::difference::Kind;

int numberIn(const QSettings &store, QLatin1StringView key, Preferences::Range range, int otherwise)
{
    bool isNumber = false;
    const int value = store.value(key).toInt(&isNumber);
    return isNumber && range.contains(value) ? value : otherwise;
}

QHash<Kind, QColor> kindColoursIn(const QSettings &store)
{
    QHash<Kind, QColor> colours;
    for (const Kind kind : core::difference::allKinds) {
        const QString name
            = store.value(u"kindColours/"_s + core::difference::identifierOf(kind)).toString();
        const QColor colour = QColor::fromString(name);
        if (colour.isValid() && colour.alpha() == 255)
            colours.insert(kind, colour);
    }
    return colours;
}

void write(QSettings &store, const QHash<Kind, QColor> &colours)
{
    store.remove("kindColours"_L1);
    for (const auto &[kind, colour] : colours.asKeyValueRange())
        store.setValue(u"kindColours/"_s + core::difference::identifierOf(kind), colour.name());
}

QString knownOr(const QString &language, const QString &otherwise)
{
    return knownLanguages().contains(language) ? language : otherwise;
}

} // namespace

QStringList knownLanguages()
{
    return {u"de"_s, u"en"_s, u"es"_s, u"fr"_s};
}

Preferences Settings::preferences() const
{
    const Preferences defaults;
    const auto number = [&](QLatin1StringView key, Preferences::Range range, int otherwise) {
        return numberIn(m_store, key, range, otherwise);
    };
    const QString view = m_store.value("startView"_L1).toString();
    const bool isView
        = QStringList{u"reading"_s, u"aligned"_s, u"coverage"_s, u"list"_s}.contains(view);
    return {.theme = theme(),
            .readingFamily = m_store.value("reading/family"_L1).toString().trimmed(),
            .readingSize = number("reading/size"_L1, Preferences::readingSizes, 0),
            .columnCharacters = number("reading/columnCharacters"_L1, Preferences::columnWidths,
                                       defaults.columnCharacters),
            .kindColours = kindColoursIn(m_store),
            .reducesMotion = m_store.value("reducedMotion"_L1, false).toBool(),
            .startView = isView ? view : QString(),
            .assumedLanguage = knownOr(m_store.value("language"_L1).toString(), {}),
            .maximumMegabytes
            = number("limits/fileMegabytes"_L1, Preferences::fileSizes, defaults.maximumMegabytes),
            .downloadMegabytes = number("limits/downloadMegabytes"_L1, Preferences::fileSizes,
                                        defaults.downloadMegabytes),
            .downloadSeconds = number("limits/downloadSeconds"_L1, Preferences::downloadTimes,
                                      defaults.downloadSeconds),
            .allowsPrivateAddresses = allowsPrivateAddresses()};
}

void Settings::setPreferences(const Preferences &preferences)
{
    setTheme(preferences.theme);
    m_store.setValue("reading/family"_L1, preferences.readingFamily);
    m_store.setValue("reading/size"_L1, preferences.readingSize);
    m_store.setValue("reading/columnCharacters"_L1, preferences.columnCharacters);
    write(m_store, preferences.kindColours);
    m_store.setValue("reducedMotion"_L1, preferences.reducesMotion);
    m_store.setValue("startView"_L1, preferences.startView);
    m_store.setValue("language"_L1, preferences.assumedLanguage);
    m_store.setValue("limits/fileMegabytes"_L1, preferences.maximumMegabytes);
    m_store.setValue("limits/downloadMegabytes"_L1, preferences.downloadMegabytes);
    m_store.setValue("limits/downloadSeconds"_L1, preferences.downloadSeconds);
    setAllowsPrivateAddresses(preferences.allowsPrivateAddresses);
}

} // namespace app
