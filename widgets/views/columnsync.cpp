// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/columnsync.h"

#include "widgets/views/readingcolumn.h"

#include <QScopedValueRollback>
#include <QStyle>

namespace widgets {

using core::SentenceId;
using core::VersionId;

namespace {

constexpr int levellingTime = 150; ///< milliseconds
constexpr double partialWeight = 0.3; ///< of an anchor that is only a partial pair

/// The viewport counts: it covers the column, so that of the column itself only the strip and the
/// scroll bar would.
bool isOnScreen(const ReadingColumn *column)
{
    return !column->viewport()->visibleRegion().isEmpty();
}

ScrollPosition positionOf(ReadingColumn *column)
{
    return {.scroll = column->scroll(), .page = column->page(), .content = column->contentHeight()};
}

double maximumOf(ReadingColumn *column)
{
    return positionOf(column).maximum();
}

} // namespace

SentenceId counterpartOf(const core::Comparison &comparison, SentenceId sentence, VersionId version)
{
    if (!sentence.isValid())
        return {};
    if (sentence.version == version)
        return sentence;
    SentenceId best;
    double score = -1;
    for (const qsizetype number : comparison.pairsOf(sentence)) {
        const core::alignment::Pair &pair = comparison.pairs[static_cast<size_t>(number)];
        const SentenceId other = pair.a == sentence ? pair.b : pair.a;
        if (other.version == version && pair.score > score) {
            best = other;
            score = pair.score;
        }
    }
    const auto claim = comparison.claimOf(sentence);
    if (best.isValid() || !claim.isValid())
        return best;
    for (const SentenceId &member : comparison.claim(claim).members) {
        if (member.version == version)
            return member;
    }
    return {};
}

ColumnSync::ColumnSync(ViewState *state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(levellingTime);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &share) { applyMovement(share.toDouble()); });
}

void ColumnSync::setColumns(const QList<ReadingColumn *> &columns)
{
    for (ReadingColumn *column : std::as_const(m_columns))
        column->disconnect(this);
    m_animation.stop();
    m_maps.clear();
    m_stale.clear();
    m_movements.clear();
    m_lead = nullptr;
    m_levelled = {};
    m_columns = columns;
    for (ReadingColumn *column : columns)
        connectColumn(column);
}

void ColumnSync::connectColumn(ReadingColumn *column)
{
    connect(column, &ReadingColumn::scrolled, this,
            [this, column](bool alone) { follow(column, alone); });
    connect(column, &ReadingColumn::laidOut, this, [this, column] {
        erase_if(m_maps, [column](const auto &entry) {
            return entry.key().first == column || entry.key().second == column;
        });
        Q_EMIT moved();
    });
}

void ColumnSync::setLocked(bool locked)
{
    m_isLocked = locked;
}

// --- following --------------------------------------------------------------------------------

void ColumnSync::follow(ReadingColumn *lead, bool alone)
{
    if (m_isFollowing)
        return; // an echo of our own doing
    m_animation.stop();
    m_levelled = {};
    if (!alone && m_isLocked) {
        m_lead = lead;
        m_stale.clear();
        const QScopedValueRollback guard(m_isFollowing, true);
        for (ReadingColumn *column : std::as_const(m_columns)) {
            if (column != lead && isOnScreen(column))
                align(column);
            else if (column != lead)
                m_stale.insert(column);
        }
    }
    Q_EMIT moved();
}

void ColumnSync::align(ReadingColumn *column)
{
    const double point = referencePoint(positionOf(m_lead));
    const double there = mapBetween(m_lead, column).map(point);
    column->setScroll(scrollFor(there, column->page(), column->contentHeight()));
}

void ColumnSync::refresh()
{
    const QScopedValueRollback guard(m_isFollowing, true);
    for (ReadingColumn *column : std::as_const(m_columns)) {
        if (m_lead && m_stale.contains(column) && isOnScreen(column)) {
            m_stale.remove(column);
            align(column);
        }
    }
    Q_EMIT moved();
}

void ColumnSync::realign()
{
    ReadingColumn *levelled = m_isLocked ? columnOf(m_levelled.version) : nullptr;
    if (levelled && levelled->hasLayout()) {
        m_animation.stop();
        m_movements = levelling(levelled, m_levelled);
        applyMovement(1);
        return;
    }
    if (m_lead && m_isLocked)
        m_stale = QSet<ReadingColumn *>(m_columns.cbegin(), m_columns.cend()) - QSet{m_lead.data()};
    refresh();
}

const SyncMap &ColumnSync::mapBetween(ReadingColumn *from, ReadingColumn *to)
{
    // Both are laid out before the look-up: that would forget their maps.
    const double contentHere = from->contentHeight();
    const double contentThere = to->contentHeight();
    const auto key = std::pair(from, to);
    auto found = m_maps.constFind(key);
    if (found == m_maps.constEnd())
        found = m_maps.insert(key, SyncMap(anchorsBetween(from, to), contentHere, contentThere));
    return *found;
}

std::vector<SyncAnchor> ColumnSync::anchorsBetween(ReadingColumn *from, ReadingColumn *to)
{
    const core::Comparison &comparison = *m_state->comparison();
    const auto count = static_cast<qint32>(comparison.analysis(from->version()).sentences.size());
    std::vector<SyncAnchor> anchors;
    for (qint32 i = 0; i < count; ++i) {
        const SentenceId here{from->version(), i};
        const SentenceId there = counterpartOf(comparison, here, to->version());
        if (!there.isValid())
            continue;
        const bool isSameClaim = comparison.claimOf(here) == comparison.claimOf(there);
        SyncAnchor anchor{.here = from->extentOf(here), .there = to->extentOf(there)};
        anchor.weight = qMax(1.0, anchor.here.height()) * (isSameClaim ? 1 : partialWeight);
        anchors.push_back(anchor);
    }
    return anchors;
}

// --- levelling --------------------------------------------------------------------------------

void ColumnSync::level(SentenceId sentence)
{
    ReadingColumn *lead = columnOf(sentence.version);
    if (!sentence.isValid() || !lead)
        return;
    m_levelled = sentence;
    move(levelling(lead, sentence));
}

ReadingColumn *ColumnSync::columnOf(VersionId version) const
{
    const auto found = std::ranges::find_if(
        m_columns, [version](const ReadingColumn *column) { return column->version() == version; });
    return found == m_columns.end() ? nullptr : *found;
}

/// The way of every column on screen; the others are noted to catch up later.
QList<ColumnSync::Movement> ColumnSync::levelling(ReadingColumn *lead, SentenceId sentence)
{
    const Extent extent = lead->extentOf(sentence);
    const bool isSeen = extent.top >= lead->scroll()
        && (extent.bottom <= lead->scroll() + lead->page() || extent.height() > lead->page());
    const double wanted = isSeen ? extent.top - lead->scroll() : lead->page() / 3;
    const double height = reachableHeight(lead, sentence, wanted);
    const double leadTarget = qBound(0.0, extent.top - height, maximumOf(lead));
    m_lead = lead;
    m_stale.clear();
    QList<Movement> movements{{lead, lead->scroll(), leadTarget}};
    for (ReadingColumn *column : std::as_const(m_columns)) {
        if (column != lead && isOnScreen(column))
            movements.append(
                {column, column->scroll(), levelTarget(column, lead, sentence, height)});
        else if (column != lead)
            m_stale.insert(column);
    }
    return movements;
}

/// The height on screen nearest to \a wanted that every counterpart can come to: none can go lower
/// than where it stands with its column at the top, nor higher than with its column at the bottom.
double ColumnSync::reachableHeight(ReadingColumn *lead, SentenceId sentence, double wanted)
{
    double highest = 0;
    double lowest = lead->page();
    for (ReadingColumn *column : std::as_const(m_columns)) {
        const SentenceId there = counterpartOf(*m_state->comparison(), sentence, column->version());
        if (!there.isValid() || (column != lead && !isOnScreen(column)))
            continue;
        const double top = column->extentOf(there).top;
        lowest = qMin(lowest, top);
        highest = qMax(highest, top - maximumOf(column));
    }
    return highest <= lowest ? qBound(highest, wanted, lowest) : wanted;
}

double ColumnSync::levelTarget(ReadingColumn *column, ReadingColumn *lead, SentenceId sentence,
                               double height)
{
    const SentenceId there = counterpartOf(*m_state->comparison(), sentence, column->version());
    const double top = there.isValid() ? column->extentOf(there).top
                                       : mapBetween(lead, column).map(lead->extentOf(sentence).top);
    return qBound(0.0, top - height, maximumOf(column));
}

void ColumnSync::move(QList<Movement> movements)
{
    m_animation.stop();
    m_movements = std::move(movements);
    const QWidget *any = m_columns.first();
    const bool hasAnimations
        = any->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, any) > 0;
    if (m_isAnimated && hasAnimations && any->isVisible())
        m_animation.start();
    else
        applyMovement(1);
}

void ColumnSync::applyMovement(double share)
{
    const QScopedValueRollback guard(m_isFollowing, true);
    for (const Movement &movement : std::as_const(m_movements)) {
        if (movement.column)
            movement.column->setScroll(movement.from + (movement.to - movement.from) * share);
    }
    Q_EMIT moved();
}

} // namespace widgets
