// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariantAnimation>

class QWidget;

namespace widgets {

/// Makes what a widget paints light up for a moment: from full strength to nothing in 0.4 seconds,
/// the widget painted anew with every step. Nothing happens where the desktop wants no animations.
class Flash final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Flash)

public:
    /// Belongs to \a painted.
    explicit Flash(QWidget *painted);

    void start();
    /// Off: start() does nothing.
    void setAnimated(bool animated);
    /// 1 at the start, 0 when it is over.
    double strength() const { return m_strength; }

private:
    QWidget *m_painted;
    QVariantAnimation m_animation;
    double m_strength = 0;
    bool m_isAnimated = true;
};

} // namespace widgets
