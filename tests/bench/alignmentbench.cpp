// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how long the alignment of invented stories of growing size takes, the process's peak
// memory, and the exponent of growth from size to size (1: linear in the number of sentences).

#include "core/alignment/align.h"
#include "core/language/analyse.h"
#include "support/randomstory.h"
#include "support/stories.h"

#include <QElapsedTimer>
#include <QFile>

#include <cmath>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

struct Size
{
    int versions = 0;
    int sentences = 0;
};

struct Measured
{
    double milliseconds = 0;
    double processor = 0; ///< milliseconds of both cores, which other programs do not lengthen
    qsizetype pairs = 0;
    qsizetype claims = 0;
};

Measured measure(const Size &size)
{
    Story story = support::story(support::randomVersions(size.versions, size.sentences, 1));
    std::vector<language::Analysis> analyses;
    for (const Version &version : story.versions)
        analyses.push_back(language::analyse(version, support::languages()));
    std::vector<alignment::Input> inputs;
    for (size_t i = 0; i < analyses.size(); ++i)
        inputs.push_back({.version = &story.versions[i], .analysis = &analyses[i]});
    QElapsedTimer timer;
    timer.start();
    const std::clock_t begin = std::clock();
    const auto result = alignment::align(inputs, {}, support::languages(), {}, {});
    const double processor = 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    return {static_cast<double>(timer.nsecsElapsed()) / 1e6, processor, std::ssize(result.pairs),
            std::ssize(result.claims)};
}

/// Peak resident memory so far, in MB; 0 where the system does not tell.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace

int main()
{
    double processor = 0;
    int count = 0;
    std::printf("%-12s %10s %10s %10s %10s %10s %8s\n", "size", "ms", "cpu ms", "pairs", "claims",
                "peak MB", "growth");
    for (const Size size : {Size{5, 30}, Size{20, 60}, Size{100, 60}, Size{1000, 40}}) {
        const Measured result = measure(size);
        const int sentences = size.versions * size.sentences;
        const double growth = count
            ? std::log(result.processor / processor) / std::log(double(sentences) / count)
            : 0;
        std::printf("%5dx%-6d %10.1f %10.1f %10lld %10lld %10.0f %8.2f\n", size.versions,
                    size.sentences, result.milliseconds, result.processor,
                    static_cast<long long>(result.pairs), static_cast<long long>(result.claims),
                    peakMemory(), growth);
        std::fflush(stdout);
        processor = result.processor;
        count = sentences;
    }
    return 0;
}
