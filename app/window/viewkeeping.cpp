// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/viewkeeping.h"

#include "app/document.h"
#include "app/window/layouts.h"
#include "core/comparison/sentencecorrections.h"
#include "widgets/views/readingcolumn.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace app {

using core::SentenceId;
using core::VersionId;

namespace {

SentenceId foundAgain(const core::Comparison &before, SentenceId sentence,
                      const core::Comparison &now)
{
    if (!sentence.isValid())
        return {};
    for (qint32 i = 0; i < std::ssize(now.story.versions); ++i) {
        const bool isSame = now.version({i}).name == before.version(sentence.version).name
            && sentence.index < std::ssize(now.analysis({i}).sentences)
            && now.textOf({VersionId{i}, sentence.index}) == before.textOf(sentence);
        if (isSame)
            return {VersionId{i}, sentence.index};
    }
    return {};
}

} // namespace

void showKeepingPlace(widgets::ViewState &state, const core::ComparisonPtr &comparison,
                      const QList<VersionId> &columns)
{
    const core::ComparisonPtr before = state.comparison();
    const auto now = [&](SentenceId sentence) {
        return before && comparison ? foundAgain(*before, sentence, *comparison) : SentenceId{};
    };
    const SentenceId place = now(state.sentence());
    const SentenceId marked = now(state.marked());
    const widgets::SentenceLink link{.a = now(state.link().a), .b = now(state.link().b)};
    state.select({});
    state.setMarked({});
    state.setComparison(comparison);
    state.setColumns(columns);
    state.select(place);
    state.setMarked(marked);
    if (link.isValid())
        state.selectLink(link.b == place ? widgets::SentenceLink{.a = link.b, .b = link.a} : link);
}

core::store::View viewOf(const Document &document, const widgets::ViewState &state,
                         const Layouts &layouts)
{
    core::store::View view{.layout = Layouts::nameOf(layouts.current())};
    if (!state.filter().isNeutral())
        view.filter = QJsonDocument::fromJson(state.filter().toJson()).object();
    if (document.comparison() && state.sentence().isValid()) {
        view.sentence = core::anchorOf(*document.comparison(), state.sentence());
        view.sentence.id.version = document.stateIdOf(state.sentence().version);
    }
    return view;
}

void showView(const core::store::View &view, widgets::ViewState &state, Layouts &layouts)
{
    layouts.show(Layouts::named(view.layout));
    state.setFilter(widgets::DifferenceFilter::fromJson(
        view.filter.isEmpty() ? QByteArray() : QJsonDocument(view.filter).toJson()));
    const SentenceId sentence = core::sentenceOf(view.sentence, *state.comparison());
    state.select(sentence);
}

void copySelection(QWidget *focused, const widgets::ViewState &state)
{
    if (const auto *column = qobject_cast<widgets::ReadingColumn *>(focused);
        column && !column->selectedText().isEmpty()) {
        column->copy();
        return;
    }
    // A list has the focus, its panel knows how to copy.
    for (QWidget *widget = focused; widget && !widget->isWindow();
         widget = widget->parentWidget()) {
        if (widget->metaObject()->indexOfSlot("copy()") >= 0) {
            QMetaObject::invokeMethod(widget, "copy");
            return;
        }
    }
    const SentenceId sentence = state.sentence();
    if (state.comparison() && sentence.isValid())
        QApplication::clipboard()->setText(
            u"%1 (%2)"_s.arg(state.comparison()->textOf(sentence),
                             state.comparison()->version(sentence.version).outlet));
}

} // namespace app
