// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/alignedrows.h"
#include "widgets/render/columnlayout.h"

#include <map>

namespace widgets {

/// Room between a cell's edge and what is in it, above and below; at the sides it is articleMargin.
inline constexpr double cellPadding = 9;

/// Where the parts of a cell stand, from its top. Notes are single lines: that it moved, and what
/// else its version tells here.
struct CellParts
{
    Extent moved; ///< empty where it did not
    Extent before; ///< one line for each displaced claim told before
    Extent text;
    Extent after;
    double height = 0;
};

struct CellStyle
{
    QFont font; ///< of body text
    double width = 0; ///< of the lines
    BlockFormatter formatter; ///< may be empty
};

/// The texts of the cells, each set in lines when it is first looked at; until then its height is
/// estimated. Those that were looked at longest ago are forgotten when there are many.
class AlignedCells final
{
public:
    /// Forgets all layouts. Without a comparison there are no cells.
    void reset(core::ComparisonPtr comparison, CellStyle style);

    const ColumnLayout &layout(const AlignedCell &cell);
    bool hasLayout(const AlignedCell &cell) const;
    CellParts parts(const AlignedCell &cell);
    /// The height of the cell, laid out or estimated.
    double height(const AlignedCell &cell) const;
    /// Of a row whose cells of \a laidOut versions are laid out now; those of others as they are
    /// known. Never less than a cell that says that nothing is here.
    double rowHeight(const AlignedRow &row, const QList<core::VersionId> &laidOut);
    double noteHeight() const { return m_noteHeight; }
    QFont noteFont() const { return m_noteFont; }

private:
    struct Kept
    {
        std::unique_ptr<ColumnLayout> layout;
        quint64 used = 0;
    };

    std::unique_ptr<ColumnLayout> layOut(const AlignedCell &cell) const;
    double textHeight(const AlignedCell &cell) const;
    void forgetOldest();

    core::ComparisonPtr m_comparison;
    CellStyle m_style;
    QFont m_noteFont;
    double m_noteHeight = 0;
    double m_lineHeight = 0;
    double m_charactersInLine = 1;
    std::map<core::SentenceId, Kept> m_layouts; ///< by the first sentence of the cell
    quint64 m_clock = 0;
};

/// The members' words as pieces of their version's text: neighbours in one paragraph run on,
/// others stand below each other.
QList<core::Block> piecesOf(const core::Comparison &comparison, const AlignedCell &cell);

} // namespace widgets
