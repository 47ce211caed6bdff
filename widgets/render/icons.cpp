// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

/// Draws one SVG recoloured. Nothing is cached here: QIcon's users keep their pixmaps.
class RecolouredSvg final : public QIconEngine
{
public:
    RecolouredSvg(QByteArray svg, const QColor &normal, const QColor &disabled)
        : m_svg(std::move(svg))
        , m_normal(normal)
        , m_disabled(disabled)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = mode == QIcon::Disabled ? m_disabled : m_normal;
        QByteArray svg = m_svg;
        QSvgRenderer renderer(svg.replace("currentColor", colour.name().toLatin1()));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new RecolouredSvg(m_svg, m_normal, m_disabled); }

private:
    QByteArray m_svg;
    QColor m_normal;
    QColor m_disabled;
};

QIcon iconOf(const QString &name, const QColor &normal, const QColor &disabled)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new RecolouredSvg(file.readAll(), normal, disabled));
}

} // namespace

QIcon themedIcon(const QString &name, const Palette &palette)
{
    QColor faint = palette.mutedText;
    faint.setHslF(faint.hslHueF(), faint.hslSaturationF(),
                  (faint.lightnessF() + palette.header.lightnessF()) / 2);
    return iconOf(name, palette.text, faint);
}

QIcon themedIcon(const QString &name, const QColor &colour)
{
    return iconOf(name, colour, colour);
}

} // namespace widgets
