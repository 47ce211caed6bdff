// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"

#include <QString>

namespace widgets {

enum class SelectionUnit { Character, Word, Paragraph };

/// A range of one text selected with the mouse: dragging after a double click goes by words, after
/// a triple click by paragraphs.
class TextSelection final
{
public:
    void setText(const QString &text);
    void begin(qsizetype offset, SelectionUnit unit);
    void extend(qsizetype offset);
    void select(core::TextRange range);
    void clear() { select({}); }

    bool isEmpty() const { return range().isEmpty(); }
    core::TextRange range() const { return m_origin.united(m_cursor); }
    QString words() const { return range().of(m_text).toString(); }

private:
    core::TextRange unitAt(qsizetype offset) const;

    QString m_text;
    SelectionUnit m_unit = SelectionUnit::Character;
    core::TextRange m_origin; ///< the unit where the selection began
    core::TextRange m_cursor; ///< the unit that it reaches to
};

} // namespace widgets
