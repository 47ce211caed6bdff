// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// The painting half of ReadingColumn, from what lies below the words to what lies above them.

#include "widgets/views/flash.h"
#include "widgets/views/readingcolumn.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace widgets {

using core::SentenceId;
using core::TextRange;

namespace {

/// Leaves dimmed words a contrast of more than 4.5:1 on either paper.
constexpr float wireCopyFaintness = 0.36F;

} // namespace

void ReadingColumn::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_palette.paper);
    articleLayout();
    const Extent visible = visibleExtent().shifted(-articleTop);
    if (const qreal grown = m_layout->prepare(visible); grown != 0) {
        const QScopedValueRollback layingOut(m_isLayingOut, true);
        updateScrollBar();
        setScroll(scroll() + grown);
        Q_EMIT laidOut();
    }
    painter.translate(origin());
    const Extent asked{event->rect().top() - origin().y(),
                       event->rect().bottom() + 1 - origin().y()};
    paintArticle(&painter, asked);
    paintSetAsideHeads(&painter, asked);
    painter.resetTransform();
    paintFocus();
}

void ReadingColumn::paintArticle(QPainter *painter, Extent visible)
{
    const auto blocks = m_layout->blocksIn(visible);
    if (blocks.empty())
        return;
    const ArticlePainter article(painter, *m_layout, m_palette);
    const VisibleSentences shown = sentencesIn(visible);
    paintFields(article, shown);
    paintFlash(article, shown);
    if (m_heat)
        paintHeat(article, shown);
    for (qint32 i = shown.begin; i < shown.end && !m_heat; ++i)
        article.drawMarksBelow(marksOf(i));
    const TextRange text{blocks.front().range.begin, blocks.back().range.end};
    paintFinds(article, text);
    if (!m_selection.isEmpty()) {
        QColor wash = m_palette.accent;
        wash.setAlpha(70);
        article.drawWash(m_selection.range().intersected(text), wash);
    }
    const QRectF clip(-articleMargin, visible.top, m_layout->width() + 2 * articleMargin,
                      visible.height());
    for (const ColumnLayout::Block &block : blocks)
        article.drawWords(block, clip);
    if (m_state->dimsWireCopy())
        paintWireCopy(article, shown);
    for (qint32 i = shown.begin; i < shown.end && !m_heat; ++i)
        article.drawMarksAbove(marksOf(i), rangeOf(i));
    paintChosenDifference(article);
    paintMarked(article);
}

void ReadingColumn::paintFields(const ArticlePainter &painter, VisibleSentences shown)
{
    const SentenceId current = m_state->sentence();
    const SentenceId hovered = m_state->hovered();
    if (hovered.isValid() && comparison().claimOf(hovered) != m_state->claim())
        paintField(painter, shown, hovered, m_palette.hoverWash, {});
    if (!current.isValid())
        return;
    paintInPartFields(painter, shown);
    paintField(painter, shown, current, m_palette.currentWash, m_palette.currentRibbon);
}

/// The sentence that waits to be linked.
void ReadingColumn::paintMarked(const ArticlePainter &painter)
{
    if (const SentenceId marked = m_state->marked(); marked.version == m_version)
        painter.drawLinkMark(rangeOf(marked.index));
}

/// Where the reader arrived: the current claim's sentences light up and fade.
void ReadingColumn::paintFlash(const ArticlePainter &painter, VisibleSentences shown)
{
    if (m_flash->strength() <= 0 || !m_state->sentence().isValid())
        return;
    QColor light = m_palette.accent;
    light.setAlphaF(static_cast<float>(0.45 * m_flash->strength()));
    paintField(painter, shown, m_state->sentence(), light, {});
}

/// Sentences that share only a part with the current one: outlined, less strongly.
void ReadingColumn::paintInPartFields(const ArticlePainter &painter, VisibleSentences shown)
{
    for (const qsizetype number : comparison().pairsOf(m_state->sentence())) {
        const auto &pair = comparison().pairs[static_cast<size_t>(number)];
        const SentenceId other = pair.a == m_state->sentence() ? pair.b : pair.a;
        if (other.version == m_version && other.index >= shown.begin && other.index < shown.end)
            painter.drawField(rangeOf(other.index), m_palette.hoverWash, m_palette.ribbonLine);
    }
}

/// Lights the sentences of the chosen one's claim; the sentence itself in its own column too.
void ReadingColumn::paintField(const ArticlePainter &painter, VisibleSentences shown,
                               SentenceId chosen, const QColor &fill, const QColor &line)
{
    const auto claim = comparison().claimOf(chosen);
    for (qint32 i = shown.begin; i < shown.end; ++i) {
        const SentenceId id{m_version, i};
        if (id == chosen || (claim.isValid() && comparison().claimOf(id) == claim))
            painter.drawField(rangeOf(i), fill, line);
    }
}

/// Paper over the words: they stay legible, and what is marked in them keeps its full colour.
void ReadingColumn::paintWireCopy(const ArticlePainter &painter, VisibleSentences shown)
{
    QColor veil = m_palette.paper;
    veil.setAlphaF(wireCopyFaintness);
    for (qint32 i = shown.begin; i < shown.end; ++i) {
        for (const auto &copy : comparison().wireCopyOf({m_version, i}))
            painter.drawWash(copy.range, veil);
    }
}

void ReadingColumn::paintHeat(const ArticlePainter &painter, VisibleSentences shown)
{
    for (qint32 i = shown.begin; i < shown.end; ++i) {
        const SentenceHeat &heat = m_heat(i);
        for (const HeatSpan &span : heat.spans)
            painter.drawWash(core::trimmed(article().text, span.range),
                             heatColour(heatStep(span.count, heat.others), m_palette));
    }
}

void ReadingColumn::paintFinds(const ArticlePainter &painter, TextRange shown)
{
    const auto endsBefore = [&](const TextRange &range) { return range.end <= shown.begin; };
    for (auto find = std::ranges::partition_point(m_finds, endsBefore);
         find != m_finds.end() && find->begin < shown.end; ++find)
        painter.drawWash(*find, m_palette.searchWash);
    const SearchMatch &current = m_state->currentFind();
    if (current.sentence.version == m_version && !current.range.isEmpty())
        painter.drawFoundPlace(current.range);
}

void ReadingColumn::paintChosenDifference(const ArticlePainter &painter)
{
    const qsizetype number = m_state->difference();
    if (number < 0)
        return;
    const auto &difference = comparison().differences[static_cast<size_t>(number)];
    if (difference.sentence.version == m_version && !difference.range.isEmpty())
        painter.drawFrame(difference.range);
    else if (difference.counterpart.version == m_version && !difference.counterpartRange.isEmpty())
        painter.drawFrame(difference.counterpartRange);
}

void ReadingColumn::paintFocus()
{
    if (!m_showsFocus)
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(m_palette.accent, 2));
    painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
}

} // namespace widgets
