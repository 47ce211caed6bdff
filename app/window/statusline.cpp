// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/statusline.h"

#include "widgets/models/differencerows.h"
#include "widgets/render/counted.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace app {

using core::difference::Kind;

#define SAID(text) QT_TRANSLATE_NOOP("StatusLine", text)

QStringList phrasesOf(const core::Comparison &comparison)
{
    const auto phrase = [](qsizetype count, const char *one, const char *many) {
        return widgets::counted("StatusLine", count, one, many);
    };
    const QList<widgets::DifferenceRow> rows = widgets::differenceRows(comparison);
    const auto rowsOf = [&rows](std::initializer_list<Kind> kinds) {
        return std::ranges::count_if(rows, [kinds](const widgets::DifferenceRow &row) {
            return std::ranges::find(kinds, row.kind) != kinds.end();
        });
    };
    const auto quotations = rowsOf({Kind::QuoteAltered, Kind::QuoteExcerpt, Kind::QuoteToIndirect});
    const auto credits
        = rowsOf({Kind::AttributionChanged, Kind::AttributionDropped, Kind::AttributionAdded});
    const core::Statistics &statistics = comparison.statistics;
    return {phrase(statistics.versions, SAID("1 version"), SAID("%n versions")),
            phrase(statistics.sentences, SAID("1 sentence"), SAID("%n sentences")),
            phrase(statistics.sharedClaims, SAID("1 claim shared"), SAID("%n claims shared")),
            phrase(statistics.onlyInOneVersion, SAID("1 sentence in one version only"),
                   SAID("%n sentences in one version only")),
            phrase(quotations, SAID("1 altered quotation"), SAID("%n altered quotations")),
            phrase(credits, SAID("1 attribution change"), SAID("%n attribution changes"))};
}
#undef SAID

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_counts(new QLabel(this))
    , m_duration(new QLabel(this))
    , m_zoom(new QToolButton(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setSizeGripEnabled(false);
    setAccessibleName(tr("Status"));
    m_counts->setAccessibleName(tr("Counts"));
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(160, 4);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_zoom->setToolTip(tr("Back to normal size"));
    m_zoom->setFocusPolicy(Qt::NoFocus); // the keyboard has Ctrl+0
    m_cancel->setFocusPolicy(Qt::TabFocus);
    m_delay.setSingleShot(true);
    m_delay.setInterval(300);
    // Shrinks, rather than keeping the window wide, where there is little room.
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_counts->installEventFilter(this);
    addWidget(m_counts, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel),
                            static_cast<QWidget *>(m_duration), static_cast<QWidget *>(m_zoom)})
        addPermanentWidget(widget);
    showWork(false);
    connect(&m_delay, &QTimer::timeout, this, [this] { showWork(true); });
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelRequested);
    connect(m_zoom, &QToolButton::clicked, this, &StatusLine::zoomResetRequested);
}

void StatusLine::setComparison(const core::ComparisonPtr &comparison, double milliseconds)
{
    m_phrases = comparison ? phrasesOf(*comparison) : QStringList{tr("Nothing open")};
    showCounts();
    m_duration->setText(
        milliseconds < 1000
            ? tr("Compared in %1 ms").arg(locale().toString(milliseconds, 'f', 0))
            : tr("Compared in %1 s").arg(locale().toString(milliseconds / 1000, 'f', 1)));
    m_duration->setVisible(comparison != nullptr);
}

void StatusLine::showCounts()
{
    const QString gap = u"   ·   "_s;
    QStringList shown = m_phrases;
    const auto isWide = [&] {
        const int room = m_counts->contentsRect().width() - 2 * m_counts->fontMetrics().height();
        return m_counts->fontMetrics().horizontalAdvance(shown.join(gap)) > room;
    };
    while (shown.size() > 1 && isWide())
        shown.removeLast();
    m_counts->setText(shown.join(gap));
    m_counts->setToolTip(shown.size() < m_phrases.size() ? m_phrases.join(u'\n') : QString());
    m_counts->setAccessibleDescription(m_phrases.join(u", "_s));
}

bool StatusLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_counts && event->type() == QEvent::Resize)
        showCounts();
    return QStatusBar::eventFilter(watched, event);
}

void StatusLine::setZoom(int percent)
{
    m_zoom->setText(tr("%1 %").arg(percent));
}

void StatusLine::setBusy(bool isBusy)
{
    if (isBusy) {
        m_progress->setValue(0);
        m_delay.start();
        return;
    }
    m_delay.stop();
    showWork(false);
}

void StatusLine::setProgress(int percent)
{
    m_progress->setValue(percent);
}

void StatusLine::showWork(bool isVisible)
{
    m_progress->setVisible(isVisible);
    m_cancel->setVisible(isVisible);
}

} // namespace app
