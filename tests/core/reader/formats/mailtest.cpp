// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"
#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

constexpr auto article
    = "The town council opened a new library on Monday after two years of work, the mayor said.\n\n"
      "\"We are glad that it is done,\" said Mayor Ada Brandt, who had asked for it for years.\n";

constexpr auto page
    = "<html><head><title>Library opens | Coast Wire</title><meta property=3D\"og:site_name\" "
      "content=3D\"Coast Wire\"></head><body><article><h1>Library opens</h1><p>The town council "
      "opened a new library on Monday after two years of work, the mayor said.</p><p>The caf=C3=A9 "
      "in it opens in June, and the garden behind it a month later, she added.</p></article></body>"
      "</html>";

QByteArray mail(const QByteArray &fields, const QByteArray &body)
{
    return "From: " + fields.trimmed() + "\r\nMIME-Version: 1.0\r\n" + body;
}

} // namespace

/// Mails and pages saved as MHTML.
class MailTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageSavedByABrowser()
    {
        const QByteArray bytes = QByteArray("From: <Saved by Blink>\r\nSnapshot-Content-Location: "
                                            "https://wire.example/library\r\nSubject: Library "
                                            "opens\r\nDate: Mon, 6 May 2024 10:00:00 +0200\r\n"
                                            "MIME-Version: 1.0\r\nContent-Type: multipart/related; "
                                            "type=\"text/html\"; boundary=\"b\"\r\n\r\n--b\r\n"
                                            "Content-Type: text/html\r\n"
                                            "Content-Transfer-Encoding: quoted-printable\r\n\r\n")
            + page
            + "\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n"
              "iVBORw0KGgo=\r\n--b--\r\n";
        const core::Version version = support::readOne(bytes);
        QCOMPARE(version.title, u"Library opens"_s);
        QCOMPARE(version.outlet, u"Coast Wire"_s);
        QCOMPARE(version.address, u"https://wire.example/library"_s);
        QVERIFY(!version.date.isValid());
        QCOMPARE(version.retrieved.toUTC().toString(Qt::ISODate), u"2024-05-06T08:00:00Z"_s);
        QVERIFY(version.text.contains(u"café"_s));
        QVERIFY(version.source.startsWith(u"<html>"_s));
        QCOMPARE(version.bytes, bytes);
    }

    void fields_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("byline");
        QTest::addColumn<QString>("outlet");
        QTest::addColumn<QString>("date");
        const QByteArray date = "Date: Mon, 6 May 2024 10:00:00 +0200\r\n";
        const auto row = [](const char *name, const QByteArray &bytes, const QString &title,
                            const QString &byline, const QString &outlet, const QString &iso) {
            QTest::newRow(name) << bytes << title << byline << outlet << iso;
        };
        row("a mail of a reporter",
            mail("Mira Osk <mira.osk@paper.example>\r\nSubject: =?UTF-8?Q?Library_op=C3=A9ns?=\r\n"
                     + date,
                 "Content-Type: text/plain; charset=utf-8\r\n\r\n" + QByteArray(article)),
            u"Library opéns"_s, u"Mira Osk"_s, {}, u"2024-05-06T10:00:00+02:00"_s);
        row("a newsletter",
            mail("Coast Wire <news@coastwire.example>\r\nList-Id: x\r\nSubject: Library opens\r\n"
                     + date,
                 "Content-Type: text/plain\r\n\r\n" + QByteArray(article)),
            u"Library opens"_s, {}, u"Coast Wire"_s, u"2024-05-06T10:00:00+02:00"_s);
        row("HTML counts before plain text",
            mail("Coast Wire <news@coastwire.example>\r\nSubject: Library opens\r\n" + date,
                 "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: "
                 "text/plain\r\n\r\nSee it in the browser.\r\n--b\r\nContent-Type: text/html; "
                 "charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                     + QByteArray(page) + "\r\n--b--\r\n"),
            u"Library opens"_s, {}, u"Coast Wire"_s, u"2024-05-06T10:00:00+02:00"_s);
        row("an article forwarded in the text",
            mail(
                "Jo Reader <jo@mail.example>\r\nSubject: Fwd: Library opens\r\n" + date,
                "Content-Type: text/plain\r\n\r\nLook at this!\r\n\r\n---------- Forwarded message "
                "---------\r\nFrom: Coast Wire <news@coastwire.example>\r\nDate: Fri, 3 May 2024 "
                "09:30:00 +0000\r\nSubject: Library opens\r\nTo: <jo@mail.example>\r\n\r\n"
                    + QByteArray(article)),
            u"Library opens"_s, {}, u"Coast Wire"_s, u"2024-05-03T09:30:00Z"_s);
        row("a mail attached to a mail",
            mail("Jo Reader <jo@mail.example>\r\nSubject: look\r\n" + date,
                 "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain"
                 "\r\n\r\nThis is what I told you about yesterday when we met in the street, I "
                 "think."
                 "\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: Mira Osk "
                 "<osk@paper.example>\r\nSubject: Library opens\r\nDate: Fri, 3 May 2024 09:30:00 "
                 "+0000\r\nContent-Type: text/plain\r\n\r\n"
                     + QByteArray(article) + "\r\n--b--\r\n"),
            u"Library opens"_s, u"Mira Osk"_s, {}, u"2024-05-03T09:30:00Z"_s);
    }

    void fields()
    {
        QFETCH(QByteArray, bytes);
        const core::Version version = support::readOne(bytes);
        QTEST(version.title, "title");
        QTEST(version.byline, "byline");
        QTEST(version.outlet, "outlet");
        QTEST(version.date.toIso(), "date");
        QVERIFY2(support::blocksOf(version).contains(
                     u"body: The town council opened a new library on Monday after two years of "
                     "work, the mayor said."_s),
                 qPrintable(support::blocksOf(version).join(u'\n')));
    }

    void theForwardedHeadIsSetAside()
    {
        const core::Version version
            = support::readOne(mail("a@b.example\r\nSubject: Fwd",
                                    "\r\nVon: Coast Wire\r\nGesendet: 3. Mai 2024\r\nAn: "
                                    "Jo\r\nBetreff: Library opens\r\n\r\n"
                                        + QByteArray(article)));
        QCOMPARE(version.blocks.first().role, core::BlockRole::Boilerplate);
        QVERIFY(version.blocks.first().range.of(version.text).startsWith(u"Von: Coast Wire"_s));
    }

    void quotedTextLosesItsMarks()
    {
        const QByteArray quoted = "> " + QByteArray(article).trimmed().replace("\n", "\n> ");
        const core::Version version
            = support::readOne(mail("a@b.example\r\nSubject: x", "\r\n" + quoted));
        QVERIFY(!version.text.contains(u'>'));
    }

    void theChosenEncodingCounts()
    {
        const QByteArray bytes = mail("a@b.example\r\nSubject: x",
                                      "Content-Type: text/plain; charset=windows-1252\r\n\r\n"
                                      "\xCC\xE8\xF0: "
                                          + QByteArray(article));
        const auto reading = support::reading(bytes, u"file"_s, {.encoding = u"windows-1251"_s});
        QVERIFY(reading.versions.front().text.contains(u"Мир"_s));
        QCOMPARE(reading.versions.front().encoding, u"windows-1251"_s);
    }

    /// "file: body: …" for each version: what of a mail with attachments is an article.
    void attachmentsAreMembers()
    {
        const QByteArray other
            = "Rents in the harbour quarter of Lindow have doubled in ten years, "
              "a study of the county found, and tenants want a limit.\n";
        const auto attached = [](const QByteArray &head, const QByteArray &body) {
            return "\r\n--b\r\n" + head + "\r\n\r\n" + body;
        };
        const QByteArray parts
            = attached("Content-Type: text/html; charset=utf-8\r\nContent-Disposition: attachment; "
                       "filename=library.html\r\nContent-Transfer-Encoding: quoted-printable",
                       page)
            + attached("Content-Type: image/png; name=mill.png\r\nContent-Disposition: attachment",
                       "png")
            + attached("Content-Type: application/octet-stream; name=rents.txt", other)
            + attached("Content-Type: application/pgp-signature", "signed") + "\r\n--b--\r\n";
        const auto read = [&](const QByteArray &letter) {
            return support::reading(
                mail("a@b.example\r\nSubject: Two stories",
                     "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: "
                     "text/plain\r\n\r\n"
                         + letter + parts),
                u"mail.eml"_s);
        };
        const auto files = [](const core::reader::Reading &reading) {
            QStringList names;
            for (const core::Version &version : reading.versions)
                names.append(version.file);
            return names;
        };
        const auto note = read("Here are the two stories that I wrote of.\r\n");
        QCOMPARE(files(note), (QStringList{u"mail.eml/2"_s, u"mail.eml/3"_s}));
        QCOMPARE(note.errors.size(), 0);
        QCOMPARE(note.versions.front().title, u"Library opens"_s);
        QCOMPARE(note.versions.front().outlet, u"Coast Wire"_s);
        QVERIFY(note.versions.back().text.startsWith(u"Rents in the harbour"_s));
        const auto letter = read(QByteArray(article) + "\r\n" + other.repeated(3));
        QCOMPARE(files(letter), (QStringList{u"mail.eml"_s, u"mail.eml/2"_s, u"mail.eml/3"_s}));
        // Each gives itself again from its bytes.
        for (const core::Version &version : letter.versions) {
            const auto again
                = core::reader::readBytes(version.bytes, version.file, {}, support::languages());
            QVERIFY(again);
            QCOMPARE(again->text, version.text);
        }
    }

    void attachedMailsInMailsEnd()
    {
        QByteArray bytes = mail("a@b.example\r\nSubject: x", "\r\n" + QByteArray(article));
        for (int i = 0; i < 30; ++i)
            bytes = mail("a@b.example\r\nSubject: x",
                         "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i)
                             + "\r\n\r\n--b" + QByteArray::number(i)
                             + "\r\nContent-Type: application/octet-stream; name=mail.eml\r\n"
                               "Content-Transfer-Encoding: base64\r\n\r\n"
                             + bytes.toBase64() + "\r\n--b" + QByteArray::number(i) + "--\r\n");
        const auto reading = support::reading(bytes, u"mail.eml"_s);
        QCOMPARE(reading.versions.size(), 0U);
        QCOMPARE(reading.errors.size(), 1);
    }

    void refuses()
    {
        const auto nested = support::reading(mail(
            "a@b.example\r\nSubject: x",
            QByteArray("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n").repeated(5000)));
        QCOMPARE(nested.errors.first().code, ErrorCode::NestedTooDeep);
        const auto empty = support::reading(mail("a@b.example\r\nSubject: x", "\r\n"));
        QCOMPARE(empty.errors.first().code, ErrorCode::NoArticleText);
    }
};

QTEST_GUILESS_MAIN(MailTest)
#include "mailtest.moc"
