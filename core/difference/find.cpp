// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/find.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace core::difference {

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
