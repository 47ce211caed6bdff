// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetching.h"

#include "app/errortext.h"
#include "webserver.h"

#include <QHostAddress>
#include <QTest>
#include <QTimer>

#include <optional>
#include <thread>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

using support::page;
using support::WebServer;

app::FetchRules rules()
{
    return {.maximumBytes = 1 << 20,
            .maximumRedirects = 3,
            .silence = std::chrono::milliseconds(300),
            .whole = std::chrono::milliseconds(600),
            .allowsPrivate = true};
}

} // namespace

/// Addresses are asked for once, carefully.
class FetchingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageIsFetched()
    {
        const WebServer server;
        const auto fetched = app::fetch(server.address(u"page"_s), rules());
        QVERIFY2(fetched, fetched ? "" : qPrintable(app::sentenceOf(fetched.error())));
        QCOMPARE(fetched->bytes, page);
        QCOMPARE(fetched->encoding, u"iso-8859-2"_s);
        QVERIFY(fetched->redirects.isEmpty());
        const QByteArrayList requests = server.requests();
        QCOMPARE(requests.size(), 1);
        QVERIFY(!requests.first().contains("Cookie"));
    }

    void redirectsAreFollowedAndKept()
    {
        const WebServer server;
        const auto fetched = app::fetch(server.address(u"moved"_s), rules());
        QVERIFY(fetched);
        QCOMPARE(fetched->bytes, page);
        QCOMPARE(fetched->address.toString(), server.address(u"page"_s));
        QCOMPARE(fetched->redirects,
                 (QStringList{server.address(u"moved"_s), server.address(u"further"_s)}));
    }

    void cookiesAreNotSentBack()
    {
        const WebServer server;
        QVERIFY(app::fetch(server.address(u"page"_s), rules()));
        QVERIFY(app::fetch(server.address(u"page"_s), rules()));
        const QByteArrayList requests = server.requests();
        QCOMPARE(requests.size(), 2);
        QVERIFY(!requests.last().contains("who=you"));
    }

    void whatGoesWrongIsSaid_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("detail");
        QTest::newRow("not found") << u"gone"_s << ErrorCode::AddressStatus << u"404 Not Found"_s;
        QTest::newRow("a picture") << u"picture"_s << ErrorCode::NotText << u"image/png"_s;
        QTest::newRow("says that it is huge") << u"huge"_s << ErrorCode::FileTooLarge << u"1"_s;
        QTest::newRow("does not end") << u"endless"_s << ErrorCode::FileTooLarge << u"1"_s;
        QTest::newRow("breaks off") << u"broken"_s << ErrorCode::AddressUnreachable << QString();
        QTest::newRow("speaks no HTTP")
            << u"nonsense"_s << ErrorCode::AddressUnreachable << QString();
        QTest::newRow("leads in a circle") << u"round"_s << ErrorCode::TooManyRedirects << u"3"_s;
        QTest::newRow("leads to a file")
            << u"tofile"_s << ErrorCode::AddressInvalid << u"file:///etc/hostname"_s;
        QTest::newRow("does not answer") << u"silent"_s << ErrorCode::AddressTimeout << u"1"_s;
        QTest::newRow("takes too long") << u"slow"_s << ErrorCode::AddressTimeout << u"1"_s;
    }

    void whatGoesWrongIsSaid()
    {
        QFETCH(QString, path);
        QFETCH(QString, detail);
        const WebServer server;
        const QString address = server.address(path);
        const auto fetched = app::fetch(address, rules());
        QVERIFY(!fetched);
        QTEST(fetched.error().code, "code");
        QCOMPARE(fetched.error().file, address);
        if (!detail.isEmpty())
            QCOMPARE(fetched.error().detail, detail);
        QVERIFY(app::sentenceOf(fetched.error()).startsWith(address + u": "_s));
    }

    void limitsHoldOnThreadsThatQtDidNotStart()
    {
        const WebServer server;
        std::optional<core::Result<app::Fetched>> slow;
        std::optional<core::Result<app::Fetched>> good;
        std::thread([&] {
            good = app::fetch(server.address(u"page"_s), rules());
            slow = app::fetch(server.address(u"slow"_s), rules());
        }).join();
        QVERIFY(*good);
        QCOMPARE((*good)->bytes, page);
        QVERIFY(!*slow);
        QCOMPARE(slow->error().code, ErrorCode::AddressTimeout);
    }

    void nothingOfTheOwnNetworkIsAskedFor()
    {
        const WebServer server;
        auto careful = rules();
        careful.allowsPrivate = false;
        for (const QString &address :
             {server.address(u"page"_s), u"http://localhost:%1/page"_s.arg(server.port())}) {
            const auto fetched = app::fetch(address, careful);
            QVERIFY(!fetched);
            QCOMPARE(fetched.error().code, ErrorCode::AddressPrivate);
        }
        QVERIFY(server.requests().isEmpty());
    }

    void publicHostsAreKnown_data()
    {
        QTest::addColumn<bool>("isPublic");
        for (const char *host : {"93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946"})
            QTest::newRow(host) << true;
        for (const char *host :
             {"127.0.0.1", "127.9.9.9", "::1", "10.0.0.5", "172.16.3.4", "192.168.1.1",
              "169.254.169.254", "fe80::1", "fc00::1", "fd12:3456::1", "100.64.0.1", "0.0.0.0",
              "0.1.2.3", "::", "224.0.0.1", "ff02::1", "255.255.255.255", "::ffff:127.0.0.1",
              "::ffff:192.168.0.1"})
            QTest::newRow(host) << false;
    }

    void publicHostsAreKnown()
    {
        const QHostAddress host(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!host.isNull() || host == QHostAddress(QHostAddress::AnyIPv6));
        QTEST(app::isPublic(host), "isPublic");
    }

    void cancellingEndsTheWait()
    {
        const WebServer server;
        auto patient = rules();
        patient.silence = patient.whole = std::chrono::minutes(1);
        std::stop_source source;
        QTimer::singleShot(50, this, [&] { source.request_stop(); });
        const auto fetched
            = app::fetch(server.address(u"silent"_s), patient, {.stop = source.get_token()});
        QVERIFY(!fetched);
        QCOMPARE(fetched.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(FetchingTest)
#include "fetchingtest.moc"
