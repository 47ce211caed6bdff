// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/printdocument.h"

#include "support/panelstories.h"
#include "support/stories.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;
using core::difference::Kind;
using widgets::PrintPart;

namespace {

const QSet<PrintPart> everything{PrintPart::Claims, PrintPart::Differences, PrintPart::Statements};

std::unique_ptr<QTextDocument> printed(const core::ComparisonPtr &comparison,
                                       const QSet<PrintPart> &parts = everything)
{
    return widgets::printDocument(*comparison, parts, widgets::Palette::light());
}

/// Words with a line under them, each with its style.
QHash<QString, QTextCharFormat::UnderlineStyle> underlined(const QTextDocument &document)
{
    QHash<QString, QTextCharFormat::UnderlineStyle> found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.underlineStyle() != QTextCharFormat::NoUnderline)
                found.insert(it.fragment().text(), format.underlineStyle());
        }
    }
    return found;
}

} // namespace

class PrintDocumentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheWindowSetAsideIsSaid()
    {
        const core::ComparisonPtr comparison = support::compared(support::story(
            {{u"The bridge closes on Monday."_s}, {u"The bridge closes on Tuesday."_s}}));
        const auto text = [&comparison](const QString &filter) {
            return widgets::printDocument(*comparison, {}, widgets::Palette::light(), filter)
                ->toPlainText();
        };
        QVERIFY(text(u"2 of 9 differences are set aside: figures"_s)
                    .contains(u"In the window 2 of 9 differences are set aside: figures."_s));
        QVERIFY(!text({}).contains(u"set aside:"_s));
    }

    void saysWhatWasComparedAndHow()
    {
        const auto comparison = support::finished(support::harbour());
        const QString text = printed(comparison, {})->toPlainText();
        for (const core::Version &version : comparison->story.versions)
            QVERIFY(text.contains(version.outlet));
        QVERIFY(text.contains(u"How this was made"_s));
        QVERIFY(text.contains(u"estimates"_s));
        QVERIFY(!text.contains(u"Claim by claim"_s));
    }

    void everySentenceStandsInTheClaims()
    {
        const auto comparison = support::finished(support::harbour());
        QString text = printed(comparison, {PrintPart::Claims})->toPlainText();
        // Marks put glyphs between words.
        for (const Kind kind : core::difference::allKinds)
            text.remove(widgets::Palette::light().style(kind).glyph);
        text.remove(QChar(0x2060));
        for (const auto &claim : comparison->claims) {
            for (const core::SentenceId id : claim.members)
                QVERIFY2(text.contains(comparison->textOf(id)), qPrintable(comparison->textOf(id)));
        }
    }

    void partsAreLeftOutWhereNotWanted()
    {
        const auto comparison = support::finished(support::harbour());
        for (const PrintPart part : everything) {
            const QString with = printed(comparison, {part})->toPlainText();
            for (const PrintPart other : everything)
                QCOMPARE(with.contains(widgets::nameOf(other)), other == part);
        }
    }

    void marksKeepTheirLineAndTheirGlyph()
    {
        core::Comparison story = *support::compared(
            support::story({{u"The toll is 4 crowns."_s}, {u"The toll is 6 crowns."_s}}));
        story.differences.clear();
        support::addBothSides(story, Kind::FigureChanged, 0, u"4 crowns"_s, 1, u"6 crowns"_s);
        const auto comparison = support::finished(story);
        const auto document = printed(comparison, {PrintPart::Claims});
        const auto lines = underlined(*document);
        QCOMPARE(lines.value(u"4 crowns"_s), QTextCharFormat::DotLine);
        QCOMPARE(lines.value(u"6 crowns"_s), QTextCharFormat::DotLine);
        QVERIFY(document->toPlainText().contains(u"#\u20604 crowns"_s));
    }

    void whatHasNoTitleIsPrintedToo()
    {
        const auto comparison = support::compared(support::story({{u"One line."_s}, {}}));
        const auto document = printed(comparison);
        QCOMPARE(document->metaInformation(QTextDocument::DocumentTitle),
                 u"Comparison of versions"_s);
        QVERIFY(document->pageCount() == 1);
    }
};

QTEST_MAIN(PrintDocumentTest)
#include "printdocumenttest.moc"
