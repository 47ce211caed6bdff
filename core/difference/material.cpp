// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/material.h"

#include "core/difference/numbering.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace core::difference {

namespace {

using alignment::Input;
using language::IndexRange;
using language::Token;

/// The least common beginning of akin words: "aggression" and "aggressive" share eight letters.
constexpr qsizetype leastCommonBeginning = 5;

Material::Words wordsOf(const Input &input, const language::Languages &languages,
                        Numbering &numbering)
{
    const language::Language &language = languages.of(input.analysis->language);
    Material::Words words;
    for (const Token &token : input.analysis->tokens) {
        words.norms.push_back(numbering.of(comparingForm(token)));
        words.stems.push_back(numbering.of(token.stem));
        words.groups.push_back(language.synonyms().groupOf(token.norm, token.stem));
        words.weights.push_back(
            isContent(token) ? static_cast<float>(language.inverseDocumentFrequency(token.norm))
                             : 0.0F);
    }
    return words;
}

std::vector<qint32> ranksOf(std::span<const Input> inputs)
{
    std::vector<qint32> order(inputs.size());
    std::iota(order.begin(), order.end(), 0);
    const auto key = [&](qint32 i) {
        const Version &version = *inputs[static_cast<size_t>(i)].version;
        return std::tie(version.text, version.outlet, version.name);
    };
    std::ranges::sort(order, [&](qint32 i, qint32 j) { return key(i) < key(j); });
    std::vector<qint32> ranks(inputs.size());
    for (size_t place = 0; place < order.size(); ++place)
        ranks[static_cast<size_t>(order[place])] = static_cast<qint32>(place);
    return ranks;
}

std::vector<QList<VersionId>> othersOf(qint32 count)
{
    std::vector<QList<VersionId>> others(static_cast<size_t>(count));
    for (qint32 version = 0; version < count; ++version) {
        for (qint32 other = 0; other < count; ++other) {
            if (other != version)
                others[static_cast<size_t>(version)].append(VersionId{other});
        }
    }
    return others;
}

QStringList nameWords(const QString &name, const language::Language &language)
{
    QStringList words;
    for (const QStringView piece : QStringView(name).tokenize(u' ', Qt::SkipEmptyParts)) {
        QString word = piece.toString().toLower().replace(u'’', u'\'');
        if (word.endsWith("'s"_L1))
            word.chop(2);
        word.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        if (!word.isEmpty() && !language.isFunctionWord(word))
            words.append(word);
    }
    std::ranges::sort(words);
    words.erase(std::ranges::unique(words).begin(), words.end());
    return words;
}

/// Words without a capital give nothing.
QString initials(const QString &name)
{
    QString letters;
    for (const QStringView word : QStringView(name).tokenize(u' ', Qt::SkipEmptyParts)) {
        if (word.front().isUpper())
            letters += word.front().toLower();
    }
    return letters;
}

void nameSources(Material &material)
{
    for (size_t v = 0; v < material.inputs.size(); ++v) {
        const language::Language &language = *material.languageOf[v];
        auto &names = material.sourceNames[&language];
        for (const auto &attribution : material.inputs[v].attributions) {
            for (const QString &name : {attribution.source.name, attribution.via}) {
                if (!names.contains(name))
                    names.insert(name, {name.toLower(), initials(name), nameWords(name, language)});
            }
        }
    }
}

void linkSentences(Material &material)
{
    qsizetype count = 0;
    for (const Input &input : material.inputs) {
        material.firstOrdinal.push_back(count);
        count += std::ssize(input.analysis->sentences);
    }
    material.pairsOf.resize(static_cast<size_t>(count));
    material.claimOf.resize(static_cast<size_t>(count), -1);
    for (qsizetype i = 0; i < std::ssize(material.alignment->pairs); ++i) {
        const auto &pair = material.alignment->pairs[static_cast<size_t>(i)];
        for (const SentenceId id : {pair.a, pair.b})
            material.pairsOf[static_cast<size_t>(material.ordinalOf(id))].push_back(i);
    }
    material.attributionsOf.resize(static_cast<size_t>(count));
    for (size_t v = 0; v < material.inputs.size(); ++v) {
        for (const auto &attribution : material.inputs[v].attributions) {
            for (const qint32 index : attribution.sentences)
                material.attributionsOf[static_cast<size_t>(material.firstOrdinal[v] + index)]
                    .push_back(&attribution);
        }
    }
    for (qint32 i = 0; i < std::ssize(material.alignment->claims); ++i) {
        for (const SentenceId id : material.alignment->claims[static_cast<size_t>(i)].members)
            material.claimOf[static_cast<size_t>(material.ordinalOf(id))] = i;
    }
}

void indexStems(Material &material, size_t numberCount)
{
    material.sentencesWith.resize(numberCount);
    for (size_t v = 0; v < material.inputs.size(); ++v) {
        const auto &sentences = material.inputs[v].analysis->sentences;
        const Material::Words &words = material.words[v];
        for (size_t i = 0; i < sentences.size(); ++i) {
            const auto ordinal
                = static_cast<qint32>(material.firstOrdinal[v] + static_cast<qsizetype>(i));
            for (qsizetype t = sentences[i].tokens.begin; t < sentences[i].tokens.end; ++t) {
                auto &holders = material.sentencesWith[words.stems[static_cast<size_t>(t)]];
                const bool isNew = holders.empty() || holders.back() != ordinal;
                if (words.weights[static_cast<size_t>(t)] > 0 && isNew)
                    holders.push_back(ordinal);
            }
        }
    }
}

void fillPartners(PairView &view)
{
    view.partnersOfA.assign(view.a.tokens.size(), -1);
    view.partnersOfB.assign(view.b.tokens.size(), -1);
    for (const Edit &edit : view.edits) {
        if (edit.kind != Edit::Kind::Equal)
            continue;
        for (qsizetype i = 0; i < edit.a.length(); ++i) {
            view.partnersOfA[static_cast<size_t>(edit.a.begin + i)] = edit.b.begin + i;
            view.partnersOfB[static_cast<size_t>(edit.b.begin + i)] = edit.a.begin + i;
        }
    }
}

std::vector<qsizetype> echoes(const Side &here, const Side &there,
                              const std::vector<qsizetype> &partners)
{
    std::vector<qsizetype> found = partners;
    for (size_t i = 0; i < found.size(); ++i) {
        if (found[i] >= 0 || here.weights[i] <= 0)
            continue;
        const auto same = std::ranges::find(there.stems, here.stems[i]);
        if (same != there.stems.end())
            found[i] = std::distance(there.stems.begin(), same);
    }
    return found;
}

} // namespace

const ComparedName &Material::sourceName(const QString &name, VersionId version) const
{
    const auto names = sourceNames.constFind(&language(version));
    Q_ASSERT(names != sourceNames.cend());
    const auto found = names->constFind(name);
    Q_ASSERT(found != names->cend());
    return *found;
}

SentenceId Material::sentenceOf(qsizetype ordinal) const
{
    const auto after = std::ranges::upper_bound(firstOrdinal, ordinal);
    const auto version = std::distance(firstOrdinal.begin(), after) - 1;
    return {{static_cast<qint32>(version)},
            static_cast<qint32>(ordinal - firstOrdinal[static_cast<size_t>(version)])};
}

Material materialOf(std::span<const Input> inputs, const alignment::Alignment &alignment,
                    const language::Languages &languages, VersionId reference)
{
    Material material{.inputs = inputs,
                      .alignment = &alignment,
                      .languages = &languages,
                      .reference = reference,
                      .ranks = ranksOf(inputs),
                      .others = othersOf(static_cast<qint32>(std::ssize(inputs)))};
    Numbering numbering;
    for (const Input &input : inputs) {
        material.words.push_back(wordsOf(input, languages, numbering));
        material.languageOf.push_back(&languages.of(input.analysis->language));
        material.coordinators.push_back(
            &languages.lexicons().lexicon(input.analysis->language, u"coordinators"_s));
    }
    nameSources(material);
    linkSentences(material);
    indexStems(material, numbering.size());
    material.dates = DateIndex(inputs);
    for (const alignment::Pair &pair : alignment.pairs) {
        if (isSameText(material, pair)) {
            material.twins.insert({material.ordinalOf(pair.a), pair.b.version.value});
            material.twins.insert({material.ordinalOf(pair.b), pair.a.version.value});
        }
    }
    return material;
}

IndexRange Side::tokensIn(TextRange wanted) const
{
    const auto begins = [](const Token &token) { return token.range.begin; };
    const auto first = std::ranges::lower_bound(tokens, wanted.begin, {}, begins);
    const auto last = std::ranges::lower_bound(first, tokens.end(), wanted.end, {}, begins);
    return {std::distance(tokens.begin(), first), std::distance(tokens.begin(), last)};
}

TextRange Side::textOf(IndexRange wanted) const
{
    while (wanted.length() > 0 && isIgnorable(token(wanted.begin)))
        ++wanted.begin;
    while (wanted.length() > 0 && isIgnorable(token(wanted.end - 1)))
        --wanted.end;
    if (wanted.length() <= 0)
        return {};
    return {token(wanted.begin).range.begin, token(wanted.end - 1).range.end};
}

Side sideOf(const Material &material, SentenceId id)
{
    const auto version = static_cast<size_t>(id.version.value);
    const language::Analysis &analysis = *material.inputs[version].analysis;
    const language::Sentence &sentence = analysis.sentences[static_cast<size_t>(id.index)];
    const auto begin = static_cast<size_t>(sentence.tokens.begin);
    const auto length = static_cast<size_t>(sentence.tokens.length());
    const Material::Words &words = material.words[version];
    return {.id = id,
            .input = &material.inputs[version],
            .sentence = &sentence,
            .tokens = analysis.tokensOf(sentence),
            .norms = std::span(words.norms).subspan(begin, length),
            .stems = std::span(words.stems).subspan(begin, length),
            .groups = std::span(words.groups).subspan(begin, length),
            .weights = std::span(words.weights).subspan(begin, length),
            .attributions = material.attributionsOf[static_cast<size_t>(material.ordinalOf(id))]};
}

bool isSameText(const Material &material, const alignment::Pair &pair)
{
    return std::ranges::equal(sideOf(material, pair.a).norms, sideOf(material, pair.b).norms);
}

PairView pairViewOf(const Material &material, qsizetype number)
{
    const alignment::Pair &pair = material.alignment->pairs[static_cast<size_t>(number)];
    const auto rank
        = [&](SentenceId id) { return material.ranks[static_cast<size_t>(id.version.value)]; };
    const bool inOrder = rank(pair.a) <= rank(pair.b);
    PairView view{.number = number,
                  .pair = &pair,
                  .a = sideOf(material, inOrder ? pair.a : pair.b),
                  .b = sideOf(material, inOrder ? pair.b : pair.a)};
    view.edits = diffTokens(view.a.tokens, view.a.norms, view.b.tokens, view.b.norms);
    fillPartners(view);
    view.echoesOfA = echoes(view.a, view.b, view.partnersOfA);
    view.echoesOfB = echoes(view.b, view.a, view.partnersOfB);
    return view;
}

PairView mirrored(PairView view)
{
    std::swap(view.a, view.b);
    std::swap(view.partnersOfA, view.partnersOfB);
    std::swap(view.echoesOfA, view.echoesOfB);
    view.edits = mirrored(std::move(view.edits));
    return view;
}

bool areAkin(const Token &a, const Token &b)
{
    const auto [endA, endB] = std::ranges::mismatch(a.norm, b.norm);
    const qsizetype common = std::distance(a.norm.begin(), endA);
    return common >= leastCommonBeginning && common * 2 > std::max(a.norm.size(), b.norm.size());
}

bool areKin(const Side &here, qsizetype i, const Side &there, qsizetype j)
{
    return here.stem(i) == there.stem(j) || (here.group(i) != 0 && here.group(i) == there.group(j))
        || areAkin(here.token(i), there.token(j));
}

} // namespace core::difference
