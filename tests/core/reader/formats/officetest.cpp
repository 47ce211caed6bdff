// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

const QString openingLine
    = u"The town council opened a new library on Monday after two years of work, the mayor said."_s;

QByteArray w(const QString &text, const QByteArray &properties = {})
{
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + text.toUtf8()
        + "</w:t></w:r></w:p>";
}

QByteArray styled(const char *style)
{
    return "<w:pStyle w:val=\"" + QByteArray(style) + "\"/>";
}

QByteArray coreProperties(const QByteArray &inside)
{
    return "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\" xmlns:dcterms=\"t\">" + inside
        + "</cp:coreProperties>";
}

QByteArray t(const QString &text, const QByteArray &style = "Standard")
{
    return "<text:p text:style-name=\"" + style + "\">" + text.toUtf8() + "</text:p>";
}

} // namespace

/// Word and OpenDocument texts: what their styles, changes, notes and properties become.
class OfficeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordParagraphs_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("blocks");
        const QString body = u"body: "_s + openingLine;
        const auto row = [](const char *name, const QByteArray &inside, const QStringList &blocks) {
            QTest::newRow(name) << inside << blocks;
        };
        row("styles give roles",
            w(u"Library opens"_s, styled("Title"))
                + w(u"Two years of work are over"_s, styled("Subtitle")) + w(openingLine)
                + w(u"What comes next"_s, styled("Heading2")) + w(openingLine)
                + w(u"The new reading room"_s, styled("Caption")),
            {u"title: Library opens"_s, u"standfirst: Two years of work are over"_s, body,
             u"subheading: What comes next"_s, body, u"caption: The new reading room"_s});
        row("the first heading is the title where no paragraph has that style",
            w(u"Library opens"_s, styled("Heading1")) + w(openingLine),
            {u"title: Library opens"_s, body});
        row("deleted text is left out, inserted text stays",
            "<w:p><w:r><w:t>The mayor </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r>"
            "</w:del><w:ins><w:r><w:t>always </w:t></w:r></w:ins><w:r><w:t>said that she likes the "
            "new library in the town.</w:t></w:r></w:p>",
            {u"body: The mayor always said that she likes the new library in the town."_s});
        row("text that was moved stands once",
            "<w:moveFrom><w:p><w:r><w:t>Old place.</w:t></w:r></w:p></w:moveFrom>" + w(openingLine),
            {body});
        row("a deleted paragraph end joins two paragraphs",
            w(u"The council said it would "_s, "<w:rPr><w:del w:id=\"1\"/></w:rPr>")
                + w(u"open the library to everybody in the town."_s),
            {u"body: The council said it would open the library to everybody in the town."_s});
        row("fields keep their text, not their codes",
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK "
            "\"x\"</w:instrText></w:r><w:r><w:fldChar "
            "w:fldCharType=\"separate\"/></w:r><w:r><w:t>The "
            "council</w:t></w:r><w:r><w:fldChar "
            "w:fldCharType=\"end\"/></w:r><w:hyperlink><w:r><w:t> "
            "opened the library on Monday.</w:t></w:r></w:hyperlink></w:p>",
            {u"body: The council opened the library on Monday."_s});
        row("hidden text is left out",
            "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Secret. </w:t></w:r><w:r><w:t>The council "
            "opened "
            "the library on Monday.</w:t></w:r></w:p>",
            {u"body: The council opened the library on Monday."_s});
        row("cells of a table are paragraphs",
            w(openingLine) + "<w:tbl><w:tr><w:tc>" + w(u"Books"_s) + "</w:tc><w:tc>" + w(u"42"_s)
                + "</w:tc></w:tr></w:tbl>",
            {body, u"body: Books"_s, u"body: 42"_s});
        row("a text box inside a paragraph is one of its own",
            "<w:p><w:r><w:t>The council opened the library </w:t></w:r><w:r><mc:AlternateContent>"
            "<mc:Choice><w:txbxContent>"
                + w(u"A box of its own, with a sentence in it."_s)
                + "</w:txbxContent></mc:Choice><mc:Fallback>" + w(u"Twice."_s)
                + "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>on "
                  "Monday.</w:t></w:r></w:p>",
            {u"body: A box of its own, with a sentence in it."_s,
             u"body: The council opened the library on Monday."_s});
        row("emoji and right-to-left words stay whole",
            w(u"The council 😀 said شكرا to all of the builders."_s),
            {u"body: The council 😀 said شكرا to all of the builders."_s});
    }

    void wordParagraphs()
    {
        QFETCH(QByteArray, body);
        QFETCH(QStringList, blocks);
        QCOMPARE(support::blocksOf(support::readOne(support::wordOf(body))), blocks);
    }

    void wordNotesFollowTheText()
    {
        const QByteArray bytes = support::wordOf(
            "<w:p><w:r><w:t>The council opened the library on Monday.</w:t></w:r><w:r>"
            "<w:footnoteReference w:id=\"2\"/></w:r></w:p>",
            {{u"word/footnotes.xml"_s,
              "<w:footnotes><w:footnote w:id=\"0\">" + w(u"separator"_s)
                  + "</w:footnote><w:footnote w:id=\"2\">" + w(u"Its own count."_s)
                  + "</w:footnote></w:footnotes>"}});
        QCOMPARE(support::blocksOf(support::readOne(bytes)),
                 (QStringList{u"body: The council opened the library on Monday."_s,
                              u"body: Its own count."_s}));
    }

    void wordStylesAreFollowedToTheirParents()
    {
        const QByteArray styles = "<w:styles><w:style w:styleId=\"Own\"><w:name w:val=\"House "
                                  "style\"/><w:basedOn w:val=\"T\"/></w:style><w:style "
                                  "w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style></w:styles>";
        const core::Version version = support::readOne(
            support::wordOf(w(u"Library opens"_s, styled("Own")) + w(openingLine),
                            {{u"word/styles.xml"_s, styles}}));
        QCOMPARE(version.title, u"Library opens"_s);
    }

    void wordProperties()
    {
        const core::Version version = support::readOne(support::wordOf(
            w(openingLine),
            {{u"docProps/core.xml"_s,
              coreProperties("<dc:title>Library opens</dc:title><dc:creator>Ada Brandt</dc:creator>"
                             "<dc:language>en-GB</dc:language><dcterms:created>2024-05-03T10:00:00Z"
                             "</dcterms:created><dcterms:modified>2024-05-04T10:00:00Z"
                             "</dcterms:modified>")}}));
        QCOMPARE(version.title, u"Library opens"_s);
        QCOMPARE(version.byline, u"Ada Brandt"_s);
        QCOMPARE(version.date.toIso(), u"2024-05-03T10:00:00Z"_s);
        QCOMPARE(version.modified.toIso(), u"2024-05-04T10:00:00Z"_s);
        QCOMPARE(version.language, u"en-GB"_s);
    }

    void theTextsOwnLinesCountBeforeTheProperties()
    {
        const core::Version version = support::readOne(support::wordOf(
            w(u"Library opens"_s, styled("Title")) + w(u"By Mira Osk"_s)
                + w(u"Published May 6, 2024"_s) + w(openingLine),
            {{u"docProps/core.xml"_s,
              coreProperties("<dc:title>Microsoft Word - draft.doc</dc:title><dc:creator>Ada "
                             "Brandt</dc:creator><dcterms:created>2020-01-01T00:00:00Z"
                             "</dcterms:created>")}}));
        QCOMPARE(version.title, u"Library opens"_s);
        QCOMPARE(version.byline, u"Mira Osk"_s);
        QCOMPARE(version.date.toIso(), u"2024-05-06"_s);
    }

    void openDocumentParagraphs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("blocks");
        const QString body = u"body: "_s + openingLine;
        const auto row = [](const char *name, const QByteArray &inside, const QStringList &blocks) {
            QTest::newRow(name) << inside << blocks;
        };
        row("styles give roles, automatic ones by their parents",
            t(u"Library opens"_s, "Title") + t(openingLine) + t(u"What comes next"_s, "P1")
                + t(openingLine) + t(u"A picture"_s, "Caption"),
            {u"title: Library opens"_s, body, u"subheading: What comes next"_s, body,
             u"caption: A picture"_s});
        row("headings", "<text:h text:outline-level=\"1\">Library opens</text:h>" + t(openingLine),
            {u"title: Library opens"_s, body});
        row("tracked deletions are left out",
            "<text:tracked-changes><text:changed-region><text:deletion>" + t(u"Gone."_s)
                + "</text:deletion></text:changed-region></text:tracked-changes>" + t(openingLine),
            {body});
        row("notes follow, comments do not",
            "<text:p>The council opened the library on Monday.<text:note><text:note-citation>1"
            "</text:note-citation><text:note-body>"
                + t(u"Its own count."_s) + "</text:note-body></text:note><office:annotation>"
                + t(u"Check!"_s) + "</office:annotation></text:p>" + t(openingLine),
            {u"body: The council opened the library on Monday."_s, body,
             u"body: Its own count."_s});
        row("spaces, tabs and breaks",
            "<text:p>The council<text:s text:c=\"2\"/>opened<text:tab/>the library\n   on Monday, "
            "<text:line-break/>after two years.</text:p>",
            {u"body: The council opened the library on Monday,\nafter two years."_s});
        row("lists and cells",
            t(openingLine) + "<text:list><text:list-item>" + t(u"Books"_s)
                + "</text:list-item></text:list><table:table-cell>" + t(u"42"_s)
                + "</table:table-cell>",
            {body, u"body: Books"_s, u"body: 42"_s});
    }

    void openDocumentParagraphs()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, blocks);
        QCOMPARE(support::blocksOf(support::readOne(support::openDocumentOf(text))), blocks);
    }

    void openDocumentProperties()
    {
        const core::Version version = support::readOne(support::openDocumentOf(
            t(openingLine),
            {{u"meta.xml"_s,
              "<office:document-meta><office:meta><dc:title>Library opens</dc:title>"
              "<meta:initial-creator>Ada Brandt</meta:initial-creator><dc:creator>Somebody Else"
              "</dc:creator><meta:creation-date>2024-05-03T10:00:00</meta:creation-date>"
              "</office:meta></office:document-meta>"}}));
        QCOMPARE(version.title, u"Library opens"_s);
        QCOMPARE(version.byline, u"Ada Brandt"_s);
        QCOMPARE(version.date.toIso(), u"2024-05-03"_s);
    }

    void flatOpenDocument()
    {
        const QByteArray bytes = "<?xml version=\"1.0\"?><office:document xmlns:office=\"o\" "
                                 "xmlns:text=\"t\"><office:body>"
                                 "<office:text>"
            + t(u"Library opens"_s, "Title") + t(openingLine)
            + "</office:text></office:body></office:document>";
        QCOMPARE(support::readOne(bytes).title, u"Library opens"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray whole = support::wordOf(w(openingLine).repeated(200));
        QTest::newRow("a cut off Word document")
            << whole.first(whole.size() / 2) << ErrorCode::Damaged;
        QTest::newRow("a Word document with broken XML")
            << support::wordOf("<w:p><w:r>") << ErrorCode::Damaged;
        QTest::newRow("a Word document without its text")
            << support::zipOf({{u"[Content_Types].xml"_s, "x"}, {u"word/media.png"_s, "x"}})
            << ErrorCode::Damaged;
        QTest::newRow("a Word document nested too deep")
            << support::wordOf(QByteArray("<w:sdt>").repeated(100000)) << ErrorCode::NestedTooDeep;
        QTest::newRow("billion laughs") << support::zipOf(
            {{u"[Content_Types].xml"_s, "x"},
             {u"word/document.xml"_s,
              "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
              "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;\">"
              "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\">]><d><p><r><t>&e;</t></r></p></d>"}})
                                        << ErrorCode::Damaged;
        QTest::newRow("an OpenDocument text with a password")
            << support::openDocumentOf({}, {{u"META-INF/manifest.xml"_s, "<m:encryption-data/>"}})
            << ErrorCode::Protected;
        QTest::newRow("a spreadsheet")
            << support::zipOf({{u"[Content_Types].xml"_s, "x"}, {u"xl/workbook.xml"_s, "x"}})
            << ErrorCode::NotText;
        QTest::newRow("an EPUB book")
            << support::zipOf({{u"mimetype"_s, "application/epub+zip"}}) << ErrorCode::NotText;
        QTest::newRow("an empty Word document") << support::wordOf({}) << ErrorCode::NoArticleText;
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const auto reading = support::reading(bytes);
        QCOMPARE(reading.versions.size(), size_t(0));
        QCOMPARE(reading.errors.size(), 1);
        QCOMPARE(reading.errors.first().code, code);
    }
};

QTEST_GUILESS_MAIN(OfficeTest)
#include "officetest.moc"
