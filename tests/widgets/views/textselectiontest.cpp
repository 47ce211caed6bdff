// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/textselection.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace widgets;

class TextSelectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSelectionGrowsByItsUnit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("unit");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("expected");
        const QString two = u"Old boats sail.\nNew boats motor."_s;
        constexpr int character = static_cast<int>(SelectionUnit::Character);
        constexpr int word = static_cast<int>(SelectionUnit::Word);
        constexpr int paragraph = static_cast<int>(SelectionUnit::Paragraph);
        QTest::newRow("a click selects nothing") << two << character << 4 << 4 << QString();
        QTest::newRow("dragged forwards") << two << character << 4 << 9 << u"boats"_s;
        QTest::newRow("dragged backwards") << two << character << 9 << 4 << u"boats"_s;
        QTest::newRow("a word") << two << word << 6 << 6 << u"boats"_s;
        QTest::newRow("words backwards keep the first") << two << word << 6 << 1 << u"Old boats"_s;
        QTest::newRow("a paragraph") << two << paragraph << 20 << 20 << u"New boats motor."_s;
        QTest::newRow("the first paragraph from its begin")
            << two << paragraph << 0 << 0 << u"Old boats sail."_s;
        QTest::newRow("two paragraphs") << two << paragraph << 20 << 2 << two;
        QTest::newRow("beyond the end") << two << character << 26 << 99 << u"motor."_s;
        QTest::newRow("a word with a combining mark")
            << u"The cafe\u0301 closed"_s << word << 5 << 5 << u"cafe\u0301"_s;
    }
    void aSelectionGrowsByItsUnit()
    {
        QFETCH(QString, text);
        QFETCH(int, unit);
        QFETCH(int, from);
        QFETCH(int, to);
        TextSelection selection;
        selection.setText(text);
        selection.begin(from, static_cast<SelectionUnit>(unit));
        selection.extend(to);
        QTEST(selection.words(), "expected");
        QCOMPARE(selection.isEmpty(), selection.words().isEmpty());
    }

    void anotherTextSelectsNothing()
    {
        TextSelection selection;
        selection.setText(u"some words"_s);
        selection.select({0, 4});
        QCOMPARE(selection.words(), u"some"_s);
        selection.setText(u"x"_s);
        QVERIFY(selection.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TextSelectionTest)
#include "textselectiontest.moc"
