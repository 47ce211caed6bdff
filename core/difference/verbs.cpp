// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/families.h"
#include "core/difference/statements.h"

using namespace Qt::StringLiterals;

namespace core::difference {

namespace {

using attribution::CueClass;

TextRange cueIn(const Side &side, Speech speech)
{
    for (const TextRange &range : speech->cue) {
        if (side.range().contains(range) && !range.isEmpty())
            return range;
    }
    return {};
}

bool differInStrength(CueClass a, CueClass b)
{
    return a != b && a != CueClass::None && b != CueClass::None;
}

} // namespace

Findings findVerbChanges(const PairView &view, const Material &material)
{
    Findings findings;
    for (const SharedStatement &statement : sharedStatements(view, material)) {
        if (!statement.isMostOfBoth
            || !differInStrength(statement.a->cueClass, statement.b->cueClass))
            continue;
        const TextRange a = cueIn(view.a, statement.a);
        const TextRange b = cueIn(view.b, statement.b);
        if (a.isEmpty() || b.isEmpty())
            continue;
        const auto found = bothSides(view,
                                     {.kind = Kind::VerbStrength,
                                      .range = a,
                                      .detail = hereAndThere(view.a, a, view.b, b),
                                      .detailEnd = u", of the same statement."_s},
                                     {.kind = Kind::VerbStrength,
                                      .range = b,
                                      .detail = hereAndThere(view.b, b, view.a, a),
                                      .detailEnd = u", of the same statement."_s});
        findings.insert(findings.end(), found.begin(), found.end());
    }
    return findings;
}

} // namespace core::difference
