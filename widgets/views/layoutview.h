// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/palette.h"

#include <QWidget>

namespace widgets {

/// Sentences of one version that follow one another.
struct SentenceStretch
{
    core::VersionId version;
    qint32 begin = 0;
    qint32 end = 0;
};

/// One way to lay a comparison out over the middle of the window. All of them look at the same
/// ViewState, so that changing from one to another keeps the place: each shows the current sentence
/// when it is selected, and selects what the user goes to.
class LayoutView : public QWidget
{
    Q_OBJECT

public:
    explicit LayoutView(QWidget *parent = nullptr);

    virtual void setColours(const Palette &palette) = 0;
    virtual void setReadingFont(const QFont &font) = 0;
    /// Off: what moves is at its end at once.
    virtual void setAnimated(bool animated);
    /// Shows the current sentence and gives the keyboard to its place.
    virtual void activate() = 0;
    /// The words selected in it; empty where nothing is.
    virtual QString selectedText() const;
    /// The sentences that can be seen now: for each version a stretch of them. Empty where a layout
    /// does not say.
    virtual QList<SentenceStretch> visibleSentences() const;
    /// Brings the sentence to the middle without selecting it; false where a layout cannot.
    virtual bool scrollTo(core::SentenceId sentence);

Q_SIGNALS:
    /// The header's menu of a version is asked for at a place of the screen.
    void versionMenuRequested(core::VersionId version, QPoint globalPosition);
    /// Ctrl+wheel: so many steps larger (or, below 0, smaller).
    void zoomRequested(int steps);
    /// The user wants to read a sentence in its article.
    void placeWanted(core::SentenceId sentence);
    /// Other sentences can be seen now.
    void viewportChanged();

protected:
    void showEvent(QShowEvent *event) override;
    /// Fills the layout anew: now, or when it is shown next; for layouts that are not seen need not
    /// be made.
    void refresh();
    /// What is shown is not what the state says now.
    bool isStale() const { return m_isStale; }
    /// Shows what the state says now. Others call refresh(), which sees to it that this is called.
    virtual void refill() {}

private:
    void refillNow();

    bool m_isStale = true;
};

} // namespace widgets
