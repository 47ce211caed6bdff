// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/wirecopy.h"

#include "core/difference/material.h"

namespace core::difference {

namespace {

/// A run of so many words is hardly the same by chance …
constexpr size_t shortestRun = 12;
/// … and wire copy where at least so many versions have it.
constexpr int fewestVersions = 3;
/// For the rolling number of a run: large and odd.
constexpr quint64 base = 0x9E37'79B9'7F4A'7C15;

/// The words of a version, marks left out, and the number of each run of shortestRun of them: equal
/// runs have equal numbers (Rabin and Karp's, modulo 2^64).
struct Runs
{
    std::vector<size_t> words; ///< numbers of tokens
    std::vector<quint64> numbers; ///< of the run that begins at each word
};

Runs runsOf(const alignment::Input &input, const Material::Words &numbered)
{
    Runs runs;
    for (size_t i = 0; i < input.analysis->tokens.size(); ++i) {
        if (!isIgnorable(input.analysis->tokens[i]))
            runs.words.push_back(i);
    }
    quint64 leaving = 1; // base to the power of shortestRun
    for (size_t i = 0; i < shortestRun; ++i)
        leaving *= base;
    quint64 number = 0;
    for (size_t i = 0; i < runs.words.size(); ++i) {
        number = number * base + numbered.norms[runs.words[i]] + 1;
        if (i >= shortestRun)
            number -= leaving * (numbered.norms[runs.words[i - shortestRun]] + 1);
        if (i + 1 >= shortestRun)
            runs.numbers.push_back(number);
    }
    return runs;
}

/// In how many versions a run stands.
struct Count
{
    size_t last = 0; ///< the version that counted last
    int versions = 0;
};

QHash<quint64, Count> counted(const std::vector<Runs> &all)
{
    QHash<quint64, Count> counts;
    for (size_t v = 0; v < all.size(); ++v) {
        for (const quint64 number : all[v].numbers) {
            Count &count = counts[number];
            if (count.versions == 0 || count.last != v)
                ++count.versions;
            count.last = v;
        }
    }
    return counts;
}

/// For each token of a version: in how many versions its widest shared run stands, or 0.
std::vector<int> sharedTokens(const Runs &runs, size_t tokens, const QHash<quint64, Count> &counts)
{
    std::vector<int> shared(tokens, 0);
    for (size_t begin = 0; begin < runs.numbers.size(); ++begin) {
        const int versions = counts.value(runs.numbers[begin]).versions;
        if (versions < fewestVersions)
            continue;
        const size_t last = runs.words[begin + shortestRun - 1];
        for (size_t i = runs.words[begin]; i <= last; ++i)
            shared[i] = std::max(shared[i], versions);
    }
    return shared;
}

void addPieces(std::vector<WireCopy> &found, const language::Analysis &analysis, SentenceId id,
               const std::vector<int> &shared)
{
    const auto &sentence = analysis.sentences[static_cast<size_t>(id.index)];
    WireCopy *open = nullptr;
    for (qsizetype i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
        const int versions = shared[static_cast<size_t>(i)];
        const TextRange range = analysis.tokens[static_cast<size_t>(i)].range;
        if (versions == 0) {
            open = nullptr;
        } else if (open && open->versions == versions) {
            open->range.end = range.end;
        } else if (!isIgnorable(analysis.tokens[static_cast<size_t>(i)])) {
            found.push_back({.sentence = id, .range = range, .versions = versions});
            open = &found.back();
        }
    }
}

} // namespace

std::vector<WireCopy> findWireCopy(const Material &material)
{
    std::vector<Runs> runs;
    for (size_t v = 0; v < material.inputs.size(); ++v)
        runs.push_back(runsOf(material.inputs[v], material.words[v]));
    const auto counts = counted(runs);
    std::vector<WireCopy> found;
    for (size_t v = 0; v < runs.size(); ++v) {
        const language::Analysis &analysis = *material.inputs[v].analysis;
        const auto shared = sharedTokens(runs[v], analysis.tokens.size(), counts);
        for (qint32 i = 0; i < std::ssize(analysis.sentences); ++i)
            addPieces(found, analysis, {{static_cast<qint32>(v)}, i}, shared);
    }
    return found;
}

} // namespace core::difference
