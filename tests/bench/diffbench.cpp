// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/sequences.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <random>

using core::difference::Match;
using core::difference::TokenId;

/// How the token diff grows from a thousand to a million words, and what it finds in common.
namespace {

struct Texts
{
    std::vector<TokenId> a;
    std::vector<TokenId> b;
};

/// Words as frequent as in prose (the n-th most frequent one about 1/n as often as the first), b
/// with every \a interval -th word changed, put in or left out.
Texts textsOf(qsizetype words, quint32 interval)
{
    std::mt19937 random(11);
    const auto word = [&] {
        const double share = static_cast<double>(random()) / static_cast<double>(random.max());
        return static_cast<TokenId>(std::pow(60000.0, share));
    };
    Texts texts;
    for (qsizetype i = 0; i < words; ++i) {
        texts.a.push_back(word());
        switch (random() % (interval * 3)) {
        case 0:
            break;
        case 1:
            texts.b.push_back(word());
            break;
        case 2:
            texts.b.push_back(texts.a.back());
            texts.b.push_back(word());
            break;
        default:
            texts.b.push_back(texts.a.back());
        }
    }
    return texts;
}

} // namespace

class DiffBench final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenDiff_data()
    {
        QTest::addColumn<qsizetype>("words");
        QTest::addColumn<quint32>("interval");
        for (const qsizetype words : {1'000, 10'000, 100'000, 1'000'000}) {
            QTest::addRow("%lld words, one in 50 edited", words) << words << quint32(50);
            QTest::addRow("%lld words, one in 5 edited", words) << words << quint32(5);
        }
    }

    void tokenDiff()
    {
        QFETCH(qsizetype, words);
        QFETCH(quint32, interval);
        const Texts texts = textsOf(words, interval);
        QElapsedTimer timer;
        timer.start();
        const auto matches = core::difference::matchSequences(texts.a, texts.b);
        const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        qsizetype common = 0;
        for (const Match &match : matches)
            common += match.length;
        qInfo("%9lld tokens: %9.2f ms, %lld in common, %lld runs", words, milliseconds, common,
              static_cast<qsizetype>(matches.size()));
        reportGrowth(interval, words, milliseconds);
        QVERIFY(common > words / 2);
    }

private:
    /// The exponent between two sizes: 1 is linear.
    void reportGrowth(quint32 interval, qsizetype words, double milliseconds)
    {
        Measured &before = m_before[interval];
        if (before.words > 0)
            qInfo("          growth exponent %.2f",
                  std::log(milliseconds / before.milliseconds)
                      / std::log(static_cast<double>(words) / static_cast<double>(before.words)));
        before = {words, milliseconds};
    }

    struct Measured
    {
        qsizetype words = 0;
        double milliseconds = 0;
    };
    QHash<quint32, Measured> m_before;
};

QTEST_GUILESS_MAIN(DiffBench)
#include "diffbench.moc"
