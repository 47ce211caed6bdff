// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QProgressBar;
class QToolButton;

namespace app {

/// The counts of a comparison, one short phrase each: "5 versions", "19 claims shared". Differences
/// are counted as the list of differences does: once, however many versions show them.
QStringList phrasesOf(const core::Comparison &comparison);

/// The bar at the bottom: counts at the left; at the right the time the comparison took, the zoom,
/// and, for work that lasts, a thin progress bar with a way to cancel.
class StatusLine final : public QStatusBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setComparison(const core::ComparisonPtr &comparison, double milliseconds);
    void setZoom(int percent);
    /// The progress appears when work has lasted 300 ms: short work must not flicker.
    void setBusy(bool isBusy);
    void setProgress(int percent);
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void cancelRequested();
    void zoomResetRequested();

private:
    void showWork(bool isVisible);
    /// As many phrases as there is room for, none cut; the tool tip has them all.
    void showCounts();

    QStringList m_phrases;
    QLabel *m_counts;
    QLabel *m_duration;
    QToolButton *m_zoom;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QTimer m_delay;
};

} // namespace app
