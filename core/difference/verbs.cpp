// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/parallel.h"
#include "core/difference/families.h"
#include "core/difference/wording.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace core::difference {

namespace {

/// Two reports are of one statement if they share so many content words, fewer where these are
/// nearly all of the shorter one …
constexpr size_t fewestCommonWords = 4;
constexpr size_t fewestOfNearlyAll = 2;
constexpr float nearlyAll = 0.75F;
/// … this share of the shorter one's by their rarity, less where the sentences are paired, …
constexpr float leastShareOfShorter = 0.6F;
constexpr float leastShareOfShorterPaired = 0.45F;
/// … and this share of the longer one's.
constexpr float leastShareOfLonger = 0.3F;
/// A statement is looked for by so many of its rarest words …
constexpr size_t mostSearchedWords = 10;
/// … that stand in no more sentences than these.
constexpr qsizetype mostSentences = 100;

struct Word
{
    TokenId stem = 0;
    float weight = 0;
};

/// A statement with the verb that reports it.
struct Telling
{
    Speech speech = nullptr;
    Wording wording;
    std::vector<Word> words; ///< the content's, ascending by stem, without doubles
    float weight = 0; ///< of all its words
    bool isNegated = false; ///< "no", "not" in the content

    VersionId version() const { return wording.sentence.version; }
};

std::vector<Word> wordsOf(Speech speech, VersionId version, const Material &material)
{
    const auto &tokens = material.inputs[static_cast<size_t>(version.value)].analysis->tokens;
    const Material::Words &numbers = material.words[static_cast<size_t>(version.value)];
    std::vector<Word> words;
    for (const TextRange &piece : speech->content) {
        for (const auto &token : language::within(tokens, piece)) {
            const auto i = static_cast<size_t>(&token - tokens.data());
            if (numbers.weights[i] > 0)
                words.push_back({numbers.stems[i], numbers.weights[i]});
        }
    }
    std::ranges::stable_sort(words, {}, &Word::stem);
    words.erase(std::ranges::unique(words, {}, &Word::stem).begin(), words.end());
    return words;
}

/// Who reports without a name: "a media report", "local media".
bool isSomeReport(Speech speech, const language::Language &language)
{
    const QString &name = speech->source.name;
    const auto *noun
        = language.lexicon(u"source-nouns").find(name.sliced(name.lastIndexOf(u' ') + 1));
    return noun && noun->field(0) == "media"_L1 && name == name.toLower();
}

/// "Ann Lee and Bob Ray" are one source, and not Ann Lee.
bool isOneSpeaker(const Telling &a, const Telling &b, const Material &material)
{
    const attribution::Source &sourceOfA = a.speech->source;
    const attribution::Source &sourceOfB = b.speech->source;
    const auto isJoined
        = [](const attribution::Source &source) { return source.entity.contains(u'+'); };
    if (!sourceOfA.entity.isEmpty() && sourceOfA.entity == sourceOfB.entity)
        return true;
    return !isJoined(sourceOfA) && !isJoined(sourceOfB)
        && isSameName(material.sourceName(sourceOfA.name, a.version()),
                      material.sourceName(sourceOfB.name, b.version()));
}

class Tellings
{
public:
    explicit Tellings(const Material &material)
        : m_material(material)
        , m_at(material.pairsOf.size())
    {
        for (qint32 v = 0; v < std::ssize(material.inputs); ++v) {
            for (const auto &speech : material.inputs[static_cast<size_t>(v)].attributions)
                add(&speech, {v});
        }
    }

    size_t size() const { return m_all.size(); }

    /// What differs between the statement and other reports of it. Only from reports that are not
    /// plain: of two that differ one is not.
    Findings differencesOf(size_t number) const
    {
        const Telling &mine = m_all[number];
        Findings findings;
        if (mine.wording.isPlain())
            return findings;
        for (const qsizetype ordinal : candidates(mine)) {
            for (const size_t other : m_at[static_cast<size_t>(ordinal)]) {
                const Telling &theirs = m_all[other];
                if (differ(mine, theirs) && isOneStatement(mine, theirs)
                    && !isToldAlike(mine, theirs) && !isToldAlike(theirs, mine))
                    addBoth(findings, mine, theirs);
            }
        }
        return findings;
    }

private:
    void add(Speech speech, VersionId version)
    {
        const auto wording = wordingOf(speech, version, m_material);
        if (!wording || speech->source.name.isEmpty())
            return;
        Telling telling{
            .speech = speech, .wording = *wording, .words = wordsOf(speech, version, m_material)};
        for (const Word &word : telling.words)
            telling.weight += word.weight;
        const Side side = sideOf(m_material, wording->sentence);
        telling.isNegated = std::ranges::any_of(speech->content, [&](const TextRange &piece) {
            return isNegated(side, piece, m_material);
        });
        m_at[static_cast<size_t>(m_material.ordinalOf(wording->sentence))].push_back(m_all.size());
        m_all.push_back(std::move(telling));
    }

    qsizetype pairNumber(SentenceId a, SentenceId b) const
    {
        for (const qsizetype number : m_material.pairsWith(a)) {
            const auto &pair = m_material.alignment->pairs[static_cast<size_t>(number)];
            if (pair.a == b || pair.b == b)
                return number;
        }
        return -1;
    }

    /// Ordinals of the sentences that may report the same: those paired with it, and those that
    /// have its rarest words.
    QSet<qsizetype> candidates(const Telling &telling) const
    {
        QSet<qsizetype> ordinals;
        for (const qsizetype number : m_material.pairsWith(telling.wording.sentence)) {
            const auto &pair = m_material.alignment->pairs[static_cast<size_t>(number)];
            ordinals.insert(
                m_material.ordinalOf(pair.a == telling.wording.sentence ? pair.b : pair.a));
        }
        std::vector<Word> words = telling.words;
        std::ranges::stable_sort(words, std::ranges::greater{}, &Word::weight);
        words.resize(std::min(words.size(), mostSearchedWords));
        for (const Word &word : words) {
            const auto &holders = m_material.sentencesWith[word.stem];
            if (std::ssize(holders) <= mostSentences)
                ordinals.unite(QSet<qsizetype>(holders.begin(), holders.end()));
        }
        ordinals.remove(m_material.ordinalOf(telling.wording.sentence));
        return ordinals;
    }

    /// What is denied stands against what is said not to be; "denied asking" against "asked" is
    /// another matter.
    static bool differ(const Telling &a, const Telling &b)
    {
        const auto denies = [](const Telling &telling) {
            return telling.speech->cueClass == attribution::CueClass::Denying;
        };
        if (denies(a) != denies(b) && !(denies(a) ? b : a).isNegated)
            return false;
        return !a.wording.isAsStrongAs(b.wording);
    }

    /// Where \a theirs stands the statement is also told as strongly as \a mine does.
    bool isToldAlike(const Telling &mine, const Telling &theirs) const
    {
        const auto ordinal = m_material.ordinalOf(theirs.wording.sentence);
        return std::ranges::any_of(m_at[static_cast<size_t>(ordinal)], [&](size_t other) {
            return m_all[other].wording.isAsStrongAs(mine.wording)
                && isOneStatement(mine, m_all[other]);
        });
    }

    bool isOneStatement(const Telling &a, const Telling &b) const
    {
        const bool isPaired = pairNumber(a.wording.sentence, b.wording.sentence) >= 0;
        if (!haveOneSource(a, b, isPaired))
            return false;
        size_t common = 0;
        float weight = 0;
        for (auto x = a.words.begin(), y = b.words.begin();
             x != a.words.end() && y != b.words.end();) {
            if (x->stem == y->stem) {
                ++common;
                weight += x->weight;
            }
            const bool stepA = x->stem <= y->stem;
            const bool stepB = y->stem <= x->stem;
            x += stepA;
            y += stepB;
        }
        const float shorter = std::min(a.weight, b.weight);
        const float needed = isPaired ? leastShareOfShorterPaired : leastShareOfShorter;
        const size_t fewest = weight < nearlyAll * shorter ? fewestCommonWords : fewestOfNearlyAll;
        return common >= fewest && weight >= needed * shorter
            && weight >= leastShareOfLonger * std::max(a.weight, b.weight);
    }

    /// Some officials are not always the same ones, and "a media report" may be any outlet's: these
    /// need sentences that are paired.
    bool haveOneSource(const Telling &a, const Telling &b, bool isPaired) const
    {
        const language::Language &language = m_material.language(a.version());
        const bool areNamed = !a.speech->source.isUnnamed && !b.speech->source.isUnnamed
            && isKnown(a.speech->source, language) && isKnown(b.speech->source, language);
        if (isOneSpeaker(a, b, m_material))
            return areNamed || isPaired;
        return isPaired
            && ((isSomeReport(a.speech, language) && mayBeOutlet(b))
                || (isSomeReport(b.speech, language) && mayBeOutlet(a)));
    }

    /// A name that is no person's and no place's.
    bool mayBeOutlet(const Telling &telling) const
    {
        const auto &analysis
            = *m_material.inputs[static_cast<size_t>(telling.version().value)].analysis;
        return !telling.speech->source.isUnnamed
            && std::ranges::all_of(telling.speech->source.ranges, [&](const TextRange &range) {
                   return std::ranges::none_of(language::within(analysis.names, range),
                                               [](const language::Name &name) {
                                                   return name.kind == language::NameKind::Person
                                                       || name.kind == language::NameKind::Place;
                                               });
               });
    }

    bool isInEveryVersion(SentenceId id) const
    {
        const qsizetype ordinal = m_material.ordinalOf(id);
        for (qint32 v = 0; v < std::ssize(m_material.inputs); ++v) {
            if (v != id.version.value && !m_material.twins.contains({ordinal, v}))
                return false;
        }
        return true;
    }

    void addBoth(Findings &findings, const Telling &a, const Telling &b) const
    {
        const bool isOfAll = a.version() == b.version() && isInEveryVersion(a.wording.sentence)
            && isInEveryVersion(b.wording.sentence);
        if (isOfAll || m_material.haveTwins(a.wording.sentence, b.wording.sentence))
            return;
        findings.push_back(oneSided(a, b));
        findings.push_back(oneSided(b, a));
    }

    Finding oneSided(const Telling &mine, const Telling &theirs) const
    {
        const Side here = sideOf(m_material, mine.wording.sentence);
        const Side there = sideOf(m_material, theirs.wording.sentence);
        const QString strength = u": "_s + comparedStrength(mine.wording, theirs.wording) + u'.';
        Finding finding{.kind = Kind::VerbStrength,
                        .sentence = here.id,
                        .range = mine.wording.range,
                        .counterpart = there.id,
                        .counterpartRange = theirs.wording.range,
                        .pair = pairNumber(here.id, there.id),
                        .detail
                        = hereAndThere(here, mine.wording.range, there, theirs.wording.range),
                        .detailEnd = u", of the same statement"_s + strength,
                        .reading = comparingText(there, theirs.wording.range)};
        if (mine.version() == theirs.version()) {
            finding.detail = inMarks(here, mine.wording.range) + u" here, "_s
                + inMarks(there, theirs.wording.range)
                + u" elsewhere in this version, of the same statement"_s + strength;
            finding.detailEnd.clear();
            finding.reading.prepend(u"own "_s);
        }
        return finding;
    }

    const Material &m_material;
    std::vector<Telling> m_all;
    std::vector<std::vector<size_t>> m_at; ///< numbers of the tellings, by ordinal
};

} // namespace

Findings findVerbChanges(const Material &material, const Task &task)
{
    const Tellings tellings(material);
    std::vector<Findings> found(tellings.size());
    parallelFor(found.size(), task, [&](size_t i) { found[i] = tellings.differencesOf(i); });
    Findings findings;
    for (Findings &some : found)
        findings.insert(findings.end(), std::make_move_iterator(some.begin()),
                        std::make_move_iterator(some.end()));
    return findings;
}

} // namespace core::difference
