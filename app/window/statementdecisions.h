// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/document.h"
#include "widgets/models/viewstate.h"

#include <QObject>

class QWidget;

namespace widgets {
class ReadingView;
class StatementEditing;
} // namespace widgets

namespace app {

/// Brings what the user decides about statements and sources from the panes, which speak of the
/// shown comparison, to the document. Also adds statements, and words to them, from what is
/// selected in the reading.
class StatementDecisions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatementDecisions)

public:
    StatementDecisions(Document *document, widgets::ViewState *state, widgets::ReadingView *reading,
                       QWidget *window);

    void follow(widgets::StatementEditing *editing);
    /// Asks who says the words selected in a column and adds the statement.
    void addFromSelection();

Q_SIGNALS:
    /// Nothing is selected, or not where it is needed; a sentence for the reader.
    void refused(const QString &sentence);
    /// Corrections whose words are gone, where they are others than before; likewise.
    void unapplied(const QString &sentence);

private:
    struct Selected
    {
        core::VersionId version;
        core::TextRange range;
    };

    /// The selection in a column, the current version's first.
    std::optional<Selected> selected() const;
    void correct(core::StatementCorrection correction);
    void merge(core::MergedSources merge);
    void split(core::SourceReference source);
    void takeWords(qsizetype statement);
    void tellUnapplied();

    Document *m_document;
    widgets::ViewState *m_state;
    widgets::ReadingView *m_reading;
    QWidget *m_window;
    core::UnappliedCorrections m_told;
};

} // namespace app
