// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/palette.h"

#include <QAbstractButton>

#include <optional>

namespace widgets {

/// A small rounded switch that filters a list: text, perhaps a kind's glyph before it and a count
/// after it.
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    void setColours(const Palette &palette);
    void setKind(core::difference::Kind kind);
    /// Shown behind the text; -1 for none.
    void setCount(int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString shownText() const;
    QFont boldFont() const;
    QColor fill() const;

    Palette m_palette;
    std::optional<core::difference::Kind> m_kind;
    int m_count = -1;
};

/// How high a chip is, for widgets and delegates alike.
qreal chipHeight(const QFontMetricsF &metrics);
/// How wide a chip painted by paintTag() is.
qreal tagWidth(const QFontMetricsF &metrics, const QString &text);
/// A rounded label inside a list's row. \a kind gives its colours; none for grey.
void paintTag(QPainter &painter, const QRectF &box, const QString &text, const Palette &palette,
              std::optional<core::difference::Kind> kind);

} // namespace widgets
