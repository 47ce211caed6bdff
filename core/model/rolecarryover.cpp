// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/rolecarryover.h"

#include <algorithm>

namespace core {

namespace {

constexpr double nearlyEqual = 0.75;

/// The texts of one version's blocks and which of them are spoken for.
struct Side
{
    QStringList texts;
    QList<bool> isTaken;
};

Side sideOf(const Version &version)
{
    Side side;
    for (const Block &block : version.blocks)
        side.texts.append(block.range.of(version.text).toString().simplified().toCaseFolded());
    side.isTaken.fill(false, side.texts.size());
    return side;
}

using Places = QHash<QString, QList<qint32>>;

Places placesOf(const QStringList &texts)
{
    Places places;
    for (qint32 i = 0; i < texts.size(); ++i)
        places[texts[i]].append(i);
    return places;
}

/// Where blocks are to be expected: as far from the nearest block that stands exactly once in both
/// as they were before.
class Expectation
{
public:
    Expectation(const Side &before, const Places &was, const Places &is)
    {
        for (qint32 i = 0; i < before.texts.size(); ++i) {
            const QList<qint32> now = is.value(before.texts[i]);
            if (now.size() == 1 && was.value(before.texts[i]).size() == 1)
                m_fixed.append({i, now.first()});
        }
    }

    qint32 of(qint32 block) const
    {
        const auto after = std::ranges::lower_bound(m_fixed, block, {}, &Fixed::was);
        if (after == m_fixed.end())
            return m_fixed.isEmpty() ? block : block + m_fixed.last().is - m_fixed.last().was;
        const bool isNearerBefore
            = after != m_fixed.begin() && block - std::prev(after)->was < after->was - block;
        const Fixed nearest = isNearerBefore ? *std::prev(after) : *after;
        return block + nearest.is - nearest.was;
    }

private:
    struct Fixed
    {
        qint32 was;
        qint32 is;
    };
    QList<Fixed> m_fixed;
};

/// Pairs of neighbouring characters, sorted: "abab" -> ab, ab, ba. They serve scripts without
/// spaces too.
QList<quint32> pairsOf(const QString &text)
{
    QList<quint32> pairs;
    for (qsizetype i = 1; i < text.size(); ++i)
        pairs.append(quint32(text[i - 1].unicode()) << 16 | text[i].unicode());
    std::ranges::sort(pairs);
    return pairs;
}

/// Dice's coefficient of the pairs of characters: 1 for equal texts.
double likeness(const QString &a, const QString &b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    const qsizetype longer = std::max(a.size(), b.size());
    if (shorter < 2 || static_cast<double>(shorter) < 0.6 * static_cast<double>(longer))
        return 0;
    const QList<quint32> ofA = pairsOf(a);
    const QList<quint32> ofB = pairsOf(b);
    QList<quint32> shared;
    std::ranges::set_intersection(ofA, ofB, std::back_inserter(shared));
    return 2.0 * static_cast<double>(shared.size()) / static_cast<double>(ofA.size() + ofB.size());
}

/// What nearly every encoding reads alike: "Привет, мир 2023" -> ",  2023", whatever the letters
/// were taken for.
QString readAlike(const QString &text)
{
    QString kept = text;
    kept.removeIf([](QChar c) { return c.unicode() >= 0x80; });
    return kept.simplified();
}

class Carrying
{
public:
    Carrying(const Version &before, const Version &now)
        : m_before(sideOf(before))
        , m_now(sideOf(now))
        , m_places(placesOf(m_now.texts))
        , m_expected(m_before, placesOf(m_before.texts), m_places)
        , m_found(m_before.texts.size(), -1)
    {
    }

    qint32 found(qint32 block) const { return m_found[block]; }

    /// Of several equal ones the first goes with the first; where some are gone or new, those that
    /// are nearest to where they are expected.
    void findEqual()
    {
        const Places was = placesOf(m_before.texts);
        for (const auto &[text, blocks] : was.asKeyValueRange()) {
            const QList<qint32> now = m_places.value(text);
            if (now.size() != blocks.size()) {
                takeNearestFirst(blocks, now);
                continue;
            }
            for (qsizetype i = 0; i < blocks.size(); ++i)
                take(blocks[i], now[i]);
        }
    }

    void findNearlyEqual(qint32 block)
    {
        qint32 best = -1;
        double bestScore = nearlyEqual;
        for (qint32 i = 0; i < m_now.texts.size(); ++i) {
            const double score
                = m_now.isTaken[i] ? 0 : likeness(m_before.texts[block], m_now.texts[i]);
            if (score > bestScore || (score == bestScore && isNearer(block, i, best))) {
                best = i;
                bestScore = score;
            }
        }
        if (best >= 0)
            take(block, best);
    }

    void findReadOtherwise(qint32 block)
    {
        const QString alike = readAlike(m_before.texts[block]);
        QList<qint32> candidates;
        for (qint32 i = 0; i < m_now.texts.size(); ++i) {
            if (readAlike(m_now.texts[i]) == alike)
                candidates.append(i);
        }
        takeNearest(block, candidates);
    }

private:
    void take(qint32 block, qint32 now)
    {
        m_found[block] = now;
        m_now.isTaken[now] = true;
    }

    bool isNearer(qint32 block, qint32 a, qint32 b) const
    {
        const qint32 expected = m_expected.of(block);
        return b < 0 || qAbs(a - expected) < qAbs(b - expected);
    }

    void takeNearestFirst(const QList<qint32> &blocks, const QList<qint32> &candidates)
    {
        struct Match
        {
            qint32 distance;
            qint32 block;
            qint32 now;
            auto operator<=>(const Match &) const = default;
        };
        constexpr qsizetype mostMatches = 1'000'000; // "Share" a thousand times
        QList<Match> matches;
        for (const qint32 block : blocks) {
            for (const qint32 now : candidates) {
                if (matches.size() < mostMatches)
                    matches.append({qAbs(now - m_expected.of(block)), block, now});
            }
        }
        std::ranges::sort(matches);
        for (const Match &match : std::as_const(matches)) {
            if (m_found[match.block] < 0 && !m_now.isTaken[match.now])
                take(match.block, match.now);
        }
    }

    void takeNearest(qint32 block, const QList<qint32> &candidates)
    {
        qint32 best = -1;
        for (const qint32 candidate : candidates) {
            if (!m_now.isTaken[candidate] && isNearer(block, candidate, best))
                best = candidate;
        }
        if (best >= 0)
            take(block, best);
    }

    Side m_before;
    Side m_now;
    Places m_places;
    Expectation m_expected;
    QList<qint32> m_found; ///< for each block as it was: its number now, or -1
};

} // namespace

CarriedRoles carriedRoles(const QHash<qint32, BlockRole> &roles, const Version &before,
                          const Version &now)
{
    CarriedRoles carried;
    QList<qint32> blocks = roles.keys();
    std::ranges::sort(blocks);
    blocks.removeIf([&](qint32 block) { return block < 0 || block >= before.blocks.size(); });
    if (blocks.isEmpty())
        return carried;
    Carrying carrying(before, now);
    carrying.findEqual();
    for (const qint32 block : std::as_const(blocks)) {
        if (carrying.found(block) < 0)
            carrying.findNearlyEqual(block);
        if (carrying.found(block) < 0 && before.encoding != now.encoding)
            carrying.findReadOtherwise(block);
        if (carrying.found(block) >= 0)
            carried.roles.insert(carrying.found(block), roles[block]);
        else
            carried.lost.append(block);
    }
    return carried;
}

} // namespace core
