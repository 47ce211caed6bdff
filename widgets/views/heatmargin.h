// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/viewstate.h"
#include "widgets/render/heat.h"
#include "widgets/views/paintedparts.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace widgets {

class ReadingColumn;

/// Beside an article that is read by heat: for each sentence a box with what the others have in its
/// place. The current sentence's box is open and stands level with it; the others say it in short.
/// A click on a reading goes to it in the version that has it.
class HeatMargin final : public QWidget, public PaintedParts
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeatMargin)

public:
    using Source = std::function<const SentenceHeat &(qint32 sentence)>;

    explicit HeatMargin(ViewState *state, QWidget *parent = nullptr);

    /// \a column may be null.
    void setColumn(ReadingColumn *column, const Source &heat);
    void setColours(const Palette &palette);
    void setReadingFont(const QFont &font);

    int partCount() const override;
    int currentPart() const override { return m_cursor; }
    QString partText(int part) const override;
    QRect partRect(int part) const override;
    int partAt(QPoint place) const override;
    void activatePart(int part) override;

Q_SIGNALS:
    /// The user wants to go to a reading.
    void readingChosen(core::SentenceId sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// A reading in a box.
    struct Line
    {
        qsizetype reading = 0;
        double top = 0; ///< from the box's
        double height = 0;
    };
    struct Box
    {
        qint32 sentence = 0;
        bool isOpen = false;
        double top = 0; ///< in content coordinates of the column
        double height = 0;
        QList<Line> lines;
        qsizetype left = 0; ///< readings that found no line
    };

    void forget();
    const QList<Box> &boxes() const;
    Box boxOf(qint32 sentence, bool isOpen) const;
    double lineHeight(const HeatReading &reading, bool isOpen) const;
    qint32 currentSentence() const;
    QFont smallFont() const;
    double textLeft() const;
    QRectF placeOf(const Box &box) const;
    void paintBox(QPainter *painter, const Box &box);
    void paintHead(QPainter *painter, const Box &box, const QRectF &place);
    void paintLine(QPainter *painter, const Box &box, const Line &line);
    QString headOf(const SentenceHeat &heat) const;
    QString namesOf(const HeatReading &reading) const;
    const HeatReading &readingOf(const Box &box, const Line &line) const;

    ViewState *m_state;
    QPointer<ReadingColumn> m_column;
    Source m_heat;
    Palette m_palette = Palette::light();
    QFont m_readingFont;
    mutable QList<Box> m_boxes; ///< made when asked for
    mutable bool m_isStale = true;
    int m_cursor = -1; ///< of the keyboard, a part
};

} // namespace widgets
