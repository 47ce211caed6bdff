// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/finder.h"

#include "widgets/render/expressionsearch.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace widgets {

namespace {

QString problemOf(const SearchResult &result)
{
    if (result.isTooComplicated)
        return Finder::tr("This expression is too complicated for some paragraphs: there may be "
                          "more places.");
    if (result.isCutShort)
        return Finder::tr("There are more places than are marked: the search was cut short.");
    return {};
}

} // namespace

Finder::Finder(ViewState *state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(120ms);
    connect(&m_pause, &QTimer::timeout, this, &Finder::search);
    connect(state, &ViewState::comparisonChanged, this, &Finder::readComparison);
    connect(state, &ViewState::columnsChanged, this, &Finder::search);
}

Finder::~Finder()
{
    m_stop.request_stop();
}

void Finder::setWords(const QString &words)
{
    if (m_words == words)
        return;
    m_words = words;
    m_waiting = 0;
    m_pause.start();
    Q_EMIT changed();
}

void Finder::setOptions(const SearchOptions &options)
{
    if (m_options == options)
        return;
    m_options = options;
    readComparison();
}

void Finder::clear()
{
    m_words.clear();
    search();
}

bool Finder::isPending() const
{
    return m_pause.isActive() || m_isRunning;
}

QList<Finder::Count> Finder::counts() const
{
    QList<Count> counts;
    for (const core::VersionId version : m_state->columns())
        counts.append({version, m_state->finds(version).size()});
    return counts;
}

void Finder::readComparison()
{
    // Folding all versions waits until somebody searches.
    m_versions.reset();
    search();
}

void Finder::search()
{
    m_pause.stop();
    m_stop.request_stop();
    m_isRunning = false;
    // A space at the end is on the way to the next word; in an expression it is meant.
    const QString words = m_options.isExpression ? m_words : m_words.trimmed();
    m_state->setSearchText(words);
    const bool hasText = m_state->comparison() && !words.isEmpty();
    const QString problem = hasText && m_options.isExpression ? problemWith(words) : QString();
    if (!hasText || !problem.isEmpty()) {
        take({}, problem);
        return;
    }
    if (!m_versions)
        m_versions = std::make_shared<const VersionSearch>(m_state->comparison(), m_options);
    if (m_options.isExpression)
        searchExpression();
    else
        take(m_versions->find(words, m_state->columns()), {});
}

void Finder::searchExpression()
{
    m_stop = std::stop_source();
    m_isRunning = true;
    Q_EMIT changed();
    QtConcurrent::run([versions = m_versions, pattern = m_words, columns = m_state->columns(),
                       stop = m_stop.get_token()] {
        return versions->findExpression(pattern, columns, stop);
    }).then(this, [this, stop = m_stop.get_token()](const SearchResult &result) {
        if (stop.stop_requested())
            return; // something else is looked for by now
        m_isRunning = false;
        take(result.matches, problemOf(result));
    });
}

void Finder::take(const QList<SearchMatch> &matches, const QString &problem)
{
    m_matches = matches;
    m_current = -1;
    m_problem = problem;
    QHash<core::VersionId, core::TextRanges> finds;
    for (const SearchMatch &match : matches)
        finds[match.sentence.version].append(match.range);
    m_state->setCurrentFind({});
    m_state->setFinds(finds);
    const int waiting = std::exchange(m_waiting, 0);
    Q_EMIT changed();
    if (waiting != 0)
        step(waiting);
}

void Finder::step(int by)
{
    if (m_pause.isActive())
        search();
    if (m_isRunning) {
        m_waiting = by;
        return;
    }
    if (m_matches.isEmpty())
        return;
    const qsizetype count = matchCount();
    if (m_current < 0) {
        // The first step goes to a place at or after the current sentence.
        const auto at = std::ranges::find(m_matches, m_state->sentence(), &SearchMatch::sentence);
        const qsizetype found = at == m_matches.end() ? 0 : at - m_matches.begin();
        goTo(by > 0 ? found : (found + count - 1) % count);
        return;
    }
    const qsizetype next = m_current + by;
    goTo((next + count) % count);
    if (next == count)
        Q_EMIT wrapped(tr("Continued from the first place"));
    else if (next < 0)
        Q_EMIT wrapped(tr("Continued from the last place"));
}

void Finder::findIn(core::VersionId version)
{
    const auto isThere
        = [version](const SearchMatch &match) { return match.sentence.version == version; };
    const auto first = std::ranges::find_if(m_matches, isThere);
    if (first == m_matches.end())
        return;
    const qsizetype next = m_current + 1;
    const bool goesOn = m_current >= 0 && isThere(m_matches.at(m_current)) && next < matchCount()
        && isThere(m_matches.at(next));
    goTo(goesOn ? next : first - m_matches.begin());
}

void Finder::goTo(qsizetype match)
{
    m_current = match;
    const SearchMatch place = m_matches.at(match);
    if (place.sentence.isValid())
        m_state->select(place.sentence);
    m_state->setCurrentFind(place);
    Q_EMIT changed();
}

} // namespace widgets
