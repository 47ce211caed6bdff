// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/formats/pdflayout.h"
#include "support/files.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::reader::Paragraph;
using core::reader::ParagraphKind;
using core::reader::PlacedPage;

namespace {

/// One line of type at a place, from the bottom left as PDF counts.
QByteArray at(int x, int y, int size, const QByteArray &text, const char *font = "F1")
{
    return "BT /" + QByteArray(font) + ' ' + QByteArray::number(size) + " Tf "
        + QByteArray::number(x) + ' ' + QByteArray::number(y) + " Td (" + text + ") Tj ET\n";
}

/// Lines one below the other.
QByteArray column(int x, int y, const QList<QByteArray> &lines, int size = 10)
{
    QByteArray page;
    for (const QByteArray &line : lines) {
        page += at(x, y, size, line);
        y -= size + 2;
    }
    return page;
}

/// A document around the contents of its pages.
QByteArray pdf(const QList<QByteArray> &pages, const QByteArray &info = {},
               const QByteArray &trailer = {})
{
    QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>",
                              {},
                              "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
                              "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>",
                              "<< " + info + " >>"};
    QByteArray kids;
    for (const QByteArray &content : pages) {
        const auto number = objects.size() + 1;
        kids += QByteArray::number(number) + " 0 R ";
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << "
            "/F1 3 0 R /F2 4 0 R >> >> /Contents "
            + QByteArray::number(number + 1) + " 0 R >>");
        objects.append("<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n"
                       + content + "\nendstream");
    }
    objects[1]
        = "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages.size()) + " >>";
    QByteArray file = "%PDF-1.4\n";
    QByteArray table;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray size = QByteArray::number(objects.size() + 1);
    return file + "xref\n0 " + size + "\n0000000000 65535 f \n" + table + "trailer\n<< /Size "
        + size + " /Root 1 0 R /Info 5 0 R " + trailer + " >>\nstartxref\n"
        + QByteArray::number(file.size()) + "\n%%EOF\n";
}

const QList<QByteArray> left{"The town council opened a new library on Mon-",
                             "day after two years of work, the mayor said in",
                             "the town hall. It is the first for the town in", "fifty years."};
const QList<QByteArray> right{
    "The library holds forty thousand books, said", "the librarian, and a well-known collection of",
    "maps. Children may use it without a card, and", "their parents with one."};

} // namespace

/// PDF documents: columns, paragraphs, hyphens, headers and footers, properties.
class PdfTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreReadOneAfterTheOther()
    {
        const QByteArray bytes = pdf(
            {at(50, 720, 24, "Library opens") + column(50, 680, left) + column(320, 680, right)});
        QCOMPARE(support::blocksOf(support::readOne(bytes)),
                 (QStringList{
                     u"title: Library opens"_s,
                     u"body: The town council opened a new library on Monday after two years of "
                     "work, the mayor said in the town hall. It is the first for the town in "
                     "fifty years."_s,
                     u"body: The library holds forty thousand books, said the librarian, and a "
                     "well-known collection of maps. Children may use it without a card, and "
                     "their parents with one."_s}));
    }

    void headersAndFootersAreSetAside()
    {
        const auto page = [](int number, const QByteArray &text) {
            return at(50, 770, 8, "The Paper, 6 May 2024") + text
                + at(290, 30, 8, "Page " + QByteArray::number(number) + " of 3");
        };
        const core::Version version = support::readOne(pdf(
            {page(1,
                  column(50, 700,
                         {"The town council opened a new library on Monday after",
                          "two years of work, and the mayor said that it was the"})),
             page(2, column(50, 700, {"best day of her life so far, which she would remember."})),
             page(3, column(50, 700, right))}));
        const QStringList blocks = support::blocksOf(version);
        QVERIFY(blocks.contains(
            u"body: The town council opened a new library on Monday after two years "
            "of work, and the mayor said that it was the best day of her life so "
            "far, which she would remember."_s));
        QCOMPARE(blocks.filter(u"aside: Page"_s).size(), 3);
        QCOMPARE(blocks.filter(u"aside: The Paper"_s).size(), 3);
    }

    void paragraphsEndAtIndentsAndGaps()
    {
        const core::Version version = support::readOne(
            pdf({column(50, 700, left)
                 + column(62, 652, {"The mayor thanked all of the builders for it."})
                 + column(50, 640, {"They had worked for two years, in any weather."})
                 + at(50, 610, 10, "What comes next", "F2") + column(50, 590, right)}));
        const QStringList blocks = support::blocksOf(version);
        QCOMPARE(blocks.size(), 4);
        QCOMPARE(blocks[1],
                 u"body: The mayor thanked all of the builders for it. They had worked for two "
                 "years, in any weather."_s);
        QCOMPARE(blocks[2], u"subheading: What comes next"_s);
    }

    void hyphens_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("text");
        QTest::newRow("a word broken at the line's end")
            << u"some impor-"_s << u"tant words of it"_s << u"some important words of it"_s;
        QTest::newRow("a soft hyphen")
            << u"some impor\u00AD"_s << u"tant words of it"_s << u"some important words of it"_s;
        QTest::newRow("a compound that stands elsewhere with its hyphen")
            << u"a well-known and well-"_s << u"known man of it"_s
            << u"a well-known and well-known man of it"_s;
        QTest::newRow("a name") << u"the Anglo-"_s << u"Saxon past of it"_s
                                << u"the Anglo-Saxon past of it"_s;
        QTest::newRow("a dash") << u"some words -"_s << u"and others"_s
                                << u"some words - and others"_s;
    }

    void hyphens()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        PlacedPage page{.width = 600, .height = 800};
        double y = 300;
        for (const QString &line : {first, second}) {
            double x = 50;
            for (const QString &word : line.split(u' ')) {
                const double width = static_cast<double>(word.size()) * 5;
                page.words.push_back({.text = word,
                                      .left = x,
                                      .top = y,
                                      .right = x + width,
                                      .bottom = y + 10,
                                      .size = 10});
                x += width + 4;
            }
            y += 12;
        }
        const std::vector<Paragraph> paragraphs = core::reader::paragraphsOfPages({page});
        QCOMPARE(paragraphs.size(), size_t(1));
        QTEST(paragraphs.front().text, "text");
    }

    void properties()
    {
        const core::Version version = support::readOne(pdf(
            {column(50, 700, left)},
            "/Title (Library opens) /Author (Ada Brandt) /CreationDate (D:20240506100000+02'00')"));
        QCOMPARE(version.title, u"Library opens"_s);
        QCOMPARE(version.byline, u"Ada Brandt"_s);
        QCOMPARE(version.date.toIso(), u"2024-05-06T08:00:00Z"_s);
    }

    void aProgramsTitleIsNone()
    {
        const core::Version version = support::readOne(
            pdf({column(50, 700, left)}, "/Title (Microsoft Word - draft3.doc)"));
        QCOMPARE(version.title, QString());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("pictures only")
            << pdf({"0 0 1 rg 50 50 100 100 re f", "1 0 0 rg 50 50 100 100 re f"})
            << ErrorCode::OnlyPictures;
        QTest::newRow("with a password") << pdf(
            {column(50, 700, left)}, {},
            "/ID [<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>] /Encrypt "
            "<< /Filter /Standard /V 1 /R 2 /P -4 /O <"
                + QByteArray(64, 'a') + "> /U <" + QByteArray(64, 'b') + "> >>")
                                         << ErrorCode::Protected;
        QTest::newRow("the begin only") << QByteArray("%PDF-1.4\n1 0 obj") << ErrorCode::Damaged;
        QTest::newRow("no pages") << pdf({}) << ErrorCode::Damaged;
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        const auto reading = support::reading(bytes);
        QCOMPARE(reading.errors.size(), 1);
        QTEST(reading.errors.first().code, "code");
    }
};

QTEST_GUILESS_MAIN(PdfTest)
#include "pdftest.moc"
