// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"

#include <QFontMetricsF>
#include <QHash>

namespace widgets {

/// Breaks plain text into lines, for lists of thousands of items whose heights must all be known.
/// Words are measured once; what has no spaces to break at is broken as text layouts do.
class WordWrap
{
public:
    explicit WordWrap(const QFont &font);

    /// Ranges of \a text, one a line, without the spaces between lines; at least one. O(n).
    core::TextRanges lines(const QString &text, qreal width) const;
    qreal lineHeight() const { return m_lineHeight; }
    const QFont &font() const { return m_font; }

private:
    qreal widthOf(QStringView word) const;
    core::TextRanges brokenByLayout(const QString &text, qreal width) const;

    QFont m_font;
    QFontMetricsF m_metrics;
    qreal m_space;
    qreal m_lineHeight;
    mutable QHash<QString, qreal> m_widths;
};

} // namespace widgets
