// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/sourcedialog.h"

#include "widgets/dialogs/sourcehighlighter.h"
#include "widgets/dialogs/sourcelines.h"
#include "widgets/dialogs/sourceview.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace {

core::Version page(const QString &source)
{
    core::Version version;
    version.outlet = u"Harbour Daily"_s;
    version.address = u"https://pier.example/story"_s;
    version.encoding = u"UTF-8"_s;
    version.source = source;
    return version;
}

QString joined(const QList<widgets::SourceLine> &lines)
{
    QString text;
    for (const widgets::SourceLine &line : lines) {
        if (line.number > 1 && !line.continues)
            text += u'\n';
        text += line.text;
    }
    return text;
}

} // namespace

class SourceDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsLongLines_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("pieces");
        QTest::newRow("short lines") << u"<p>\n</p>"_s << QStringList{u"<p>"_s, u"</p>"_s};
        QTest::newRow("after a tag")
            << u"<p>ab</p><p>cd</p>"_s << QStringList{u"<p>ab</p>"_s, u"<p>cd</p>"_s};
        QTest::newRow("at a space")
            << u"abcdef ghijk lm"_s << QStringList{u"abcdef "_s, u"ghijk lm"_s};
        QTest::newRow("nowhere better")
            << u"abcdefghijklmno"_s << QStringList{u"abcdefghij"_s, u"klmno"_s};
        QTest::newRow("no half emoji")
            << u"abcdefghi😀j"_s << QStringList{u"abcdefghi"_s, u"😀j"_s};
        QTest::newRow("empty") << u""_s << QStringList{u""_s};
    }

    void cutsLongLines()
    {
        QFETCH(QString, source);
        QStringList pieces;
        const auto lines = widgets::sourceLines(source, 10);
        for (const widgets::SourceLine &line : lines)
            pieces.append(line.text);
        QTEST(pieces, "pieces");
        QCOMPARE(joined(lines), source);
    }

    void piecesKeepTheLinesNumber()
    {
        const auto lines = widgets::sourceLines(u"abcdefghijklmno\nx"_s, 10);
        QCOMPARE(lines.at(1).number, 1);
        QVERIFY(lines.at(1).continues);
        QCOMPARE(lines.at(2).number, 2);
        QVERIFY(!lines.at(2).continues);
    }

    void coloursMarkup()
    {
        widgets::SourceView view;
        auto *highlighter = view.findChild<widgets::SourceHighlighter *>();
        QSignalSpy done(highlighter, &widgets::SourceHighlighter::done);
        view.setSource(u"<p class=\"a\">pier</p>"_s, true);
        QVERIFY(done.wait());
        QVERIFY(!view.document()->begin().layout()->formats().isEmpty());
        view.setSource(u"plain pier"_s, false);
        QVERIFY(done.wait());
        QVERIFY(view.document()->begin().layout()->formats().isEmpty());
    }

    void findsAndWrapsAround()
    {
        widgets::SourceDialog dialog(page(u"<p>pier</p>\n<p>Pier</p>"_s));
        dialog.show();
        auto *words = dialog.findChild<QLineEdit *>();
        auto *view = dialog.findChild<widgets::SourceView *>();
        words->setFocus();
        QTest::keyClicks(words, u"pier"_s);
        QCOMPARE(view->extraSelections().size(), 2);
        QCOMPARE(view->textCursor().blockNumber(), 0);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(view->textCursor().blockNumber(), 1);
        QTest::keyClick(words, Qt::Key_F3);
        QCOMPARE(view->textCursor().blockNumber(), 0);
        QTest::keyClick(words, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(view->textCursor().blockNumber(), 1);
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(dialog.isVisible() && words->text().isEmpty());
    }

    void copiesLongLinesWhole()
    {
        const QString source = QString(2500, u'x') + u"\nshort"_s;
        widgets::SourceView view;
        view.setSource(source, false);
        QVERIFY(view.blockCount() > 2);
        view.selectAll();
        view.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), source);
    }

    void aPageOfTwoMegabytesOpensAtOnce()
    {
        const QString one
            = u"<div class=\"story\"><p>The pier <b>closed</b> on Monday.</p></div>"_s;
        const QString source = one.repeated(2 * 1024 * 1024 / static_cast<int>(one.size()));
        QElapsedTimer timer;
        timer.start();
        widgets::SourceDialog dialog(page(source));
        dialog.show();
        QCoreApplication::processEvents();
        qInfo("opened in %lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(timer.elapsed() < 3000); // generous: other work may share the machine
    }

    void saysWhereTheSourceIsFrom()
    {
        core::Version version = page(u"<p>pier</p>"_s);
        QVERIFY(widgets::originOf(version).startsWith(u"https://pier.example/story · "_s));
        version.address.clear();
        version.file = u"/tmp/saved/pier.html"_s;
        version.encodingAssumed = true;
        QVERIFY(widgets::originOf(version).startsWith(u"pier.html"_s));
        QVERIFY(widgets::originOf(version).contains(u"taken for UTF-8"_s));
    }
};

QTEST_MAIN(SourceDialogTest)
#include "sourcedialogtest.moc"
