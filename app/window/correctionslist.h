// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/document.h"
#include "widgets/models/viewstate.h"
#include "widgets/render/palette.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace widgets {
class CorrectionsDialog;
class ReadingView;
} // namespace widgets

namespace app {

/// Keeps the list of what the user decided up to date while it is open; goes to the places, and
/// takes decisions back.
class CorrectionsList final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CorrectionsList)

public:
    CorrectionsList(Document *document, widgets::ViewState *state, widgets::ReadingView *reading,
                    QWidget *window);

    void open();
    void setColours(const widgets::Palette &palette);

private:
    void refill();
    void goTo(const widgets::CorrectionRef &correction);
    void goToVersion(const widgets::CorrectionRef &correction);
    QList<core::SentenceId> placesOf(const widgets::CorrectionRef &correction) const;
    core::SentenceId placeOf(const core::SentenceAnchor &anchor) const;
    core::SentenceId placeOf(const core::Anchor &anchor) const;
    core::SentenceId placeOf(const core::SourceReference &source) const;

    Document *m_document;
    widgets::ViewState *m_state;
    widgets::ReadingView *m_reading;
    QWidget *m_window;
    QPointer<widgets::CorrectionsDialog> m_dialog;
    widgets::Palette m_palette;
};

} // namespace app
