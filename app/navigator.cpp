// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/navigator.h"

#include "widgets/models/differencesentences.h"
#include "widgets/render/counted.h"

#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype mostPlaces = 200;

using core::SentenceId;
using core::alignment::Claim;

/// The claim's sentence to stand on: in the current version if it has one, else in the first
/// column that has.
SentenceId memberIn(const Claim &claim, const QList<core::VersionId> &columns,
                    core::VersionId preferred)
{
    SentenceId best;
    qsizetype bestColumn = columns.size();
    for (const SentenceId member : claim.members) {
        const qsizetype column = member.version == preferred ? -1 : columns.indexOf(member.version);
        const bool isShown = columns.contains(member.version);
        if (isShown && column < bestColumn) {
            best = member;
            bestColumn = column;
        }
    }
    return best;
}

} // namespace

Navigator::Navigator(widgets::ViewState *state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    connect(state, &widgets::ViewState::selectionChanged, this, &Navigator::record);
    connect(state, &widgets::ViewState::comparisonChanged, this, &Navigator::forgetPlaces);
    connect(state, &widgets::ViewState::columnsChanged, this, &Navigator::changed);
    connect(state, &widgets::ViewState::shownKindsChanged, this, &Navigator::changed);
}

void Navigator::select(qsizetype difference)
{
    m_state->selectDifference(difference);
}

void Navigator::goToNextDifference()
{
    select(m_state->nextDifference());
}

void Navigator::goToPreviousDifference()
{
    select(m_state->previousDifference());
}

void Navigator::goToFirstDifference()
{
    select(m_state->reachableDifferences().value(0, -1));
}

void Navigator::goToLastDifference()
{
    const auto &reachable = m_state->reachableDifferences();
    select(reachable.isEmpty() ? -1 : reachable.last());
}

void Navigator::goToClaim(int step)
{
    if (!m_state->comparison())
        return;
    const auto &claims = m_state->comparison()->claims;
    const qint32 count = static_cast<qint32>(claims.size());
    const qint32 current = m_state->claim().value;
    for (qint32 i = current < 0 && step < 0 ? count - 1 : current + step; i >= 0 && i < count;
         i += step) {
        const SentenceId member = memberIn(claims[static_cast<size_t>(i)], m_state->columns(),
                                           m_state->sentence().version);
        if (member.isValid()) {
            m_state->select(member);
            return;
        }
    }
}

void Navigator::goBack()
{
    if (canGoBack())
        visit(m_at - 1);
}

void Navigator::goForward()
{
    if (canGoForward())
        visit(m_at + 1);
}

void Navigator::visit(qsizetype place)
{
    m_at = place;
    const QScopedValueRollback travelling(m_isTravelling, true);
    m_state->select(m_places[place].sentence, m_places[place].difference);
}

void Navigator::record()
{
    if (!m_isTravelling && m_state->sentence().isValid()) {
        m_places.resize(m_at + 1);
        m_places.append({.sentence = m_state->sentence(), .difference = m_state->difference()});
        if (m_places.size() > mostPlaces)
            m_places.removeFirst();
        m_at = m_places.size() - 1;
    }
    Q_EMIT changed();
}

void Navigator::forgetPlaces()
{
    // Numbers of differences and sentences mean something else in another comparison.
    m_places.clear();
    m_at = -1;
    Q_EMIT changed();
}

QString Navigator::position() const
{
    if (!m_state->comparison())
        return {};
    const auto &reachable = m_state->reachableDifferences();
    const qsizetype at = m_state->place();
    if (reachable.isEmpty())
        return tr("No differences");
    const QString all = widgets::counted("Navigator", reachable.size(),
                                         QT_TRANSLATE_NOOP("Navigator", "1 difference"),
                                         QT_TRANSLATE_NOOP("Navigator", "%n differences"));
    return at < 0 ? all : tr("%1 of %2", "7 of 42 differences").arg(at + 1).arg(all);
}

QString Navigator::announcement() const
{
    if (!m_state->comparison() || m_state->difference() < 0)
        return {};
    return position() + u": "_s
        + widgets::differenceSentence(*m_state->comparison(), m_state->difference());
}

} // namespace app
