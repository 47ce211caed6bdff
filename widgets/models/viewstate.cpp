// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/viewstate.h"

#include "widgets/models/differencerows.h"

#include <algorithm>
#include <tuple>

namespace widgets {

using core::difference::Difference;

namespace {

bool exists(const core::ComparisonPtr &comparison, core::SentenceId id)
{
    return comparison && id.isValid()
        && id.version.value < static_cast<qint32>(comparison->story.versions.size())
        && id.index < static_cast<qint32>(comparison->analysis(id.version).sentences.size());
}

} // namespace

ViewState::ViewState(QObject *parent)
    : QObject(parent)
    , m_shownKinds(core::difference::allKinds.begin(), core::difference::allKinds.end())
{
}

void ViewState::setComparison(core::ComparisonPtr comparison)
{
    const qsizetype before = m_comparison ? std::ssize(m_comparison->story.versions) : 0;
    const qsizetype now = comparison ? std::ssize(comparison->story.versions) : 0;
    m_comparison = std::move(comparison);
    if (before != now) {
        m_columns.clear();
        for (qint32 i = 0; i < now; ++i)
            m_columns.append(core::VersionId{i});
    }
    if (!exists(m_comparison, m_sentence))
        m_sentence = {};
    if (!exists(m_comparison, m_marked))
        m_marked = {};
    m_difference = -1;
    m_hovered = {};
    m_link = {};
    updateRows();
    updateReachable();
    Q_EMIT comparisonChanged();
}

void ViewState::setColumns(const QList<core::VersionId> &columns)
{
    if (m_columns == columns)
        return;
    m_columns = columns;
    updateReachable();
    Q_EMIT columnsChanged();
}

core::alignment::ClaimId ViewState::claim() const
{
    return m_comparison ? m_comparison->claimOf(m_sentence) : core::alignment::ClaimId{};
}

void ViewState::select(core::SentenceId sentence, qsizetype difference)
{
    if (m_link.isValid() && !m_link.joins(sentence)) {
        m_link = {};
        Q_EMIT linkChanged();
    }
    if (m_sentence == sentence && m_difference == difference)
        return;
    m_sentence = sentence;
    m_difference = difference;
    Q_EMIT selectionChanged();
}

void ViewState::selectLink(const SentenceLink &link)
{
    const bool isOther = m_link != link;
    m_link = link;
    select(link.a);
    if (isOther)
        Q_EMIT linkChanged();
}

void ViewState::setMarked(core::SentenceId sentence)
{
    if (m_marked == sentence)
        return;
    m_marked = sentence;
    Q_EMIT markedChanged();
}

void ViewState::selectDifference(qsizetype number)
{
    if (m_comparison && number >= 0 && number < std::ssize(m_comparison->differences))
        select(m_comparison->differences[static_cast<size_t>(number)].sentence, number);
}

void ViewState::setHovered(core::SentenceId sentence)
{
    if (m_hovered == sentence)
        return;
    m_hovered = sentence;
    Q_EMIT hoverChanged();
}

void ViewState::setShownKinds(const QSet<core::difference::Kind> &kinds)
{
    if (m_shownKinds == kinds)
        return;
    m_shownKinds = kinds;
    updateReachable();
    Q_EMIT shownKindsChanged();
}

void ViewState::setSearchText(const QString &text)
{
    if (m_searchText == text)
        return;
    m_searchText = text;
    Q_EMIT searchTextChanged();
}

void ViewState::setDimsWireCopy(bool dims)
{
    if (m_dimsWireCopy == dims)
        return;
    m_dimsWireCopy = dims;
    Q_EMIT dimsWireCopyChanged();
}

void ViewState::updateRows()
{
    m_rowOf.assign(m_comparison ? m_comparison->differences.size() : 0, -1);
    if (!m_comparison)
        return;
    const QList<DifferenceRow> rows = differenceRows(*m_comparison);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (const qsizetype number : rows[row].differences)
            m_rowOf[static_cast<size_t>(number)] = row;
    }
}

void ViewState::updateReachable()
{
    m_reachable.clear();
    if (!m_comparison)
        return;
    const auto at = [&](qsizetype n) -> const Difference & {
        return m_comparison->differences[static_cast<size_t>(n)];
    };
    for (qsizetype i = 0; i < std::ssize(m_comparison->differences); ++i) {
        if (m_shownKinds.contains(at(i).kind) && m_columns.contains(at(i).sentence.version))
            m_reachable.append(i);
    }
    std::ranges::stable_sort(m_reachable, {}, [&](qsizetype n) {
        return std::tuple(m_comparison->claimOf(at(n).sentence),
                          m_columns.indexOf(at(n).sentence.version), at(n).sentence.index,
                          at(n).range.begin);
    });
    QSet<qsizetype> rows;
    m_reachable.removeIf([&](qsizetype n) {
        const bool isFirstOfRow = !rows.contains(m_rowOf[static_cast<size_t>(n)]);
        rows.insert(m_rowOf[static_cast<size_t>(n)]);
        return !isFirstOfRow;
    });
}

qsizetype ViewState::place() const
{
    if (m_difference < 0)
        return -1;
    const auto rowOf = [&](qsizetype n) { return m_rowOf[static_cast<size_t>(n)]; };
    const auto found = std::ranges::find(m_reachable, rowOf(m_difference), rowOf);
    return found == m_reachable.end() ? -1 : found - m_reachable.begin();
}

qsizetype ViewState::nextDifference() const
{
    if (m_reachable.isEmpty())
        return -1;
    if (const qsizetype here = place(); here >= 0)
        return m_reachable.value(here + 1, -1);
    // Nothing chosen: the first at or after the current sentence's claim.
    const auto later = std::ranges::find_if(m_reachable, [&](qsizetype n) {
        return m_comparison->claimOf(m_comparison->differences[static_cast<size_t>(n)].sentence)
            >= claim();
    });
    return later == m_reachable.end() ? -1 : *later;
}

qsizetype ViewState::previousDifference() const
{
    if (const qsizetype here = place(); here >= 0)
        return m_reachable.value(here - 1, -1);
    const auto earlier = std::find_if(m_reachable.rbegin(), m_reachable.rend(), [&](qsizetype n) {
        return m_comparison->claimOf(m_comparison->differences[static_cast<size_t>(n)].sentence)
            <= claim();
    });
    return earlier == m_reachable.rend() ? -1 : *earlier;
}

} // namespace widgets
