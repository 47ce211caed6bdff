// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/heatlegend.h"

#include "widgets/render/heat.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int narrowest = 40;
constexpr int swatchHeight = 20;

} // namespace

HeatLegend::HeatLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void HeatLegend::setColours(const Palette &palette)
{
    m_palette = palette;
    update();
}

void HeatLegend::setOthers(int others)
{
    m_others = others;
    QStringList parts;
    for (const Swatch &swatch : swatches())
        parts.append(swatch.text);
    setAccessibleName(tr("Shades: %1 other versions").arg(parts.join(u", "_s)));
    updateGeometry();
    update();
}

/// Counts of other versions that share a shade: with seven others 1, 2, 3–4, 5, 6–7.
QList<HeatLegend::Swatch> HeatLegend::swatches() const
{
    QList<Swatch> all;
    int from = 1;
    for (int count = 1; count <= m_others; ++count) {
        const int step = heatStep(count, m_others);
        if (all.isEmpty() || all.last().step != step) {
            from = count;
            all.append(Swatch{step, {}});
        }
        all.last().text = from == count ? QString::number(count) : tr("%1–%2").arg(from).arg(count);
    }
    return all;
}

/// All alike, wide enough for "128–159".
int HeatLegend::swatchWidth() const
{
    int widest = narrowest;
    for (const Swatch &swatch : swatches())
        widest = qMax(widest, fontMetrics().horizontalAdvance(swatch.text) + 14);
    return widest;
}

QSize HeatLegend::sizeHint() const
{
    return {static_cast<int>(swatches().size()) * (swatchWidth() + 2), swatchHeight + 2};
}

void HeatLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    const int wide = swatchWidth();
    for (const Swatch &swatch : swatches()) {
        const QRectF place(x + 0.5, 0.5, wide, swatchHeight);
        painter.setPen(m_palette.border);
        painter.setBrush(heatColour(swatch.step, m_palette));
        painter.drawRoundedRect(place, 3, 3);
        painter.setPen(m_palette.text);
        painter.drawText(place, Qt::AlignCenter, swatch.text);
        x += wide + 2;
    }
}

} // namespace widgets
