// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/randomstory.h"
#include "support/stories.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <ctime>

/// The whole compare() on retellings of one story: time of each part, memory, and what it finds.
class CompareBench final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compare_data()
    {
        QTest::addColumn<int>("versions");
        QTest::addColumn<int>("sentences");
        QTest::newRow("5 x 30") << 5 << 30;
        QTest::newRow("20 x 60") << 20 << 60;
        QTest::newRow("100 x 60") << 100 << 60;
        if (qstrcmp(QTest::currentTestFunction(), "compare") == 0)
            QTest::newRow("1000 x 40") << 1000 << 40;
    }

    void compare()
    {
        QFETCH(int, versions);
        QFETCH(int, sentences);
        const core::Story story = support::story(support::randomVersions(versions, sentences, 4));
        support::languages();
        Times best;
        core::ComparisonPtr result;
        for (int round = 0; round < roundsOf(versions); ++round)
            best.takeLower(timed(story, {}, result));
        qInfo("%4d x %d: %9.1f ms, %9.1f ms cpu (read %.1f, aligned until %.1f), %zu pairs, %zu "
              "differences, %lld MB",
              versions, sentences, best.all, best.processor, best.read, best.aligned,
              result->pairs.size(), result->differences.size(), residentMegabytes());
    }

    void oneMore_data() { compare_data(); }

    /// The last version comes to the others, which were compared already.
    void oneMore()
    {
        QFETCH(int, versions);
        QFETCH(int, sentences);
        core::Story story = support::story(support::randomVersions(versions, sentences, 4));
        const auto last = story.versions.back();
        story.versions.pop_back();
        core::ComparisonPtr previous;
        timed(story, {}, previous);
        story.versions.push_back(last);
        Times scratch;
        Times added;
        core::ComparisonPtr result;
        for (int round = 0; round < roundsOf(versions); ++round) {
            scratch.takeLower(timed(story, {}, result));
            added.takeLower(timed(story, previous, result));
        }
        qInfo("%4d x %d: one more %9.1f ms, %9.1f ms cpu (read %.1f, aligned until %.1f); from "
              "scratch %.1f ms, %.1f ms cpu",
              versions, sentences, added.all, added.processor, added.read, added.aligned,
              scratch.all, scratch.processor);
    }

private:
    /// Milliseconds. Other programs lengthen all but the processor's time, which is of both cores;
    /// of several rounds the least says most.
    struct Times
    {
        double read = 0;
        double aligned = 0; ///< from the start
        double all = 0;
        double processor = 0;

        void takeLower(const Times &other)
        {
            if (all == 0 || other.processor < processor)
                *this = other;
        }
    };

    static int roundsOf(int versions) { return versions < 10 ? 20 : versions < 50 ? 3 : 1; }

    static Times timed(const core::Story &story, const core::ComparisonPtr &previous,
                       core::ComparisonPtr &result)
    {
        Times times;
        QElapsedTimer timer;
        timer.start();
        const std::clock_t begin = std::clock();
        const auto elapsed = [&] { return static_cast<double>(timer.nsecsElapsed()) / 1e6; };
        const core::Task task{.progress = [&](double share) {
            // The shares at which compare() says that a part is done.
            if (share <= 0.35)
                times.read = elapsed();
            else if (share <= 0.7)
                times.aligned = elapsed();
        }};
        auto compared = core::compare(story, {}, {}, support::languages(), task, previous);
        times.all = elapsed();
        times.processor = 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        result = compared.value();
        return times;
    }

    static qint64 residentMegabytes()
    {
        QFile file(QStringLiteral("/proc/self/statm"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        return file.readAll().split(' ').value(1).toLongLong() * 4096 / 1'000'000;
    }
};

QTEST_GUILESS_MAIN(CompareBench)
#include "comparebench.moc"
