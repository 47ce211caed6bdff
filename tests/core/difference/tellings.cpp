// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tellings.h"

#include "core/language/analyse.h"
#include "support/stories.h"

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

using core::SentenceId;
using core::TextRange;
using core::VersionId;
using core::alignment::Alignment;
using core::alignment::Input;
using core::difference::Difference;

/// Versions with one sentence each, and what was put into them by hand.
struct Stage
{
    std::vector<core::Version> versions;
    std::vector<core::language::Analysis> analyses;
    std::vector<std::vector<core::attribution::Attribution>> attributions;
    Alignment alignment;
};

core::language::Analysis analysisOf(const core::Version &version, const Telling &telling)
{
    auto analysis = core::language::analyse(version, support::languages());
    analysis.figures = telling.figures;
    analysis.dates = telling.dates;
    analysis.names = telling.names;
    analysis.hedges = telling.hedges;
    return analysis;
}

Stage stageOf(const std::vector<Telling> &tellings, core::alignment::Relation relation)
{
    Stage stage;
    core::alignment::Claim claim;
    for (qint32 v = 0; v < std::ssize(tellings); ++v) {
        const Telling &telling = tellings[static_cast<size_t>(v)];
        auto version = support::version({telling.text}, QString(QChar(u'a' + v)));
        version.givenSentences = {{0, telling.text.size()}};
        stage.analyses.push_back(analysisOf(version, telling));
        stage.versions.push_back(std::move(version));
        stage.attributions.push_back(telling.attributions);
        for (qint32 w = 0; w < v; ++w)
            stage.alignment.pairs.push_back(
                {.a = {{w}, 0}, .b = {{v}, 0}, .score = 0.8, .relation = relation});
        claim.members.append({{v}, 0});
    }
    std::ranges::sort(stage.alignment.pairs, {},
                      [](const auto &pair) { return std::tuple(pair.a, pair.b); });
    stage.alignment.claims.push_back(claim);
    return stage;
}

QString side(const Stage &stage, SentenceId id, TextRange range)
{
    const auto &version = stage.versions[static_cast<size_t>(id.version.value)];
    return version.name + u" “"_s + range.of(version.text).toString() + u'”';
}

QString wordsLine(const Stage &stage, const Difference &difference)
{
    QString line = side(stage, difference.sentence, difference.range);
    if (difference.counterpart.isValid())
        line += u" / "_s + side(stage, difference.counterpart, difference.counterpartRange);
    return line;
}

QString fullLine(const Stage &stage, const Difference &difference)
{
    const QString line = wordsLine(stage, difference);
    return line.section(u' ', 0, 0) + u' ' + core::difference::identifierOf(difference.kind) + u' '
        + line.section(u' ', 1) + u": "_s + difference.detail;
}

std::vector<Difference> found(const Stage &stage)
{
    std::vector<Input> inputs;
    for (size_t v = 0; v < stage.versions.size(); ++v)
        inputs.push_back({&stage.versions[v], &stage.analyses[v], stage.attributions[v]});
    return core::difference::findDifferences(inputs, stage.alignment, support::languages(), {}, {},
                                             {})
        .list;
}

} // namespace

TextRange Telling::at(const QString &words) const
{
    const qsizetype begin = text.indexOf(words);
    if (begin < 0 || words.isEmpty())
        qFatal("“%s” does not stand in “%s”", qPrintable(words), qPrintable(text));
    return {begin, begin + words.size()};
}

Telling &Telling::figure(const QString &words, double value, const QString &unit,
                         core::language::Approximation approximation)
{
    figures.push_back({.range = at(words),
                       .value = value,
                       .upper = value,
                       .unit = unit,
                       .approximation = approximation});
    return *this;
}

Telling &Telling::date(const QString &words, core::language::DateMention date)
{
    date.range = at(words);
    dates.push_back(date);
    return *this;
}

Telling &Telling::name(const QString &words)
{
    names.push_back({.range = at(words), .key = words.toLower()});
    return *this;
}

Telling &Telling::hedge(const QString &words, const QString &group, int strength)
{
    hedges.push_back({.range = at(words), .phrase = words, .group = group, .strength = strength});
    return *this;
}

Telling &Telling::credit(const QString &source, const QString &name, const QString &cue,
                         core::attribution::CueClass cueClass, const QString &content)
{
    core::attribution::Attribution one;
    one.source = {.ranges = {at(source)}, .text = source, .name = name, .entity = name.toLower()};
    one.cue = {at(cue)};
    one.cueText = cue;
    const auto &verbs = support::languages().of(u"en"_s).reportingWords();
    if (const auto forms = verbs.formsOf(cue); !forms.empty())
        one.cueLemma = verbs.verb(forms.front()).lemma;
    one.cueClass = cueClass;
    one.content = {at(content)};
    one.contentText = content;
    one.sentences = {0};
    attributions.push_back(one);
    return *this;
}

QStringList differencesOf(const std::vector<Telling> &tellings, core::alignment::Relation relation)
{
    const Stage stage = stageOf(tellings, relation);
    QStringList lines;
    for (const Difference &difference : found(stage))
        lines.append(fullLine(stage, difference));
    return lines;
}

QStringList wordsOf(core::difference::Kind kind, const std::vector<Telling> &tellings,
                    core::alignment::Relation relation)
{
    const Stage stage = stageOf(tellings, relation);
    QStringList lines;
    for (const Difference &difference : found(stage)) {
        if (difference.kind == kind)
            lines.append(wordsLine(stage, difference));
    }
    return lines;
}

} // namespace tellings
