// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/spelling.h"

namespace core::language {

namespace {

/// "-ise" is no ending of "rise": at least so many letters stand before one.
constexpr qsizetype shortestStem = 3;

} // namespace

Spelling::Spelling(const Lexicon &lexicon)
{
    const auto longer = [](const Rule &a, const Rule &b) { return a.from.size() > b.from.size(); };
    for (const LexiconEntry &entry : lexicon.entries()) {
        const QString &from = entry.phrase;
        const QString to = entry.field(0);
        if (from.endsWith(u'-'))
            m_beginnings[from.front()].push_back({from.chopped(1), to.chopped(1)});
        else if (from.startsWith(u'-'))
            m_endings.push_back({from.sliced(1), to.sliced(1)});
        else
            m_words.insert(from, to);
    }
    std::ranges::stable_sort(m_endings, longer);
    for (std::vector<Rule> &rules : m_beginnings)
        std::ranges::stable_sort(rules, longer);
}

QString Spelling::preferred(const QString &word) const
{
    if (const auto found = m_words.constFind(word); found != m_words.cend())
        return *found;
    if (word.isEmpty())
        return word;
    if (const auto rules = m_beginnings.constFind(word.front()); rules != m_beginnings.cend()) {
        for (const Rule &rule : *rules) {
            if (word.startsWith(rule.from))
                return rule.to + word.sliced(rule.from.size());
        }
    }
    for (const Rule &rule : m_endings) {
        if (word.size() >= rule.from.size() + shortestStem && word.endsWith(rule.from))
            return word.chopped(rule.from.size()) + rule.to;
    }
    return word;
}

bool Spelling::joinsHyphen(QStringView word) const
{
    const auto rules = m_beginnings.constFind(word.front());
    if (rules == m_beginnings.cend())
        return false;
    return std::ranges::any_of(*rules, [word](const Rule &rule) {
        return rule.from.contains(u'-') && word.startsWith(rule.from);
    });
}

} // namespace core::language
