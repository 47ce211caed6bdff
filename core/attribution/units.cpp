// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/units.h"

using namespace Qt::StringLiterals;

namespace core::attribution {

namespace {

using language::Analysis;
using language::Quotation;
using language::Sentence;
using language::Token;
using language::TokenKind;

bool hasHeadlineCapitals(const Unit &unit)
{
    qsizetype capitals = 0;
    qsizetype words = 0;
    for (const Item &item : unit.items) {
        // '"…," Press Secretary Ann Lee said.'
        if (item.isQuote() && item.words > unit.size())
            return false;
        if (!item.isWord() || item.norm.size() < 4)
            continue;
        ++words;
        capitals += item.isCapitalised;
    }
    return words >= 3 && capitals * 10 >= words * 8;
}

class UnitMaker
{
public:
    UnitMaker(QStringView text, const Analysis &analysis, const Grammar &grammar)
        : m_text(text)
        , m_analysis(analysis)
        , m_grammar(grammar)
    {
    }

    /// Items of tokens [begin, end), with the quotations of one depth masked.
    Unit make(IndexRange tokens, int depth) const
    {
        Unit unit;
        for (qsizetype t = tokens.begin; t < tokens.end;) {
            const Token &token = tokenAt(t);
            const qsizetype quotation = quotationAt(token.range.begin, depth);
            if (quotation >= 0) {
                t = addQuote(unit, quotation, t, tokens.end);
            } else {
                addToken(unit, token, depth);
                ++t;
            }
        }
        if (!unit.items.empty())
            unit.range = unit.rangeOf({0, unit.size()});
        unit.isHeadline = hasHeadlineCapitals(unit);
        return unit;
    }

    /// True where the sentence after \a end goes on with what a quotation or a question began.
    bool goesOn(const Sentence &before, const Sentence &after) const
    {
        const qsizetype open = quotationAt(after.range.begin, 0);
        if (open >= 0 && quotation(open).range.begin < before.range.end)
            return true;
        const auto tokens = m_analysis.tokensOf(after);
        if (tokens.empty() || before.tokens.length() == 0)
            return false;
        const QChar first = m_text[tokens.front().range.begin];
        // '"…"' / "— Ann Lee"
        const bool isSigned = isDash(tokens.front().range) && endsQuoted(before);
        if (first.isLower() || isSigned)
            return true;
        return (asksInQuotation(before) && beginsWithCue(tokens))
            || (endsQuoted(before) && isSpokenBy(tokens));
    }

private:
    const Token &tokenAt(qsizetype i) const { return m_analysis.tokens[static_cast<size_t>(i)]; }

    const Quotation &quotation(qsizetype i) const
    {
        return m_analysis.quotations[static_cast<size_t>(i)];
    }

    bool endsQuoted(const Sentence &sentence) const
    {
        const qsizetype last = quotationAt(sentence.range.end - 1, 0);
        return last >= 0 && quotation(last).closed
            && quotation(last).range.end == sentence.range.end;
    }

    /// '"Why?" Ann Lee asked.' is often split after the question mark.
    bool asksInQuotation(const Sentence &sentence) const
    {
        const qsizetype last = quotationAt(sentence.range.end - 1, 0);
        if (last < 0)
            return false;
        const Quotation &closing = quotation(last);
        return closing.closed && closing.range.end == sentence.range.end && !closing.inner.isEmpty()
            && u"?!,…"_s.contains(m_text[closing.inner.end - 1])
            && !isIntroduced(sentence, closing);
    }

    /// 'Lee asked, "Why?"': who speaks stands before, so what follows is a sentence of its own.
    bool isIntroduced(const Sentence &sentence, const Quotation &closing) const
    {
        for (const Token &token : m_analysis.tokensOf(sentence)) {
            if (token.range.begin >= closing.range.begin)
                return false;
            if (quotationAt(token.range.begin, 0) < 0
                && m_grammar.reporting().isReporting(token.norm))
                return true;
        }
        return false;
    }

    /// '"We won." | Ann Lee said.': a sentence that is nothing but who said so.
    bool isSpokenBy(std::span<const Token> tokens) const
    {
        if (tokens.size() < 3 || tokens.size() > 6 || !tokens.front().isCapitalised
            || tokens.back().kind != TokenKind::Punctuation)
            return false;
        const QString &verb = tokens[tokens.size() - 2].norm;
        const auto forms = m_grammar.reporting().formsOf(verb);
        const bool isCue = std::ranges::any_of(forms, [&](const language::ReportingForm &form) {
            return form.forms.testFlag(language::Past)
                && m_grammar.reporting().verb(form).particles.isEmpty();
        });
        return isCue && std::ranges::all_of(tokens.first(tokens.size() - 2), [](const Token &t) {
                   return t.kind == TokenKind::Word && t.norm != u"it" && t.norm != u"this";
               });
    }

    bool beginsWithCue(std::span<const Token> tokens) const
    {
        // "Lee, a retired nurse from Leeds, | said": further off where an aside stands between.
        const bool hasAside = tokens.size() > 2 && m_text[tokens[1].range.begin] == u',';
        const size_t reach = hasAside ? 14 : 6;
        for (const Token &token : tokens.first(std::min(tokens.size(), reach))) {
            if (token.kind == TokenKind::Word && m_grammar.reporting().isReporting(token.norm))
                return true;
        }
        return false;
    }

    /// A word of a name is nothing else: "USA Today", "Theresa May".
    void nameItem(Item &item) const
    {
        const auto &names = m_analysis.names;
        const auto after
            = std::ranges::upper_bound(names, item.range.begin, {},
                                       [](const language::Name &name) { return name.range.begin; });
        if (after == names.begin() || !std::prev(after)->range.contains(item.range))
            return;
        const language::Name &name = *std::prev(after);
        item.isPerson = name.kind == language::NameKind::Person;
        if (item.isCapitalised && name.range.length() > item.range.length())
            item.classes &= NameTitle;
    }

    qsizetype quotationAt(qsizetype offset, int depth) const
    {
        const auto &all = m_analysis.quotations;
        auto next = std::ranges::upper_bound(all, offset, {},
                                             [](const Quotation &q) { return q.range.begin; });
        while (next != all.begin()) {
            --next;
            if (next->depth == depth && next->range.contains(offset))
                return std::distance(all.begin(), next);
            if (next->depth < depth || (depth == 0 && next->depth == 0))
                break;
        }
        return -1;
    }

    qsizetype addQuote(Unit &unit, qsizetype index, qsizetype token, qsizetype end) const
    {
        const TextRange range = quotation(index).range;
        const TextRange inner = trimmed(m_text, quotation(index).inner);
        Item item{.kind = Item::Kind::Quote,
                  .range = range,
                  .isScare = quotation(index).isScare,
                  .endsInComma = !inner.isEmpty() && m_text[inner.end - 1] == u',',
                  .endsInStop = !inner.isEmpty() && u".?!…"_s.contains(m_text[inner.end - 1]),
                  .beginsSmall = !inner.isEmpty() && m_text[inner.begin].isLower(),
                  .quotation = index,
                  .words = 0};
        for (; token < end && tokenAt(token).range.begin < range.end; ++token)
            item.words += tokenAt(token).kind != TokenKind::Punctuation;
        unit.items.push_back(std::move(item));
        return token;
    }

    QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i] : QChar(u' '); }

    /// A dash between words, however typed: "a — b", "a—b", "a -- b", "a - b"; not "2010–12".
    bool isDash(TextRange mark) const
    {
        const QChar before = at(mark.begin - 1);
        const QChar after = at(mark.end);
        switch (m_text[mark.begin].unicode()) {
        case u'—':
        case u'―':
            return true;
        case u'–':
            return !(before.isLetterOrNumber() && after.isLetterOrNumber());
        case u'-':
            return mark.length() > 1 || (before.isSpace() && after.isSpace());
        default:
            return false;
        }
    }

    /// "qu'elle" is two words.
    bool addElided(Unit &unit, const Item &item) const
    {
        const qsizetype length = m_grammar.elision(item.norm);
        if (length == 0 || item.norm.size() != item.range.length())
            return false;
        Item first = item;
        Item second = item;
        first.norm = item.norm.first(length);
        second.norm = item.norm.sliced(length);
        first.range.end = second.range.begin = item.range.begin + length;
        second.isCapitalised = m_text[second.range.begin].isUpper();
        for (Item *part : {&first, &second}) {
            part->classes = m_grammar.classesOf(part->norm, part->isCapitalised);
            nameItem(*part);
            unit.items.push_back(std::move(*part));
        }
        return true;
    }

    void addToken(Unit &unit, const Token &token, int depth) const
    {
        // The marks of the quotation that the unit lies in are no items.
        const bool isOuterMark = depth > 0 && token.kind == TokenKind::Punctuation
            && u"“”\"‘’'«»„"_s.contains(m_text[token.range.begin]);
        if (isOuterMark)
            return;
        Item item{.range = token.range, .norm = token.norm, .isCapitalised = token.isCapitalised};
        if (token.kind == TokenKind::Punctuation) {
            item.kind = Item::Kind::Punctuation;
            if (isDash(token.range))
                item.norm = u"—"_s;
        } else if (token.kind == TokenKind::Number)
            item.kind = Item::Kind::Number;
        else if (addElided(unit, item))
            return;
        else
            item.classes = m_grammar.classesOf(token.norm, token.isCapitalised);
        // "Shortly after the vote": the first word's capital says nothing.
        if (unit.items.empty() && token.isCapitalised && token.norm.endsWith(u"ly"_s))
            item.classes |= m_grammar.classesOf(token.norm, false);
        // "may", but "in May"
        if (item.is(Modal) && item.is(Time))
            item.classes &= ~WordClasses(item.isCapitalised ? Modal : Time);
        // "Mr. Trump, Will said": a modal with a capital is a name.
        if (!unit.items.empty() && item.isWord() && item.isCapitalised && item.is(Modal)
            && !unit.items.back().isQuote() && !unit.items.back().isMark(u":.—"))
            item.classes = {};
        nameItem(item);
        unit.items.push_back(std::move(item));
    }

    QStringView m_text;
    const Analysis &m_analysis;
    const Grammar &m_grammar;
};

} // namespace

std::vector<Unit> makeUnits(QStringView text, const language::Analysis &analysis,
                            const Grammar &grammar)
{
    const UnitMaker maker(text, analysis, grammar);
    const auto &sentences = analysis.sentences;
    std::vector<Unit> units;
    for (size_t i = 0; i < sentences.size();) {
        size_t end = i + 1;
        while (end < sentences.size() && sentences[end].block == sentences[i].block
               && maker.goesOn(sentences[end - 1], sentences[end]))
            ++end;
        Unit unit = maker.make({sentences[i].tokens.begin, sentences[end - 1].tokens.end}, 0);
        unit.block = sentences[i].block;
        unit.role = sentences[i].role;
        if (!unit.items.empty())
            units.push_back(std::move(unit));
        i = end;
    }
    return units;
}

Unit unitInside(QStringView text, const language::Analysis &analysis, const Grammar &grammar,
                qsizetype quotation, BlockId block)
{
    const TextRange inner = analysis.quotations[static_cast<size_t>(quotation)].inner;
    const auto inside = language::within(analysis.tokens, inner);
    const qsizetype begin = inside.data() - analysis.tokens.data();
    Unit unit = UnitMaker(text, analysis, grammar).make({begin, begin + std::ssize(inside)}, 1);
    unit.block = block;
    return unit;
}

} // namespace core::attribution
