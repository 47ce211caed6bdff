// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/wordlists.h"

#include "support/stories.h"
#include "widgets/render/prose.h"
#include "widgets/render/worddefinition.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using widgets::WordLists;

namespace {

constexpr auto harbourWords = R"(<?xml version="1.0"?>
<!DOCTYPE language [ <!ENTITY ending "s?"> ]>
<language name="Harbour" section="Sources" version="2" kateversion="5.0" extensions="*.x">
  <highlighting>
    <list name="things"><item>pier</item><item>basin</item></list>
    <contexts><context name="All" attribute="Text" lineEndContext="#stay">
      <keyword String="things" attribute="Thing" context="#stay"/>
      <RegExpr String="boat&ending;" attribute="Thing" context="#stay" insensitive="true"/>
    </context></contexts>
    <itemDatas><itemData name="Text" defStyleNum="dsNormal"/>
      <itemData name="Thing" defStyleNum="dsFunction"/></itemDatas>
  </highlighting>
  <general><keywords casesensitive="0"/></general>
</language>)";

class Folder
{
public:
    void add(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's own file");
    }
    std::shared_ptr<const WordLists> read() const { return WordLists::read(m_folder.path()); }

private:
    QTemporaryDir m_folder;
};

/// "Harbour", "broken: line 3…"
QStringList printed(const WordLists &lists)
{
    QStringList lines;
    for (const widgets::WordList &list : lists.lists())
        lines.append(list.problem.isEmpty() ? list.name : list.file + u": "_s + list.problem);
    return lines;
}

core::ComparisonPtr story()
{
    return support::compared(support::story(
        {{u"The pier, the PIER and boats."_s, u"A boat in the basin."_s}, {u"Nothing here."_s}}));
}

/// "pier 2+0", in order.
QStringList printed(const widgets::CountedList &list)
{
    QStringList lines;
    for (const widgets::CountedWord &word : list.words)
        lines.append(u"%1 %2+%3"_s.arg(word.word).arg(word.counts.at(0)).arg(word.counts.at(1)));
    return lines;
}

QStringList wordsMarkedBy(const QByteArray &plainList, const QString &text)
{
    const Folder folder;
    folder.add(u"mine.txt"_s, plainList);
    const auto lists = folder.read();
    const auto comparison = support::compared(support::story({{text}}));
    const auto counts = widgets::countWords(*comparison, lists->definitionFolders(), {u"mine"_s});
    QStringList found;
    for (const widgets::CountedList &list : counts.lists) {
        for (const widgets::CountedWord &word : list.words)
            found.append(word.word);
    }
    found.sort();
    return found;
}

} // namespace

class WordListsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownListIsAlwaysThere()
    {
        QCOMPARE(printed(*WordLists::read({})), QStringList{u"Loaded Language"_s});
        QCOMPARE(printed(*WordLists::read(u"/no/such/folder"_s)),
                 QStringList{u"Loaded Language"_s});
        const auto comparison = support::compared(
            support::story({{u"A shocking, brutal clash."_s}, {u"A calm day."_s}}));
        const auto counts = widgets::countWords(
            *comparison, WordLists::read({})->definitionFolders(), {u"Loaded Language"_s});
        QCOMPARE(counts.lists.size(), 1);
        QVERIFY(counts.lists.first().counts.at(0) >= 2);
        QCOMPARE(counts.lists.first().counts.at(1), 0);
        QCOMPARE(counts.words, (QList{4, 3}));
    }

    void definitionsAreCounted()
    {
        const Folder folder;
        folder.add(u"harbour.xml"_s, harbourWords);
        const auto lists = folder.read();
        QCOMPARE(printed(*lists), (QStringList{u"Loaded Language"_s, u"Harbour"_s}));
        const auto comparison = story();
        const auto counts
            = widgets::countWords(*comparison, lists->definitionFolders(), {u"Harbour"_s});
        QCOMPARE(counts.lists.size(), 1);
        QCOMPARE(printed(counts.lists.first()),
                 (QStringList{u"pier 2+0"_s, u"boats 1+0"_s, u"boat 1+0"_s, u"basin 1+0"_s}));
        const widgets::WordPlace place = counts.lists.first().words.first().places.at(1);
        QCOMPARE(place.range.of(comparison->version(place.version).text).toString(), u"PIER"_s);
    }

    void theyAreDrawnWhateverTheThemeSaysOfThem()
    {
        const Folder folder;
        folder.add(u"harbour.xml"_s, harbourWords);
        const auto lists = folder.read();
        widgets::ProseLayer layer(lists->definitionFolders());
        layer.setActive({u"Harbour"_s});
        const auto formats = layer.formatter(false)(u"The pier."_s, core::BlockRole::Body);
        QCOMPARE(formats.size(), 1);
        QVERIFY(formats.first().format.underlineStyle() != QTextCharFormat::NoUnderline);
    }

    void plainListsAreMatched_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row
            = [](const char *name, const QByteArray &list, const QString &text,
                 const QStringList &expected) { QTest::newRow(name) << list << text << expected; };
        row("words, whatever their case", "pier\nBasin\n", u"Pier, basin, piers."_s,
            {u"Pier"_s, u"basin"_s});
        row("comments and empty lines", "# pier\n\n  quay  \n", u"pier quay #"_s, {u"quay"_s});
        row("lines of another system", "pier\r\nquay\r\n", u"pier quay"_s, {u"pier"_s, u"quay"_s});
        row("a phrase", "old pier\n", u"The old pier is an old, old pier-head."_s, {u"old pier"_s});
        row("the longer phrase first", "old\nold pier\n", u"An old pier."_s, {u"old pier"_s});
        row("any ending", "boat*\n", u"A boat, boats, boating, lifeboat."_s,
            {u"boat"_s, u"boating"_s, u"boats"_s});
        row("either apostrophe", "fisherman's\n", u"A fisherman’s and a fisherman's net."_s,
            {u"fisherman's"_s, u"fisherman’s"_s});
        row("inside quotation marks", "pier\n", u"“pier” ‘pier’"_s, {u"pier"_s});
        row("a word with a hyphen", "so-called\n", u"The so-called pier."_s, {u"so-called"_s});
        row("Latin-1", "caf\xe9\n", u"A café."_s, {u"café"_s});
        row("a byte order mark", "\xef\xbb\xbfpier\n", u"A pier."_s, {u"pier"_s});
        row("marks of XML", "<b> & \"c\"\n", u"A <b> & \"c\" there."_s, {u"<b> & \"c\""_s});
    }

    void plainListsAreMatched()
    {
        QFETCH(QByteArray, list);
        QFETCH(QString, text);
        QTEST(wordsMarkedBy(list, text), "expected");
    }

    void aPhraseIsFoundOverABrokenLine()
    {
        const Folder folder;
        folder.add(u"mine.txt"_s, "old pier\n");
        const auto lists = folder.read();
        core::Story broken = support::story({{u"The old pier."_s}});
        broken.versions[0].text.replace(7, 1, u'\n');
        const auto counts = widgets::countWords(*support::compared(broken),
                                                lists->definitionFolders(), {u"mine"_s});
        QCOMPARE(counts.lists.first().counts, QList{1});
    }

    void brokenFilesAreNamedWithTheReason()
    {
        const Folder folder;
        folder.add(u"a-open.xml"_s, "<language name='x'>\n<highlighting>\n");
        folder.add(u"b-other.xml"_s, "<html><body/></html>");
        folder.add(u"c-nameless.xml"_s, "<language section='Prose'/>");
        folder.add(u"d-empty.txt"_s, "# nothing\n");
        folder.add(u"e-bytes.xml"_s, QByteArray("\0\1\2", 3));
        folder.add(u"f-large.txt"_s, QByteArray(5'000'000, 'a'));
        folder.add(u"g.xml"_s, harbourWords);
        folder.add(u"h.xml"_s, harbourWords);
        folder.add(u"i-own.txt"_s, "pier\n");
        folder.add(u"j-note.md"_s, "no list");
        const auto lists = folder.read();
        QStringList lines = printed(*lists);
        QCOMPARE(lines.size(), 10);
        QVERIFY(lines.at(1).startsWith(u"a-open.xml: line 3: "_s));
        QCOMPARE(lines.at(2),
                 u"b-other.xml: it is no syntax definition: it begins with <html> "
                 "instead of <language>"_s);
        QCOMPARE(lines.at(3), u"c-nameless.xml: its <language> has no name"_s);
        QCOMPARE(lines.at(4), u"d-empty.txt: there are no words in it"_s);
        QVERIFY(lines.at(5).startsWith(u"e-bytes.xml: line 1: "_s));
        QCOMPARE(lines.at(6), u"f-large.txt: it is larger than 4 MB"_s);
        QCOMPARE(lines.at(7), u"Harbour"_s);
        QCOMPARE(lines.at(8), u"h.xml: another list is called “Harbour” too"_s);
        QCOMPARE(lines.at(9), u"i-own"_s);
        // What is broken is passed over, not counted.
        QVERIFY(widgets::countWords(*story(), lists->definitionFolders(), {u"a-open"_s})
                    .lists.isEmpty());
    }

    void anExpressionWithoutEndIsBounded()
    {
        QByteArray definition = harbourWords;
        definition.replace("boat&ending;", "(a+)+$");
        const Folder folder;
        folder.add(u"endless.xml"_s, definition);
        const auto lists = folder.read();
        const auto comparison = support::compared(
            support::story(QList<QStringList>{{QString(2000, u'a') + u" pier."_s}}));
        QElapsedTimer timer;
        timer.start();
        const auto counts
            = widgets::countWords(*comparison, lists->definitionFolders(), {u"Harbour"_s});
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(printed(counts.lists.first()).size(), 1);
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto lists = WordLists::read({});
        const auto counts = widgets::countWords(*story(), lists->definitionFolders(),
                                                {u"Loaded Language"_s}, stop.get_token());
        QVERIFY(counts.lists.first().words.isEmpty());
    }

    void countsAreMadeProportional()
    {
        QCOMPARE(widgets::perThousand(3, 1500), 2.0);
        QCOMPARE(widgets::perThousand(3, 0), 0.0);
    }
};

QTEST_GUILESS_MAIN(WordListsTest)
#include "wordliststest.moc"
