// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pastedtext.h"

#include "support/stories.h"

#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

class PastedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsPagesFromText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isPage");
        QTest::newRow("a page") << u"<!DOCTYPE html><p>x"_s << true;
        QTest::newRow("a page after blanks and a comment")
            << u"\n <!-- saved -->\n<html>"_s << true;
        QTest::newRow("a copied part of a page") << u"<article><p>x</p></article>"_s << true;
        QTest::newRow("plain text") << u"The bridge closes."_s << false;
        QTest::newRow("text that mentions a tag") << u"He wrote <html> once."_s << false;
        QTest::newRow("text that begins with a bracket") << u"<3 is a heart"_s << false;
    }
    void tellsPagesFromText()
    {
        QFETCH(QString, text);
        QMimeData data;
        data.setText(text);
        QTEST(app::pastedText(data).isPage, "isPage");
    }

    void takesThePlainTextOfASelection()
    {
        QMimeData data;
        data.setHtml(u"<b>Bold</b> words"_s);
        QCOMPARE(app::pastedText(data).text, u"<b>Bold</b> words"_s);
        data.setText(u"Bold words"_s);
        QCOMPARE(app::pastedText(data).text, u"Bold words"_s);
    }

    void takesLocalFilesOnly()
    {
        QMimeData data;
        data.setUrls({QUrl(u"file:///tmp/a.txt"_s), QUrl(u"https://example.org/story"_s)});
        QCOMPARE(app::filesOf(data),
                 (QList<app::NamedFile>{{.path = u"/tmp/a.txt"_s, .outlet = {}}}));
    }

    void refusesBlanksAndDoubles()
    {
        const auto blank = app::loadText({.text = u" \n "_s}, {}, support::languages());
        QCOMPARE(blank.errors.first().code, core::ErrorCode::FileEmpty);
        const app::PastedText story{.text = u"The bridge closes. Nobody knew."_s};
        const auto first = app::loadText(story, {}, support::languages());
        QCOMPARE(first.versions.size(), 1U);
        const auto second = app::loadText(story, first.versions, support::languages());
        QCOMPARE(second.errors.first().code, core::ErrorCode::DuplicateVersion);
    }
};

QTEST_GUILESS_MAIN(PastedTextTest)
#include "pastedtexttest.moc"
