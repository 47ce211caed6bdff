// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"
#include "widgets/render/palette.h"

#include <QPlainTextEdit>

namespace widgets {

class SourceHighlighter;

/// Read-only source with line numbers; lines too long to be laid out are shown in pieces and
/// copied whole.
class SourceView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent = nullptr);

    void setSource(const QString &source, bool isPage);
    void setColours(const Palette &palette);

    /// Marks every place of the words and gives their number; none are marked beyond 2,000.
    int mark(const QString &words);
    /// Goes to the next or previous place, around at the ends; false if there is none.
    bool findNext(const QString &words, bool backwards);
    /// Washes stretches of the source, and none besides.
    void markRanges(const QList<core::TextRange> &ranges);
    /// Scrolls to a stretch, if it is not on the screen.
    void showRange(core::TextRange range);

Q_SIGNALS:
    /// The user put the cursor there; an offset in the source.
    void placeChosen(qsizetype offset);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    friend class LineNumbers;

    void paintNumbers(QPaintEvent *event);
    int numbersWidth() const;
    void updateNumbers();
    void updateMarks();
    void tellPlace();
    qsizetype offsetOf(int position) const;
    int positionOf(qsizetype offset) const;
    /// Of the source's own lines; the negative of it for a piece that goes on.
    int numberOf(const QTextBlock &block) const;

    Palette m_palette;
    SourceHighlighter *m_highlighter;
    QWidget *m_numbers;
    QList<int> m_lineNumbers; ///< for each block
    QList<qsizetype> m_begins; ///< for each block: where it begins in the source
    QList<QTextEdit::ExtraSelection> m_finds;
    QList<core::TextRange> m_shown;
    bool m_isPage = false;
    bool m_isShowing = false; ///< the cursor moves by itself
};

} // namespace widgets
