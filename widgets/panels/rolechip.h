// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/blockroles.h"

#include <QAbstractButton>

namespace widgets {

/// How large the sign of a role is drawn: a small key with its letter.
QSizeF roleSignSize(const QFontMetricsF &metrics);
/// The sign, centred in a box.
void paintRoleSign(QPainter &painter, const QRectF &box, core::BlockRole role,
                   const Palette &palette, const QFont &font);

/// A button that gives blocks a role: its sign, which is also its key, and its name. Pressed while
/// all chosen blocks have the role.
class RoleChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RoleChip(core::BlockRole role, QWidget *parent = nullptr);

    core::BlockRole role() const { return m_role; }
    void setColours(const Palette &palette);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QFont boldFont() const;

    core::BlockRole m_role;
    Palette m_palette = Palette::light();
};

} // namespace widgets
