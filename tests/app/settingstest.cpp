// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstRunHasSensibleValues()
    {
        const app::Settings settings(file(u"first.ini"_s));
        QCOMPARE(settings.theme(), app::Theme::Desktop);
        QCOMPARE(settings.zoom(), 100);
        QVERIFY(settings.locksScrolling());
        QCOMPARE(settings.lastFolder(), QDir::homePath());
        QVERIFY(settings.recentFiles().isEmpty());
    }

    void whatIsSetIsThereNextTime()
    {
        {
            app::Settings settings(file(u"kept.ini"_s));
            settings.setTheme(app::Theme::Dark);
            settings.setZoom(125);
            settings.setWindow("geometry", "layout");
        }
        const app::Settings settings(file(u"kept.ini"_s));
        QCOMPARE(settings.theme(), app::Theme::Dark);
        QCOMPARE(settings.zoom(), 125);
        QCOMPARE(settings.layout(), QByteArray("layout"));
    }

    void valuesThatMakeNoSenseCountAsAbsent()
    {
        {
            QSettings store(file(u"odd.ini"_s), QSettings::IniFormat);
            store.setValue("zoom", u"large"_s);
            store.setValue("theme", u"plaid"_s);
            store.setValue("folder", u"/there/is/no/such/folder"_s);
        }
        const app::Settings settings(file(u"odd.ini"_s));
        QCOMPARE(settings.zoom(), 100);
        QCOMPARE(settings.theme(), app::Theme::Desktop);
        QCOMPARE(settings.lastFolder(), QDir::homePath());
    }

    void recentFilesAreFewWithoutDoublesNewestFirst()
    {
        app::Settings settings(file(u"recent.ini"_s));
        for (int i = 0; i < 20; ++i)
            settings.addRecentFiles({u"/%1.txt"_s.arg(i)});
        settings.addRecentFiles({u"/15.txt"_s});
        QCOMPARE(settings.recentFiles().size(), 12);
        QCOMPARE(settings.recentFiles().first(), u"/15.txt"_s);
        QCOMPARE(settings.recentFiles().count(u"/15.txt"_s), 1);
        settings.clearRecentFiles();
        QVERIFY(settings.recentFiles().isEmpty());
    }

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settingstest.moc"
