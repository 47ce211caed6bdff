// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/sentences.h"

#include "core/reader/read.h"
#include "support/stories.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using core::TextRange;
using core::language::Language;
using core::language::splitSentences;

namespace {

QStringList split(const QString &text, const QString &code = u"en"_s)
{
    QStringList sentences;
    for (const TextRange &range :
         splitSentences(text, {0, text.size()}, support::languages().of(code)))
        sentences.append(range.of(text).toString());
    return sentences;
}

QStringList splitBlocks(const QString &text)
{
    QStringList sentences;
    for (const core::Block &block : core::reader::plainVersion(text).blocks)
        sentences += split(block.range.of(text).toString());
    return sentences;
}

QString withoutSpaces(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

/// Where sentences end, in characters that are no white space.
QSet<qsizetype> boundaries(const QStringList &sentences)
{
    QSet<qsizetype> ends;
    qsizetype end = 0;
    for (const QString &sentence : sentences)
        ends.insert(end += withoutSpaces(sentence).size());
    return ends;
}

QJsonArray corpus(const QString &name)
{
    QFile file(QStringLiteral(SIDEBYLINE_CORPORA "/segmentation/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array()
                                          : QJsonArray();
}

QStringList goldOf(const QJsonObject &entry)
{
    QStringList sentences;
    for (const QJsonValue &sentence : entry["sentences"_L1].toArray())
        sentences.append(sentence.toString().simplified());
    return sentences;
}

} // namespace

class SentencesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QString>("marked"); ///< '|' where a sentence ends
        QTest::addColumn<QString>("language");
        const auto row
            = [](const char *name, const QString &marked, const QString &code = u"en"_s) {
                  QTest::newRow(name) << marked << code;
              };
        row("two sentences", u"The dam broke. |Nobody was hurt."_s);
        row("questions and exclamations", u"Why now?! |Nobody knows! |So it goes."_s);
        row("titles", u"Then Dr. Holm met Gen. Ruiz and Sen. Oda vs. Mrs. Pike."_s);
        row("a company before a verb",
            u"Norvik Inc. Chairman Ole Dahl left Brandt Co. yesterday."_s);
        row("a company at the end", u"He leads Norvik Inc. |The firm is small."_s);
        row("letters with dots before a name", u"The U.S. Senate met in the U.K. Tuesday."_s);
        row("letters with dots at the end", u"She moved to the U.S. |He stayed."_s);
        row("initials", u"It was signed by H. G. Falk and J.R. Moss."_s);
        row("a pronoun that looks like an initial", u"They left, you and I. |Did it help?"_s);
        row("numbers", u"See No. 7 and p. 12 of Vol. 3, $4.50 each. |It costs 3.5 percent."_s);
        row("the word no ends a sentence", u"She said no. |Then she left."_s);
        row("a month before a day", u"It closed on Sept. 5 and Oct. 6."_s);
        row("a state", u"They live in Fresno, Calif. |The house is old."_s);
        row("an hour before a sentence", u"It began at 9 a.m. |Mr. Holm spoke first."_s);
        row("an hour that leads in", u"At 9 a.m. Mr. Holm spoke."_s);
        row("an hour with its zone", u"It ends at 9 p.m. EST on air."_s);
        row("inside a quotation", u"“It is late. |We must go,” she said."_s);
        row("he said stays with its question", u"“Is it late?” he asked."_s);
        row("a capitalised speaker stays with the question",
            u"“Is it late?” Minister Holm asked."_s);
        row("a sentence after a question quoted", u"“Is it late?” |Minister Holm left the room."_s);
        row("a sentence after a quotation", u"He wrote “We won.” |Then he left."_s);
        row("straight quotes", u"\"We won.\" |\"And they lost.\""_s);
        row("brackets hold their sentences",
            u"The plan (It has a flaw. It is old.) was dropped."_s);
        row("a bracketed sentence", u"It was dropped. |(It had a flaw.) |Nobody minds."_s);
        row("an ellipsis inside", u"Well ... it is … I think so."_s);
        row("an ellipsis at the end", u"I wonder.... |Then it was over."_s);
        row("an omission", u"The rain [...] Holm saw was over."_s);
        row("an address",
            u"Write to Ann.Berg@example.org or www.Example.Org/News. |She reads it."_s);
        row("no space after the mark", u"The dam broke.|Nobody was hurt."_s);
        row("a reference", u"The dam broke.[12] |Nobody was hurt."_s);
        row("a name that exclaims", u"He works for Yahoo! Sports in town."_s);
        row("a numbered list", u"1. Open the lid |2. Add water |3. Close it"_s);
        row("a bulleted list", u"• Open the lid. |• Add water."_s);
        row("a list of letters", u"a) one thing |b) another"_s);
        row("a number that is no list", u"There were 3. |The 4. attempt failed."_s);
        row("a credit", u"The fair in Washington D.C. |Photo: A. Holm."_s);
        row("hard-wrapped lines are joined", u"The dam\nbroke at\nnoon. |Nobody\nwas hurt."_s);
        row("a blank line parts", u"A heading\n\n|The dam broke."_s);
        row("an emoji", u"What a day! 😀 |We won."_s);
        row("German",
            u"Am 12. Juni sagte er z. B. nichts. |„Ich komme.“ |Das gilt ca. ab Seite 12. |Gut."_s,
            u"de"_s);
        row("French", u"M. Petit dit : « Je viens. » |Il est parti."_s, u"fr"_s);
        row("Spanish", u"¿Viene el Sr. Ruiz? |¡Sí! |Llega a las 5."_s, u"es"_s);
        row("Greek", u"Τι κάνεις; |Καλά."_s, u"el"_s);
        row("Hindi", u"यह घर है। |वह बड़ा है।"_s, u"hi"_s);
        row("Urdu", u"یہ گھر ہے۔ |کیا وہ آیا؟ |ہاں۔"_s, u"ur"_s);
        row("Arabic", u"هل جاء؟ |نعم جاء."_s, u"ar"_s);
        row("Chinese", u"他来了。|真的吗？|是。"_s, u"zh"_s);
        row("a small letter after a whole word",
            u"They closed the bridge. |iPhones did not ring."_s);
        row("a small letter after a quotation", u"“They closed the bridge.” he wrote."_s);
        row("a small letter after what may be short",
            u"See approx. five ill. pages of assoc. papers."_s);
        row("a small letter in Greek", u"Η γέφυρα άνοιξε σήμερα. |το λιμάνι μένει κλειστό."_s,
            u"el"_s);
        row("a short word in Greek", u"Το κόστος είναι π.χ. εκατό και κ. Παππάς το πλήρωσε."_s,
            u"el"_s);
        row("an ellipsis that begins a sentence", u"The bridge was shut. |...and then it fell."_s);
        row("an ellipsis that begins a sentence in Dutch",
            u"De brug is dicht. |...maar niet voor lang."_s, u"nl"_s);
        row("an Armenian pause", u"Նա ասաց. Կամուրջը փակ է: |Ոչ ոք չեկավ:"_s, u"hy"_s);
        row("an Armenian ellipsis", u"Կամուրջը փակվեց...Հետո բացվեց: |Լավ է... |Շատ լավ:"_s,
            u"hy"_s);
        row("Armenian with full stops", u"Կամուրջը փակվեց. |Ոչ ոք չեկավ."_s, u"hy"_s);
        row("an Arabic label", u"سؤال وجواب: |متى يفتح الجسر؟ |غدا."_s, u"ar"_s);
        row("an Arabic speaker", u"المهندس: سيفتح الجسر غدا. |قال: نعم."_s, u"ar"_s);
        row("nothing", u""_s);
    }

    void splits()
    {
        QFETCH(QString, marked);
        QFETCH(QString, language);
        QStringList expected;
        for (const QString &sentence : marked.split(u'|', Qt::SkipEmptyParts))
            expected.append(sentence.trimmed());
        QCOMPARE(split(marked.remove(u'|'), language), expected);
    }

    void keepsOffsetsInsideTheText()
    {
        const QString text = u"😀😀 One. \u202bעברית.\u202c Two e\u0301."_s;
        const TextRange paragraph{5, text.size()};
        const auto ranges = splitSentences(text, paragraph, support::languages().of(u"en"_s));
        QCOMPARE(ranges.first().of(text), u"One.");
        QVERIFY(ranges.last().end == text.size());
        for (qsizetype i = 1; i < ranges.size(); ++i)
            QVERIFY(ranges[i - 1].end <= ranges[i].begin);
    }

    void longTextTakesLinearTime()
    {
        // A million characters of what the rules look at closely.
        const QString text = u"(a.B ... \"x?\" Mr. 1. U.S. "_s.repeated(40'000);
        QVERIFY(!split(text).isEmpty());
    }

    void reachesTheFloorOnGoldenRules()
    {
        const QJsonArray rules = corpus(u"golden/en.json"_s);
        if (rules.isEmpty())
            QSKIP("the corpora are not beside the checkout");
        int exact = 0;
        for (const QJsonValue &rule : rules) {
            const QJsonObject entry = rule.toObject();
            if (entry["needs_clean"_L1].toBool())
                continue;
            QStringList found = splitBlocks(entry["text"_L1].toString());
            for (QString &sentence : found)
                sentence = sentence.simplified();
            exact += found == goldOf(entry);
        }
        QVERIFY2(exact >= 46, qPrintable(QString::number(exact)));
    }

    void reachesTheFloorOnNews()
    {
        const QJsonArray news = corpus(u"gum_news_dev.json"_s);
        if (news.isEmpty())
            QSKIP("the corpora are not beside the checkout");
        double right = 0;
        double found = 0;
        double expected = 0;
        for (const QJsonValue &text : news) {
            const QJsonObject entry = text.toObject();
            const QStringList paragraphs = entry["text"_L1].toString().split(u"\n\n"_s);
            const QSet<qsizetype> given = boundaries(paragraphs);
            const QSet<qsizetype> gold = boundaries(goldOf(entry)) - given;
            const QSet<qsizetype> ours
                = boundaries(splitBlocks(entry["text"_L1].toString())) - given;
            right += static_cast<double>((gold & ours).size());
            found += static_cast<double>(ours.size());
            expected += static_cast<double>(gold.size());
        }
        const double f1 = 2 * right / (found + expected);
        QVERIFY2(f1 >= 0.95, qPrintable(QString::number(f1)));
    }
};

QTEST_GUILESS_MAIN(SentencesTest)
#include "sentencestest.moc"
