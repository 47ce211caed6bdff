// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/panels/rowdelegate.h"
#include "widgets/render/wrapping.h"

namespace widgets {

/// Sets the items of the list for reading aloud: a claim's sentence as a heading, the difference's
/// sentences below it with the kind's glyph before them, in lines of a length that reads well.
class DifferenceSentenceDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    explicit DifferenceSentenceDelegate(QObject *parent = nullptr);

    void setTextFont(const QFont &font);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    qreal textWidth(qreal width) const;
    qreal textLeft() const;
    qreal paintLines(QPainter &painter, const QStyleOptionViewItem &option, const WordWrap &wrap,
                     const QString &text, qreal top, core::TextRange kind,
                     const QColor &kindInk) const;

    WordWrap m_body;
    WordWrap m_heading;
};

} // namespace widgets
