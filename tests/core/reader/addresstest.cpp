// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/address.h"

#include <QTest>

using namespace Qt::StringLiterals;

class AddressTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("addresses");
        const auto row = [](const char *name, const QString &text, const QStringList &addresses) {
            QTest::newRow(name) << text << addresses;
        };
        row("one", u" https://example.org/a?b=c#d \n"_s, {u"https://example.org/a?b=c#d"_s});
        row("several", u"http://a.example/1\nhttps://b.example/2 https://c.example"_s,
            {u"http://a.example/1"_s, u"https://b.example/2"_s, u"https://c.example"_s});
        row("among words", u"See https://example.org"_s, {});
        row("another scheme", u"ftp://example.org/a"_s, {});
        row("a file", u"file:///tmp/a.html"_s, {});
        row("no host", u"https:///a"_s, {});
        row("a name in another script", u"https://пример.example/статья"_s,
            {u"https://пример.example/статья"_s});
        row("nothing", {}, {});
    }

    void addressesAreTold()
    {
        QFETCH(QString, text);
        QTEST(core::reader::addressesIn(text), "addresses");
    }
};

QTEST_GUILESS_MAIN(AddressTest)
#include "addresstest.moc"
