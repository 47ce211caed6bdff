// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/ribbongutter.h"

#include "widgets/views/readingcolumn.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int oneStep = 120; ///< of the wheel, in eighths of a degree

QColor withAlpha(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

} // namespace

RibbonGutter::RibbonGutter(ViewState *state, ReadingColumn *left, ReadingColumn *right,
                           QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_left(left)
    , m_right(right)
    , m_links(linksBetween(*state->comparison(), left->version(), right->version()))
{
    setMouseTracking(true);
    setAccessibleName(
        tr("Aligned sentences of %1 and %2").arg(left->accessibleName(), right->accessibleName()));
    const auto redraw = [this] { update(); };
    connect(state, &ViewState::selectionChanged, this, redraw);
    connect(state, &ViewState::hoverChanged, this, redraw);
}

void RibbonGutter::setColours(const Palette &palette)
{
    m_palette = palette;
    update();
}

std::vector<RibbonGutter::Drawn> RibbonGutter::drawn() const
{
    // The columns stand as high as the gutter, so viewport coordinates are ours.
    std::vector<Drawn> ribbons;
    for (const RibbonLink &link : m_links) {
        const Extent left = m_left->extentOf(link.left).shifted(-m_left->scroll());
        const Extent right = m_right->extentOf(link.right).shifted(-m_right->scroll());
        if (auto shape = ribbonShape(left, right, link.isPartial, width(), height()))
            ribbons.push_back({link, *std::move(shape)});
    }
    return ribbons;
}

RibbonGutter::Emphasis RibbonGutter::emphasisOf(const RibbonLink &link) const
{
    const core::Comparison &comparison = *m_state->comparison();
    const auto belongsTo = [&](core::SentenceId chosen) {
        if (!chosen.isValid())
            return false;
        const auto claim = comparison.claimOf(chosen);
        return link.left == chosen || link.right == chosen
            || (claim.isValid() && !link.isPartial && comparison.claimOf(link.left) == claim);
    };
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
    for (const Emphasis layer : {Emphasis::Plain, Emphasis::Hovered, Emphasis::Current}) {
        for (const Drawn &ribbon : ribbons) {
            if (emphasisOf(ribbon.link) == layer)
                paintRibbon(&painter, ribbon, layer);
        }
    }
}

void RibbonGutter::paintRibbon(QPainter *painter, const Drawn &ribbon, Emphasis emphasis) const
{
    // Crossing ribbons let those below show through; partial ones are lighter.
    QColor fill = m_palette.ribbon;
    QColor line = ribbon.link.isManual ? m_palette.accent : m_palette.ribbonLine;
    if (emphasis == Emphasis::Hovered) {
        fill = m_palette.ribbonLine;
    } else if (emphasis == Emphasis::Current) {
        fill = m_palette.currentRibbon;
        line = m_palette.accent;
    } else if (ribbon.link.crosses || ribbon.link.isPartial) {
        fill = withAlpha(fill, ribbon.link.isPartial ? 110 : 170);
    }
    painter->setBrush(ribbon.shape.isTab ? withAlpha(fill, fill.alpha() * 3 / 4) : fill);
    painter->setPen(QPen(line, 1, ribbon.link.isPartial ? Qt::DotLine : Qt::SolidLine));
    painter->drawPath(ribbon.shape.path);
}

std::optional<RibbonLink> RibbonGutter::linkAt(QPoint position) const
{
    const std::vector<Drawn> ribbons = drawn();
    const auto found = std::find_if(ribbons.rbegin(), ribbons.rend(), [&](const Drawn &ribbon) {
        return ribbon.shape.path.contains(QPointF(position));
    });
    if (found == ribbons.rend())
        return {};
    return found->link;
}

void RibbonGutter::mouseMoveEvent(QMouseEvent *event)
{
    const auto link = linkAt(event->position().toPoint());
    m_state->setHovered(link ? link->left : core::SentenceId{});
    setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void RibbonGutter::mousePressEvent(QMouseEvent *event)
{
    const auto link = linkAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !link)
        return;
    // The end that is on screen is what the user sees; the other comes level with it.
    const double top = m_left->extentOf(link->left).top - m_left->scroll();
    const auto chosen = top >= 0 && top < height() ? link->left : link->right;
    m_state->select(chosen);
    Q_EMIT sentenceChosen(chosen);
}

void RibbonGutter::leaveEvent(QEvent *)
{
    m_state->setHovered({});
}

void RibbonGutter::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() != Qt::NoModifier
        || std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y())) {
        event->ignore();
        return;
    }
    m_turned += event->angleDelta().y();
    for (; std::abs(m_turned) >= oneStep; m_turned += m_turned < 0 ? oneStep : -oneStep)
        m_state->selectDifference(m_turned < 0 ? m_state->nextDifference()
                                               : m_state->previousDifference());
    event->accept();
}

bool RibbonGutter::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto link = linkAt(help->pos());
    QToolTip::showText(help->globalPos(), link ? toolTipOf(*link) : QString(), this);
    return true;
}

QString RibbonGutter::toolTipOf(const RibbonLink &link) const
{
    if (link.pair < 0)
        return tr("The same claim, by way of other versions");
    const auto &pair = m_state->comparison()->pairs[static_cast<size_t>(link.pair)];
    QStringList reasons;
    for (const auto &reason : pair.reasons)
        reasons.append(core::alignment::describe(reason));
    QString relation = tr("In part the same");
    if (pair.relation == core::alignment::Relation::Identical)
        relation = tr("Word for word");
    else if (pair.relation == core::alignment::Relation::Reworded)
        relation = tr("Reworded");
    const QString sure
        = tr("%1 (confidence %2 %)").arg(relation, QLocale().toString(qRound(pair.score * 100)));
    return reasons.isEmpty() ? sure : sure + u'\n' + reasons.join(u", "_s);
}

} // namespace widgets
