// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/pastedialog.h"

#include "widgets/dialogs/pastefacts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QPushButton *addButton(const QDialog &dialog)
{
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            return button;
    }
    return nullptr;
}

} // namespace

class PasteDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }

    void countsWhatIsPasted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isPage");
        QTest::addColumn<int>("words");
        QTest::addColumn<int>("sentences");
        QTest::newRow("nothing") << u""_s << false << 0 << 0;
        QTest::newRow("two sentences") << u"The pier closed. Boats moved."_s << false << 5 << 2;
        QTest::newRow("marks are no words") << u"— … ! 😀"_s << false << 0 << 0;
        QTest::newRow("a page") << u"<!DOCTYPE html><html><head><title>x</title></head><body>"
                                   "<script>let a = 1;</script><p>The pier closed.</p>"
                                   "<p>Boats moved.</p></body></html>"_s
                                << true << 5 << 2;
        QTest::newRow("text with a tag in it") << u"The <b>old</b> pier"_s << false << 5 << 1;
        QTest::newRow("right to left") << u"הרציף נסגר. הסירות עברו."_s << false << 4 << 2;
    }

    void countsWhatIsPasted()
    {
        QFETCH(QString, text);
        const widgets::PasteFacts facts = widgets::pasteFacts(text);
        QTEST(facts.isPage, "isPage");
        QTEST(facts.words, "words");
        QTEST(facts.sentences, "sentences");
    }

    void beginsWithTheClipboard()
    {
        QGuiApplication::clipboard()->setText(u"The pier closed on Monday."_s);
        const widgets::PasteDialog dialog;
        QCOMPARE(dialog.text(), u"The pier closed on Monday."_s);
        QVERIFY(addButton(dialog)->isEnabled());
    }

    void aLoneAddressIsNoText()
    {
        QGuiApplication::clipboard()->setText(u"https://pier.example/story"_s);
        const widgets::PasteDialog dialog;
        QVERIFY(dialog.text().isEmpty());
        QVERIFY(!addButton(dialog)->isEnabled());
    }

    void acceptsByKeyboard()
    {
        widgets::PasteDialog dialog;
        dialog.show();
        auto *text = dialog.findChild<QPlainTextEdit *>();
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog.isVisible()); // nothing to add yet
        text->setPlainText(u"The pier closed."_s);
        dialog.findChild<QLineEdit *>()->setText(u"  Harbour   Daily "_s);
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.outlet(), u"Harbour Daily"_s);
        QVERIFY(!dialog.isPage());
    }
};

QTEST_MAIN(PasteDialogTest)
#include "pastedialogtest.moc"
