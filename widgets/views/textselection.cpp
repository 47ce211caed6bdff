// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/textselection.h"

#include <QTextBoundaryFinder>

namespace widgets {

void TextSelection::setText(const QString &text)
{
    m_text = text;
    clear();
}

void TextSelection::begin(qsizetype offset, SelectionUnit unit)
{
    m_unit = unit;
    m_origin = unitAt(offset);
    m_cursor = m_origin;
}

void TextSelection::extend(qsizetype offset)
{
    m_cursor = unitAt(offset);
}

void TextSelection::select(core::TextRange range)
{
    m_unit = SelectionUnit::Character;
    m_origin = range;
    m_cursor = range;
}

core::TextRange TextSelection::unitAt(qsizetype offset) const
{
    const qsizetype place = qBound(0, offset, m_text.size());
    if (m_unit == SelectionUnit::Character)
        return {place, place};
    if (m_unit == SelectionUnit::Paragraph) {
        const qsizetype end = m_text.indexOf(u'\n', place);
        return {place == 0 ? 0 : m_text.lastIndexOf(u'\n', place - 1) + 1,
                end < 0 ? m_text.size() : end};
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, m_text);
    finder.setPosition(place);
    const qsizetype begin = finder.isAtBoundary() ? place : finder.toPreviousBoundary();
    finder.setPosition(place);
    const qsizetype end = finder.toNextBoundary();
    return {qMax(0, begin), end < 0 ? m_text.size() : end};
}

} // namespace widgets
