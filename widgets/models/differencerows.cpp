// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/differencerows.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace widgets {

using core::SentenceId;
using core::TextRange;
using core::VersionId;
using core::difference::Difference;
using core::difference::Kind;

namespace {

constexpr qsizetype contextCharacters = 24;

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("DifferenceRows", text, nullptr, count);
}

/// What one difference is about, whichever version tells it: two that are equal share a row.
struct Key
{
    Kind kind;
    core::alignment::ClaimId claim;
    QString one; ///< the readings, the lesser first
    QString other;

    friend bool operator==(const Key &, const Key &) = default;
    friend size_t qHash(const Key &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, static_cast<int>(key.kind), key.claim.value, key.one, key.other);
    }
};

/// A credit that one version drops is one that another adds.
Kind mirrored(Kind kind)
{
    return kind == Kind::AttributionAdded ? Kind::AttributionDropped : kind;
}

QString words(const core::Comparison &comparison, VersionId version, TextRange range)
{
    if (!version.isValid() || range.isEmpty())
        return {};
    return range.of(comparison.version(version).text).toString().simplified();
}

QString wordsHere(const core::Comparison &comparison, const Difference &difference)
{
    return words(comparison, difference.sentence.version, difference.range);
}

QString wordsThere(const core::Comparison &comparison, const Difference &difference)
{
    if (!difference.counterpart.isValid())
        return {};
    // What is missing here may be named by its sentence alone.
    if (difference.kind == Kind::MissingHere && difference.counterpartRange.isEmpty())
        return comparison.textOf(difference.counterpart).simplified();
    return words(comparison, difference.counterpart.version, difference.counterpartRange);
}

Key keyOf(const core::Comparison &comparison, const Difference &difference)
{
    QString here = wordsHere(comparison, difference).toCaseFolded();
    QString there = wordsThere(comparison, difference).toCaseFolded();
    // Versions that lack the same claim share a row, whichever sentence of it they were told by.
    if (difference.kind == Kind::MissingHere && difference.claim.isValid()
        && difference.counterpartRange.isEmpty())
        there.clear();
    // A span that only one version has is not shared with an equal one elsewhere in the claim.
    if (difference.kind == Kind::OnlyHere)
        there = u"%1.%2"_s.arg(difference.sentence.version.value).arg(difference.range.begin);
    if (there < here)
        std::swap(here, there);
    return {mirrored(difference.kind),
            difference.claim.isValid() ? difference.claim : comparison.claimOf(difference.sentence),
            here, there};
}

/// The words of the sentence that stand right before the difference.
QString contextOf(const core::Comparison &comparison, const Difference &difference)
{
    if (difference.range.isEmpty())
        return {};
    const TextRange sentence = comparison.sentence(difference.sentence).range;
    const TextRange before{std::min(sentence.begin, difference.range.begin),
                           difference.range.begin};
    const QStringView raw = before.of(comparison.version(difference.sentence.version).text);
    const bool isApart = !raw.isEmpty() && raw.back().isSpace();
    return shortenedFront(raw.toString(), contextCharacters) + (isApart ? u" "_s : u""_s);
}

void insertSorted(QList<VersionId> &versions, VersionId version)
{
    const auto place = std::ranges::lower_bound(versions, version);
    if (place == versions.end() || *place != version)
        versions.insert(place, version);
}

DifferenceRow firstRow(const core::Comparison &comparison, const Difference &difference)
{
    return {.kind = difference.kind,
            .claim = difference.claim.isValid() ? difference.claim
                                                : comparison.claimOf(difference.sentence),
            .context = contextOf(comparison, difference),
            .before = wordsHere(comparison, difference),
            .after = wordsThere(comparison, difference),
            .detail = difference.detail};
}

/// Adds the side that a difference is told from; the counterpart's side too, where it has no
/// difference of its own.
void addTo(DifferenceRow &row, const core::Comparison &comparison, const Difference &difference,
           qsizetype number)
{
    row.differences.append(number);
    const bool isSameSide
        = wordsHere(comparison, difference).compare(row.before, Qt::CaseInsensitive) == 0;
    insertSorted(isSameSide ? row.versions : row.others, difference.sentence.version);
    if (difference.kind == Kind::OnlyHere)
        return;
    QList<VersionId> against = difference.against;
    if (difference.counterpart.isValid())
        against.append(difference.counterpart.version);
    for (const VersionId version : std::as_const(against))
        insertSorted(isSameSide ? row.others : row.versions, version);
}

/// The reference, or else the version shown first, tells the row.
Difference teller(const core::Comparison &comparison, const QList<qsizetype> &numbers)
{
    const auto at = [&](qsizetype n) -> const Difference & {
        return comparison.differences[static_cast<size_t>(n)];
    };
    const auto found = std::ranges::find_if(
        numbers, [&](qsizetype n) { return at(n).sentence.version == comparison.reference; });
    return at(found == numbers.end() ? numbers.first() : *found);
}

DifferenceRow rowOf(const core::Comparison &comparison, const QList<qsizetype> &numbers)
{
    const Difference first = teller(comparison, numbers);
    DifferenceRow row = firstRow(comparison, first);
    for (const qsizetype number : numbers)
        addTo(row, comparison, comparison.differences[static_cast<size_t>(number)], number);
    std::ranges::stable_partition(row.differences, [&](qsizetype n) {
        return comparison.differences[static_cast<size_t>(n)].sentence == first.sentence;
    });
    return row;
}

bool isWordPart(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

/// Moves a border of common text back to where a word begins: "batt|le", "batt|lefield" -> "|".
qsizetype commonStart(QStringView a, QStringView b)
{
    const qsizetype longest = std::min(a.size(), b.size());
    qsizetype same = 0;
    while (same < longest && a.at(same) == b.at(same))
        ++same;
    const auto splits = [](QStringView text, qsizetype at) {
        return at > 0 && at < text.size() && isWordPart(text.at(at - 1)) && isWordPart(text.at(at));
    };
    while (same > 0 && (splits(a, same) || splits(b, same)))
        --same;
    return same;
}

QString joinedOutlets(const core::Comparison &comparison, const QList<VersionId> &versions)
{
    constexpr qsizetype named = 2;
    QStringList names;
    for (const VersionId version : versions.first(std::min(named, versions.size())))
        names.append(comparison.version(version).outlet);
    if (versions.size() > named)
        names.append(translated("%n more", static_cast<int>(versions.size() - named)));
    return names.join(u", "_s);
}

/// One reading with its changed words strong; the words around them get what room is left.
TextRuns reading(const QString &text, TextRange changed, qsizetype characters)
{
    constexpr qsizetype leastAround = 6;
    if (changed.isEmpty())
        return {{shortened(text, characters)}};
    const QString lead = text.first(changed.begin);
    const QString middle = changed.of(text).toString();
    const QString tail = text.sliced(changed.end);
    const qsizetype room = characters - middle.size();
    const qsizetype forLead = std::min(lead.size(), std::max(room / 2, room - tail.size()));
    const qsizetype forTail = std::min(tail.size(), room - forLead);
    TextRuns runs;
    if (forLead >= std::min(leastAround, lead.size()) && !lead.isEmpty())
        runs.append({shortenedFront(lead, forLead) + (lead.back().isSpace() ? u" "_s : u""_s)});
    runs.append({shortened(middle, characters), RunStyle::Strong});
    if (forTail >= std::min(leastAround, tail.size()) && !tail.isEmpty())
        runs.append({(tail.front().isSpace() ? u" "_s : u""_s) + shortened(tail, forTail)});
    return runs;
}

} // namespace

QList<DifferenceRow> differenceRows(const core::Comparison &comparison)
{
    QHash<Key, qsizetype> placeOf;
    QList<QList<qsizetype>> together;
    for (qsizetype i = 0; i < std::ssize(comparison.differences); ++i) {
        const Key key = keyOf(comparison, comparison.differences[static_cast<size_t>(i)]);
        const auto known = placeOf.constFind(key);
        if (known == placeOf.cend()) {
            placeOf.insert(key, together.size());
            together.append(QList<qsizetype>{i});
        } else {
            together[*known].append(i);
        }
    }
    QList<DifferenceRow> rows;
    rows.reserve(together.size());
    for (const QList<qsizetype> &numbers : std::as_const(together))
        rows.append(rowOf(comparison, numbers));
    std::ranges::stable_sort(rows, {}, [&](const DifferenceRow &row) {
        const Difference &first
            = comparison.differences[static_cast<size_t>(row.differences.first())];
        return std::tuple(row.claim, first.sentence, first.range.begin);
    });
    return rows;
}

ChangedMiddle changedMiddle(QStringView before, QStringView after)
{
    const qsizetype start = commonStart(before, after);
    QStringView restA = before.sliced(start);
    QStringView restB = after.sliced(start);
    qsizetype end = 0;
    const qsizetype longest = std::min(restA.size(), restB.size());
    while (end < longest && restA.at(restA.size() - 1 - end) == restB.at(restB.size() - 1 - end))
        ++end;
    const auto splits = [&](QStringView rest) {
        const qsizetype at = rest.size() - end;
        return end > 0 && at > 0 && isWordPart(rest.at(at - 1)) && isWordPart(rest.at(at));
    };
    while (splits(restA) || splits(restB))
        --end;
    const auto trimmedMiddle
        = [&](QStringView text) { return core::trimmed(text, {start, text.size() - end}); };
    return {trimmedMiddle(before), trimmedMiddle(after)};
}

TextRuns detailRuns(const DifferenceRow &row, qsizetype characters)
{
    if (row.before.isEmpty() && row.after.isEmpty())
        return {{shortened(row.detail, characters)}};
    if (row.kind == Kind::MissingHere)
        return {{shortened(row.after, characters), RunStyle::Muted}};
    if (row.kind == Kind::OnlyHere || row.kind == Kind::Moved)
        return {{shortened(row.before, characters)}};
    const ChangedMiddle changed = changedMiddle(row.before, row.after);
    const QString arrow = u" → "_s;
    TextRuns runs;
    qsizetype room = characters - arrow.size();
    // The words before are for orientation: they go first where room is short.
    if (row.context.size() + row.before.size() + row.after.size() <= room
        && !row.context.isEmpty()) {
        runs.append({row.context, RunStyle::Muted});
        room -= row.context.size();
    }
    const qsizetype forBefore = std::max(room / 2, room - row.after.size());
    const qsizetype forAfter = std::max(room / 2, room - row.before.size());
    const TextRuns nothing{{translated("(nothing)"), RunStyle::Muted}};
    runs += row.before.isEmpty() ? nothing : reading(row.before, changed.before, forBefore);
    runs.append({arrow, RunStyle::Muted});
    runs += row.after.isEmpty() ? nothing : reading(row.after, changed.after, forAfter);
    return runs;
}

QString outletsText(const core::Comparison &comparison, const DifferenceRow &row)
{
    const QString here = joinedOutlets(comparison, row.versions);
    return row.others.isEmpty() ? here : here + u" ↔ "_s + joinedOutlets(comparison, row.others);
}

QList<KindGroup> kindGroups()
{
    return {
        {translated("only here"), {Kind::OnlyHere}, Kind::OnlyHere},
        {translated("missing here"), {Kind::MissingHere}, Kind::MissingHere},
        {translated("quotes"),
         {Kind::QuoteAltered, Kind::QuoteExcerpt, Kind::QuoteToIndirect},
         Kind::QuoteAltered},
        {translated("figures, dates"),
         {Kind::FigureChanged, Kind::DateChanged, Kind::ListChanged},
         Kind::FigureChanged},
        {translated("credits"),
         {Kind::AttributionChanged, Kind::AttributionDropped, Kind::AttributionAdded},
         Kind::AttributionChanged},
        {translated("hedges, verbs"), {Kind::HedgeChanged, Kind::VerbStrength}, Kind::HedgeChanged},
        {translated("names, rewording"), {Kind::NameVariant, Kind::Reworded}, Kind::Reworded},
        {translated("moved"), {Kind::Moved}, Kind::Moved}};
}

} // namespace widgets
