// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dialogs in a font of twice the size, in the window's own style: nothing may be cut off.

#include "app/window/helpwindow.h"
#include "app/window/settingsdialog.h"
#include "app/window/shortcutsdialog.h"
#include "widgets/dialogs/addressdialog.h"
#include "widgets/dialogs/pastedialog.h"
#include "widgets/render/style.h"
#include "widgets/views/welcomepage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Labels and buttons that have less room than their words need.
QStringList cutTexts(QWidget &widget)
{
    QStringList cut;
    const auto check = [&](const QWidget *part, QString text) {
        text.remove(u'&');
        if (text.isEmpty())
            return;
        const int needed = part->fontMetrics().horizontalAdvance(text);
        if (part->isVisible()
            && (part->width() < needed || part->height() < part->fontMetrics().height()))
            cut.append(u"%1 (%2 of %3)"_s.arg(text).arg(part->width()).arg(needed));
    };
    for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>())
        check(button, button->text());
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (!label->wordWrap() && label->textFormat() != Qt::RichText)
            check(label, label->text());
    }
    return cut;
}

} // namespace

class LargeFontsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * 2);
        QApplication::setFont(font);
        qApp->setStyleSheet(widgets::styleSheet(widgets::Palette::highContrast(true)));
    }

    void settings()
    {
        app::SettingsDialog dialog({});
        dialog.setColours(widgets::Palette::highContrast(true));
        expectWhole(dialog);
    }
    void shortcuts()
    {
        app::ShortcutsDialog dialog({}, nullptr);
        expectWhole(dialog);
    }
    void help()
    {
        app::HelpWindow window(nullptr);
        expectWhole(window);
    }
    void paste()
    {
        widgets::PasteDialog dialog(nullptr);
        expectWhole(dialog);
    }
    void addresses()
    {
        widgets::AddressDialog dialog({}, nullptr);
        expectWhole(dialog);
    }
    void welcome()
    {
        widgets::WelcomePage page;
        page.resize(1000, 800);
        expectWhole(page);
    }

private:
    static void expectWhole(QWidget &widget)
    {
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
        QVERIFY2(QTest::qWaitFor([&] { return cutTexts(widget).isEmpty(); }, 2000),
                 qPrintable(cutTexts(widget).join(u"; "_s)));
    }
};

QTEST_MAIN(LargeFontsTest)
#include "largefontstest.moc"
