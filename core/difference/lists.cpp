// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/families.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace core::difference {

namespace {

using language::IndexRange;
using language::Language;
using language::Token;

/// Longer pieces between commas are clauses, not items.
constexpr qsizetype longestItem = 7;
/// The first and last item have no comma on their outer side: at most so many words are taken.
constexpr qsizetype longestOuterItem = 4;

/// "cyber threats, disinformation and space": its items, and all of it.
struct Enumeration
{
    std::vector<IndexRange> items;
};

bool isComma(const Token &token)
{
    return token.norm == u"," || token.norm == u";";
}

bool endsOuterItem(const Token &token, const Language &language)
{
    if (token.kind == language::TokenKind::Punctuation)
        return token.norm != u"-";
    return token.isFunctionWord && language.functionClass(token.norm) != "article"_L1;
}

/// An outer item: words outward from a separator until a mark or a function word.
IndexRange outerItem(const Side &side, qsizetype from, qsizetype step, const Language &language)
{
    qsizetype at = from;
    qsizetype taken = 0;
    while (at >= 0 && at < std::ssize(side.tokens) && taken < longestOuterItem
           && !endsOuterItem(side.token(at), language)) {
        at += step;
        ++taken;
    }
    return step < 0 ? IndexRange{at + 1, from + 1} : IndexRange{from, at};
}

/// The item between two separators; empty if it reads like a clause.
IndexRange innerItem(const Side &side, qsizetype begin, qsizetype end)
{
    if (end - begin > longestItem)
        return {};
    for (qsizetype i = begin; i < end; ++i) {
        if (side.weight(i) > 0)
            return {begin, end};
    }
    return {};
}

/// The enumeration whose last "and" stands at \a last: goes back over commas.
Enumeration enumerationEndingAt(const Side &side, qsizetype last, const Language &language)
{
    Enumeration list;
    const IndexRange final = outerItem(side, last + 1, 1, language);
    qsizetype separator = last;
    if (separator > 0 && isComma(side.token(separator - 1)))
        --separator;
    while (true) {
        qsizetype comma = separator - 1;
        while (comma >= 0 && !isComma(side.token(comma)) && separator - comma <= longestItem)
            --comma;
        const bool isInner = comma >= 0 && isComma(side.token(comma));
        const IndexRange item = isInner ? innerItem(side, comma + 1, separator) : IndexRange{};
        if (item.length() == 0) {
            const IndexRange first = outerItem(side, separator - 1, -1, language);
            if (first.length() > 0)
                list.items.insert(list.items.begin(), first);
            break;
        }
        list.items.insert(list.items.begin(), item);
        separator = comma;
    }
    if (final.length() > 0)
        list.items.push_back(final);
    return list;
}

std::vector<Enumeration> enumerationsOf(const Side &side, const Material &material)
{
    const Language &language = material.languages->of(side.input->analysis->language);
    const language::Lexicon &coordinators
        = *material.coordinators[static_cast<size_t>(side.id.version.value)];
    std::vector<Enumeration> lists;
    for (qsizetype i = 1; i + 1 < std::ssize(side.tokens); ++i) {
        if (!coordinators.contains(side.token(i).norm))
            continue;
        Enumeration list = enumerationEndingAt(side, i, language);
        if (list.items.size() >= 2)
            lists.push_back(std::move(list));
    }
    return lists;
}

bool areOneItem(const Side &a, const IndexRange &itemA, const Side &b, const IndexRange &itemB)
{
    qsizetype wordsA = 0;
    qsizetype wordsB = 0;
    qsizetype common = 0;
    for (qsizetype j = itemB.begin; j < itemB.end; ++j)
        wordsB += b.weight(j) > 0;
    for (qsizetype i = itemA.begin; i < itemA.end; ++i) {
        if (a.weight(i) <= 0)
            continue;
        ++wordsA;
        for (qsizetype j = itemB.begin; j < itemB.end; ++j) {
            if (b.weight(j) > 0 && (a.stem(i) == b.stem(j) || areAkin(a.token(i), b.token(j)))) {
                ++common;
                break;
            }
        }
    }
    return common > 0 && common * 2 >= std::min(wordsA, wordsB);
}

std::vector<IndexRange> itemsMissingIn(const Side &a, const Enumeration &listA, const Side &b,
                                       const Enumeration &listB)
{
    std::vector<IndexRange> missing;
    for (const IndexRange &item : listA.items) {
        if (std::ranges::none_of(listB.items, [&](const IndexRange &other) {
                return areOneItem(a, item, b, other);
            }))
            missing.push_back(item);
    }
    return missing;
}

/// A word of the item stands elsewhere in the other sentence: not left out, only placed otherwise.
bool isElsewhere(const Side &here, const IndexRange &item, const std::vector<qsizetype> &echoes)
{
    for (qsizetype i = item.begin; i < item.end; ++i) {
        if (here.weight(i) > 0 && echoes[static_cast<size_t>(i)] < 0)
            return false;
    }
    return true;
}

QString itemsInWords(const Side &side, const std::vector<IndexRange> &items)
{
    QStringList words;
    for (const IndexRange &item : items)
        words.append(inMarks(side, side.textOf(item)));
    const QString last = words.takeLast();
    return words.isEmpty() ? last : words.join(u", "_s) + u" and "_s + last;
}

QString detailOf(const Side &here, const std::vector<IndexRange> &extra, const Side &there,
                 const std::vector<IndexRange> &lacking)
{
    if (!extra.empty() && !lacking.empty())
        return u"Lists "_s + itemsInWords(here, extra) + u" here, "_s + itemsInWords(there, lacking)
            + u" in "_s;
    if (!extra.empty())
        return u"A longer list here: "_s + itemsInWords(here, extra) + u", not in "_s;
    return u"A shorter list here: without "_s + itemsInWords(there, lacking) + u", as in "_s;
}

TextRange rangeOf(const Side &side, const Enumeration &list)
{
    return side.textOf({list.items.front().begin, list.items.back().end});
}

Findings compared(const PairView &view, const Enumeration &a, const Enumeration &b)
{
    auto extraA = itemsMissingIn(view.a, a, view.b, b);
    auto extraB = itemsMissingIn(view.b, b, view.a, a);
    const qsizetype common = std::ssize(a.items) - std::ssize(extraA);
    const qsizetype shorter = std::min<qsizetype>(std::ssize(a.items), std::ssize(b.items));
    std::erase_if(
        extraA, [&](const IndexRange &item) { return isElsewhere(view.a, item, view.echoesOfA); });
    std::erase_if(
        extraB, [&](const IndexRange &item) { return isElsewhere(view.b, item, view.echoesOfB); });
    const bool isOneList = common * 2 >= shorter && common > 0
        && (common > 1 || std::max<qsizetype>(std::ssize(a.items), std::ssize(b.items)) > 2);
    if (!isOneList || (extraA.empty() && extraB.empty()))
        return {};
    return bothSides(view,
                     {.kind = Kind::ListChanged,
                      .range = rangeOf(view.a, a),
                      .detail = detailOf(view.a, extraA, view.b, extraB),
                      .detailEnd = u"."_s},
                     {.kind = Kind::ListChanged,
                      .range = rangeOf(view.b, b),
                      .detail = detailOf(view.b, extraB, view.a, extraA),
                      .detailEnd = u"."_s});
}

} // namespace

Findings findListChanges(const PairView &view, const Material &material)
{
    const auto listsA = enumerationsOf(view.a, material);
    const auto listsB = enumerationsOf(view.b, material);
    Findings findings;
    for (const Enumeration &a : listsA) {
        for (const Enumeration &b : listsB) {
            const auto found = compared(view, a, b);
            findings.insert(findings.end(), found.begin(), found.end());
        }
    }
    return findings;
}

} // namespace core::difference
