// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/languages.h"
#include "support/stories.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core::language;

class LexiconTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLines()
    {
        const Lexicon lexicon = Lexicon::parse(u"# a comment\nIt’s Late\tgroup\t2\n\nplain\n");
        QCOMPARE(lexicon.entries().size(), 2u);
        QCOMPARE(lexicon.find(u"it's late"_s)->field(1), u"2"_s);
        QCOMPARE(lexicon.find(u"plain"_s)->field(0), QString());
        QVERIFY(!lexicon.find(u"# a comment"_s));
    }

    void everyBuiltInLexiconHasLinesThatAreFound_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("kind");
        const Lexicons &all = support::languages().lexicons();
        for (const QString &language : all.languages()) {
            for (const QString &kind : all.kinds(language))
                QTest::addRow("%s/%s", qPrintable(language), qPrintable(kind)) << language << kind;
        }
    }

    void everyBuiltInLexiconHasLinesThatAreFound()
    {
        QFETCH(QString, language);
        QFETCH(QString, kind);
        const Lexicon &lexicon = support::languages().lexicons().lexicon(language, kind);
        QVERIFY(!lexicon.isEmpty());
        QSet<QStringList> seen;
        for (const LexiconEntry &entry : lexicon.entries()) {
            QVERIFY2(!entry.phrase.isEmpty(), qPrintable(kind));
            QVERIFY(lexicon.find(entry.phrase));
            // "photo by" may open a line and also be one: another field makes another entry.
            const QStringList line = QStringList{entry.phrase} + entry.fields;
            QVERIFY2(!seen.contains(line), qPrintable(u"listed twice: "_s + line.join(u' ')));
            seen.insert(line);
        }
    }

    void servesRegionsAndUnknownLanguages()
    {
        QCOMPARE(support::languages().of(u"en-GB"_s).code(), u"en"_s);
        QVERIFY(support::languages().of(u"xx"_s).code().isEmpty());
        QVERIFY(support::languages().of(u"xx"_s).hedges().isEmpty());
    }

    void weighsRareWordsMore()
    {
        const Language &english = support::languages().of(u"en"_s);
        QVERIFY(english.inverseDocumentFrequency(u"the"_s)
                < english.inverseDocumentFrequency(u"bridge"_s));
        QVERIFY(english.inverseDocumentFrequency(u"bridge"_s)
                < english.inverseDocumentFrequency(u"qwertyish"_s));
    }
};

QTEST_GUILESS_MAIN(LexiconTest)
#include "lexicontest.moc"
