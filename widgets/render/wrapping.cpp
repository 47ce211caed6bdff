// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/wrapping.h"

#include <QTextLayout>

#include <cmath>

namespace widgets {

namespace {

/// Words and spaces set together are not exactly as wide as each alone.
constexpr qreal tolerance = 2;

} // namespace

WordWrap::WordWrap(const QFont &font)
    : m_font(font)
    , m_metrics(font)
    , m_space(m_metrics.horizontalAdvance(u' '))
    , m_lineHeight(std::ceil(m_metrics.lineSpacing() * 1.12))
{
}

qreal WordWrap::widthOf(QStringView word) const
{
    const QString key = word.toString();
    const auto known = m_widths.constFind(key);
    if (known != m_widths.cend())
        return *known;
    return *m_widths.insert(key, m_metrics.horizontalAdvance(key));
}

core::TextRanges WordWrap::lines(const QString &text, qreal width) const
{
    core::TextRanges lines;
    core::TextRange line;
    qreal used = 0;
    for (qsizetype at = 0; at <= text.size();) {
        const qsizetype space = text.indexOf(u' ', at);
        const core::TextRange word{at, space < 0 ? text.size() : space};
        const qreal wide = widthOf(word.of(text));
        if (wide + tolerance > width)
            return brokenByLayout(text, width);
        const bool isFirst = line.isEmpty();
        if (!isFirst && used + m_space + wide + tolerance > width) {
            lines.append(line);
            line = word;
            used = wide;
        } else {
            line = {isFirst ? word.begin : line.begin, word.end};
            used += isFirst ? wide : m_space + wide;
        }
        at = word.end + 1;
    }
    if (!line.isEmpty() || lines.isEmpty())
        lines.append(line);
    return lines;
}

core::TextRanges WordWrap::brokenByLayout(const QString &text, qreal width) const
{
    QTextLayout layout(text, m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    core::TextRanges lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max<qreal>(width - tolerance, 1));
        lines.append({line.textStart(), line.textStart() + line.textLength()});
    }
    layout.endLayout();
    for (core::TextRange &line : lines)
        line = core::trimmed(text, line);
    return lines.isEmpty() ? core::TextRanges{core::TextRange{}} : lines;
}

} // namespace widgets
