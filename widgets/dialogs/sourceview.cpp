// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/sourceview.h"

#include "widgets/dialogs/sourcehighlighter.h"
#include "widgets/dialogs/sourcelines.h"

#include <QFontDatabase>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>

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
    updateNumbers();
}

void SourceView::setSource(const QString &source, bool isPage)
{
    m_isPage = isPage;
    m_lineNumbers.clear();
    QStringList shown;
    for (const SourceLine &line : sourceLines(source)) {
        shown.append(line.text);
        m_lineNumbers.append(line.continues ? -line.number : line.number);
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
    QList<QTextEdit::ExtraSelection> marks;
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
            marks.append(mark);
        }
    }
    setExtraSelections(marks);
    return count;
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
