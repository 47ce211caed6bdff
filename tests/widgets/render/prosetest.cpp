// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/prose.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

QStringList wordsOf(const QString &text, const QList<QTextLayout::FormatRange> &formats)
{
    QStringList words;
    for (const auto &format : formats)
        words.append(text.sliced(format.start, format.length));
    return words;
}

QStringList marked(const QString &text, const QStringList &definitions)
{
    ProseLayer layer;
    layer.setActive(definitions);
    const BlockFormatter formatter = layer.formatter(false);
    return formatter ? wordsOf(text, formatter(text, core::BlockRole::Body)) : QStringList();
}

} // namespace

class ProseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfInterestAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("plain words") << u"The boats came home."_s << QStringList{};
        QTest::newRow("a straight quotation")
            << u"It is \"too late\" now."_s << QStringList{u"\"too late\""_s};
        QTest::newRow("a curved quotation with one inside")
            << u"“He called it “mad” twice.”"_s << QStringList{u"“He called it “mad” twice.”"_s};
        QTest::newRow("an open quotation ends with its block")
            << u"“We stay"_s << QStringList{u"“We stay"_s};
        QTest::newRow("single marks around, not an apostrophe")
            << u"The crew’s ‘last day’ at sea."_s << QStringList{u"‘last day’"_s};
        QTest::newRow("figures with units")
            << u"Some 1,200 boats, $3.5 million, 40 percent."_s
            << QStringList{u"1,200"_s, u"$3.5 million"_s, u"40 percent"_s};
        QTest::newRow("dates") << u"On Monday, March 3 and 4 June 2031, since 1998."_s
                               << QStringList{u"Monday"_s, u"March 3"_s, u"4 June 2031"_s,
                                              u"1998"_s};
        QTest::newRow("a verb that is also a month")
            << u"They may march."_s << QStringList{u"may"_s};
        QTest::newRow("reporting words and hedges")
            << u"She said it would allegedly sink, he added."_s
            << QStringList{u"said"_s, u"allegedly"_s, u"added"_s};
        QTest::newRow("offsets after an emoji") << u"🚢 sank, he said."_s << QStringList{u"said"_s};
    }
    void wordsOfInterestAreFound()
    {
        QFETCH(QString, text);
        QTEST(marked(text, {ProseLayer::standardDefinition()}), "expected");
    }

    void aWordListIsADefinitionLikeAnyOther()
    {
        QCOMPARE(marked(u"The regime slammed a well-known plan."_s, {u"Loaded Language"_s}),
                 QStringList({u"regime"_s, u"slammed"_s}));
    }

    void unknownDefinitionsArePassedOver()
    {
        QVERIFY(marked(u"She said so."_s, {u"No Such Thing"_s}).isEmpty());
    }

    void ourDefinitionsAreOffered()
    {
        const QStringList names = ProseLayer().available();
        QVERIFY(names.contains(u"Sidebyline Prose"_s));
        QVERIFY(names.contains(u"Loaded Language"_s));
        QVERIFY2(!names.contains(u"HTML"_s), "only definitions for prose");
    }

    void aUsersOwnListIsFoundInTheirFolder()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"syntax"_s));
        QFile source(u":/prose/syntax/loaded-language.xml"_s);
        QVERIFY(source.open(QIODevice::ReadOnly));
        QFile own(folder.filePath(u"syntax/own.xml"_s));
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write(source.readAll()
                      .replace("\"Loaded Language\"", "\"Ship Words\"")
                      .replace("<item>regime</item>", "<item>schooner</item>"));
        own.close();
        ProseLayer layer({folder.path()});
        layer.setActive({u"Ship Words"_s});
        const QString text = u"A schooner under a regime."_s;
        QCOMPARE(wordsOf(text, layer.formatter(true)(text, core::BlockRole::Body)),
                 QStringList{u"schooner"_s});
    }

    void headingsKeepTheirWeight()
    {
        const BlockFormatter formatter = ProseLayer().formatter(false);
        const auto formats
            = formatter(u"Mayor allegedly warned of flood"_s, core::BlockRole::Title);
        QCOMPARE(formats.size(), 2);
        for (const auto &format : formats) {
            QVERIFY(!format.format.hasProperty(QTextFormat::FontWeight));
            QVERIFY(!format.format.hasProperty(QTextFormat::FontItalic));
        }
    }

    void smallPrintIsLeftAlone()
    {
        const BlockFormatter formatter = ProseLayer().formatter(false);
        QVERIFY(formatter(u"He said \"no\" in 1998."_s, core::BlockRole::Boilerplate).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ProseTest)
#include "prosetest.moc"
