// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/randomstory.h"
#include "support/stories.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

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
        QTest::newRow("1000 x 40") << 1000 << 40;
    }

    void compare()
    {
        QFETCH(int, versions);
        QFETCH(int, sentences);
        const core::Story story = support::story(support::randomVersions(versions, sentences, 4));
        support::languages();
        QElapsedTimer timer;
        timer.start();
        double analysis = 0;
        double alignment = 0;
        const core::Task task{.progress = [&](double share) {
            const double now = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            // The shares at which compare() says that a part is done.
            if (share <= 0.35)
                analysis = now;
            else if (share <= 0.7)
                alignment = now;
        }};
        const auto result = core::compare(story, {}, {}, support::languages(), task);
        QVERIFY(result);
        const double all = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        qInfo("%4d x %d: %9.1f ms (read %.1f, aligned %.1f), %zu pairs, %zu differences, %lld MB",
              versions, sentences, all, analysis, alignment, (*result)->pairs.size(),
              (*result)->differences.size(), residentMegabytes());
    }

private:
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
