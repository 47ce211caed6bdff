// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/viewstate.h"
#include "widgets/render/palette.h"

#include <QWidget>

class QFrame;

namespace widgets {

class ColumnHeader;

/// Where the columns below stand: the header keeps over them.
struct HeaderPlaces
{
    int beside = 0; ///< width of the numbers
    int columnWidth = 0;
    int scroll = 0;
    int after = 0; ///< width of the scroll bar
};

/// The heads of the columns over a table that scrolls by itself: they stay at the top and follow it
/// sideways.
class AlignedHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlignedHeader)

public:
    explicit AlignedHeader(ViewState *state, QWidget *parent = nullptr);

    void setColours(const Palette &palette);
    void setPlaces(const HeaderPlaces &places);
    QSize sizeHint() const override;

Q_SIGNALS:
    void menuRequested(core::VersionId version, QPoint globalPosition);
    /// The keyboard came to a head that may be off screen.
    void columnReached(qsizetype column);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void arrange();
    ColumnHeader *makeHeader(core::VersionId version);
    qsizetype placeAt(QPoint globalPosition) const;
    void showDropPlace(QPoint globalPosition);
    void drop(core::VersionId version, QPoint globalPosition);
    void noteFocus(const QWidget *now);

    ViewState *m_state;
    Palette m_palette = Palette::light();
    HeaderPlaces m_places;
    QWidget *m_window; ///< what is seen of the heads
    QFrame *m_dropMark;
    QList<ColumnHeader *> m_headers; ///< in the order of the columns
};

} // namespace widgets
