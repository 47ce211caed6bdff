// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/statements.h"

using namespace Qt::StringLiterals;

namespace core::difference {

namespace {

using attribution::Source;

/// Common words a statement must have before its credits are compared …
constexpr qsizetype fewestCommonWords = 3;
/// … or this share of its words, where it is short.
constexpr double leastCommonShare = 0.6;
/// An attribution credits words if its content holds this share of them, …
constexpr double leastCreditedShare = 0.6;
/// … and they are not clearly uncredited if it holds this one.
constexpr double leastPartlyCreditedShare = 0.2;

bool covers(Speech speech, TextRange range)
{
    return std::ranges::any_of(speech->content,
                               [&](const TextRange &piece) { return piece.contains(range.begin); });
}

std::vector<qsizetype> contentWords(const Side &side, Speech speech)
{
    std::vector<qsizetype> words;
    for (qsizetype i = 0; i < std::ssize(side.tokens); ++i) {
        if (side.weight(i) > 0 && covers(speech, side.token(i).range))
            words.push_back(i);
    }
    return words;
}

double creditedShare(const Side &side, Speech speech, const std::vector<qsizetype> &words)
{
    const auto covered = std::ranges::count_if(
        words, [&](qsizetype word) { return covers(speech, side.token(word).range); });
    return words.empty() ? 0 : static_cast<double>(covered) / static_cast<double>(words.size());
}

/// The attributions that credit the words, the narrowest first.
std::vector<Speech> creditsOf(const Side &side, const std::vector<qsizetype> &words)
{
    std::vector<Speech> credits;
    for (const Speech speech : side.attributions) {
        if (creditedShare(side, speech, words) >= leastCreditedShare)
            credits.push_back(speech);
    }
    std::ranges::stable_sort(credits, {}, [](Speech speech) { return speech->contentText.size(); });
    return credits;
}

bool isPartlyCredited(const Side &side, const std::vector<qsizetype> &words)
{
    return std::ranges::any_of(side.attributions, [&](Speech speech) {
        return creditedShare(side, speech, words) >= leastPartlyCreditedShare;
    });
}

TextRange extent(const Side &side, const std::vector<qsizetype> &words)
{
    const auto [first, last] = std::ranges::minmax_element(words);
    return {side.token(*first).range.begin, side.token(*last).range.end};
}

bool haveAll(const QStringList &words, const QStringList &some)
{
    return std::ranges::includes(words, some);
}

} // namespace

bool isSameName(const ComparedName &a, const ComparedName &b)
{
    if (a.lower.isEmpty() || b.lower.isEmpty())
        return false;
    if (a.initials == b.lower || b.initials == a.lower)
        return true;
    return !a.words.isEmpty() && !b.words.isEmpty()
        && (haveAll(a.words, b.words) || haveAll(b.words, a.words));
}

bool isKnown(const Source &source, const language::Language &language)
{
    return !source.name.isEmpty() && language.functionClass(source.name.toLower()) != "pronoun"_L1;
}

namespace {

bool isSameSource(const PairView &view, Speech a, Speech b, const Material &material)
{
    if (!a->source.entity.isEmpty() && a->source.entity == b->source.entity)
        return true;
    const auto isSame = [&](const QString &nameOfA, const QString &nameOfB) {
        return isSameName(material.sourceName(nameOfA, view.a.id.version),
                          material.sourceName(nameOfB, view.b.id.version));
    };
    return isSame(a->source.name, b->source.name) || isSame(a->via, b->source.name)
        || isSame(a->source.name, b->via);
}

/// The credits of the same words on both sides: the first two that are one source, else the
/// narrowest.
SharedStatement compared(const PairView &view, const std::vector<Speech> &creditsA,
                         const std::vector<Speech> &creditsB, const Material &material)
{
    for (const Speech a : creditsA) {
        for (const Speech b : creditsB) {
            const bool same = isSameSource(view, a, b, material)
                || !isKnown(a->source, material.language(view.a.id.version))
                || !isKnown(b->source, material.language(view.b.id.version));
            if (same)
                return {.a = a, .b = b, .isSameSource = true};
        }
    }
    return {.a = creditsA.front(), .b = creditsB.front()};
}

} // namespace

std::vector<SharedStatement> sharedStatements(const PairView &view, const Material &material)
{
    std::vector<SharedStatement> statements;
    for (const Speech speech : view.a.attributions) {
        const auto all = contentWords(view.a, speech);
        std::vector<qsizetype> here, there;
        for (const qsizetype word : all) {
            if (view.echoesOfA[static_cast<size_t>(word)] < 0)
                continue;
            here.push_back(word);
            there.push_back(view.echoesOfA[static_cast<size_t>(word)]);
        }
        const bool isShort
            = static_cast<double>(here.size()) < leastCommonShare * static_cast<double>(all.size());
        if (here.empty() || (std::ssize(here) < fewestCommonWords && isShort))
            continue;
        const auto creditsB = creditsOf(view.b, there);
        SharedStatement statement{.a = speech};
        if (!creditsB.empty())
            statement = compared(view, creditsOf(view.a, here), creditsB, material);
        else if (isShort || std::ssize(here) < fewestCommonWords || isPartlyCredited(view.b, there))
            continue;
        statement.wordsA = extent(view.a, here);
        statement.wordsB = extent(view.b, there);
        const auto isKnownOne = [&](const SharedStatement &other) {
            return other.a == statement.a && other.b == statement.b;
        };
        if (std::ranges::none_of(statements, isKnownOne))
            statements.push_back(statement);
    }
    return statements;
}

QString speakerOf(const Side &side, TextRange range, const Material &material)
{
    const auto all = [](const TextRanges &content, TextRange wanted) {
        return std::ranges::any_of(content,
                                   [&](const TextRange &piece) { return piece.contains(wanted); });
    };
    Speech narrowest = nullptr;
    for (const Speech speech : side.attributions) {
        const bool narrower
            = !narrowest || speech->contentText.size() < narrowest->contentText.size();
        if (all(speech->content, range) && narrower)
            narrowest = speech;
    }
    const auto &language = material.language(side.id.version);
    return narrowest && isKnown(narrowest->source, language) ? narrowest->source.name : QString();
}

bool isPerson(const Side &side, const QString &name)
{
    const QString key = name.toLower();
    return std::ranges::any_of(side.input->analysis->names, [&](const language::Name &known) {
        return known.kind == language::NameKind::Person
            && (key == known.key || key.endsWith(u' ' + known.key));
    });
}

QString possessive(const QString &name)
{
    return name.endsWith(u's') ? name + u'’' : name + u"’s"_s;
}

} // namespace core::difference
