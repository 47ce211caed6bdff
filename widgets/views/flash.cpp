// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/flash.h"

#include <QStyle>
#include <QWidget>

namespace widgets {

namespace {

constexpr int flashTime = 400; ///< milliseconds

} // namespace

Flash::Flash(QWidget *painted)
    : QObject(painted)
    , m_painted(painted)
{
    m_animation.setStartValue(1.0);
    m_animation.setEndValue(0.0);
    m_animation.setDuration(flashTime);
    m_animation.setEasingCurve(QEasingCurve::InQuad);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &strength) {
        m_strength = strength.toDouble();
        m_painted->update();
    });
}

void Flash::start()
{
    const bool hasAnimations
        = m_painted->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, m_painted)
        > 0;
    m_animation.stop();
    if (!m_isAnimated || !hasAnimations || !m_painted->isVisible())
        return;
    m_strength = 1; // the animation tells its second value first
    m_painted->update();
    m_animation.start();
}

void Flash::setAnimated(bool animated)
{
    m_isAnimated = animated;
    if (animated)
        return;
    m_animation.stop();
    m_strength = 0;
    m_painted->update();
}

} // namespace widgets
