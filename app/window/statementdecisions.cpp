// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/statementdecisions.h"

#include "core/comparison/statementcorrections.h"
#include "widgets/dialogs/sourcechooser.h"
#include "widgets/models/statementtext.h"
#include "widgets/panels/statementediting.h"
#include "widgets/views/readingcolumn.h"
#include "widgets/views/readingview.h"

using namespace Qt::StringLiterals;

namespace app {

using core::StatementCorrection;
using core::VersionId;
using widgets::StatementEditing;

StatementDecisions::StatementDecisions(Document *document, widgets::ViewState *state,
                                       widgets::ReadingView *reading, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_state(state)
    , m_reading(reading)
    , m_window(window)
{
    connect(m_document, &Document::compared, this, &StatementDecisions::tellUnapplied);
}

void StatementDecisions::follow(StatementEditing *editing)
{
    connect(editing, &StatementEditing::statementCorrected, this, &StatementDecisions::correct);
    connect(editing, &StatementEditing::sourcesMerged, this, &StatementDecisions::merge);
    connect(editing, &StatementEditing::sourceSplit, this, &StatementDecisions::split);
    connect(editing, &StatementEditing::wordsWanted, this, &StatementDecisions::takeWords);
}

std::optional<StatementDecisions::Selected> StatementDecisions::selected() const
{
    QList<VersionId> columns = m_state->columns();
    if (columns.removeOne(m_state->sentence().version))
        columns.prepend(m_state->sentence().version);
    for (const VersionId id : std::as_const(columns)) {
        const auto *column = m_reading->column(id);
        if (!column || column->selectedRange().isEmpty())
            continue;
        const core::TextRange range
            = core::trimmed(m_state->comparison()->version(id).text, column->selectedRange());
        if (!range.isEmpty())
            return Selected{.version = id, .range = range};
    }
    return std::nullopt;
}

void StatementDecisions::addFromSelection()
{
    if (!m_state->comparison())
        return;
    const auto words = selected();
    if (!words) {
        Q_EMIT refused(tr("Select the words of the statement in a column first."));
        return;
    }
    const core::ComparisonPtr comparison = m_state->comparison();
    const core::Version &version = comparison->version(words->version);
    const core::Anchor anchor = core::anchorOf(version, words->version, {words->range});
    widgets::SourceChooser dialog(*comparison, widgets::SourceChooser::Purpose::Credit, -1,
                                  m_window);
    dialog.setWindowTitle(tr("Add statement"));
    dialog.setExplanation(
        tr("Who says this in %1?\n%2")
            .arg(version.outlet, widgets::quoted(widgets::shortened(anchor.text, 160))));
    if (dialog.exec() == QDialog::Accepted)
        correct(
            {.kind = StatementCorrection::Kind::Added, .content = anchor, .source = dialog.name()});
}

void StatementDecisions::takeWords(qsizetype statement)
{
    const core::ComparisonPtr comparison = m_state->comparison();
    const auto &about = comparison->attributions[static_cast<size_t>(statement)];
    const auto words = selected();
    if (!words || words->version != about.version) {
        Q_EMIT refused(tr("Select the words of the statement in the column of %1 first.")
                           .arg(comparison->version(about.version).outlet));
        return;
    }
    StatementCorrection correction = widgets::correctionOf(*comparison, statement);
    correction.newContent
        = core::anchorOf(comparison->version(words->version), words->version, {words->range});
    correct(std::move(correction));
}

void StatementDecisions::tellUnapplied()
{
    const core::UnappliedCorrections now = m_document->comparison()
        ? m_document->comparison()->unapplied
        : core::UnappliedCorrections();
    if (now == m_told)
        return;
    m_told = now;
    if (now.count() > 0)
        Q_EMIT unapplied(tr("Corrections that found their words no more: %1. They "
                            "are kept, but not applied.")
                             .arg(now.count()));
}

void StatementDecisions::correct(StatementCorrection correction)
{
    correction.content.version = m_document->stateIdOf(correction.content.version);
    if (correction.newContent)
        correction.newContent->version = m_document->stateIdOf(correction.newContent->version);
    if (correction.content.version.isValid())
        m_document->correctStatement(correction);
}

void StatementDecisions::merge(core::MergedSources merge)
{
    merge.a.version = m_document->stateIdOf(merge.a.version);
    merge.b.version = m_document->stateIdOf(merge.b.version);
    if (merge.a.version.isValid() && merge.b.version.isValid())
        m_document->mergeSources(merge);
}

void StatementDecisions::split(core::SourceReference source)
{
    source.version = m_document->stateIdOf(source.version);
    if (source.version.isValid())
        m_document->splitSource(source);
}

} // namespace app
