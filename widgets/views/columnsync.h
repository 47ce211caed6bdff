// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/viewstate.h"
#include "widgets/render/scrollsync.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QVariantAnimation>

namespace widgets {

class ReadingColumn;

/// Keeps the columns of one view together: what one shows, the others show too, by way of the
/// claims that both have. Only columns on screen are moved; the others catch up when they appear.
class ColumnSync final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnSync)

public:
    explicit ColumnSync(ViewState *state, QObject *parent = nullptr);

    void setColumns(const QList<ReadingColumn *> &columns);
    void setLocked(bool locked);
    bool isLocked() const { return m_isLocked; }
    /// Off: everything moves at once.
    void setAnimated(bool animated) { m_isAnimated = animated; }

    /// Brings the sentence on screen, where it is not, and its counterparts level with it.
    void level(core::SentenceId sentence);
    /// Catches up with columns that came on screen.
    void refresh();
    /// They have another width, height or font: brings all columns back to what was level, or to
    /// the one scrolled last.
    void realign();

Q_SIGNALS:
    void moved();

private:
    struct Movement
    {
        QPointer<ReadingColumn> column;
        double from = 0;
        double to = 0;
    };

    void connectColumn(ReadingColumn *column);
    void follow(ReadingColumn *lead, bool alone);
    void align(ReadingColumn *column);
    const SyncMap &mapBetween(ReadingColumn *from, ReadingColumn *to);
    std::vector<SyncAnchor> anchorsBetween(ReadingColumn *from, ReadingColumn *to);
    double reachableHeight(ReadingColumn *lead, core::SentenceId sentence, double wanted);
    double levelTarget(ReadingColumn *column, ReadingColumn *lead, core::SentenceId sentence,
                       double height);
    QList<Movement> levelling(ReadingColumn *lead, core::SentenceId sentence);
    ReadingColumn *columnOf(core::VersionId version) const;
    void move(QList<Movement> movements);
    void applyMovement(double share);

    ViewState *m_state;
    QList<ReadingColumn *> m_columns;
    QPointer<ReadingColumn> m_lead; ///< the column that the user scrolled last
    core::SentenceId m_levelled; ///< until the user scrolls
    QSet<ReadingColumn *> m_stale; ///< off screen when the lead moved
    QHash<std::pair<ReadingColumn *, ReadingColumn *>, SyncMap> m_maps;
    QVariantAnimation m_animation;
    QList<Movement> m_movements;
    bool m_isLocked = true;
    bool m_isAnimated = true;
    bool m_isFollowing = false;
};

/// The sentence of \a version that stands for \a sentence there: its best pair, else another
/// member of its claim; invalid if neither.
core::SentenceId counterpartOf(const core::Comparison &comparison, core::SentenceId sentence,
                               core::VersionId version);

} // namespace widgets
