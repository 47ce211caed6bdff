// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/correctionslist.h"

#include "core/comparison/sentencecorrections.h"
#include "core/comparison/statementcorrections.h"
#include "widgets/dialogs/correctionsdialog.h"
#include "widgets/views/readingcolumn.h"
#include "widgets/views/readingview.h"

#include <algorithm>

namespace app {

using core::SentenceId;
using core::VersionId;
using widgets::CorrectionRef;
using widgets::CorrectionsDialog;

CorrectionsList::CorrectionsList(Document *document, widgets::ViewState *state,
                                 widgets::ReadingView *reading, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_state(state)
    , m_reading(reading)
    , m_window(window)
    , m_palette(widgets::Palette::light())
{
    connect(m_document, &Document::stateChanged, this, &CorrectionsList::refill);
    connect(m_document, &Document::compared, this, &CorrectionsList::refill);
}

void CorrectionsList::open()
{
    if (!m_dialog) {
        m_dialog = new CorrectionsDialog(m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->setColours(m_palette);
        QUndoStack *stack = m_document->undoStack();
        connect(m_dialog, &CorrectionsDialog::placeWanted, this, &CorrectionsList::goTo);
        connect(
            m_dialog, &CorrectionsDialog::takeBackWanted, this,
            [this](const widgets::CorrectionRow &row) { m_document->takeBack(row.ref, row.what); });
        connect(m_dialog, &CorrectionsDialog::undoRequested, stack, &QUndoStack::undo);
        connect(m_dialog, &CorrectionsDialog::redoRequested, stack, &QUndoStack::redo);
    }
    refill();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void CorrectionsList::setColours(const widgets::Palette &palette)
{
    m_palette = palette;
    if (m_dialog)
        m_dialog->setColours(palette);
}

void CorrectionsList::refill()
{
    if (!m_dialog)
        return;
    // While the comparison lags behind, its numbers are those of other lists.
    const bool isKnown = m_document->isUpToDate() && m_document->comparison();
    m_dialog->setRows(widgets::correctionRows(
        *m_document->state().story, m_document->state().corrections,
        isKnown ? m_document->comparison()->unapplied : core::UnappliedCorrections()));
}

// --- places -------------------------------------------------------------------------------------

SentenceId CorrectionsList::placeOf(const core::SentenceAnchor &anchor) const
{
    core::SentenceAnchor shown = anchor;
    shown.id.version = m_document->shownIdOf(anchor.id.version);
    return core::sentenceOf(shown, *m_document->comparison());
}

SentenceId CorrectionsList::placeOf(const core::Anchor &anchor) const
{
    const core::Comparison &comparison = *m_document->comparison();
    const VersionId version = m_document->shownIdOf(anchor.version);
    if (!version.isValid())
        return {};
    const core::TextRanges ranges = core::rangesOf(anchor, comparison.version(version));
    if (ranges.isEmpty())
        return {};
    return {version, comparison.analysis(version).sentenceAt(ranges.first().begin)};
}

/// The first statement of the source.
SentenceId CorrectionsList::placeOf(const core::SourceReference &source) const
{
    const VersionId version = m_document->shownIdOf(source.version);
    if (!version.isValid())
        return {};
    const auto statements = m_document->comparison()->attributionsOf(version);
    const auto found = std::ranges::find_if(statements, [&source](const auto &statement) {
        return statement.source.name == source.name && !statement.sentences.isEmpty();
    });
    return found == statements.end() ? SentenceId{} : SentenceId{version, found->sentences.first()};
}

QList<SentenceId> CorrectionsList::placesOf(const CorrectionRef &correction) const
{
    const core::Corrections &all = m_document->state().corrections;
    const auto number = correction.number;
    QList<SentenceId> places;
    const auto add = [&](const auto &what) {
        if (const SentenceId place = placeOf(what); place.isValid())
            places.append(place);
    };
    switch (correction.kind) {
    case CorrectionRef::Kind::Link:
        add(all.links.at(number).a);
        add(all.links.at(number).b);
        break;
    case CorrectionRef::Kind::NoCounterpart:
        add(all.noCounterpart.at(number));
        break;
    case CorrectionRef::Kind::MergedClaims:
        std::ranges::for_each(all.mergedClaims.at(number), add);
        break;
    case CorrectionRef::Kind::SplitClaim:
        std::ranges::for_each(all.splitClaims.at(number), add);
        break;
    case CorrectionRef::Kind::Statement:
        add(all.statements.at(number).content);
        break;
    case CorrectionRef::Kind::MergedSources:
        add(all.mergedSources.at(number).a);
        add(all.mergedSources.at(number).b);
        break;
    case CorrectionRef::Kind::SplitSource:
        add(all.splitSources.at(number));
        break;
    default:
        break;
    }
    return places;
}

void CorrectionsList::goTo(const CorrectionRef &correction)
{
    if (!m_document->comparison())
        return;
    if (correction.version.isValid()) {
        goToVersion(correction);
        return;
    }
    const QList<SentenceId> places = placesOf(correction);
    if (places.isEmpty())
        return;
    for (const SentenceId place : places) {
        if (!m_state->columns().contains(place.version))
            m_document->show(m_document->stateIdOf(place.version));
    }
    if (correction.kind == CorrectionRef::Kind::Link && places.size() == 2)
        m_state->selectLink({.a = places.first(), .b = places.last()});
    else
        m_state->select(places.first());
    m_reading->showSentence(places.first());
}

/// To the paragraph whose role was chosen, else to the version's first words.
void CorrectionsList::goToVersion(const CorrectionRef &correction)
{
    const VersionId version = m_document->shownIdOf(correction.version);
    if (!version.isValid())
        return;
    if (!m_state->columns().contains(version))
        m_document->show(correction.version);
    widgets::ReadingColumn *column = m_reading->column(version);
    const core::Version &article = m_document->comparison()->version(version);
    const bool isRole
        = correction.kind == CorrectionRef::Kind::Role && correction.number < article.blocks.size();
    const core::TextRange range
        = isRole ? article.blocks.at(correction.number).range : core::TextRange{0, 1};
    if (column)
        column->reveal(range);
    const qint32 sentence = m_document->comparison()->analysis(version).sentenceAt(range.begin);
    if (sentence >= 0)
        m_state->select({version, sentence});
}

} // namespace app
