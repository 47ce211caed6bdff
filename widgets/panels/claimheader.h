// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/claimdetail.h"
#include "widgets/render/palette.h"

#include <QWidget>

namespace widgets {

class Chip;

/// The line above the detail panel: the claim's number and label, tags of what is in it, and the
/// switch between words and characters.
class ClaimHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimHeader(QWidget *parent = nullptr);

    void setDetail(const ClaimDetail &detail);
    void setColours(const Palette &palette);
    Grain grain() const;
    Basis basis() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void grainChanged();
    void basisChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Tag
    {
        QString text;
        std::optional<core::difference::Kind> kind;
    };

    QRectF paintTitle(QPainter &painter, const QRectF &room) const;
    void paintTags(QPainter &painter, const QRectF &room) const;
    QRectF roomForText() const;
    qreal widthOfTags() const;
    QFont tagFont() const;

    Palette m_palette;
    QString m_title;
    QList<Tag> m_tags;
    Chip *m_reference;
    Chip *m_majority;
    Chip *m_words;
    Chip *m_characters;
};

} // namespace widgets
