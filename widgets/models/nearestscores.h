// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/nearest.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace widgets {

/// What comes nearest to claims in versions that lack them, found while nothing else is to be done,
/// so that nobody waits for it. Once found it is kept.
class NearestScores final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NearestScores)

public:
    explicit NearestScores(QObject *parent = nullptr);

    /// Forgets everything.
    void setComparison(core::ComparisonPtr comparison);
    /// Not there yet: it will be looked for, the ones asked for last first.
    std::optional<Nearest> of(core::alignment::ClaimId claim, core::VersionId version);

Q_SIGNALS:
    void found();

private:
    using Gap = std::pair<core::alignment::ClaimId, core::VersionId>;

    void work();
    QList<core::SentenceId> basisOf(core::alignment::ClaimId claim) const;

    core::ComparisonPtr m_comparison;
    QHash<Gap, Nearest> m_found;
    QList<Gap> m_wanted;
    QTimer m_idle;
};

} // namespace widgets
