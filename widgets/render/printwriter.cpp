// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/printwriter.h"

#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace widgets {

using core::difference::Kind;

namespace {

constexpr qreal bodySize = 9.5;
constexpr qreal smallSize = 8.5;
constexpr qreal titleSize = 18;
constexpr qreal headingSize = 14;
constexpr qreal subheadingSize = 10.5;

QFont face(const QStringList &families, qreal points)
{
    QFont font;
    font.setFamilies(families);
    font.setPointSizeF(points);
    return font;
}

QStringList sansFamilies()
{
    return {u"Noto Sans"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s, u"sans-serif"_s};
}

QStringList serifFamilies()
{
    return {u"Noto Serif"_s, u"DejaVu Serif"_s, u"Liberation Serif"_s, u"serif"_s};
}

QTextCharFormat::UnderlineStyle underlineOf(Qt::PenStyle style)
{
    switch (style) {
    case Qt::NoPen:
        return QTextCharFormat::NoUnderline;
    case Qt::DashLine:
        return QTextCharFormat::DashUnderline;
    case Qt::DotLine:
        return QTextCharFormat::DotLine;
    case Qt::DashDotLine:
        return QTextCharFormat::DashDotLine;
    default:
        return QTextCharFormat::SingleUnderline;
    }
}

} // namespace

PrintWriter::PrintWriter(QTextDocument *document, const Palette &palette)
    : m_cursor(document)
    , m_palette(palette)
{
    document->setDefaultFont(face(sansFamilies(), bodySize));
    document->setDocumentMargin(0);
}

QTextCharFormat PrintWriter::format(qreal points, const QColor &ink) const
{
    QTextCharFormat format;
    format.setFont(face(sansFamilies(), points));
    format.setForeground(ink);
    return format;
}

QTextCharFormat PrintWriter::wordFormat() const
{
    QTextCharFormat format;
    format.setFont(face(serifFamilies(), bodySize));
    format.setForeground(m_palette.text);
    return format;
}

void PrintWriter::insert(const QString &text, const QTextCharFormat &format)
{
    QString shown = text;
    m_cursor.insertText(shown.replace(u'\n', QChar::LineSeparator), format);
    if (!m_table)
        m_isFresh = m_isFresh && text.isEmpty();
}

void PrintWriter::paragraph(const Space &space)
{
    QTextBlockFormat block;
    block.setTopMargin(space.above);
    block.setBottomMargin(space.below);
    block.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
    if (m_isFresh)
        m_cursor.setBlockFormat(block);
    else
        m_cursor.insertBlock(block);
    m_isFresh = true;
}

// --- paragraphs ---

void PrintWriter::title(const QString &text)
{
    paragraph({.above = 2, .below = 4});
    QTextCharFormat bold = wordFormat();
    bold.setFont(face(serifFamilies(), titleSize));
    bold.setFontWeight(QFont::Bold);
    insert(text, bold);
}

void PrintWriter::heading(const QString &text)
{
    paragraph({.above = 22, .below = 4});
    QTextCharFormat bold = format(headingSize, m_palette.text);
    bold.setFontWeight(QFont::DemiBold);
    insert(text, bold);
    paragraph({});
}

void PrintWriter::subheading(const QString &text, const QString &note)
{
    paragraph({.above = 12, .below = 3});
    QTextCharFormat bold = format(subheadingSize, m_palette.text);
    bold.setFontWeight(QFont::DemiBold);
    insert(text, bold);
    insert(u"   "_s + QString(note).replace(u' ', QChar::Nbsp),
           format(smallSize, m_palette.mutedText));
}

void PrintWriter::small(const QString &text)
{
    paragraph({.below = 4});
    insert(text, format(smallSize, m_palette.mutedText));
}

// --- tables ---

void PrintWriter::beginTable(qsizetype rows, const QList<int> &shares)
{
    QTextTableFormat table;
    table.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> lengths;
    for (const int share : shares)
        lengths.append(QTextLength(QTextLength::PercentageLength, share));
    table.setColumnWidthConstraints(lengths);
    table.setBorder(0);
    table.setCellSpacing(0);
    table.setCellPadding(3);
    table.setTopMargin(2);
    table.setBottomMargin(10); // a paragraph's own margin counts for nothing after a table
    m_table = m_cursor.insertTable(static_cast<int>(rows), static_cast<int>(shares.size()), table);
    m_row = -1;
}

void PrintWriter::beginRow()
{
    ++m_row;
    m_column = -1;
    nextCell();
}

void PrintWriter::nextCell()
{
    QTextTableCell cell = m_table->cellAt(m_row, ++m_column);
    QTextTableCellFormat line;
    line.setTopBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    line.setTopBorder(0.5);
    line.setTopBorderBrush(m_palette.border);
    line.setPadding(3);
    line.setLeftPadding(m_column == 0 ? 0 : 6);
    cell.setFormat(line);
    m_cursor = cell.firstCursorPosition();
    QTextBlockFormat block;
    block.setLineHeight(116, QTextBlockFormat::ProportionalHeight);
    m_cursor.setBlockFormat(block);
}

void PrintWriter::endTable()
{
    m_cursor = m_table->document()->rootFrame()->lastCursorPosition();
    m_table = nullptr;
    m_isFresh = true; // a table ends before an empty block
}

// --- inside a paragraph or cell ---

void PrintWriter::plain(const QString &text)
{
    insert(text, format(bodySize, m_palette.text));
}

void PrintWriter::strong(const QString &text)
{
    QTextCharFormat bold = format(bodySize, m_palette.text);
    bold.setFontWeight(QFont::DemiBold);
    insert(text, bold);
}

void PrintWriter::muted(const QString &text)
{
    insert(text, format(smallSize, m_palette.mutedText));
}

void PrintWriter::words(const QString &text)
{
    insert(QString(text).replace(u'\n', u' '), wordFormat());
}

void PrintWriter::marked(const QString &text, Kind kind)
{
    const KindStyle style = m_palette.style(kind);
    // The glyph stays with its words at the end of a line.
    insert(style.glyph + QString(QChar(0x2060)), format(smallSize, style.ink));
    QTextCharFormat mark = wordFormat();
    if (style.wash.alpha() > 0)
        mark.setBackground(style.wash);
    mark.setUnderlineStyle(underlineOf(style.underline));
    mark.setUnderlineColor(style.line);
    insert(QString(text).replace(u'\n', u' '), mark);
}

void PrintWriter::outlet(core::VersionId id, const QString &name)
{
    insert(u"● "_s, format(smallSize, m_palette.outlet(id)));
    strong(name);
}

QString PrintWriter::glyph(Kind kind) const
{
    return m_palette.style(kind).glyph;
}

} // namespace widgets
