// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/encoding.h"

#include <QTest>

using namespace Qt::StringLiterals;

class EncodingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<bool>("assumed");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &text,
                            const QString &encoding, bool assumed) {
            QTest::newRow(name) << bytes << text << encoding << assumed;
        };
        row("plain ASCII is UTF-8", "said", u"said"_s, u"UTF-8"_s, false);
        row("UTF-8 with a mark",
            "\xEF\xBB\xBF"
            "caf\xC3\xA9",
            u"café"_s, u"UTF-8"_s, false);
        row("UTF-8 without a mark", "na\xC3\xAFve \xF0\x9F\x98\x80", u"naïve 😀"_s, u"UTF-8"_s,
            false);
        row("UTF-16 with a mark",
            QByteArray("\xFF\xFE"
                       "a\0\xE9\0",
                       6),
            u"aé"_s, u"UTF-16LE"_s, false);
        row("big-endian UTF-16 with a mark", QByteArray("\xFE\xFF\0a\0\xE9", 6), u"aé"_s,
            u"UTF-16BE"_s, false);
        row("UTF-32 is not taken for UTF-16", QByteArray("\xFF\xFE\0\0a\0\0\0", 8), u"a"_s,
            u"UTF-32LE"_s, false);
        row("UTF-16 without a mark", QByteArray("T\0h\0e\0 \0m\0a\0y\0o\0r\0", 18), u"The mayor"_s,
            u"UTF-16LE"_s, true);
        row("curly quotes of windows-1252", "\x93Never,\x94 she said, \x97 and caf\xE9",
            u"“Never,” she said, — and café"_s, u"windows-1252"_s, true);
        row("latin1 declared means windows-1252", "<meta charset=\"iso-8859-1\"><p>\x93No\x94</p>",
            u"<meta charset=\"iso-8859-1\"><p>“No”</p>"_s, u"windows-1252"_s, false);
        row("declared in the old form",
            "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>\xCC\xE8\xF0",
            u"<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>Мир"_s,
            u"windows-1251"_s, false);
        row("a stale declaration loses to valid UTF-8",
            "<meta charset=\"windows-1251\">caf\xC3\xA9", u"<meta charset=\"windows-1251\">café"_s,
            u"UTF-8"_s, false);
        row("Shift JIS declared", "<meta charset=shift_jis>\x93\xFA\x96\x7B",
            u"<meta charset=shift_jis>日本"_s, u"Shift_JIS"_s, false);
        row("ISO-2022-JP is ASCII with escapes", "<meta charset=iso-2022-jp>\x1B$BF|K\\\x1B(B",
            u"<meta charset=iso-2022-jp>日本"_s, u"ISO-2022-JP"_s, false);
        row("the set of the page's language",
            "<html lang=\"pl\"><p>\xB3\xF3"
            "d\x9F na rzece</p>",
            u"<html lang=\"pl\"><p>łódź na rzece</p>"_s, u"windows-1250"_s, true);
        row("an encoding that nobody knows", "<meta charset=\"made-up\">word",
            u"<meta charset=\"made-up\">word"_s, u"UTF-8"_s, false);
        row("UTF-7 is never believed", "<meta charset=utf-7>+ADw-b+AD4-",
            u"<meta charset=utf-7>+ADw-b+AD4-"_s, u"UTF-8"_s, false);
    }

    void decodes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(QString, encoding);
        QFETCH(bool, assumed);
        const auto decoded = core::reader::decode(bytes);
        QCOMPARE(decoded.text, text);
        QCOMPARE(decoded.encoding, encoding);
        QCOMPARE(decoded.assumed, assumed);
    }

    void damageDoesNotHideUtf8()
    {
        const auto decoded = core::reader::decode(QByteArray("caf\xC3\xA9 ").repeated(20) + "\xC3");
        QCOMPARE(decoded.encoding, u"UTF-8"_s);
        QVERIFY(decoded.assumed);
        QVERIFY(decoded.text.startsWith(u"café café"_s));
    }
};

QTEST_GUILESS_MAIN(EncodingTest)
#include "encodingtest.moc"
