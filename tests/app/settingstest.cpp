// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

#include <QDir>
#include <QFile>
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

    void preferencesAreThereNextTime()
    {
        app::Preferences chosen;
        chosen.theme = app::Theme::HighContrastDark;
        chosen.readingFamily = u"Quill"_s;
        chosen.readingSize = 14;
        chosen.columnCharacters = 50;
        chosen.kindColours = {{core::difference::Kind::Moved, QColor(1, 2, 3)},
                              {core::difference::Kind::Reworded, QColor(200, 0, 9)}};
        chosen.reducesMotion = true;
        chosen.startView = u"coverage"_s;
        chosen.assumedLanguage = u"de"_s;
        chosen.maximumMegabytes = 7;
        chosen.downloadMegabytes = 8;
        chosen.downloadSeconds = 9;
        chosen.allowsPrivateAddresses = true;
        {
            app::Settings settings(file(u"preferences.ini"_s));
            QCOMPARE(settings.preferences(), app::Preferences());
            settings.setPreferences(chosen);
        }
        app::Settings settings(file(u"preferences.ini"_s));
        QCOMPARE(settings.preferences(), chosen);
        chosen.kindColours.remove(core::difference::Kind::Moved);
        settings.setPreferences(chosen);
        QCOMPARE(settings.preferences(), chosen);
    }

    void preferencesThatMakeNoSenseAreTheProgramsOwn_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("a theme that is not") << u"theme"_s << u"plaid"_s;
        QTest::newRow("a size no one can read") << u"reading/size"_s << u"900"_s;
        QTest::newRow("a size that is a word") << u"reading/size"_s << u"large"_s;
        QTest::newRow("a column of nothing") << u"reading/columnCharacters"_s << u"-3"_s;
        QTest::newRow("a colour that is none") << u"kindColours/moved"_s << u"mauve-ish"_s;
        QTest::newRow("a colour that is not there") << u"kindColours/moved"_s << u"transparent"_s;
        QTest::newRow("a layout that is not") << u"startView"_s << u"pie"_s;
        QTest::newRow("a language without words") << u"language"_s << u"xx"_s;
        QTest::newRow("no file at all") << u"limits/fileMegabytes"_s << u"0"_s;
        QTest::newRow("a wait without end") << u"limits/downloadSeconds"_s << u"1000000"_s;
    }
    void preferencesThatMakeNoSenseAreTheProgramsOwn()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        const QString path = file(u"nonsense.ini"_s);
        QFile::remove(path);
        {
            QSettings store(path, QSettings::IniFormat);
            store.setValue(key, value);
        }
        QCOMPARE(app::Settings(path).preferences(), app::Preferences());
    }

    void shortcutsAreKeptAndTakenBack()
    {
        app::Settings settings(file(u"keys.ini"_s));
        const QHash<QString, QString> keys{{u"Find"_s, u"Ctrl+K; F9"_s}, {u"Copy"_s, {}}};
        settings.setShortcuts(keys);
        QCOMPARE(settings.shortcuts(), keys);
        settings.setShortcuts({});
        QVERIFY(settings.shortcuts().isEmpty());
    }

    void aStoryGrowsAndIsNotListedTwice()
    {
        app::Settings settings(file(u"stories.ini"_s));
        settings.addRecentStory({u"Fire"_s, {u"/a"_s, u"/b"_s}});
        settings.addRecentStory({u"Flood"_s, {u"/x"_s, u"/y"_s}});
        settings.addRecentStory({u"Fire"_s, {u"/a"_s, u"/b"_s, u"/c"_s}});
        QCOMPARE(settings.recentStories(),
                 (QList<app::RecentStory>{{u"Fire"_s, {u"/a"_s, u"/b"_s, u"/c"_s}},
                                          {u"Flood"_s, {u"/x"_s, u"/y"_s}}}));
        for (int i = 0; i < 9; ++i)
            settings.addRecentStory({u"More"_s, {u"/%1"_s.arg(i), u"/z"_s}});
        QCOMPARE(settings.recentStories().size(), 6);
        settings.forgetRecentStory({u"/8"_s, u"/z"_s});
        QCOMPARE(settings.recentStories().first().files.first(), u"/7"_s);
    }

    void oneFileIsForgotten()
    {
        app::Settings settings(file(u"forget.ini"_s));
        settings.addRecentFiles({u"/a"_s, u"/b"_s});
        settings.forgetRecentFile(u"/a"_s);
        QCOMPARE(settings.recentFiles(), QStringList{u"/b"_s});
    }

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settingstest.moc"
