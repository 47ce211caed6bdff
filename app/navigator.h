// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/viewstate.h"

#include <QObject>

namespace app {

/// Moves the selection from difference to difference and claim to claim, and back through the
/// places where it was.
class Navigator final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Navigator)

public:
    explicit Navigator(widgets::ViewState *state, QObject *parent = nullptr);

    void goToNextDifference();
    void goToPreviousDifference();
    void goToFirstDifference();
    void goToLastDifference();
    void goToNextClaim() { goToClaim(1); }
    void goToPreviousClaim() { goToClaim(-1); }
    void goBack();
    void goForward();

    bool hasNextDifference() const { return m_state->nextDifference() >= 0; }
    bool hasPreviousDifference() const { return m_state->previousDifference() >= 0; }
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }

    /// "7 of 42 differences", "42 differences", "no differences"; empty where nothing is compared.
    QString position() const;
    /// The current difference in words, for screen readers; empty where none is current.
    QString announcement() const;

Q_SIGNALS:
    void changed();

private:
    struct Place
    {
        core::SentenceId sentence;
        qsizetype difference = -1;
    };

    void goToClaim(int step);
    void select(qsizetype difference);
    void visit(qsizetype place);
    void record();
    void forgetPlaces();

    widgets::ViewState *m_state;
    QList<Place> m_places;
    qsizetype m_at = -1;
    bool m_isTravelling = false;
};

} // namespace app
