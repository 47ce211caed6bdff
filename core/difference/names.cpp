// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/families.h"
#include "core/difference/slots.h"

#include <QSet>
#include <QStringList>

#include <ranges>

using namespace Qt::StringLiterals;

namespace core::difference {

namespace {

using language::Name;

/// Names shorter than this differ by a letter without being one ("Iran", "Iraq").
constexpr qsizetype shortestMisspelt = 6;

QStringList wordsOf(const Name &name)
{
    return name.key.split(u' ', Qt::SkipEmptyParts);
}

bool isKeyIn(const Name &name, std::span<const Name> names)
{
    return std::ranges::any_of(names, [&](const Name &other) { return other.key == name.key; });
}

/// "Asia-Pacific", "Asia Pacific": one spelling.
bool isSameKey(const Name &a, const Name &b)
{
    const auto isLetter = [](QChar c) { return c.isLetterOrNumber(); };
    return std::ranges::equal(a.key | std::views::filter(isLetter),
                              b.key | std::views::filter(isLetter));
}

QString initials(const Side &side, const Name &name)
{
    QString letters;
    const auto tokens = side.tokensIn(name.range);
    for (qsizetype i = tokens.begin; i < tokens.end; ++i) {
        if (side.token(i).isCapitalised)
            letters += side.token(i).norm.front();
    }
    return letters;
}

bool isAcronymOf(const Name &shortOne, const Side &longSide, const Name &longOne)
{
    return shortOne.key.size() > 1 && !shortOne.key.contains(u' ')
        && initials(longSide, longOne) == shortOne.key;
}

/// One letter put in, left out or changed, or two exchanged: "Zelensky", "Zelenskyy".
bool areOneLetterApart(const QString &a, const QString &b)
{
    if (std::min(a.size(), b.size()) < shortestMisspelt || a == b
        || std::abs(a.size() - b.size()) > 1)
        return false;
    qsizetype head = 0;
    while (head < std::min(a.size(), b.size()) && a[head] == b[head])
        ++head;
    const QStringView restA = QStringView(a).sliced(head);
    const QStringView restB = QStringView(b).sliced(head);
    const bool isExchanged = restA.size() == restB.size() && restA.size() > 1
        && restA[0] == restB[1] && restA[1] == restB[0] && restA.sliced(2) == restB.sliced(2);
    return isExchanged || restA == restB.sliced(std::min<qsizetype>(1, restB.size()))
        || restB == restA.sliced(std::min<qsizetype>(1, restA.size()))
        || (restA.size() == restB.size() && restA.sliced(1) == restB.sliced(1));
}

/// "Jens Stoltenberg" where the other version never says more than "Stoltenberg".
bool isFullerThanEver(const Name &full, const Name &part, const Side &partSide)
{
    const QStringList fullWords = wordsOf(full);
    const QStringList partWords = wordsOf(part);
    if (fullWords.size() <= partWords.size() || fullWords.last() != partWords.last())
        return false;
    return std::ranges::all_of(partWords, [&](const QString &w) { return fullWords.contains(w); })
        && !isKeyIn(full, partSide.input->analysis->names);
}

/// "Port Sennet is …", of which only "Sennet" was taken for the name: the words right before the
/// shorter name are those that the longer one has more.
bool isWrittenOut(const Side &side, const Name &part, const Name &full)
{
    const QStringList partWords = wordsOf(part);
    const QStringList fullWords = wordsOf(full);
    const qsizetype more = fullWords.size() - partWords.size();
    const qsizetype begin = side.tokensIn(part.range).begin;
    if (more <= 0 || begin < more || fullWords.sliced(more) != partWords)
        return false;
    for (qsizetype i = 0; i < more; ++i) {
        if (side.token(begin - more + i).norm != fullWords[i])
            return false;
    }
    return true;
}

/// "North Korea" and "North Korean" are two words, not two spellings.
bool isDemonym(const Name &name, const Name &country, const language::Language &language)
{
    const auto *entry = language.lexicon(u"demonyms").find(name.key);
    return entry && entry->field(0) == country.key;
}

bool areVariants(const PairView &view, const Name &a, const Name &b, const Material &material)
{
    const auto &language = material.language(view.a.id.version);
    if (isDemonym(a, b, language) || isDemonym(b, a, language))
        return false;
    if (isWrittenOut(view.a, a, b) || isWrittenOut(view.b, b, a))
        return false;
    if (isAcronymOf(a, view.b, b) || isAcronymOf(b, view.a, a) || areOneLetterApart(a.key, b.key))
        return true;
    return isFullerThanEver(a, b, view.b) || isFullerThanEver(b, a, view.a);
}

/// The words right before a name that are changed against the words right before the same name:
/// "spokeswoman" Ann Lee, "spokesperson" Ann Lee. Empty if they are the same.
TextRange changedTitle(const Side &side, const std::vector<Edit> &edits, TextRange name,
                       bool isSideA)
{
    const language::IndexRange tokens = side.tokensIn(name);
    for (const Edit &edit : edits) {
        const language::IndexRange &mine = isSideA ? edit.a : edit.b;
        if (edit.kind == Edit::Kind::Replaced && mine.end == tokens.begin && mine.length() == 1
            && side.weight(mine.begin) > 0)
            return side.textOf(mine);
    }
    return {};
}

Findings titleChanges(const PairView &view)
{
    Findings findings;
    const auto theirs = language::within(view.b.input->analysis->names, view.b.range());
    for (const Name &a : language::within(view.a.input->analysis->names, view.a.range())) {
        for (const Name &b : theirs) {
            if (a.key != b.key)
                continue;
            const TextRange titleA = changedTitle(view.a, view.edits, a.range, true);
            const TextRange titleB = changedTitle(view.b, view.edits, b.range, false);
            if (titleA.isEmpty() || titleB.isEmpty())
                continue;
            const auto found = valueChange(view, Kind::NameVariant, titleA.united(a.range),
                                           titleB.united(b.range));
            findings.insert(findings.end(), found.begin(), found.end());
        }
    }
    return findings;
}

} // namespace

Findings findNameVariants(const PairView &view, const Material &material)
{
    const auto allA = language::within(view.a.input->analysis->names, view.a.range());
    const auto allB = language::within(view.b.input->analysis->names, view.b.range());
    const auto mine = unshared(allA, allB, isSameKey);
    const auto theirs = unshared(allB, allA, isSameKey);
    Findings findings = titleChanges(view);
    const auto agreementOf = [&](size_t i, size_t j) -> std::optional<int> {
        return areVariants(view, mine[i], theirs[j], material)
            ? std::optional(slotAgreement(view, mine[i].range, theirs[j].range))
            : std::nullopt;
    };
    for (const SlotPair &slot : bestSlots(mine.size(), theirs.size(), agreementOf))
        std::ranges::copy(
            valueChange(view, Kind::NameVariant, mine[slot.a].range, theirs[slot.b].range),
            std::back_inserter(findings));
    return findings;
}

} // namespace core::difference
