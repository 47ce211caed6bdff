// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/textruns.h"
#include "widgets/render/palette.h"

#include <QHash>
#include <QWidget>

namespace widgets {

/// The painted rows of the legend; as high as its width needs.
class LegendList final : public QWidget
{
    Q_OBJECT

public:
    explicit LegendList(QWidget *parent = nullptr);

    void setColours(const Palette &palette);
    void setReadingFont(const QFont &font);
    void setCounts(const QHash<core::difference::Kind, int> &counts);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal rowHeight(core::difference::Kind kind, qreal width) const;
    void paintRow(QPainter &painter, core::difference::Kind kind, qreal top) const;
    void paintSample(QPainter &painter, core::difference::Kind kind, qreal top) const;
    TextRuns nameRuns(core::difference::Kind kind) const;
    QRectF placedBox(const QRectF &box) const;
    QSizeF sampleSize() const;
    qreal textX() const;

    Palette m_palette;
    QFont m_readingFont;
    QHash<core::difference::Kind, int> m_counts;
};

} // namespace widgets
