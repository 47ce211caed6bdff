// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/codepoints.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CodePointsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void translatesBothWays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("utf16");
        QTest::addColumn<qsizetype>("codePoint");
        QTest::newRow("plain text") << u"abc"_s << qsizetype(2) << qsizetype(2);
        QTest::newRow("before an emoji") << u"a😀b"_s << qsizetype(1) << qsizetype(1);
        QTest::newRow("after an emoji") << u"a😀b"_s << qsizetype(3) << qsizetype(2);
        QTest::newRow("end, after two") << u"😀😀"_s << qsizetype(4) << qsizetype(2);
        QTest::newRow("between two") << u"😀😀"_s << qsizetype(2) << qsizetype(1);
        QTest::newRow("empty text") << u""_s << qsizetype(0) << qsizetype(0);
    }

    void translatesBothWays()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, utf16);
        QFETCH(qsizetype, codePoint);
        const core::CodePoints points(text);
        QCOMPARE(points.fromUtf16(utf16), codePoint);
        QCOMPARE(points.toUtf16(codePoint), utf16);
    }
};

QTEST_GUILESS_MAIN(CodePointsTest)
#include "codepointstest.moc"
