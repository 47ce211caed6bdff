// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions.h"
#include "app/document.h"
#include "widgets/models/viewstate.h"

#include <QObject>
#include <QSet>

class QMenu;
class QWidget;

namespace widgets {
class ReadingView;
} // namespace widgets

namespace app {

class MessageBar;

/// Links and claims by hand: brings what the user does in the gutters, the columns and the menu to
/// the document, which knows versions by other ids, and says what came of it.
class ManualLinks final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ManualLinks)

public:
    ManualLinks(Document *document, widgets::ViewState *state, MessageBar *messages,
                QWidget *window);

    void follow(widgets::ReadingView *reading);
    void follow(Actions *actions);

private:
    using Link = widgets::SentenceLink;

    void mark(core::SentenceId sentence);
    void tellMark();
    void link(const Link &link);
    void linkMarked(core::SentenceId sentence);
    void unlink(const Link &link);
    void toggleLock(const Link &link);
    void leaveToProgram(const Link &link);
    void setNoCounterpart(core::SentenceId sentence, bool has);
    void mergeWithMarked(core::SentenceId sentence);
    void split(core::SentenceId sentence);

    /// Does something with the link that is meant: the chosen one, that of the marked and the
    /// current sentence, the only one of the current, or one that is asked for.
    void withLinkMeant(void (ManualLinks::*act)(const Link &));
    /// Of a sentence with the versions shown, the surest first.
    QList<Link> linksOf(core::SentenceId sentence) const;
    void fillSentenceMenu(QMenu *menu, core::SentenceId sentence);
    void fillLinkMenu(QMenu *menu, const Link &link);
    void addLinks(QMenu *menu, core::SentenceId sentence, void (ManualLinks::*act)(const Link &));
    QPoint placeOf(core::SentenceId sentence) const;

    bool needsSentence(core::SentenceId sentence);
    core::SentenceAnchor anchorOf(core::SentenceId shown) const;
    QString nameOf(core::SentenceId sentence) const;
    void say(const QString &sentence);
    void sayWithUndo(const QString &sentence);
    void announce(const QString &sentence);
    void updateAlone();
    void updateActions();

    Document *m_document;
    widgets::ViewState *m_state;
    MessageBar *m_messages;
    QWidget *m_window;
    widgets::ReadingView *m_reading = nullptr;
    Actions *m_actions = nullptr;
    QSet<core::SentenceId> m_alone; ///< of the comparison: without a counterpart by decision
    QString m_toldMark;
};

} // namespace app
