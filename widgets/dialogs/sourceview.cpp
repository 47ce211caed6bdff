// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/sourceview.h"

#include "widgets/dialogs/sourcehighlighter.h"
#include "widgets/dialogs/sourcelines.h"

#include <QFontDatabase>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

/// The gutter at the side; the view paints it.
class LineNumbers final : public QWidget
{
public:
    explicit LineNumbers(SourceView *view)
        : QWidget(view)
        , m_view(view)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintNumbers(event); }

private:
    SourceView *m_view;
};

SourceView::SourceView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_palette(Palette::light())
    , m_highlighter(new SourceHighlighter(document()))
    , m_numbers(new LineNumbers(this))
{
    setAccessibleName(tr("Source"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setLayoutDirection(Qt::LeftToRight); // markup runs so, whatever the window does
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setUndoRedoEnabled(false);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &, int dy) {
        if (dy != 0)
            m_numbers->scroll(0, dy);
        m_numbers->update();
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &SourceView::tellPlace);
    updateNumbers();
}

void SourceView::setSource(const QString &source, bool isPage)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_isPage = isPage;
    m_lineNumbers.clear();
    m_begins.clear();
    m_shown = {};
    QStringList shown;
    for (const SourceLine &line : sourceLines(source)) {
        shown.append(line.text);
        m_lineNumbers.append(line.continues ? -line.number : line.number);
        m_begins.append(line.begin);
    }
    setPlainText(shown.join(u'\n'));
    updateNumbers();
    m_highlighter->start(m_isPage ? u"HTML"_s : u"None"_s, m_palette.isDark);
}

void SourceView::setColours(const Palette &palette)
{
    m_palette = palette;
    QPalette colours = this->palette();
    colours.setColor(QPalette::Base, palette.paper);
    colours.setColor(QPalette::Text, palette.text);
    colours.setColor(QPalette::Highlight, palette.accent);
    colours.setColor(QPalette::HighlightedText, palette.accentText);
    setPalette(colours);
    m_highlighter->start(m_isPage ? u"HTML"_s : u"None"_s, palette.isDark);
    m_numbers->update();
}

int SourceView::mark(const QString &words)
{
    constexpr int mostMarked = 2000;
    m_finds.clear();
    int count = 0;
    if (!words.isEmpty()) {
        for (QTextCursor at = document()->find(words, 0); !at.isNull();
             at = document()->find(words, at)) {
            if (++count > mostMarked)
                continue;
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(m_palette.searchWash);
            mark.format.setForeground(m_palette.text);
            m_finds.append(mark);
        }
    }
    updateMarks();
    return count;
}

void SourceView::updateMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const core::TextRange &range : std::as_const(m_shown)) {
        QTextEdit::ExtraSelection shown;
        shown.cursor = QTextCursor(document());
        shown.cursor.setPosition(positionOf(range.begin));
        shown.cursor.setPosition(positionOf(range.end), QTextCursor::KeepAnchor);
        QColor wash = m_palette.currentRibbon; // the markup's colours stay readable on it
        wash.setAlpha(110);
        shown.format.setBackground(wash);
        marks.append(shown);
    }
    setExtraSelections(marks + m_finds);
}

void SourceView::markRanges(const QList<core::TextRange> &ranges)
{
    m_shown = ranges;
    updateMarks();
}

void SourceView::showRange(core::TextRange range)
{
    const QScopedValueRollback showing(m_isShowing, true);
    QTextCursor cursor(document());
    cursor.setPosition(positionOf(range.begin));
    const QRect visible = cursorRect(cursor);
    setTextCursor(cursor);
    if (!viewport()->rect().contains(visible))
        centerCursor();
}

void SourceView::tellPlace()
{
    if (!m_isShowing && !m_begins.isEmpty())
        Q_EMIT placeChosen(offsetOf(textCursor().position()));
}

qsizetype SourceView::offsetOf(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    return m_begins.value(block.blockNumber()) + position - block.position();
}

int SourceView::positionOf(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(m_begins, offset);
    if (after == m_begins.begin())
        return 0;
    const auto number = static_cast<int>(after - m_begins.begin()) - 1;
    const QTextBlock block = document()->findBlockByNumber(number);
    const auto inside = static_cast<int>(offset - m_begins[number]);
    return block.position() + qBound(0, inside, qMax(0, block.length() - 1));
}

bool SourceView::findNext(const QString &words, bool backwards)
{
    if (words.isEmpty())
        return false;
    const QTextDocument::FindFlags flags
        = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (find(words, flags))
        return true;
    QTextCursor end(document());
    end.movePosition(backwards ? QTextCursor::End : QTextCursor::Start);
    const QTextCursor found = document()->find(words, end, flags);
    if (found.isNull())
        return false;
    setTextCursor(found);
    return true;
}

int SourceView::numberOf(const QTextBlock &block) const
{
    return m_lineNumbers.value(block.blockNumber(), block.blockNumber() + 1);
}

int SourceView::numbersWidth() const
{
    const int last = m_lineNumbers.isEmpty() ? 1 : qAbs(m_lineNumbers.last());
    return fontMetrics().horizontalAdvance(QString::number(last)) + 24;
}

void SourceView::updateNumbers()
{
    setViewportMargins(numbersWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_numbers->setGeometry(inside.left(), inside.top(), numbersWidth(), inside.height());
}

void SourceView::paintNumbers(QPaintEvent *event)
{
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), m_palette.header);
    painter.fillRect(QRect(m_numbers->width() - 1, 0, 1, m_numbers->height()), m_palette.border);
    painter.setFont(font());
    painter.setPen(m_palette.mutedText);
    const int height = fontMetrics().height();
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const int number = numberOf(block);
        painter.drawText(QRectF(0, top, m_numbers->width() - 12, height), Qt::AlignRight,
                         number > 0 ? QString::number(number) : u"↳"_s);
        top += blockBoundingRect(block).height();
        block = block.next();
    }
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateNumbers();
}

void SourceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_numbers)
        updateNumbers();
}

/// What is copied has the source's own line breaks, not those of the pieces.
QMimeData *SourceView::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    QString text;
    for (QTextBlock block = document()->findBlock(cursor.selectionStart());
         block.isValid() && block.position() <= cursor.selectionEnd(); block = block.next()) {
        const int begin = qMax(cursor.selectionStart(), block.position()) - block.position();
        const int end
            = qMin(cursor.selectionEnd(), block.position() + block.length() - 1) - block.position();
        if (block.position() > cursor.selectionStart() && numberOf(block) > 0)
            text += u'\n';
        text += block.text().mid(begin, end - begin);
    }
    auto *copied = new QMimeData;
    copied->setText(text);
    return copied;
}

} // namespace widgets
