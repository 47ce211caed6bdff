// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/families.h"
#include "core/difference/slots.h"

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

/// "wide-ranging" goes on; "Australia – met" does not.
bool isHyphen(const Side &side, qsizetype i)
{
    const bool joined = i > 0 && i + 1 < std::ssize(side.tokens)
        && side.token(i - 1).range.end == side.token(i).range.begin
        && side.token(i).range.end == side.token(i + 1).range.begin;
    return side.token(i).norm == u"-" && joined;
}

/// "she said" and the like stand between commas without being items.
bool isReporting(const Side &side, TextRange range)
{
    return std::ranges::any_of(side.attributions, [&](const attribution::Attribution *one) {
        const auto touches = [&](const TextRange &piece) { return piece.intersects(range); };
        return std::ranges::any_of(one->cue, touches);
    });
}

/// The class of a word around lists, see lexicons/en/list-words.txt: "opener", "rest" or nothing.
QString listClass(const Token &token, const Language &language)
{
    const auto *entry = language.lexicon(u"list-words").find(token.norm);
    return entry ? entry->field(0) : QString();
}

bool isOpener(const Token &token, const Language &language)
{
    return listClass(token, language) == "opener"_L1;
}

bool endsOuterItem(const Side &side, qsizetype i, const Language &language)
{
    const Token &token = side.token(i);
    if (token.kind == language::TokenKind::Punctuation)
        return !isHyphen(side, i);
    if (isOpener(token, language))
        return true;
    return (token.isFunctionWord && language.functionClass(token.norm) != "article"_L1)
        || isReporting(side, token.range);
}

/// An outer item: words outward from a separator until a mark or a function word.
IndexRange outerItem(const Side &side, qsizetype from, qsizetype step, const Language &language)
{
    qsizetype at = from;
    qsizetype taken = 0;
    while (at >= 0 && at < std::ssize(side.tokens) && taken < longestOuterItem
           && !endsOuterItem(side, at, language)) {
        at += step;
        ++taken;
    }
    return step < 0 ? IndexRange{at + 1, from + 1} : IndexRange{from, at};
}

/// The item between two separators; empty if it reads like a clause or opens the list ("such as
/// Norway").
IndexRange innerItem(const Side &side, qsizetype begin, qsizetype end, const Language &language)
{
    if (end - begin > longestItem || end <= begin)
        return {};
    bool hasContent = false;
    for (qsizetype i = begin; i < end; ++i) {
        const Token &token = side.token(i);
        const QString kind = language.functionClass(token.norm);
        const bool fits = token.kind == language::TokenKind::Punctuation ? isHyphen(side, i)
            : isOpener(token, language)                                  ? false
                                        : !token.isFunctionWord || kind == "article"_L1
                || (i > begin && kind != "auxiliary"_L1 && kind != "pronoun"_L1);
        if (!fits)
            return {};
        hasContent = hasContent || side.weight(i) > 0;
    }
    const TextRange range{side.token(begin).range.begin, side.token(end - 1).range.end};
    return hasContent && !isReporting(side, range) ? IndexRange{begin, end} : IndexRange{};
}

/// The comma before a place, near enough for one item; -1 if there is none.
qsizetype commaBefore(const Side &side, qsizetype separator)
{
    for (qsizetype i = separator - 1; i >= 0 && separator - i <= longestItem + 1; --i) {
        if (isComma(side.token(i)))
            return i;
    }
    return -1;
}

/// The enumeration whose last "and" stands at \a last: goes back over commas.
Enumeration enumerationEndingAt(const Side &side, qsizetype last, const Language &language,
                                const language::Lexicon &coordinators)
{
    Enumeration list;
    qsizetype separator = last > 0 && isComma(side.token(last - 1)) ? last - 1 : last;
    while (separator > 0) {
        const qsizetype comma = commaBefore(side, separator);
        const IndexRange inner
            = comma < 0 ? IndexRange{} : innerItem(side, comma + 1, separator, language);
        const IndexRange item
            = inner.length() > 0 ? inner : outerItem(side, separator - 1, -1, language);
        if (item.length() > 0)
            list.items.insert(list.items.begin(), item);
        separator = inner.length() > 0 ? comma : -1;
    }
    // "disinformation and emerging and disruptive technologies": one item after the other.
    for (qsizetype at = last;
         at < std::ssize(side.tokens) && coordinators.contains(side.token(at).norm);) {
        const IndexRange item = outerItem(side, at + 1, 1, language);
        if (item.length() == 0)
            break;
        list.items.push_back(item);
        // "nuclear and missile tests and close the site": without a comma no list goes on.
        at = list.items.size() > 2 ? item.end : std::ssize(side.tokens);
    }
    return list;
}

/// "…, city and island officials said" after a comma: who says something is a list of its own.
Enumeration withoutOutsiders(const Side &side, Enumeration list)
{
    const auto isIn = [&](const TextRange &source, const IndexRange &item) {
        return source.intersects(side.textOf(item));
    };
    for (const attribution::Attribution *one : side.attributions) {
        for (const TextRange &source : one->source.ranges) {
            if (!list.items.empty() && isIn(source, list.items.back()))
                std::erase_if(list.items,
                              [&](const IndexRange &item) { return !isIn(source, item); });
        }
    }
    return list;
}

std::vector<Enumeration> enumerationsOf(const Side &side, const Material &material)
{
    const Language &language = material.language(side.id.version);
    const language::Lexicon &coordinators
        = *material.coordinators[static_cast<size_t>(side.id.version.value)];
    std::vector<Enumeration> lists;
    for (qsizetype i = 1; i + 1 < std::ssize(side.tokens); ++i) {
        if (!coordinators.contains(side.token(i).norm))
            continue;
        Enumeration list
            = withoutOutsiders(side, enumerationEndingAt(side, i, language, coordinators));
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

/// What of a list to show: the items that only it has, or all of it where it has none.
TextRange shownOf(const Side &side, const Enumeration &list, const std::vector<IndexRange> &extra)
{
    const auto &items = extra.empty() ? list.items : extra;
    return side.textOf({items.front().begin, items.back().end});
}

bool areQuoted(const Side &side, const std::vector<IndexRange> &items)
{
    const auto &quotations = side.input->analysis->quotations;
    return std::ranges::all_of(items, [&](const IndexRange &item) {
        return std::ranges::any_of(quotations, [&](const language::Quotation &quotation) {
            return quotation.range.contains(side.textOf(item));
        });
    });
}

/// "and elsewhere", "and other places" add nothing to a list.
void removeRest(const Side &side, std::vector<IndexRange> &items, const Material &material)
{
    const Language &language = material.language(side.id.version);
    std::erase_if(items, [&](const IndexRange &item) {
        return listClass(side.token(item.begin), language) == "rest"_L1;
    });
}

/// How many items of a stand in b; 0 if the two are not one list: two items and half of the
/// shorter one in both, and one of them longer than "this and that".
qsizetype commonItems(const PairView &view, const Enumeration &a, const Enumeration &b)
{
    const auto shorter = std::min(a.items.size(), b.items.size());
    const auto longer = std::max(a.items.size(), b.items.size());
    const auto missing = itemsMissingIn(view.a, a, view.b, b).size();
    const auto common = a.items.size() - missing;
    return longer > 2 && common >= 2 && common * 2 >= shorter ? static_cast<qsizetype>(common) : 0;
}

Findings compared(const PairView &view, const Enumeration &a, const Enumeration &b,
                  const Material &material)
{
    auto extraA = itemsMissingIn(view.a, a, view.b, b);
    auto extraB = itemsMissingIn(view.b, b, view.a, a);
    std::erase_if(
        extraA, [&](const IndexRange &item) { return isElsewhere(view.a, item, view.echoesOfA); });
    std::erase_if(
        extraB, [&](const IndexRange &item) { return isElsewhere(view.b, item, view.echoesOfB); });
    removeRest(view.a, extraA, material);
    removeRest(view.b, extraB, material);
    if (extraA.empty() && extraB.empty())
        return {};
    // Words exchanged inside the marks are an altered quotation, not another list.
    if (extraA.size() == extraB.size() && areQuoted(view.a, extraA) && areQuoted(view.b, extraB))
        return {};
    return bothSides(view,
                     {.kind = Kind::ListChanged,
                      .range = shownOf(view.a, a, extraA),
                      .detail = detailOf(view.a, extraA, view.b, extraB),
                      .detailEnd = u"."_s},
                     {.kind = Kind::ListChanged,
                      .range = shownOf(view.b, b, extraB),
                      .detail = detailOf(view.b, extraB, view.a, extraA),
                      .detailEnd = u"."_s});
}

} // namespace

Findings findListChanges(const PairView &view, const Material &material)
{
    const auto listsA = enumerationsOf(view.a, material);
    const auto listsB = enumerationsOf(view.b, material);
    const auto agreementOf = [&](size_t i, size_t j) -> std::optional<int> {
        const auto common = commonItems(view, listsA[i], listsB[j]);
        return common > 0 ? std::optional(static_cast<int>(common)) : std::nullopt;
    };
    Findings findings;
    for (const SlotPair &slot : bestSlots(listsA.size(), listsB.size(), agreementOf))
        std::ranges::copy(compared(view, listsA[slot.a], listsB[slot.b], material),
                          std::back_inserter(findings));
    return findings;
}

} // namespace core::difference
