// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QObject>

class QWidget;

namespace app {

/// The size of the reading text in percent; Ctrl+wheel anywhere in a window changes it.
class Zoom final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Zoom)

public:
    static constexpr int least = 50;
    static constexpr int most = 300;

    explicit Zoom(int percent, QObject *parent = nullptr);

    int percent() const { return m_percent; }
    void setPercent(int percent); ///< bounded
    void zoomIn() { setPercent(next(1)); }
    void zoomOut() { setPercent(next(-1)); }
    void reset() { setPercent(100); }
    /// The face at 100 %; an empty family or a size of 0 points leaves it to the desktop.
    void setFace(const QString &family, int points);
    void watchWheel(QWidget *window);

    /// The chosen face, or the desktop's serif face for long reading, one size above the desktop's
    /// own font at 100 %.
    QFont readingFont() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed(int percent);

private:
    int next(int direction) const;

    int m_percent;
    QString m_family;
    int m_points = 0;
    int m_wheel = 0; ///< eighths of a degree not used yet: touch pads give less than a step
    QWidget *m_window = nullptr;
};

} // namespace app
