// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/panelstories.h"

#include "core/comparison/sourcegroups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace support {

using core::Comparison;
using core::SentenceId;
using core::TextRange;
using core::attribution::Attribution;
using core::difference::Difference;
using core::difference::Kind;

TextRange rangeOf(const Comparison &comparison, qint32 version, const QString &words)
{
    const qsizetype at = comparison.version({version}).text.indexOf(words);
    if (at < 0)
        qFatal("the words are not in the version");
    return {at, at + words.size()};
}

static SentenceId sentenceWith(const Comparison &comparison, qint32 version, TextRange range)
{
    return {{version}, comparison.analysis({version}).sentenceAt(range.begin)};
}

Attribution statement(const Comparison &comparison, qint32 version, const QString &name,
                      const QString &cue, const QString &content)
{
    const TextRange range = rangeOf(comparison, version, content);
    Attribution made;
    made.version = {version};
    made.source.text = name;
    made.source.name = name;
    made.source.entity = name.toLower();
    made.cueText = cue;
    made.cueClass = core::attribution::CueClass::Neutral;
    made.content = {range};
    made.contentText = content;
    made.sentences = {sentenceWith(comparison, version, range).index};
    return made;
}

void addBothSides(Comparison &comparison, Kind kind, qint32 a, const QString &wordsOfA, qint32 b,
                  const QString &wordsOfB)
{
    const TextRange rangeA = rangeOf(comparison, a, wordsOfA);
    const TextRange rangeB = rangeOf(comparison, b, wordsOfB);
    const SentenceId sentenceA = sentenceWith(comparison, a, rangeA);
    const SentenceId sentenceB = sentenceWith(comparison, b, rangeB);
    const auto claim = comparison.claimOf(sentenceA);
    comparison.differences.push_back({.kind = kind,
                                      .sentence = sentenceA,
                                      .range = rangeA,
                                      .against = {{b}},
                                      .counterpart = sentenceB,
                                      .counterpartRange = rangeB,
                                      .claim = claim});
    comparison.differences.push_back({.kind = kind,
                                      .sentence = sentenceB,
                                      .range = rangeB,
                                      .against = {{a}},
                                      .counterpart = sentenceA,
                                      .counterpartRange = rangeA,
                                      .claim = claim});
}

core::ComparisonPtr finished(Comparison comparison)
{
    std::ranges::stable_sort(comparison.differences, {}, [](const Difference &difference) {
        return std::tuple(difference.sentence, difference.range, difference.kind);
    });
    std::ranges::stable_sort(comparison.attributions, {}, &Attribution::version);
    core::groupSources(comparison, languages(), {});
    return std::make_shared<const Comparison>(std::move(comparison));
}

Comparison harbour()
{
    Comparison made = *compared(story({
        {u"The harbour master said the old pier would close on Monday."_s,
         u"Twelve boats must move to the north basin."_s,
         u"A petition against the plan was signed overnight."_s},
        {u"The harbour master claimed the old pier would close on Monday."_s,
         u"Twenty boats must move to the north basin."_s},
        {u"The harbour master said the old pier would close on Monday."_s,
         u"Twelve boats must move to the north basin."_s},
    }));
    made.attributions.clear();
    made.differences.clear();
    return made;
}

} // namespace support
