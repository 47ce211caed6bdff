// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/ribbongutter.h"

#include "widgets/render/ribbontext.h"
#include "widgets/views/gutteraccessible.h"
#include "widgets/views/readingcolumn.h"

#include <QPainter>

#include <algorithm>

namespace widgets {

using core::SentenceId;

namespace {

constexpr double handleRadius = 5;

QColor withAlpha(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

/// A body with a shackle, for a link that the user confirmed.
QPainterPath lockPath(QPointF middle, double radius)
{
    QPainterPath path;
    path.addRoundedRect(
        QRectF(middle.x() - radius, middle.y() - radius * 0.1, 2 * radius, radius * 1.5), 1.5, 1.5);
    const QRectF bow(middle.x() - radius * 0.6, middle.y() - radius * 1.2, radius * 1.2,
                     radius * 1.6);
    path.moveTo(bow.left(), middle.y());
    path.arcTo(bow, 180, -180);
    path.lineTo(bow.right(), middle.y());
    return path;
}

} // namespace

RibbonGutter::RibbonGutter(ViewState *state, ReadingColumn *left, ReadingColumn *right,
                           QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_left(left)
    , m_right(right)
    , m_links(linksBetween(*state->comparison(), left->version(), right->version()))
    , m_inOrder(m_links)
{
    std::ranges::sort(m_inOrder, {},
                      [](const RibbonLink &link) { return std::pair(link.left, link.right); });
    GutterAccessible::install();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(
        tr("Links of %1 and %2").arg(left->accessibleName(), right->accessibleName()));
    setAccessibleDescription(tr("Up and down go from link to link, Delete takes one away"));
    const auto redraw = [this] { update(); };
    connect(state, &ViewState::selectionChanged, this, redraw);
    connect(state, &ViewState::hoverChanged, this, redraw);
    connect(state, &ViewState::linkChanged, this, redraw);
}

void RibbonGutter::setColours(const Palette &palette)
{
    m_palette = palette;
    update();
}

bool RibbonGutter::isBetween(core::VersionId a, core::VersionId b) const
{
    return std::minmax(a, b) == std::minmax(m_left->version(), m_right->version());
}

// --- what is where ------------------------------------------------------------------------------

/// The columns stand as high as the gutter, so viewport coordinates are ours.
Extent RibbonGutter::onScreen(SentenceId sentence) const
{
    ReadingColumn *column = sentence.version == m_left->version() ? m_left : m_right;
    return column->extentOf(sentence).shifted(-column->scroll());
}

std::optional<RibbonShape> RibbonGutter::shapeOf(const RibbonLink &link) const
{
    return ribbonShape(onScreen(link.left), onScreen(link.right), link.isPartial, width(),
                       height());
}

std::vector<RibbonGutter::Drawn> RibbonGutter::drawn() const
{
    std::vector<Drawn> ribbons;
    for (const RibbonLink &link : m_links) {
        if (auto shape = shapeOf(link))
            ribbons.push_back({link, *std::move(shape)});
    }
    return ribbons;
}

bool RibbonGutter::isLinked(SentenceId sentence) const
{
    return std::ranges::any_of(m_links, [sentence](const RibbonLink &link) {
        return link.left == sentence || link.right == sentence;
    });
}

/// Of the current and the hovered sentence, where the other side has nothing for them.
std::vector<RibbonGutter::Gap> RibbonGutter::gaps() const
{
    std::vector<Gap> found;
    for (const SentenceId sentence : {m_state->hovered(), m_state->sentence()}) {
        const bool isAtLeft = sentence.version == m_left->version();
        const bool isOurs = isAtLeft || sentence.version == m_right->version();
        const bool isKnown = !found.empty() && found.front().sentence == sentence;
        if (!sentence.isValid() || !isOurs || isKnown || isLinked(sentence))
            continue;
        const qint32 before = placeAmong(m_links, sentence, isAtLeft);
        ReadingColumn *there = isAtLeft ? m_right : m_left;
        const double place = before < 0 ? articleTop - there->scroll()
                                        : onScreen(SentenceId{there->version(), before}).bottom;
        if (auto shape = gapShape(onScreen(sentence), place, isAtLeft, width(), height()))
            found.push_back({sentence, *std::move(shape)});
    }
    return found;
}

QRect RibbonGutter::placeOf(const RibbonLink &link) const
{
    const auto shape = shapeOf(link);
    return shape ? shape->path.boundingRect().toAlignedRect().intersected(rect()) : QRect();
}

qsizetype RibbonGutter::linkAt(QPoint position) const
{
    const std::vector<Drawn> ribbons = drawn();
    const auto found = std::find_if(ribbons.rbegin(), ribbons.rend(), [&](const Drawn &ribbon) {
        return ribbon.shape.path.contains(QPointF(position));
    });
    if (found == ribbons.rend())
        return -1;
    const auto number = std::ranges::find_if(m_inOrder, [&found](const RibbonLink &link) {
        return endsOf(link) == endsOf(found->link);
    });
    return number - m_inOrder.begin();
}

qsizetype RibbonGutter::chosen() const
{
    const auto found = std::ranges::find_if(m_inOrder, [this](const RibbonLink &link) {
        return m_state->link().isOf(link.left, link.right);
    });
    return found == m_inOrder.end() ? -1 : found - m_inOrder.begin();
}

// --- painting -----------------------------------------------------------------------------------

RibbonGutter::Emphasis RibbonGutter::emphasisOf(const RibbonLink &link) const
{
    const core::Comparison &comparison = *m_state->comparison();
    const auto belongsTo = [&](SentenceId chosen) {
        if (!chosen.isValid())
            return false;
        const auto claim = comparison.claimOf(chosen);
        return link.left == chosen || link.right == chosen
            || (claim.isValid() && !link.isPartial && comparison.claimOf(link.left) == claim);
    };
    if (m_state->link().isOf(link.left, link.right))
        return Emphasis::Chosen;
    if (belongsTo(m_state->sentence()))
        return Emphasis::Current;
    return belongsTo(m_state->hovered()) ? Emphasis::Hovered : Emphasis::Plain;
}

void RibbonGutter::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_palette.window);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<Drawn> ribbons = drawn();
    for (const Emphasis layer :
         {Emphasis::Plain, Emphasis::Hovered, Emphasis::Current, Emphasis::Chosen}) {
        for (const Drawn &ribbon : ribbons) {
            if (emphasisOf(ribbon.link) == layer)
                paintRibbon(&painter, ribbon, layer);
        }
    }
    for (const Gap &gap : gaps())
        paintGap(&painter, gap);
    for (const Drawn &ribbon : ribbons) {
        if (ribbon.link.isManual)
            paintHandle(&painter, ribbon);
    }
    if (m_showsFocus) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_palette.accent, 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void RibbonGutter::paintRibbon(QPainter *painter, const Drawn &ribbon, Emphasis emphasis) const
{
    // Crossing ribbons let those below show through; partial ones are lighter.
    const RibbonLink &link = ribbon.link;
    QColor fill = link.isManual ? withAlpha(m_palette.accent, 64) : m_palette.ribbon;
    QColor line = link.isManual ? m_palette.accent : m_palette.ribbonLine;
    double width = link.isManual ? 1.5 : 1;
    if (emphasis == Emphasis::Hovered) {
        fill = link.isManual ? withAlpha(m_palette.accent, 110) : m_palette.ribbonLine;
    } else if (emphasis != Emphasis::Plain) {
        fill = m_palette.currentRibbon;
        line = m_palette.accent;
        width = emphasis == Emphasis::Chosen ? 2.5 : width;
    } else if (!link.isManual && (link.crosses || link.isPartial)) {
        fill = withAlpha(fill, link.isPartial ? 110 : 170);
    }
    painter->setBrush(ribbon.shape.isTab ? withAlpha(fill, fill.alpha() * 3 / 4) : fill);
    painter->setPen(QPen(line, width, link.isPartial ? Qt::DotLine : Qt::SolidLine));
    painter->drawPath(ribbon.shape.path);
}

/// What was made by hand has a handle half way, or a lock: not by colour alone.
void RibbonGutter::paintHandle(QPainter *painter, const Drawn &ribbon) const
{
    const double radius = ribbon.shape.isTab ? handleRadius * 0.7 : handleRadius;
    painter->setPen(QPen(m_palette.text, 1.5));
    painter->setBrush(m_palette.paper);
    if (ribbon.link.isLocked)
        painter->drawPath(lockPath(ribbon.shape.middle, radius));
    else
        painter->drawEllipse(ribbon.shape.middle, radius, radius);
}

void RibbonGutter::paintGap(QPainter *painter, const Gap &gap) const
{
    const KindStyle style = m_palette.style(core::difference::Kind::OnlyHere);
    painter->setBrush(withAlpha(style.wash, 170));
    painter->setPen(QPen(style.line, 1.4, Qt::DashLine));
    painter->drawPath(gap.shape.path);
}

} // namespace widgets
