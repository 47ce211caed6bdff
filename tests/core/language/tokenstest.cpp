// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/tokens.h"

#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace core::language;

class TokensTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesNorms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("norms"); ///< joined by '|'
        QTest::newRow("words and marks") << u"Rain fell, again."_s << u"rain|fell|,|again|."_s;
        QTest::newRow("a possessive is split off") << u"the mayor’s car"_s << u"the|mayor|'s|car"_s;
        QTest::newRow("a contraction is one word")
            << u"It’s true, don’t go"_s << u"it's|true|,|don't|go"_s;
        QTest::newRow("hyphenated words are parts")
            << u"one-person desk"_s << u"one|-|person|desk"_s;
        QTest::newRow("a closed compound is one word")
            << u"Co-operation and e-mail"_s << u"cooperation|and|email"_s;
        QTest::newRow("dotted acronyms lose their dots")
            << u"the U.N. and the UN"_s << u"the|un|and|the|un"_s;
        QTest::newRow("the country is not the pronoun")
            << u"The U.S. told us, the US said"_s << u"the|u.s.|told|us|,|the|u.s.|said"_s;
        QTest::newRow("capitals throughout make no acronym")
            << u"STORM MAY HIT US TODAY"_s << u"storm|may|hit|us|today"_s;
        QTest::newRow("thousands without commas") << u"12,000 of 1,5"_s << u"12000|of|1,5"_s;
        QTest::newRow("runs of dots are one mark") << u"well... yes…"_s << u"well|...|yes|..."_s;
        QTest::newRow("dashes are one") << u"so – or — or --"_s << u"so|-|or|-|or|-"_s;
        QTest::newRow("quotation marks are one") << u"“a” \"b\""_s << u"\"|a|\"|\"|b|\""_s;
        QTest::newRow("decomposed letters are composed") << u"cafe\u0301"_s << u"café"_s;
        QTest::newRow("white space only") << u"  \n "_s << u""_s;
    }

    void givesNorms()
    {
        QFETCH(QString, text);
        QFETCH(QString, norms);
        QStringList found;
        for (const Token &token : tokenise(text, {0, text.size()}, english()))
            found.append(token.norm);
        QCOMPARE(found.join(u'|'), norms);
    }

    void spellsAlike_data()
    {
        QTest::addColumn<QString>("british");
        QTest::addColumn<QString>("american");
        QTest::newRow("-isation") << u"Organisations"_s << u"organizations"_s;
        QTest::newRow("-ise") << u"criticised"_s << u"criticized"_s;
        QTest::newRow("-yse") << u"analysing"_s << u"analyzing"_s;
        QTest::newRow("-our") << u"neighbours"_s << u"neighbors"_s;
        QTest::newRow("-our inside") << u"unfavourable"_s << u"unfavorable"_s;
        QTest::newRow("-re") << u"kilometres"_s << u"kilometers"_s;
        QTest::newRow("-ence") << u"defence"_s << u"defense"_s;
        QTest::newRow("-amme") << u"programme"_s << u"program"_s;
        QTest::newRow("double l") << u"travelled"_s << u"traveled"_s;
        QTest::newRow("single l") << u"fulfil"_s << u"fulfill"_s;
        QTest::newRow("ae") << u"paediatric"_s << u"pediatric"_s;
        QTest::newRow("towards") << u"towards"_s << u"toward"_s;
        QTest::newRow("surprise keeps its s") << u"surprised"_s << u"surprised"_s;
        QTest::newRow("exercise keeps its s") << u"Exercises"_s << u"exercises"_s;
        QTest::newRow("rise is too short for the rule") << u"rise"_s << u"rise"_s;
        QTest::newRow("otherwise keeps its s") << u"otherwise"_s << u"otherwise"_s;
        QTest::newRow("four is no -our") << u"four"_s << u"four"_s;
    }

    void spellsAlike()
    {
        QFETCH(QString, british);
        QFETCH(QString, american);
        QCOMPARE(normalised(british, english()), american);
        QCOMPARE(normalised(american, english()), american);
    }

    void marksKinds()
    {
        const QString text = u"The 31 envoys said 2nd $"_s;
        QString marks;
        for (const Token &token : tokenise(text, {0, text.size()}, english())) {
            marks += token.isFunctionWord ? u'f' : u"WNP"_s[static_cast<int>(token.kind)];
            if (token.isCapitalised)
                marks += u'^';
        }
        QCOMPARE(marks, u"f^NWWNP"_s);
    }

    void knowsIrregularVerbs()
    {
        const QString text = u"she told"_s;
        QCOMPARE(tokenise(text, {0, text.size()}, english()).back().lemma, u"tell"_s);
    }

    void keepsOffsets()
    {
        const QString text = u"😀 Zoë’s עיר 中文 e\u0301te\u0301."_s;
        QStringList words;
        for (const Token &token : tokenise(text, {3, text.size()}, english()))
            words.append(token.range.of(text).toString());
        QCOMPARE(words.first(), u"Zoë"_s);
        QCOMPARE(words.at(1), u"’s"_s);
        QCOMPARE(words.at(2), u"עיר"_s);
        QCOMPARE(words.at(words.size() - 2), u"e\u0301te\u0301"_s);
    }

private:
    static const Language &english() { return support::languages().of(u"en"_s); }
};

QTEST_GUILESS_MAIN(TokensTest)
#include "tokenstest.moc"
