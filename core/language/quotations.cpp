// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/quotations.h"

namespace core::language {

std::vector<Quotation> findQuotations(QStringView text, const QList<TextRange> &blocks)
{
    std::vector<Quotation> found;
    for (const TextRange &block : blocks) {
        qsizetype open = -1;
        for (qsizetype i = block.begin; i < block.end; ++i) {
            const QChar c = text[i];
            if (c == u'“' || (c == u'"' && open < 0)) {
                open = i;
            } else if ((c == u'”' || c == u'"') && open >= 0) {
                found.push_back({.range = {open, i + 1}, .inner = {open + 1, i}});
                open = -1;
            }
        }
        if (open >= 0)
            found.push_back(
                {.range = {open, block.end}, .inner = {open + 1, block.end}, .closed = false});
    }
    return found;
}

} // namespace core::language
