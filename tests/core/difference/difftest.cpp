// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/diff.h"

#include "core/difference/cleanup.h"
#include "core/language/analyse.h"
#include "core/language/tokens.h"
#include "support/random.h"
#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::difference::Edit;
using core::difference::Match;
using core::difference::TokenId;
using core::language::Token;

namespace {

std::vector<Token> tokensOf(const QString &text)
{
    return core::language::tokenise(text, {0, text.size()}, support::languages().of(u"en"_s));
}

QString joined(std::span<const Token> tokens, core::language::IndexRange range)
{
    QStringList norms;
    for (qsizetype i = range.begin; i < range.end; ++i)
        norms.append(tokens[static_cast<size_t>(i)].norm);
    return norms.join(u' ');
}

/// "the [-old] [+new] [red=>blue] house": equal words bare, changes in brackets.
QString scriptText(const std::vector<Edit> &edits, std::span<const Token> a,
                   std::span<const Token> b)
{
    QStringList pieces;
    for (const Edit &edit : edits) {
        switch (edit.kind) {
        case Edit::Kind::Equal:
            pieces.append(joined(a, edit.a));
            break;
        case Edit::Kind::Removed:
            pieces.append(u"[-"_s + joined(a, edit.a) + u']');
            break;
        case Edit::Kind::Added:
            pieces.append(u"[+"_s + joined(b, edit.b) + u']');
            break;
        case Edit::Kind::Replaced:
            pieces.append(u'[' + joined(a, edit.a) + u"=>"_s + joined(b, edit.b) + u']');
            break;
        }
    }
    return pieces.join(u' ');
}

core::language::Analysis analysed(const QString &text)
{
    core::Version version = support::version({text});
    version.givenSentences = {{0, text.size()}};
    return core::language::analyse(version, support::languages());
}

QStringList pieces(const QString &text, const core::TextRanges &ranges)
{
    QStringList found;
    for (const core::TextRange &range : ranges)
        found.append(range.of(text).toString());
    return found;
}

std::vector<TokenId> randomIds(std::mt19937 &random, size_t count, quint32 vocabulary)
{
    std::vector<TokenId> ids(count);
    for (TokenId &id : ids)
        id = static_cast<TokenId>(random() % vocabulary);
    return ids;
}

} // namespace

class DiffTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scriptReadsWell_data();
    void scriptReadsWell();
    void passesDoOneThing();
    void marksAndSpellingAreNoChange_data();
    void marksAndSpellingAreNoChange();
    void rewrittenSentenceIsReplaced();
    void rangesFitTheText();
    void matchesAreCommonSubsequences_data();
    void matchesAreCommonSubsequences();
    void scriptGivesTheOtherSide_data();
    void scriptGivesTheOtherSide();
};

void DiffTest::scriptReadsWell_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("script");
    QTest::newRow("equal") << u"the pier is open"_s << u"The pier is open"_s
                           << u"the pier is open"_s;
    QTest::newRow("one word for another")
        << u"the old pier"_s << u"the new pier"_s << u"the [old=>new] pier"_s;
    QTest::newRow("words added") << u"the pier"_s << u"the long wooden pier"_s
                                 << u"the [+long wooden] pier"_s;
    QTest::newRow("everything else")
        << u"red fish"_s << u"blue whale"_s << u"[red fish=>blue whale]"_s;
    QTest::newRow("one side empty") << u""_s << u"blue whale"_s << u"[+blue whale]"_s;
    QTest::newRow("a function word agrees by chance")
        << u"council plans to open piers"_s << u"council intends to launch piers"_s
        << u"council [plans to open=>intends to launch] piers"_s;
    QTest::newRow("a content word that agrees keeps its place")
        << u"council plans ferry openings"_s << u"council intends ferry launches"_s
        << u"council [plans=>intends] ferry [openings=>launches]"_s;
    QTest::newRow("an addition begins where its phrase begins")
        << u"boats in Oslo and in Bern"_s << u"boats in Oslo and in Rome and in Bern"_s
        << u"boats in oslo [+and in rome] and in bern"_s;
}

void DiffTest::scriptReadsWell()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    const auto tokensA = tokensOf(a);
    const auto tokensB = tokensOf(b);
    QTEST(scriptText(core::difference::diffTokens(tokensA, tokensB), tokensA, tokensB), "script");
}

void DiffTest::passesDoOneThing()
{
    using enum Edit::Kind;
    const auto a = tokensOf(u"plans to open"_s);
    const auto b = tokensOf(u"intends to launch"_s);
    const std::vector<Edit> edits{
        {Replaced, {0, 1}, {0, 1}}, {Equal, {1, 2}, {1, 2}}, {Replaced, {2, 3}, {2, 3}}};
    QCOMPARE(scriptText(core::difference::joinOverChanceMatches(edits, a), a, b),
             u"[plans to open=>intends to launch]"_s);
    const std::vector<Edit> apart{{Removed, {0, 1}, {0, 0}}, {Added, {1, 1}, {0, 1}}};
    QCOMPARE(scriptText(core::difference::joinNeighbours(apart), a, b), u"[plans=>intends]"_s);
}

void DiffTest::marksAndSpellingAreNoChange_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("curly and straight marks")
        << u"“It’s open,” she said"_s << u"\"It's open,\" she said"_s;
    QTest::newRow("dashes") << u"the pier – now open – leaks"_s << u"the pier — now open — leaks"_s;
    QTest::newRow("British and American spelling")
        << u"organisations defend the harbour"_s << u"organizations defend the harbor"_s;
    QTest::newRow("full stop") << u"the pier is open."_s << u"the pier is open"_s;
    QTest::newRow("comma") << u"Oslo, Bern, and Rome"_s << u"Oslo, Bern and Rome"_s;
    QTest::newRow("case") << u"NATO members"_s << u"Nato members"_s;
    QTest::newRow("composed and combining accents") << u"the café"_s << u"the cafe\u0301"_s;
}

void DiffTest::marksAndSpellingAreNoChange()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    const auto left = analysed(a);
    const auto right = analysed(b);
    const auto diff = core::difference::diffSentences(left, left.sentences.front(), right,
                                                      right.sentences.front());
    QCOMPARE(pieces(a, diff.onlyA), QStringList());
    QCOMPARE(pieces(b, diff.onlyB), QStringList());
    QVERIFY(!diff.isReplaced);
}

void DiffTest::rewrittenSentenceIsReplaced()
{
    const auto a = analysed(u"Fishermen protested at dawn."_s);
    const auto b = analysed(u"The council ignored every complaint."_s);
    QVERIFY(
        core::difference::diffSentences(a, a.sentences.front(), b, b.sentences.front()).isReplaced);
    const auto c = analysed(u"Fishermen protested at noon."_s);
    QVERIFY(!core::difference::diffSentences(a, a.sentences.front(), c, c.sentences.front())
                 .isReplaced);
}

void DiffTest::rangesFitTheText()
{
    const QString a = u"😀 the מגדלור is cafe\u0301 red"_s;
    const QString b = u"😀 the מגדלור is cafe\u0301 blue 🗼"_s;
    const auto left = analysed(a);
    const auto right = analysed(b);
    const auto diff = core::difference::diffSentences(left, left.sentences.front(), right,
                                                      right.sentences.front());
    QCOMPARE(pieces(a, diff.onlyA), QStringList{u"red"_s});
    QVERIFY(pieces(b, diff.onlyB).join(u' ').startsWith(u"blue"_s));
}

void DiffTest::matchesAreCommonSubsequences_data()
{
    QTest::addColumn<int>("words");
    QTest::addColumn<int>("vocabulary");
    QTest::newRow("short, few words") << 30 << 4;
    QTest::newRow("long, rare words") << 6000 << 100000;
    QTest::newRow("long, few words: nothing to anchor at") << 3000 << 3;
    QTest::newRow("long, one word") << 3000 << 1;
}

/// Too long for one run of dtl in the long rows: anchors and shares must fit together.
void DiffTest::matchesAreCommonSubsequences()
{
    QFETCH(int, words);
    QFETCH(int, vocabulary);
    std::mt19937 random(7);
    const auto a = randomIds(random, static_cast<size_t>(words), static_cast<quint32>(vocabulary));
    auto b = a;
    for (int i = 0; i < words / 10; ++i)
        b[random() % b.size()] = static_cast<TokenId>(random() % static_cast<quint32>(vocabulary));
    b.erase(b.begin() + 5, b.begin() + 9);
    const auto matches = core::difference::matchSequences(a, b);
    qsizetype endA = 0;
    qsizetype endB = 0;
    qsizetype common = 0;
    for (const Match &match : matches) {
        QVERIFY(match.beginA >= endA && match.beginB >= endB && match.length > 0);
        QVERIFY(std::equal(a.begin() + match.beginA, a.begin() + match.beginA + match.length,
                           b.begin() + match.beginB));
        endA = match.beginA + match.length;
        endB = match.beginB + match.length;
        common += match.length;
    }
    QVERIFY(endA <= std::ssize(a) && endB <= std::ssize(b));
    QVERIFY2(common >= words * 7 / 10, qPrintable(QString::number(common)));
}

void DiffTest::scriptGivesTheOtherSide_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void DiffTest::scriptGivesTheOtherSide()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    const auto a = tokensOf(support::randomWords(random, 40, 12));
    const auto b = tokensOf(support::randomWords(random, 35, 12));
    const auto edits = core::difference::diffTokens(a, b);
    QStringList applied;
    qsizetype endA = 0;
    qsizetype endB = 0;
    for (const Edit &edit : edits) {
        QCOMPARE(edit.a.begin, endA);
        QCOMPARE(edit.b.begin, endB);
        endA = edit.a.end;
        endB = edit.b.end;
        const bool isEqual = edit.kind == Edit::Kind::Equal;
        QVERIFY(!isEqual || edit.a.length() == edit.b.length());
        applied.append(isEqual ? joined(a, edit.a) : joined(b, edit.b));
    }
    QCOMPARE(endA, std::ssize(a));
    QCOMPARE(endB, std::ssize(b));
    applied.removeAll(QString());
    QCOMPARE(applied.join(u' '), joined(b, {0, std::ssize(b)}));
    QCOMPARE(scriptText(core::difference::mirrored(core::difference::diffTokens(b, a)), a, b),
             scriptText(edits, a, b));
}

QTEST_GUILESS_MAIN(DiffTest)
#include "difftest.moc"
