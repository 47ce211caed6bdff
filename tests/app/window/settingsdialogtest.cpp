// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/settingsdialog.h"

#include "app/settings.h"
#include "widgets/dialogs/kindcolourrow.h"
#include "widgets/dialogs/settingsform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWindow>

using namespace Qt::StringLiterals;
using app::Preferences;
using app::SettingsDialog;
using core::difference::Kind;
using widgets::KindColourRow;

namespace {

template <typename T> T *fieldNamed(SettingsDialog &dialog, const QString &name)
{
    const QList<T *> all = dialog.findChildren<T *>();
    const auto found = std::ranges::find(all, name, &QWidget::accessibleName);
    return found == all.end() ? nullptr : *found;
}

KindColourRow *rowOf(SettingsDialog &dialog, Kind kind)
{
    const QList<KindColourRow *> all = dialog.findChildren<KindColourRow *>();
    return *std::ranges::find(all, kind, &KindColourRow::kind);
}

void typeColour(KindColourRow *row, const QString &text)
{
    auto *field = row->findChild<QLineEdit *>();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

/// A dialog whose colours follow what it tells, as the window's do.
struct Shown
{
    explicit Shown(const Preferences &preferences = {})
        : dialog(preferences)
        , changes(&dialog, &SettingsDialog::changed)
    {
        QObject::connect(&dialog, &SettingsDialog::changed, &dialog,
                         [this](const Preferences &now) { wear(now); });
        wear(preferences);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
    }
    void wear(const Preferences &preferences)
    {
        auto palette = preferences.theme == app::Theme::Dark ? widgets::Palette::dark()
                                                             : widgets::Palette::light();
        palette.chosen = preferences.kindColours;
        dialog.setColours(palette);
    }

    SettingsDialog dialog;
    QSignalSpy changes;
};

} // namespace

class SettingsDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreToldAtOnceAndCancelTakesThemBack()
    {
        Preferences before;
        before.columnCharacters = 40;
        Shown shown(before);
        auto *theme = fieldNamed<QComboBox>(shown.dialog, u"Theme"_s);
        theme->setFocus();
        QTest::keyClick(theme, Qt::Key_Down);
        QCOMPARE(shown.dialog.preferences().theme, app::Theme::Light);
        QCOMPARE(shown.changes.size(), 1);
        auto *width = fieldNamed<QSpinBox>(shown.dialog, u"Narrowest column"_s);
        width->setFocus();
        QTest::keyClick(width, Qt::Key_Up);
        QCOMPARE(shown.dialog.preferences().columnCharacters, 41);
        QTest::keyClick(&shown.dialog, Qt::Key_Escape);
        QVERIFY(!shown.dialog.isVisible());
        QCOMPARE(shown.changes.last().first().value<Preferences>(), before);
        QCOMPARE(shown.dialog.preferences(), before);
    }

    void aSizeBelowTheLeastIsTheDesktopsOwn()
    {
        Preferences before;
        before.readingSize = Preferences::readingSizes.least;
        Shown shown(before);
        auto *size = fieldNamed<QSpinBox>(shown.dialog, u"Size"_s);
        size->setFocus();
        QTest::keyClick(size, Qt::Key_Down);
        QCOMPARE(shown.dialog.preferences().readingSize, 0);
    }

    /// What the dialog offers and what the settings file takes must not drift apart.
    void everyChoiceIsKeptInTheSettings()
    {
        Shown shown;
        QTemporaryDir folder;
        app::Settings settings(folder.filePath(u"settings.ini"_s));
        for (const auto &name : {u"Theme"_s, u"Layout at start"_s, u"Language of versions"_s}) {
            auto *box = fieldNamed<QComboBox>(shown.dialog, name);
            QVERIFY2(box && box->count() > 3, qPrintable(name));
            for (int i = 0; i < box->count(); ++i) {
                box->setCurrentIndex(i);
                settings.setPreferences(shown.dialog.preferences());
                QCOMPARE(settings.preferences(), shown.dialog.preferences());
            }
        }
    }

    void theProgramsOwnSettingsComeBack()
    {
        Preferences before;
        before.reducesMotion = true;
        before.kindColours.insert(Kind::Moved, Qt::darkGreen);
        Shown shown(before);
        auto *buttons = shown.dialog.findChild<QDialogButtonBox *>();
        QTest::mouseClick(buttons->button(QDialogButtonBox::RestoreDefaults), Qt::LeftButton);
        QCOMPARE(shown.dialog.preferences(), Preferences());
        QVERIFY(!shown.dialog.findChild<QCheckBox *>()->isChecked());
    }

    void aColourThatCanBeReadIsTakenWithoutAWord()
    {
        Shown shown;
        KindColourRow *row = rowOf(shown.dialog, Kind::QuoteAltered);
        typeColour(row, u"#004d40"_s);
        QCOMPARE(shown.dialog.preferences().kindColours.value(Kind::QuoteAltered),
                 QColor(0x00, 0x4d, 0x40));
        QVERIFY(row->hint().isEmpty());
    }

    void aFaintColourIsDrawnDarkerAndTheHintSaysSo()
    {
        Shown shown;
        KindColourRow *row = rowOf(shown.dialog, Kind::QuoteAltered);
        typeColour(row, u"ffe680"_s); // the # is not insisted on
        QCOMPARE(shown.dialog.preferences().kindColours.value(Kind::QuoteAltered),
                 QColor(0xff, 0xe6, 0x80));
        QVERIFY2(row->hint().contains(u"cannot be read well"_s), qPrintable(row->hint()));
        auto *theme = fieldNamed<QComboBox>(shown.dialog, u"Theme"_s);
        theme->setCurrentIndex(2); // dark: there it can be read as it is
        QVERIFY(row->hint().isEmpty());
    }

    void enterInAFieldDoesNotCloseTheDialog()
    {
        Shown shown;
        typeColour(rowOf(shown.dialog, Kind::Moved), u"#123456"_s);
        QVERIFY(shown.dialog.isVisible());
    }

    void whatIsNoColourIsRefused()
    {
        Shown shown;
        KindColourRow *row = rowOf(shown.dialog, Kind::Moved);
        const QString before = row->findChild<QLineEdit *>()->text();
        typeColour(row, u"mauvish"_s);
        QVERIFY(shown.changes.isEmpty());
        QVERIFY(row->hint().contains(u"mauvish"_s));
        QCOMPARE(row->findChild<QLineEdit *>()->text(), before);
    }

    void oneColourIsResetAlone()
    {
        Preferences before;
        before.kindColours = {{Kind::Moved, Qt::darkGreen}, {Kind::OnlyHere, Qt::darkBlue}};
        Shown shown(before);
        const auto buttons = rowOf(shown.dialog, Kind::Moved)->findChildren<QToolButton *>();
        QTest::mouseClick(buttons.last(), Qt::LeftButton);
        QCOMPARE(shown.dialog.preferences().kindColours.keys(), QList{Kind::OnlyHere});
        QVERIFY(!buttons.last()->isEnabled());
    }

    void wordsLeaveTheRowsThatHoldThem()
    {
        Shown shown;
        auto *words = fieldNamed<QLineEdit>(shown.dialog, u"Search settings"_s);
        QTest::keyClicks(words, u"motion"_s);
        QVERIFY(!fieldNamed<QComboBox>(shown.dialog, u"Theme"_s)->isVisible());
        QVERIFY(shown.dialog.findChild<QCheckBox *>()->isVisible());
        QTest::keyClicks(words, u"xyz"_s);
        QVERIFY(!shown.dialog.findChild<widgets::SettingsForm *>()->isVisible());
        words->clear();
        QTest::keyClicks(words, u"high contrast"_s); // one of the choices of a field
        QVERIFY(fieldNamed<QComboBox>(shown.dialog, u"Theme"_s)->isVisible());
        words->clear();
        QTest::keyClicks(words, u"pages from"_s); // a heading shows all below it
        QVERIFY(fieldNamed<QSpinBox>(shown.dialog, u"Longest wait"_s)->isVisible());
        QVERIFY(!fieldNamed<QComboBox>(shown.dialog, u"Theme"_s)->isVisible());
    }

    void sectionsScrollThePage()
    {
        Shown shown;
        auto *sections = fieldNamed<QListWidget>(shown.dialog, u"Sections"_s);
        auto *form = shown.dialog.findChild<widgets::SettingsForm *>();
        sections->setFocus();
        QTest::keyClick(sections, Qt::Key_Down);
        QTest::keyClick(sections, Qt::Key_Down);
        QVERIFY(form->verticalScrollBar()->value() > 0);
        QCOMPARE(form->sectionSeen(), 2);
    }

    void theWheelScrollsPastFieldsWithoutTheKeyboard()
    {
        Shown shown;
        auto *width = fieldNamed<QSpinBox>(shown.dialog, u"Narrowest column"_s);
        fieldNamed<QLineEdit>(shown.dialog, u"Search settings"_s)->setFocus();
        QTest::wheelEvent(shown.dialog.windowHandle(),
                          width->mapTo(&shown.dialog, QPointF(width->rect().center())),
                          QPoint(0, -120));
        QVERIFY(shown.changes.isEmpty());
        auto *form = shown.dialog.findChild<widgets::SettingsForm *>();
        QVERIFY(form->verticalScrollBar()->value() > 0);
    }

    void everyFieldHasAName()
    {
        Shown shown;
        for (const QWidget *field : shown.dialog.findChildren<QWidget *>()) {
            const bool isField
                = qobject_cast<const QComboBox *>(field) || qobject_cast<const QSpinBox *>(field);
            if (isField)
                QVERIFY(!field->accessibleName().isEmpty());
        }
    }
};

QTEST_MAIN(SettingsDialogTest)
#include "settingsdialogtest.moc"
