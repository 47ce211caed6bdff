// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/emptystate.h"

#include "widgets/render/ribbons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace widgets {

namespace {

constexpr int drawingHeight = 120;
constexpr QSize largestFrame(620, 420);

QFont titleFont(const QFont &font)
{
    QFont title = font;
    title.setPointSizeF(font.pointSizeF() * 1.5);
    title.setWeight(QFont::DemiBold);
    return title;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QWidget(this))
{
    setAccessibleName(tr("No versions loaded"));
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins({});
    row->setSpacing(8);
    const auto add = [&](const QString &text, auto signal) {
        auto *button = new QPushButton(text, m_buttons);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, signal);
        return button;
    };
    add(tr("Open files…"), &EmptyState::openRequested)->setDefault(true);
    add(tr("Paste text…"), &EmptyState::pasteRequested);
    add(tr("Look at the sample story"), &EmptyState::sampleRequested);
}

void EmptyState::setColours(const Palette &palette)
{
    m_palette = palette;
    update();
}

QRect EmptyState::frame() const
{
    const QSize size = largestFrame.boundedTo(this->size() - QSize(32, 32));
    return {QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

void EmptyState::resizeEvent(QResizeEvent *)
{
    const QSize size = m_buttons->sizeHint();
    const QRect place = frame();
    m_buttons->setGeometry(place.center().x() - size.width() / 2,
                           place.bottom() - 40 - size.height(), size.width(), size.height());
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_palette.window);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect place = frame();
    painter.setBrush(m_palette.paper);
    painter.setPen(QPen(m_palette.border, 1.5, Qt::DashLine));
    painter.drawRoundedRect(place, 10, 10);
    paintDrawing(&painter, QRect(place.center().x() - 130, place.top() + 44, 260, drawingHeight));
    QRect text(place.left() + 32, place.top() + 44 + drawingHeight + 24, place.width() - 64, 32);
    painter.setFont(titleFont(font()));
    painter.setPen(m_palette.text);
    painter.drawText(text, Qt::AlignCenter, tr("Drop versions of one story here"));
    text.translate(0, 36);
    text.setHeight(48);
    painter.setFont(font());
    painter.setPen(m_palette.mutedText);
    painter.drawText(
        text, static_cast<int>(Qt::AlignHCenter) | Qt::TextWordWrap,
        tr("Saved web pages or plain text, one file for each outlet. Or paste what you "
           "copied."));
}

/// Three small pages with ribbons between them: what is to come.
void EmptyState::paintDrawing(QPainter *painter, const QRect &place) const
{
    const double gap = 30;
    const double pageWidth = (place.width() - 2 * gap) / 3;
    for (int i = 0; i < 3; ++i) {
        const QRectF page(place.left() + i * (pageWidth + gap), place.top(), pageWidth,
                          place.height());
        painter->setPen(QPen(m_palette.border, 1));
        painter->setBrush(m_palette.paper);
        painter->drawRoundedRect(page, 3, 3);
        painter->fillRect(QRectF(page.left(), page.top(), page.width(), 3), m_palette.outlet({i}));
        for (int line = 0; line < 7; ++line)
            painter->fillRect(QRectF(page.left() + 9, page.top() + 16 + line * 14,
                                     page.width() - (line % 3 == 2 ? 28 : 18), 4),
                              line == 3 ? m_palette.currentRibbon : m_palette.ribbon);
    }
    for (int i = 0; i < 2; ++i) {
        const QPainterPath path = ribbonPath({16 + 14.0 * i, 36 + 14.0 * i}, {44, 64}, gap);
        painter->save();
        painter->translate(place.left() + pageWidth + i * (pageWidth + gap), place.top());
        painter->fillPath(path, i == 0 ? m_palette.ribbon : m_palette.currentRibbon);
        painter->restore();
    }
}

} // namespace widgets
