// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/viewstate.h"

#include <QObject>

namespace app {

/// Moves the selection from difference to difference, or to those of one kind, and claim to claim,
/// and back through the places where it was. At the ends it goes on at the other end and says so.
/// Where it arrives lights up for a moment.
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
    /// Of the kind of the current difference; of any where none is current.
    void goToNextOfKind() { goToSameKind(1); }
    void goToPreviousOfKind() { goToSameKind(-1); }
    void goToNextClaim() { stepClaim(1); }
    void goToPreviousClaim() { stepClaim(-1); }
    void goToClaim(core::alignment::ClaimId claim);
    void goBack();
    void goForward();

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }

    /// "7 of 42 differences", "42 differences", "no differences"; empty where nothing is compared.
    QString position() const;
    /// The last remark and the current difference in words, for screen readers; empty where neither
    /// is.
    QString announcement() const;

Q_SIGNALS:
    void changed();
    /// About the last step: that it went on at the other end, that there is no other. Empty where
    /// there is nothing to say any more.
    void remarked(const QString &words);

private:
    struct Place
    {
        core::SentenceId sentence;
        qsizetype difference = -1;
    };

    void stepClaim(int step);
    void goToSameKind(int step);
    void select(qsizetype difference);
    void remark(const QString &words);
    void visit(qsizetype place);
    void record();
    void forgetPlaces();

    widgets::ViewState *m_state;
    QList<Place> m_places;
    qsizetype m_at = -1;
    bool m_isTravelling = false;
    QString m_remark;
};

} // namespace app
