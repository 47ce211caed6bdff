// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/viewstate.h"
#include "widgets/render/palette.h"

#include <QTimer>
#include <QWidget>

namespace widgets {

class ReadingColumn;

/// The line that is drawn from a sentence while the user looks for one to link it with: it covers
/// all columns in its parent, frames both sentences and says what letting go would do.
class LinkRubber final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkRubber)

public:
    LinkRubber(ViewState *state, QWidget *parent);

    void setColours(const Palette &palette);
    /// The pointer is at a place of the screen.
    void follow(core::SentenceId from, QPoint globalPosition);
    /// The columns moved below the pointer.
    void refresh();
    /// Ends it; the link that was drawn, invalid where it may not be.
    SentenceLink drop(QPoint globalPosition);
    void cancel();
    /// What letting go here would do, as it is shown.
    const QString &words() const { return m_words; }
    bool mayDrop() const { return m_mayDrop; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ReadingColumn *columnOf(core::VersionId version) const;
    ReadingColumn *columnNear(QPoint position) const;
    QRect placeOf(const ReadingColumn *column) const;
    QRectF placeOf(core::SentenceId sentence) const;
    void judge();
    void scrollAtEdge();
    void paintFrame(QPainter &painter, core::SentenceId sentence, const QColor &colour) const;
    void paintLine(QPainter &painter, const QColor &colour) const;
    void paintWords(QPainter &painter, const QColor &colour) const;

    ViewState *m_state;
    Palette m_palette = Palette::light();
    core::SentenceId m_from;
    core::SentenceId m_to;
    QPoint m_end;
    QString m_words;
    bool m_mayDrop = false;
    QTimer m_scrolling; ///< while the pointer is where a column begins or ends
};

} // namespace widgets
