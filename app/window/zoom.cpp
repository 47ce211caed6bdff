// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/zoom.h"

#include <QApplication>
#include <QWheelEvent>
#include <QWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr std::array steps{50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300};

} // namespace

Zoom::Zoom(int percent, QObject *parent)
    : QObject(parent)
    , m_percent(std::clamp(percent, least, most))
{
}

void Zoom::setPercent(int percent)
{
    const int bounded = std::clamp(percent, least, most);
    if (bounded == m_percent)
        return;
    m_percent = bounded;
    Q_EMIT changed(bounded);
}

int Zoom::next(int direction) const
{
    if (direction > 0) {
        const auto larger = std::ranges::upper_bound(steps, m_percent);
        return larger == steps.end() ? most : *larger;
    }
    const auto place = std::ranges::lower_bound(steps, m_percent);
    return place == steps.begin() ? least : *std::prev(place);
}

void Zoom::setFace(const QString &family, int points)
{
    if (family == m_family && points == m_points)
        return;
    m_family = family;
    m_points = points;
    Q_EMIT changed(m_percent);
}

QFont Zoom::readingFont() const
{
    QFont font = QApplication::font();
    QStringList families{u"Noto Serif"_s,   u"Source Serif 4"_s,   u"Charter"_s,
                         u"DejaVu Serif"_s, u"Liberation Serif"_s, u"serif"_s};
    if (!m_family.isEmpty())
        families.prepend(m_family);
    font.setFamilies(families);
    font.setStyleHint(QFont::Serif);
    const qreal share = m_percent / 100.0;
    if (m_points > 0)
        font.setPointSizeF(m_points * share);
    else if (font.pointSizeF() > 0)
        font.setPointSizeF((font.pointSizeF() + 1) * share);
    else
        font.setPixelSize(static_cast<int>((font.pixelSize() + 1) * share));
    return font;
}

void Zoom::watchWheel(QWidget *window)
{
    m_window = window;
    // Wheel events go to the widget below the pointer, which would scroll: they are caught before.
    qApp->installEventFilter(this);
}

bool Zoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || !watched->isWidgetType())
        return false;
    const auto *wheel = static_cast<QWheelEvent *>(event);
    if (!wheel->modifiers().testFlag(Qt::ControlModifier)
        || static_cast<QWidget *>(watched)->window() != m_window)
        return false;
    m_wheel += wheel->angleDelta().y();
    for (; m_wheel >= 120; m_wheel -= 120)
        zoomIn();
    for (; m_wheel <= -120; m_wheel += 120)
        zoomOut();
    return true;
}

} // namespace app
