// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/runtext.h"

#include <QPainter>

#include <algorithm>

namespace widgets {

namespace {

QTextCharFormat formatOf(RunStyle style, const Palette &palette)
{
    using core::difference::Kind;
    QTextCharFormat format;
    format.setForeground(palette.text);
    switch (style) {
    case RunStyle::Plain:
        break;
    case RunStyle::Strong:
        format.setFontWeight(QFont::DemiBold);
        break;
    case RunStyle::Muted:
        format.setForeground(palette.mutedText);
        break;
    case RunStyle::Verb:
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(palette.style(Kind::AttributionChanged).ink);
        break;
    case RunStyle::LoadedVerb:
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(palette.style(Kind::OnlyHere).ink);
        break;
    }
    return format;
}

} // namespace

TextRuns cutRuns(const TextRuns &runs, qsizetype characters)
{
    TextRuns cut;
    for (const TextRun &run : runs) {
        qsizetype room = std::min(characters, run.text.size());
        if (room > 0 && room < run.text.size() && run.text.at(room).isLowSurrogate())
            --room;
        characters -= run.text.size();
        cut.append({run.text.first(room), run.style});
        if (characters <= 0)
            break;
    }
    if (cut.isEmpty())
        cut.append(TextRun{});
    while (cut.size() > 1 && cut.last().text.trimmed().isEmpty())
        cut.removeLast();
    QString &last = cut.last().text;
    while (!last.isEmpty() && last.back().isSpace())
        last.chop(1);
    last += u'…';
    return cut;
}

QFont smallerFont(QFont font)
{
    constexpr qreal step = 0.92;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * step);
    else
        font.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * step)));
    return font;
}

RunText::RunText(const TextRuns &runs, const QFont &font, const Palette &palette,
                 Qt::LayoutDirection direction)
    : m_palette(palette)
{
    m_layout.setFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // Words run their own way; the window decides on which side lines begin.
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignAbsolute);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    setRuns(runs);
}

void RunText::setRuns(const TextRuns &runs)
{
    m_runs = runs;
    m_layout.setText(plainText(runs));
    QList<QTextLayout::FormatRange> formats;
    int at = 0;
    for (const TextRun &run : runs) {
        formats.append({at, static_cast<int>(run.text.size()), formatOf(run.style, m_palette)});
        at += static_cast<int>(run.text.size());
    }
    m_layout.setFormats(formats);
}

/// False where the text goes on after the last line allowed.
bool RunText::breakLines(qreal width, int maximumLines)
{
    m_height = 0;
    m_layout.beginLayout();
    qsizetype laidOut = 0;
    while (m_layout.lineCount() < maximumLines) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max<qreal>(width, 1));
        line.setPosition({0, m_height});
        m_height += line.height();
        laidOut = line.textStart() + line.textLength();
    }
    m_layout.endLayout();
    return laidOut >= m_layout.text().size();
}

qreal RunText::layOut(qreal width, int maximumLines)
{
    if (breakLines(width, maximumLines))
        return m_height;
    // Room for the dots: take characters off the last line until it holds.
    const QTextLine last = m_layout.lineAt(m_layout.lineCount() - 1);
    qsizetype characters = last.textStart() + last.textLength();
    const qsizetype least = last.textStart() + 1;
    const TextRuns whole = m_runs;
    do {
        setRuns(cutRuns(whole, characters));
        --characters;
    } while (!breakLines(width, maximumLines) && characters >= least);
    return m_height;
}

qreal RunText::lastLineEnd() const
{
    return m_layout.lineCount() == 0 ? 0
                                     : m_layout.lineAt(m_layout.lineCount() - 1).naturalTextWidth();
}

void RunText::draw(QPainter &painter, QPointF at) const
{
    painter.setPen(m_palette.text);
    m_layout.draw(&painter, at);
}

} // namespace widgets
