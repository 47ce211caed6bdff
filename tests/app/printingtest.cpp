// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/printing.h"

#include <QFile>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

QPageLayout paper(QPageSize::PageSizeId size)
{
    return {QPageSize(size), QPageLayout::Portrait, QMarginsF(15, 15, 15, 15),
            QPageLayout::Millimeter};
}

void fill(QTextDocument &document, int paragraphs)
{
    document.setPlainText(
        QStringList(paragraphs, u"The tide gauge at the pier was read twice."_s).join(u'\n'));
    document.setMetaInformation(QTextDocument::DocumentTitle, u"Tide"_s);
}

} // namespace

class PrintingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longTextsTakeMorePagesAndLargePaperFewer()
    {
        QTextDocument text;
        fill(text, 200);
        const int large = pagesOn(text, QPageSize::A3);
        const int small = pagesOn(text, QPageSize::A5);
        QVERIFY(large >= 1);
        QVERIFY2(small > 2 * large, qPrintable(u"%1 %2"_s.arg(small).arg(large)));
    }

    void thePagesAreThoseThatAreWanted()
    {
        QTextDocument text;
        fill(text, 200);
        const QByteArray all = pdf(text, {});
        const QByteArray some = pdf(text, QPageRanges::fromString(u"2"_s));
        QCOMPARE(countPages(some), 1);
        QVERIFY(countPages(all) > 2);
    }

    void pdfIsWrittenWhole()
    {
        QTextDocument text;
        fill(text, 5);
        const QString path = m_folder.filePath(u"tide.pdf"_s);
        QVERIFY(app::exportPdf(text, paper(QPageSize::A4), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(bytes.trimmed().endsWith("%%EOF"));
        QCOMPARE(countPages(bytes), 1);
    }

    void pdfThatCannotBeWrittenSaysSo()
    {
        QTextDocument text;
        const auto result = app::exportPdf(text, paper(QPageSize::A4),
                                           m_folder.filePath(u"no/such/folder/tide.pdf"_s));
        QVERIFY(!result);
        QCOMPARE(result.error().code, core::ErrorCode::CannotWrite);
    }

private:
    int pagesOn(const QTextDocument &text, QPageSize::PageSizeId size) const
    {
        QPdfWriter writer(m_folder.filePath(u"pages.pdf"_s));
        writer.setPageLayout(paper(size));
        return app::paintPages(text, writer);
    }
    QByteArray pdf(const QTextDocument &text, const QPageRanges &ranges) const
    {
        const QString path = m_folder.filePath(u"range.pdf"_s);
        {
            QPdfWriter writer(path);
            writer.setPageLayout(paper(QPageSize::A5));
            writer.setPageRanges(ranges);
            app::paintPages(text, writer);
        }
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static int countPages(const QByteArray &pdf)
    {
        return static_cast<int>(pdf.count("/Type /Page\n"));
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(PrintingTest)
#include "printingtest.moc"
