// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/navigator.h"

#include "widgets/models/differencesentences.h"
#include "widgets/render/counted.h"
#include "widgets/render/palette.h"

#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype mostPlaces = 200;

using core::SentenceId;
using core::alignment::Claim;
using core::difference::Kind;

/// A credit that one version drops another adds: one difference under two names.
Kind oneName(Kind kind)
{
    return kind == Kind::AttributionAdded ? Kind::AttributionDropped : kind;
}

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
    connect(state, &widgets::ViewState::filterChanged, this, &Navigator::changed);
}

void Navigator::select(qsizetype difference)
{
    if (difference < 0)
        return;
    m_state->selectDifference(difference);
    m_state->flash();
}

void Navigator::remark(const QString &words)
{
    m_remark = words;
    Q_EMIT remarked(words);
}

void Navigator::goToNextDifference()
{
    const auto &reachable = m_state->reachableDifferences();
    const qsizetype next = m_state->nextDifference();
    const bool goesAround = next < 0 && !reachable.isEmpty();
    remark(goesAround ? tr("Continued from the first difference") : QString());
    select(goesAround ? reachable.first() : next);
}

void Navigator::goToPreviousDifference()
{
    const auto &reachable = m_state->reachableDifferences();
    const qsizetype previous = m_state->previousDifference();
    const bool goesAround = previous < 0 && !reachable.isEmpty();
    remark(goesAround ? tr("Continued from the last difference") : QString());
    select(goesAround ? reachable.last() : previous);
}

void Navigator::goToFirstDifference()
{
    remark({});
    select(m_state->reachableDifferences().value(0, -1));
}

void Navigator::goToLastDifference()
{
    remark({});
    const auto &reachable = m_state->reachableDifferences();
    select(reachable.value(reachable.size() - 1, -1));
}

void Navigator::goToSameKind(int step)
{
    if (!m_state->comparison() || m_state->difference() < 0) {
        step > 0 ? goToNextDifference() : goToPreviousDifference();
        return;
    }
    const auto kindAt = [this](qsizetype number) {
        return oneName(m_state->comparison()->differences[static_cast<size_t>(number)].kind);
    };
    const Kind kind = kindAt(m_state->difference());
    const QString name = widgets::nameOf(kind);
    const qsizetype here = m_state->place();
    QList<qsizetype> ofKind;
    qsizetype place = -1;
    for (qsizetype i = 0; i < m_state->reachableDifferences().size(); ++i) {
        const qsizetype number = m_state->reachableDifferences().at(i);
        if (i == here)
            place = ofKind.size();
        if (i == here || kindAt(number) == kind)
            ofKind.append(number);
    }
    if (place < 0 || ofKind.size() == 1) {
        remark(place < 0 ? tr("“%1” is set aside by the filter").arg(name)
                         : tr("No other difference is “%1”").arg(name));
        return;
    }
    const qsizetype next = (place + step + ofKind.size()) % ofKind.size();
    const QString position
        = tr("%1: %2 of %3", "reworded: 3 of 9").arg(name).arg(next + 1).arg(ofKind.size());
    const bool goesAround = (next > place) != (step > 0);
    remark(!goesAround    ? position
               : step > 0 ? tr("Continued from the first. %1").arg(position)
                          : tr("Continued from the last. %1").arg(position));
    select(ofKind.at(next));
}

void Navigator::goToClaim(core::alignment::ClaimId claim)
{
    const core::ComparisonPtr &comparison = m_state->comparison();
    if (!comparison || claim.value < 0 || claim.value >= std::ssize(comparison->claims))
        return;
    const SentenceId member
        = memberIn(comparison->claim(claim), m_state->columns(), m_state->sentence().version);
    remark(member.isValid() ? QString()
                            : tr("Only hidden versions have claim %1").arg(claim.value + 1));
    if (!member.isValid())
        return;
    m_state->select(member);
    m_state->flash();
}

void Navigator::stepClaim(int step)
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
            remark({});
            m_state->select(member);
            m_state->flash();
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
    m_state->flash();
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
        return m_remark;
    const QString before = m_remark.isEmpty() ? QString() : m_remark + u". "_s;
    return before + position() + u": "_s
        + widgets::differenceSentence(*m_state->comparison(), m_state->difference());
}

} // namespace app
