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
{
}

void ViewState::setComparison(core::ComparisonPtr comparison)
{
    const qsizetype before = m_comparison ? std::ssize(m_comparison->story.versions) : 0;
    const qsizetype now = comparison ? std::ssize(comparison->story.versions) : 0;
    m_comparison = std::move(comparison);
    if (before != now) {
        m_columns.clear();
        m_styles.clear();
        for (qint32 i = 0; i < now; ++i)
            m_columns.append(core::VersionId{i});
    }
    if (!exists(m_comparison, m_sentence))
        m_sentence = {};
    if (!exists(m_comparison, m_marked))
        m_marked = {};
    m_difference = -1;
    m_hovered = {};
    // Who searches finds anew in what is compared now.
    m_finds.clear();
    m_currentFind = {};
    m_link = {};
    updateRows();
    updateShown();
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

void ViewState::setColumnStyles(const ColumnStyles &styles)
{
    if (m_styles == styles)
        return;
    m_styles = styles;
    Q_EMIT columnStylesChanged();
}

void ViewState::setColumnStyle(core::VersionId version, const ColumnStyle &style)
{
    ColumnStyles styles = m_styles;
    if (style == ColumnStyle{})
        styles.remove(version);
    else
        styles.insert(version, style);
    setColumnStyles(styles);
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

void ViewState::setFilter(const DifferenceFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    updateShown();
    updateReachable();
    Q_EMIT filterChanged();
    Q_EMIT shownKindsChanged();
}

void ViewState::setShownKinds(const QSet<core::difference::Kind> &kinds)
{
    DifferenceFilter filter = m_filter;
    filter.kinds = kinds;
    setFilter(filter);
}

bool ViewState::isShown(qsizetype difference) const
{
    return difference >= 0 && difference < std::ssize(m_shown)
        && m_shown[static_cast<size_t>(difference)];
}

void ViewState::setFinds(const QHash<core::VersionId, core::TextRanges> &finds)
{
    if (m_finds == finds)
        return;
    m_finds = finds;
    Q_EMIT findsChanged();
}

void ViewState::setCurrentFind(const SearchMatch &find)
{
    if (m_currentFind == find)
        return;
    m_currentFind = find;
    Q_EMIT currentFindChanged();
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

void ViewState::updateShown()
{
    m_shown.assign(m_comparison ? m_comparison->differences.size() : 0, true);
    if (!m_comparison || m_filter.isNeutral())
        return;
    for (size_t i = 0; i < m_shown.size(); ++i)
        m_shown[i] = m_filter.passes(*m_comparison, m_comparison->differences[i]);
}

void ViewState::updateReachable()
{
    m_reachable.clear();
    m_counts = {};
    if (!m_comparison)
        return;
    const auto at = [&](qsizetype n) -> const Difference & {
        return m_comparison->differences[static_cast<size_t>(n)];
    };
    QSet<qsizetype> all;
    for (qsizetype i = 0; i < std::ssize(m_comparison->differences); ++i) {
        if (!m_columns.contains(at(i).sentence.version))
            continue;
        all.insert(m_rowOf[static_cast<size_t>(i)]);
        if (isShown(i))
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
    m_counts = {.all = all.size(), .demoted = all.size() - m_reachable.size()};
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
