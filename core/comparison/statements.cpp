// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/statements.h"

#include <map>

namespace core {

namespace {

using attribution::Attribution;
using attribution::CueClass;
using attribution::Type;

/// A line while it is filled.
struct Filling
{
    StatementRow row;
    std::map<std::pair<QString, CueClass>, int> verbs;
    std::map<QString, int> hedges;
};

void countHedges(std::map<QString, int> &counts, const Comparison &comparison,
                 const Attribution &statement)
{
    for (const TextRange &piece : statement.content) {
        for (const auto &hedge :
             language::within(comparison.analysis(statement.version).hedges, piece))
            ++counts[hedge.phrase];
    }
}

void count(Filling &line, const Comparison &comparison, qsizetype number)
{
    const Attribution &statement = comparison.attributions[static_cast<size_t>(number)];
    const SourceGroup *source = comparison.sourceOf(number);
    StatementCounts &counts = line.row.counts;
    switch (statement.type) {
    case Type::Direct:
        ++counts.direct;
        break;
    case Type::Mixed:
        ++counts.mixed;
        break;
    case Type::Indirect:
        ++counts.indirect;
        break;
    }
    counts.unnamed += source && statement.source.isUnnamed;
    counts.withoutSource += !source;
    if (statement.hasVerb()) {
        const QString verb = statement.cueLemma.isEmpty() ? statement.cueText : statement.cueLemma;
        ++line.verbs[{verb.simplified().toLower(), statement.cueClass}];
    }
    countHedges(line.hedges, comparison, statement);
    line.row.statements.append(number);
}

StatementRow finished(Filling line)
{
    for (const auto &[verb, count] : line.verbs)
        line.row.counts.verbs.append({.verb = verb.first, .frame = verb.second, .count = count});
    for (const auto &[word, count] : line.hedges)
        line.row.counts.hedges.append({.word = word, .count = count});
    std::ranges::stable_sort(line.row.counts.verbs, std::ranges::greater(), &VerbCount::count);
    std::ranges::stable_sort(line.row.counts.hedges, std::ranges::greater(), &WordCount::count);
    return std::move(line.row);
}

double share(int part, int whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / whole;
}

bool isLoaded(CueClass frame)
{
    return frame != CueClass::Neutral && frame != CueClass::Asking && frame != CueClass::Declining
        && frame != CueClass::None;
}

} // namespace

double StatementCounts::directShare() const
{
    return share(direct + mixed, all());
}

double StatementCounts::unnamedShare() const
{
    return share(unnamed, all());
}

int StatementCounts::framed(CueClass frame) const
{
    int framed = 0;
    int withVerb = 0;
    for (const VerbCount &verb : verbs) {
        withVerb += verb.count;
        framed += verb.frame == frame ? verb.count : 0;
    }
    return frame == CueClass::None ? framed + all() - withVerb : framed;
}

int StatementCounts::loaded() const
{
    int loaded = 0;
    for (const VerbCount &verb : verbs)
        loaded += isLoaded(verb.frame) ? verb.count : 0;
    return loaded;
}

std::vector<StatementRow> statementTable(const Comparison &comparison, StatementGrouping grouping,
                                         const QList<VersionId> &versions)
{
    std::vector<Filling> lines;
    std::map<std::pair<VersionId, qsizetype>, size_t> places;
    for (qsizetype i = 0; i < std::ssize(comparison.attributions); ++i) {
        const VersionId version = comparison.attributions[static_cast<size_t>(i)].version;
        if (!versions.contains(version))
            continue;
        const SourceGroup *group = comparison.sourceOf(i);
        const bool byOutlet = grouping != StatementGrouping::BySource;
        const bool bySource = grouping != StatementGrouping::ByOutlet;
        const qsizetype source = bySource && group ? group - comparison.sources.data() : -1;
        const VersionId shown = byOutlet ? version : VersionId{};
        const auto [place, isNew] = places.try_emplace({shown, source}, lines.size());
        if (isNew)
            lines.push_back(
                {.row = {.version = shown, .source = source, .isNobody = bySource && !group}});
        count(lines[place->second], comparison, i);
    }
    std::vector<StatementRow> rows;
    for (Filling &line : lines)
        rows.push_back(finished(std::move(line)));
    return rows;
}

std::vector<StatementRow> statementTable(const Comparison &comparison, StatementGrouping grouping)
{
    QList<VersionId> versions;
    for (qint32 i = 0; i < std::ssize(comparison.story.versions); ++i)
        versions.append(VersionId{i});
    return statementTable(comparison, grouping, versions);
}

} // namespace core
