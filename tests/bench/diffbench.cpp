// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/sequences.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>
#include <string>
#include <unordered_map>

using namespace Qt::StringLiterals;
using core::difference::Match;
using core::difference::TokenId;

/// How the token diff grows from a thousand to a million words, what it finds in common, and how
/// long other programs take for the same words.
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

/// The texts as words in lines of twelve, as other programs read them.
QString written(const QTemporaryDir &folder, const QString &name, const std::vector<TokenId> &text)
{
    QByteArray words;
    for (size_t i = 0; i < text.size(); ++i)
        words += 'w' + QByteArray::number(text[i]) + (i % 12 == 11 ? '\n' : ' ');
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(words) != words.size())
        qFatal("cannot write %ls", qUtf16Printable(file.fileName()));
    return file.fileName();
}

struct Other
{
    QString program;
    QStringList arguments;
};

const QList<Other> others{
    {u"wdiff"_s, {}},
    {u"dwdiff"_s, {}},
    {u"git"_s, {u"diff"_s, u"--no-index"_s, u"--word-diff=plain"_s, u"-U0"_s}},
};

/// Another program's comparison of two files, its start and output included; negative where it is
/// not installed, fails or takes more than a minute.
double millisecondsOf(const Other &other, const QStringList &files)
{
    if (QStandardPaths::findExecutable(other.program).isEmpty())
        return -1;
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(other.program, other.arguments + files);
    const bool isDone = process.waitForFinished(60'000);
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const bool isCompared = isDone && process.exitStatus() == QProcess::NormalExit
        && (process.exitCode() == 0 || process.exitCode() == 1);
    process.kill();
    process.waitForFinished();
    return isCompared ? milliseconds : -1;
}

/// As the others do it: from the files' words.
std::vector<Match> matchedFiles(const QStringList &files)
{
    std::unordered_map<std::string, TokenId> ids;
    std::vector<TokenId> texts[2];
    for (size_t side = 0; side < 2; ++side) {
        QFile file(files.at(static_cast<qsizetype>(side)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %ls", qUtf16Printable(file.fileName()));
        for (const QByteArray &word : file.readAll().simplified().split(' '))
            texts[side].push_back(
                ids.try_emplace(word.toStdString(), static_cast<TokenId>(ids.size()))
                    .first->second);
    }
    return core::difference::matchSequences(texts[0], texts[1]);
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
        reportOthers(texts);
    }

private:
    void reportOthers(const Texts &texts)
    {
        const QTemporaryDir folder;
        QVERIFY(folder.isValid());
        const QStringList files{written(folder, u"a.txt"_s, texts.a),
                                written(folder, u"b.txt"_s, texts.b)};
        QElapsedTimer timer;
        timer.start();
        const auto matches = matchedFiles(files);
        QVERIFY(!matches.empty());
        qInfo("          from files: sidebyline %.1f ms",
              static_cast<double>(timer.nsecsElapsed()) / 1e6);
        for (const Other &other : others) {
            const double milliseconds = millisecondsOf(other, files);
            if (milliseconds < 0)
                qInfo("          from files: %ls: not installed, failed, or over a minute",
                      qUtf16Printable(other.program));
            else
                qInfo("          from files: %ls %.1f ms", qUtf16Printable(other.program),
                      milliseconds);
        }
    }

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
