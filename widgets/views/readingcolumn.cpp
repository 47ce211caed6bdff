// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/readingcolumn.h"

#include "widgets/render/typography.h"
#include "widgets/views/flash.h"
#include "widgets/views/overviewstrip.h"
#include "widgets/views/thinscrollbar.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

using core::SentenceId;
using core::TextRange;

namespace {

constexpr double bottomPadding = 40;
constexpr int longestLine = 84; ///< average characters; more is hard to read

} // namespace

ReadingColumn::ReadingColumn(ViewState *state, core::VersionId version, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_state(state)
    , m_comparison(state->comparison())
    , m_version(version)
    , m_bar(new ThinScrollBar(Qt::Vertical))
    , m_strip(new OverviewStrip(m_bar, this))
    , m_flash(new Flash(viewport()))
    , m_font(defaultReadingFont())
{
    setVerticalScrollBar(m_bar);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_selection.setText(article().text);
    connect(state, &ViewState::selectionChanged, this, &ReadingColumn::updateCurrent);
    connect(state, &ViewState::hoverChanged, this, [this] { viewport()->update(); });
    connect(state, &ViewState::markedChanged, viewport(), qOverload<>(&QWidget::update));
    connect(state, &ViewState::filterChanged, this, [this] {
        m_marks.clear();
        updateOverview();
        viewport()->update();
    });
    connect(state, &ViewState::findsChanged, this, &ReadingColumn::updateFinds);
    connect(state, &ViewState::currentFindChanged, this, &ReadingColumn::updateCurrentFind);
    connect(state, &ViewState::flashed, m_flash, &Flash::start);
    connect(state, &ViewState::dimsWireCopyChanged, viewport(), qOverload<>(&QWidget::update));
    m_finds = state->finds(version);
}

ReadingColumn::~ReadingColumn() = default;

void ReadingColumn::setColours(const Palette &palette, const BlockFormatter &formatter)
{
    m_palette = palette;
    m_formatter = formatter;
    m_bar->setColours(palette);
    m_strip->setColours(palette);
    forgetLayout();
}

void ReadingColumn::setReadingFont(const QFont &font)
{
    m_font = font;
    forgetLayout();
}

void ReadingColumn::setHeat(const std::function<const SentenceHeat &(qint32 sentence)> &heat)
{
    m_heat = heat;
    viewport()->update();
}

void ReadingColumn::setAnimated(bool animated)
{
    m_flash->setAnimated(animated);
}

// --- geometry ---------------------------------------------------------------------------------

qreal ReadingColumn::textWidth() const
{
    const qreal all = viewport()->width() - 2 * articleMargin;
    return qMax(60.0, qMin(all, widthOfCharacters(longestLine, m_font)));
}

QPointF ReadingColumn::origin() const
{
    const qreal left = std::floor((viewport()->width() - textWidth()) / 2);
    return {left, articleTop - verticalScrollBar()->value()};
}

void ReadingColumn::forgetLayout()
{
    const QScopedValueRollback layingOut(m_isLayingOut, true);
    if (m_layout) {
        // The words at the top stay at the top in the new layout.
        const qsizetype reading = m_layout->offsetAt({0, scroll() - articleTop + 1});
        const bool isAtTop = scroll() < 1;
        m_layout.reset();
        if (isVisible()) {
            layOut();
            if (!isAtTop && reading >= 0)
                setScroll(m_layout->extentOf({reading, reading + 1}).top + articleTop);
        }
    }
    viewport()->update();
}

void ReadingColumn::layOut()
{
    m_layout = std::make_unique<ColumnLayout>(article(),
                                              ColumnLayoutOptions{.font = m_font,
                                                                  .width = textWidth(),
                                                                  .formatter = m_formatter,
                                                                  .headsSetAside = true,
                                                                  .folded = m_folded});
    updateScrollBar();
    updateOverview();
    updateCurrent();
    updateFinds();
    Q_EMIT laidOut();
}

const ColumnLayout &ReadingColumn::articleLayout()
{
    if (!m_layout)
        layOut();
    return *m_layout;
}

void ReadingColumn::updateScrollBar()
{
    const double rest = contentHeight() - page();
    verticalScrollBar()->setPageStep(static_cast<int>(page()));
    verticalScrollBar()->setSingleStep(qMax(12, QFontMetrics(m_font).lineSpacing()));
    verticalScrollBar()->setRange(0, qMax(0, static_cast<int>(std::ceil(rest))));
}

void ReadingColumn::updateOverview()
{
    if (!m_layout)
        return; // later, with the layout
    QList<OverviewItem> items;
    for (const auto &difference : comparison().differencesOf(m_version)) {
        const bool isShown = m_state->isShown(&difference - comparison().differences.data());
        items.append(
            {m_layout->extentOf(difference.range).shifted(articleTop), difference.kind, !isShown});
    }
    m_strip->setItems(items, contentHeight());
}

void ReadingColumn::updateCurrent()
{
    viewport()->update();
    announce();
    if (!m_layout)
        return;
    QList<Extent> places;
    if (const auto claim = m_state->claim(); claim.isValid()) {
        for (const SentenceId member : comparison().claim(claim).members) {
            if (member.version == m_version)
                places.append(extentOf(member));
        }
    }
    m_strip->setCurrent(places);
}

void ReadingColumn::updateFinds()
{
    m_finds = m_state->finds(m_version);
    viewport()->update();
    if (!m_layout)
        return;
    QList<Extent> places;
    for (const TextRange &find : std::as_const(m_finds))
        places.append(m_layout->extentOf(find).shifted(articleTop));
    m_strip->setFinds(places);
}

void ReadingColumn::updateCurrentFind()
{
    viewport()->update();
    const SearchMatch &find = m_state->currentFind();
    if (find.sentence.version == m_version && !find.range.isEmpty())
        reveal(find.range);
}

double ReadingColumn::contentHeight()
{
    return articleLayout().height() + articleTop + bottomPadding;
}

double ReadingColumn::page() const
{
    return viewport()->height();
}

double ReadingColumn::scroll() const
{
    return verticalScrollBar()->value();
}

void ReadingColumn::setScroll(double position)
{
    articleLayout();
    verticalScrollBar()->setValue(qRound(position));
}

void ReadingColumn::scrollAlone(int pixels)
{
    const QScopedValueRollback alone(m_scrollsAlone, true);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + pixels);
}

Extent ReadingColumn::extentOf(SentenceId sentence)
{
    return articleLayout().extentOf(rangeOf(sentence.index)).shifted(articleTop);
}

Extent ReadingColumn::visibleExtent() const
{
    return {scroll(), scroll() + page()};
}

TextRange ReadingColumn::rangeOf(qint32 sentence) const
{
    const auto &found = comparison().analysis(m_version).sentences[static_cast<size_t>(sentence)];
    return core::trimmed(article().text, found.range);
}

ReadingColumn::VisibleSentences ReadingColumn::sentencesIn(Extent stretch)
{
    const auto blocks = articleLayout().blocksIn(stretch);
    if (blocks.empty())
        return {};
    const auto &sentences = comparison().analysis(m_version).sentences;
    const TextRange shown{blocks.front().range.begin, blocks.back().range.end};
    const auto first = std::ranges::partition_point(
        sentences, [&](const auto &sentence) { return sentence.range.end <= shown.begin; });
    const auto last = std::partition_point(first, sentences.end(), [&](const auto &sentence) {
        return sentence.range.begin < shown.end;
    });
    return {static_cast<qint32>(first - sentences.begin()),
            static_cast<qint32>(last - sentences.begin())};
}

SentenceId ReadingColumn::sentenceNear(double y)
{
    const qsizetype offset = articleLayout().offsetAt({0, y - articleTop});
    const auto &sentences = comparison().analysis(m_version).sentences;
    if (offset < 0 || sentences.empty())
        return {};
    const auto found = std::ranges::partition_point(
        sentences, [&](const auto &sentence) { return sentence.range.end <= offset; });
    const auto last = static_cast<qint32>(sentences.size()) - 1;
    return {m_version, qMin(last, static_cast<qint32>(found - sentences.begin()))};
}

SentenceId ReadingColumn::sentenceBeside(int y)
{
    constexpr double tolerance = 3; // between the lines of two sentences
    if (!m_layout)
        return {}; // not on screen yet
    const double height = y + scroll();
    const SentenceId near = sentenceNear(height);
    if (!near.isValid())
        return {};
    const Extent extent = extentOf(near);
    return height >= extent.top - tolerance && height <= extent.bottom + tolerance ? near
                                                                                   : SentenceId{};
}

const SentenceMarks &ReadingColumn::marksOf(qint32 sentence)
{
    auto found = m_marks.constFind(sentence);
    if (found == m_marks.constEnd())
        found = m_marks.insert(
            sentence,
            widgets::marksOf(comparison(), {m_version, sentence},
                             [this](qsizetype number) { return m_state->isShown(number); }));
    return *found;
}

void ReadingColumn::resizeEvent(QResizeEvent *event)
{
    const int strip = OverviewStrip::stripWidth;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setViewportMargins(isMirrored ? strip : 0, 0, isMirrored ? 0 : strip, 0);
    const QRect text = viewport()->geometry();
    m_strip->setGeometry(isMirrored ? text.left() - strip : text.right() + 1, text.top(), strip,
                         text.height());
    const QScopedValueRollback layingOut(m_isLayingOut, true);
    const bool isOtherWidth = event->oldSize().width() != event->size().width();
    if (isOtherWidth || !m_layout)
        forgetLayout();
    else
        updateScrollBar();
}

void ReadingColumn::scrollContentsBy(int, int dy)
{
    // What stays is moved, only what comes in is painted; the frame of the focus does not move.
    if (m_showsFocus)
        viewport()->update();
    else
        viewport()->scroll(0, dy);
    if (!m_isLayingOut)
        Q_EMIT scrolled(m_scrollsAlone);
}

// --- text -------------------------------------------------------------------------------------

const QString &ReadingColumn::text() const
{
    return article().text;
}

QString ReadingColumn::selectedText() const
{
    return m_selection.words();
}

void ReadingColumn::copy() const
{
    // Without a selection the current sentence is what the user means.
    const SentenceId current = m_state->sentence();
    if (!m_selection.isEmpty())
        QGuiApplication::clipboard()->setText(m_selection.words());
    else if (current.isValid() && current.version == m_version)
        QGuiApplication::clipboard()->setText(comparison().textOf(current));
}

void ReadingColumn::selectAll()
{
    selectRange({0, article().text.size()});
}

void ReadingColumn::selectRange(TextRange range)
{
    m_selection.select(range.intersected({0, article().text.size()}));
    viewport()->update();
}

qsizetype ReadingColumn::caret()
{
    const SentenceId current = m_state->sentence();
    const SentenceId read = current.version == m_version ? current : sentenceNear(scroll());
    return read.isValid() ? rangeOf(read.index).begin : 0;
}

void ReadingColumn::setCaret(qsizetype offset)
{
    if (const qint32 index = comparison().analysis(m_version).sentenceAt(offset); index >= 0)
        choose({m_version, index});
}

QRect ReadingColumn::globalRectOf(TextRange range)
{
    const QList<LinePiece> pieces = articleLayout().piecesOf(range);
    if (pieces.isEmpty())
        return {};
    const QRect place = pieces.first().box.translated(origin()).toAlignedRect();
    return {viewport()->mapToGlobal(place.topLeft()), place.size()};
}

qsizetype ReadingColumn::offsetAtGlobal(QPoint position)
{
    return offsetAt(viewport()->mapFromGlobal(position));
}

void ReadingColumn::reveal(TextRange range)
{
    unfold(range);
    const Extent extent = articleLayout().extentOf(range).shifted(articleTop);
    if (extent.top < scroll() || extent.bottom > scroll() + page())
        setScroll(extent.top - page() / 3);
}

/// Tells a screen reader the sentence that was gone to and how it differs.
void ReadingColumn::announce()
{
    const SentenceId current = m_state->sentence();
    if (!QAccessible::isActive() || !hasFocus() || current.version != m_version)
        return;
    QStringList said{comparison().textOf(current)};
    for (const Mark &mark : marksOf(current.index).spans) {
        if (!mark.isFaint)
            said.append(nameOf(mark.kind));
    }
    said.removeDuplicates();
    QAccessibleAnnouncementEvent announcement(this, said.join(u". "_s));
    QAccessible::updateAccessibility(&announcement);
    QAccessibleTextCursorEvent moved(this, static_cast<int>(caret()));
    QAccessible::updateAccessibility(&moved);
}

} // namespace widgets
