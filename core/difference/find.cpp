// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/find.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace core::difference {

QString toString(Kind kind)
{
    switch (kind) {
    case Kind::OnlyHere:
        return u"only-here"_s;
    case Kind::MissingHere:
        return u"missing-here"_s;
    case Kind::Reworded:
        return u"reworded"_s;
    case Kind::Moved:
        return u"moved"_s;
    case Kind::QuoteAltered:
        return u"quote-altered"_s;
    case Kind::QuoteExcerpt:
        return u"quote-excerpt"_s;
    case Kind::QuoteToIndirect:
        return u"quote-to-indirect"_s;
    case Kind::FigureChanged:
        return u"figure-changed"_s;
    case Kind::DateChanged:
        return u"date-changed"_s;
    case Kind::NameVariant:
        return u"name-variant"_s;
    case Kind::AttributionChanged:
        return u"attribution-changed"_s;
    case Kind::AttributionDropped:
        return u"attribution-dropped"_s;
    case Kind::AttributionAdded:
        return u"attribution-added"_s;
    case Kind::HedgeChanged:
        return u"hedge-changed"_s;
    case Kind::VerbStrength:
        return u"verb-strength"_s;
    case Kind::ListChanged:
        return u"list-changed"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::vector<Difference> findDifferences(std::span<const alignment::Input> inputs,
                                        const alignment::Alignment &alignment,
                                        const language::Languages &, const Task &)
{
    QSet<SentenceId> paired;
    for (const auto &pair : alignment.pairs) {
        paired.insert(pair.a);
        paired.insert(pair.b);
    }
    std::vector<Difference> found;
    for (size_t v = 0; v < inputs.size(); ++v) {
        for (size_t i = 0; i < inputs[v].analysis->sentences.size(); ++i) {
            const SentenceId id{{static_cast<qint32>(v)}, static_cast<qint32>(i)};
            if (!paired.contains(id))
                found.push_back({.kind = Kind::OnlyHere,
                                 .sentence = id,
                                 .range = inputs[v].analysis->sentences[i].range,
                                 .detail = u"No other version has this."_s});
        }
    }
    return found;
}

} // namespace core::difference
