// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alignment/align.h"

#include "core/language/analyse.h"

#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace core::alignment {

namespace {

using language::Analysis;
using language::Sentence;

QSet<QString> stems(const Analysis &analysis, const Sentence &sentence)
{
    QSet<QString> found;
    for (const auto &token : analysis.tokensOf(sentence)) {
        if (token.kind != language::TokenKind::Punctuation && !token.isFunctionWord)
            found.insert(token.stem);
    }
    return found;
}

Pair compared(const QSet<QString> &a, const QSet<QString> &b)
{
    const auto shared = static_cast<double>((QSet<QString>(a) &= b).size());
    Pair pair;
    pair.coverageOfA = a.isEmpty() ? 0 : shared / static_cast<double>(a.size());
    pair.coverageOfB = b.isEmpty() ? 0 : shared / static_cast<double>(b.size());
    pair.score = shared == 0 ? 0 : 2 * shared / static_cast<double>(a.size() + b.size());
    pair.relation = pair.score >= 0.99 ? Relation::Identical
        : pair.score >= 0.6            ? Relation::Reworded
        : pair.score >= 0.35           ? Relation::Partial
                                       : Relation::None;
    pair.reasons = {{Reason::Kind::SharedWords, static_cast<int>(shared)}};
    return pair;
}

} // namespace

QString describe(const Reason &reason)
{
    return u"%1 content words"_s.arg(reason.count);
}

Alignment align(std::span<const Input> inputs, const Corrections &, const language::Languages &,
                VersionId, const Task &)
{
    Alignment alignment;
    for (size_t v = 0; v < inputs.size(); ++v) {
        for (size_t w = v + 1; w < inputs.size(); ++w) {
            const Analysis &left = *inputs[v].analysis;
            const Analysis &right = *inputs[w].analysis;
            for (size_t i = 0; i < left.sentences.size(); ++i) {
                for (size_t j = 0; j < right.sentences.size(); ++j) {
                    Pair pair = compared(stems(left, left.sentences[i]),
                                         stems(right, right.sentences[j]));
                    if (pair.relation == Relation::None)
                        continue;
                    pair.a = {{static_cast<qint32>(v)}, static_cast<qint32>(i)};
                    pair.b = {{static_cast<qint32>(w)}, static_cast<qint32>(j)};
                    alignment.pairs.push_back(pair);
                }
            }
        }
    }
    QHash<SentenceId, qsizetype> claimOf;
    for (size_t v = 0; v < inputs.size(); ++v) {
        for (size_t i = 0; i < inputs[v].analysis->sentences.size(); ++i) {
            const SentenceId id{{static_cast<qint32>(v)}, static_cast<qint32>(i)};
            qsizetype claim = -1;
            for (const Pair &pair : alignment.pairs) {
                if (pair.b == id && pair.relation != Relation::Partial && claimOf.contains(pair.a))
                    claim = claimOf[pair.a];
            }
            if (claim < 0) {
                claim = std::ssize(alignment.claims);
                const auto &range = inputs[v].analysis->sentences[i].range;
                alignment.claims.push_back(
                    {.label = range.of(inputs[v].version->text).left(80).toString()});
            }
            claimOf.insert(id, claim);
            alignment.claims[static_cast<size_t>(claim)].members.append(id);
        }
    }
    return alignment;
}

Pair similarity(const QString &a, const QString &b, const language::Languages &languages)
{
    const auto stemsOf = [&](const QString &text) {
        Version version;
        version.text = text;
        version.language = u"en"_s;
        version.blocks = {{.range = {0, text.size()}}};
        version.givenSentences = {{0, text.size()}};
        const Analysis analysis = language::analyse(version, languages);
        return stems(analysis, analysis.sentences.front());
    };
    return compared(stemsOf(a), stemsOf(b));
}

} // namespace core::alignment
