// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace widgets {

/// Where boxes of these sizes stand when they are set like words: left to right, wrapping at a
/// width, each line as high as its highest box. A box wider than the line gets a line to itself.
struct Flow
{
    QList<QRectF> boxes;
    qreal height = 0;
};
Flow flow(const QList<QSizeF> &sizes, qreal width, qreal spacing, qreal firstIndent = 0);

/// Lays widgets out like words; mirrored in right-to-left layouts. Hidden ones take no room.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(int spacing, QWidget *parent = nullptr);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override { return minimumSize(); }
    Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect &rect) override;

private:
    Flow flowIn(int width) const;
    QList<QLayoutItem *> shownItems() const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace widgets
