// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/read.h"
#include "support/random.h"
#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Bytes to blocks: a news page of ordinary weight, and pages of many and of few elements ten times
/// as heavy, which should take ten times as long.
namespace {

/// A page of about so many bytes, half of it script, a twentieth text, the rest menus and teasers.
QByteArray newsPage(qsizetype bytes)
{
    std::mt19937 random(7);
    const auto words
        = [&](int count) { return support::randomWords(random, count, 5000).toUtf8(); };
    QByteArray script;
    QByteArray menus;
    QByteArray text;
    while (script.size() < bytes / 2)
        script += "window.ads=window.ads||[];ads.push({slot:'" + words(4) + "',size:[300,250]});\n";
    while (menus.size() < bytes * 9 / 20)
        menus += "<li class=\"teaser teaser--small\"><a href=\"/news/story\"><img src=\"x.jpg\" "
                 "alt=\"\"><span class=\"teaser__title\">"
            + words(7) + "</span></a></li>\n";
    while (text.size() < bytes / 20)
        text += "<p class=\"article__text\">" + words(12) + ", <a href=\"/topic\">" + words(2)
            + "</a> " + words(20) + ". " + words(15) + ".</p>\n";
    return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + words(7)
        + "</title><script>" + script + "</script></head><body><nav><ul>" + menus
        + "</ul></nav><article><h1>" + words(7) + "</h1>" + text + "</article></body></html>";
}

} // namespace

class ReaderBench final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("360 KB") << newsPage(360'000);
        QTest::newRow("3.6 MB") << newsPage(3'600'000);
        QTest::newRow("3.6 MB of small elements")
            << "<body>" + QByteArray("<div><p>a b</p></div>").repeated(170'000);
    }

    void page()
    {
        QFETCH(const QByteArray, bytes);
        const auto &languages = support::languages();
        QBENCHMARK
        {
            const auto read = core::reader::readBytes(bytes, u"page.html"_s, {}, languages);
            Q_UNUSED(read)
        }
    }
};

QTEST_GUILESS_MAIN(ReaderBench)
#include "readerbench.moc"
