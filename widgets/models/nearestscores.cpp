// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/nearestscores.h"

#include <QElapsedTimer>

#include <algorithm>

namespace widgets {

using core::SentenceId;

namespace {

constexpr qint64 stretch = 4; ///< milliseconds of work before events are looked at again
constexpr qsizetype mostWanted = 400; ///< gaps that were on screen long ago are not looked for

} // namespace

NearestScores::NearestScores(QObject *parent)
    : QObject(parent)
{
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, &NearestScores::work);
}

void NearestScores::setComparison(core::ComparisonPtr comparison)
{
    m_comparison = std::move(comparison);
    m_found.clear();
    m_wanted.clear();
    m_idle.stop();
}

std::optional<Nearest> NearestScores::of(core::alignment::ClaimId claim, core::VersionId version)
{
    const Gap gap(claim, version);
    if (const auto known = m_found.constFind(gap); known != m_found.constEnd())
        return *known;
    if (!m_wanted.contains(gap)) {
        m_wanted.append(gap);
        if (m_wanted.size() > mostWanted)
            m_wanted.removeFirst();
    }
    m_idle.start();
    return {};
}

/// The reference's words where it has the claim, else those of the first version that has.
QList<SentenceId> NearestScores::basisOf(core::alignment::ClaimId claim) const
{
    const auto &members = m_comparison->claim(claim).members;
    const auto own = std::ranges::find(members, m_comparison->reference, &SentenceId::version);
    const core::VersionId version
        = own == members.end() ? members.first().version : m_comparison->reference;
    QList<SentenceId> basis;
    std::ranges::copy_if(members, std::back_inserter(basis),
                         [version](SentenceId member) { return member.version == version; });
    return basis;
}

void NearestScores::work()
{
    QElapsedTimer spent;
    spent.start();
    while (!m_wanted.isEmpty() && spent.elapsed() < stretch) {
        const Gap gap = m_wanted.takeLast();
        m_found.insert(gap, nearestIn(*m_comparison, gap.second, gap.first, basisOf(gap.first)));
    }
    if (!m_wanted.isEmpty())
        return;
    m_idle.stop();
    Q_EMIT found();
}

} // namespace widgets
