// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/palette.h"

#include <QTextCursor>

class QTextDocument;
class QTextTable;

namespace widgets {

/// Writes headings, paragraphs and tables to the end of a document, in the type of printed pages.
/// Sizes are points; line breaks of the text are breaks inside a paragraph.
class PrintWriter
{
public:
    PrintWriter(QTextDocument *document, const Palette &palette);

    void title(const QString &text);
    void heading(const QString &text);
    /// \a note stands behind it, quieter.
    void subheading(const QString &text, const QString &note);
    /// A paragraph of small print.
    void small(const QString &text);

    /// Columns with the given shares of the width, of 100. All \a rows are made at once: a table
    /// that grows row by row would take time by their square.
    void beginTable(qsizetype rows, const QList<int> &shares);
    void beginRow();
    void nextCell();
    void endTable();

    // Into the cell, or a paragraph of its own after a heading.
    void plain(const QString &text);
    void strong(const QString &text);
    void muted(const QString &text);
    /// The article's own words, in its face.
    void words(const QString &text);
    /// Words that differ: glyph, line and wash of the kind.
    void marked(const QString &text, core::difference::Kind kind);
    void outlet(core::VersionId id, const QString &name);

    QString glyph(core::difference::Kind kind) const;

private:
    struct Space
    {
        qreal above = 0;
        qreal below = 0;
    };

    void paragraph(const Space &space);
    QTextCharFormat format(qreal points, const QColor &ink) const;
    QTextCharFormat wordFormat() const;
    void insert(const QString &text, const QTextCharFormat &format);

    QTextCursor m_cursor;
    Palette m_palette;
    QTextTable *m_table = nullptr;
    int m_row = -1;
    int m_column = 0;
    bool m_isFresh = true; ///< the block at the end of the document holds nothing yet
};

} // namespace widgets
