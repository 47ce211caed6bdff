// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/read.h"
#include "core/writer/json.h"
#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString prose
    = u"The council of Brackwater said on Monday that it would look at the plans for the mill again."_s;
const QString more
    = u"People who live beside the river have asked for a new study since the flood of last autumn."_s;
const QString last
    = u"A decision is expected before the winter, according to two people who know the plans."_s;

/// "role | first words", a line for each block.
QStringList rolesOf(const QString &text)
{
    const core::Version version = core::reader::readText(text, support::languages());
    QStringList lines;
    for (const core::Block &block : version.blocks)
        lines.append(core::writer::toString(block.role) + u" | "_s
                     + block.range.of(version.text).toString().section(u' ', 0, 2));
    return lines;
}

} // namespace

class TextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsRoles_data()
    {
        QTest::addColumn<QStringList>("paragraphs");
        QTest::addColumn<QStringList>("roles");
        const auto row
            = [](const char *name, const QStringList &paragraphs, const QStringList &roles) {
                  QTest::newRow(name) << paragraphs << roles;
              };
        row("an article and nothing else", {prose, more, last},
            {u"body | The council of"_s, u"body | People who live"_s, u"body | A decision is"_s});
        row("a headline, a tagline above it, a form and a notice below",
            {u"All the news of the valley"_s, u"Brackwater council to study mill plans again"_s,
             u"- Advertisement -"_s, prose, more, last, u"Leave a Reply"_s,
             u"This website uses cookies to improve your experience. Accept Read More"_s},
            {u"boilerplate | All the news"_s, u"title | Brackwater council to"_s,
             u"boilerplate | - Advertisement -"_s, u"body | The council of"_s,
             u"body | People who live"_s, u"body | A decision is"_s,
             u"boilerplate | Leave a Reply"_s, u"boilerplate | This website uses"_s});
        row("a breadcrumb repeats the headline, even one with a full stop",
            {u"Friday , 12 July 2024"_s,
             u"Home News Council of Brackwater to study the mill plans again."_s,
             u"Council of Brackwater to study the mill plans again."_s,
             u"Photo by Some One on Unsplash"_s, prose, more, last},
            {u"boilerplate | Friday , 12"_s, u"boilerplate | Home News Council"_s,
             u"title | Council of Brackwater"_s, u"caption | Photo by Some"_s,
             u"body | The council of"_s, u"body | People who live"_s, u"body | A decision is"_s});
        row("a full head",
            {u"Updated May 24th, 2023 at 19:51 IST"_s,
             u"Brackwater council to study mill plans again"_s,
             u"The river beside the mill has flooded twice in two years, the mayor said."_s,
             u"Reported by: Jane Doe"_s, u"IMAGE: AP"_s, prose, more, last, u"Advertisement"_s,
             u"Published May 23rd, 2023 at 10:00 IST"_s},
            {u"date | Updated May 24th,"_s, u"title | Brackwater council to"_s,
             u"standfirst | The river beside"_s, u"byline | Reported by: Jane"_s,
             u"caption | IMAGE: AP"_s, u"body | The council of"_s, u"body | People who live"_s,
             u"body | A decision is"_s, u"boilerplate | Advertisement"_s,
             u"date | Published May 23rd,"_s});
        row("a subheading and a captioned picture inside",
            {prose, u"'We will wait and see'"_s, more,
             u"The mayor, left, meets the miller. Credit: Valley Pictures"_s, last},
            {u"body | The council of"_s, u"subheading | 'We will wait"_s,
             u"body | People who live"_s, u"caption | The mayor, left,"_s,
             u"body | A decision is"_s});
        row("related stories and their teasers",
            {prose, more, last, u"Related Articles"_s, u"Why the old bridge is closed to cars"_s,
             u"Now think about the bridge and its long history of repairs in our valley..."_s},
            {u"body | The council of"_s, u"body | People who live"_s, u"body | A decision is"_s,
             u"boilerplate | Related Articles"_s, u"boilerplate | Why the old"_s,
             u"boilerplate | Now think about"_s});
        row("teasers above the byline, an embedded post and a note about the author",
            {u"The bridge over the upper river will be closed to all cars for the whole summer."_s,
             u"Brackwater council to study mill plans again"_s, u"By Jane Doe"_s, prose,
             u"— John Roe (@roe) May 4, 2023"_s, more, last,
             u"Jane Doe is a staff writer for the Valley Paper."_s},
            {u"boilerplate | The bridge over"_s, u"title | Brackwater council to"_s,
             u"byline | By Jane Doe"_s, u"body | The council of"_s, u"boilerplate | — John Roe"_s,
             u"body | People who live"_s, u"body | A decision is"_s,
             u"boilerplate | Jane Doe is"_s});
        row("glued to the first and last paragraph",
            {u" date 2023-05-04 "_s + prose, more, last + u"Read More"_s},
            {u"date | date 2023-05-04"_s, u"body | The council of"_s, u"body | People who live"_s,
             u"body | A decision is"_s, u"boilerplate | Read More"_s});
    }

    void findsRoles()
    {
        QFETCH(QStringList, paragraphs);
        QTEST(rolesOf(paragraphs.join(u"\n\n"_s)), "roles");
    }

    void readsMetadata()
    {
        const core::Version version = core::reader::readText(
            QStringList{u"Updated May 24th, 2023 at 19:51 IST"_s,
                        u"Brackwater council to study mill plans again"_s,
                        u"By Jane Doe and John Roe, Mill Correspondent"_s, prose, more, last,
                        u"Published May 23rd, 2023 at 10:00 IST"_s}
                .join(u'\n'),
            support::languages());
        QCOMPARE(version.title, u"Brackwater council to study mill plans again"_s);
        QCOMPARE(version.byline, u"Jane Doe, John Roe"_s);
        QCOMPARE(version.date.toIso(), u"2023-05-23T10:00:00+05:30"_s);
        QCOMPARE(version.modified.toIso(), u"2023-05-24T19:51:00+05:30"_s);
        QCOMPARE(version.language, u"en"_s);
    }

    void aTextWithoutHeadlineGetsNone()
    {
        const core::Version version
            = core::reader::readText(QString(prose + u'\n' + more), support::languages());
        QVERIFY(version.title.isEmpty());
        QVERIFY(!version.date.isValid());
    }

    /// Word endings differ between a headline and its text.
    void headlineOfAnInflectedLanguage()
    {
        const core::Version version = core::reader::readText(
            u"Мэрию Озёрска обвинили в задержке ремонта моста\n\n"
            "Жители Озёрска пожаловались в понедельник на городскую мэрию, которая второй год "
            "подряд задерживает ремонт старого моста через реку.\n\n"
            "По словам соседей, мост закрыт с прошлой весны, а обещанный паром так и не начал "
            "ходить, хотя деньги на него уже потрачены.\n"_s,
            support::languages());
        QCOMPARE(version.title, u"Мэрию Озёрска обвинили в задержке ремонта моста"_s);
        QCOMPARE(version.blocks.front().role, core::BlockRole::Title);
    }

    /// It shares no word with its text, but nothing else can be the title.
    void aTextThatBeginsWithAHeading()
    {
        const core::Version version = core::reader::readText(
            u"Wheels stand still again\n\n"_s + prose + u"\n\n"_s + more, support::languages());
        QCOMPARE(version.title, u"Wheels stand still again"_s);
    }

    void keepsTheText()
    {
        const QString text = u"😀 "_s + prose + u"\r\n\r\nשלום עולם. "_s + more;
        const core::Version version = core::reader::readText(text, support::languages());
        QCOMPARE(version.text, QString(text).remove(u'\r'));
        QCOMPARE(version.blocks.first().range.begin, 0);
        QCOMPARE(version.blocks.last().range.end, version.text.size());
    }

    void millionsOfLinesAreFewerBlocks()
    {
        const QString text = u"word\n"_s.repeated(1'000'000);
        const core::Version version = core::reader::readText(text, support::languages());
        QVERIFY(version.blocks.size() <= 50000);
        QCOMPARE(version.blocks.first().range.begin, 0);
        QCOMPARE(version.blocks.last().range.end, text.size() - 1);
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "texttest.moc"
