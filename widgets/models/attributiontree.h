// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"
#include "widgets/models/textruns.h"

#include <QSet>

#include <optional>

namespace widgets {

enum class AttributionGrouping { ByOutlet, BySource };

/// What to list. Where none of direct, indirect and unnamed is set, everything is.
struct AttributionFilter
{
    AttributionGrouping grouping = AttributionGrouping::ByOutlet;
    bool direct = false; ///< words in quotation marks, wholly or partly
    bool indirect = false;
    bool unnamed = false;
    QString words; ///< in sources, verbs or what they say
    /// Only these numbers of Comparison::attributions.
    std::optional<QSet<qsizetype>> only;
};

/// A small note at a statement: "only here", "credited differently elsewhere", "unnamed".
struct AttributionMark
{
    QString text;
    std::optional<core::difference::Kind> kind; ///< whose colours it takes; none: neutral

    friend bool operator==(const AttributionMark &, const AttributionMark &) = default;
};

/// One row of the tree; nodes refer to each other by number.
struct AttributionNode
{
    enum class Type { Outlet, Source, Verbs, Statement };
    Type type = Type::Outlet;
    int parent = -1;
    QList<int> children;
    int place = 0; ///< among its parent's children

    QString key; ///< stable over filters, for remembering what is folded
    TextRuns line; ///< "“promising land…” said"
    TextRuns notes; ///< "(she → Oana Lungescu)", "citing officials"; may be empty
    QList<AttributionMark> marks;
    QList<core::VersionId> versions; ///< whose outlet dots are drawn: of outlets and, by source, of
                                     ///< statements
    qsizetype attribution = -1; ///< number in Comparison::attributions, of statements
    core::SentenceId sentence; ///< where a statement is
    qsizetype source = -1; ///< number in Comparison::sources, of sources that are named
};

/// Node 0 is the root and stands for nothing.
using AttributionTree = QList<AttributionNode>;

/// Who says what in the given versions, filtered. O(n log n) in the attributions.
AttributionTree attributionTree(const core::Comparison &comparison,
                                const QList<core::VersionId> &versions,
                                const AttributionFilter &filter);

/// A statement for the clipboard: “promising land” – Mao Ning (she), said. Wire copy
QString copyText(const core::Comparison &comparison, qsizetype attribution);

} // namespace widgets
