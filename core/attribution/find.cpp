// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/find.h"

#include "core/attribution/resolution.h"
#include "core/attribution/speakers.h"

using namespace Qt::StringLiterals;

namespace core::attribution {

namespace {

using language::Analysis;

QString collapsed(QStringView text)
{
    return text.toString().simplified();
}

QString textOf(QStringView text, const TextRanges &ranges)
{
    QStringList pieces;
    for (const TextRange &range : ranges)
        pieces.append(collapsed(range.of(text)));
    return pieces.join(u' ');
}

/// Whether an offset stands in a quotation. O(log n).
bool isQuotedAt(qsizetype offset, const Analysis &analysis)
{
    auto next
        = std::ranges::upper_bound(analysis.quotations, offset, {},
                                   [](const auto &quotation) { return quotation.range.begin; });
    while (next != analysis.quotations.begin()) {
        --next;
        if (next->range.contains(offset))
            return true;
        if (next->depth == 0)
            break;
    }
    return false;
}

/// Direct: every word but a leading "that" stands in quotation marks; mixed: some; indirect: none.
Type typeOf(const TextRanges &content, const Analysis &analysis, const Grammar &grammar)
{
    bool inside = false;
    bool outside = false;
    for (const TextRange &piece : content) {
        for (const auto &token : language::within(analysis.tokens, piece)) {
            const bool isLeading = token.range.begin == content.first().begin
                && grammar.classesOf(token.norm, false).testFlag(Complementiser);
            if (token.kind == language::TokenKind::Punctuation || isLeading)
                continue;
            (isQuotedAt(token.range.begin, analysis) ? inside : outside) = true;
        }
    }
    return !inside ? Type::Indirect : outside ? Type::Mixed : Type::Direct;
}

QList<qint32> sentencesOf(const TextRanges &content, const Analysis &analysis)
{
    QList<qint32> sentences;
    for (const TextRange &piece : content) {
        for (qint32 i = analysis.sentenceAt(piece.begin);
             i >= 0 && i < std::ssize(analysis.sentences)
             && analysis.sentences[static_cast<size_t>(i)].range.begin < piece.end;
             ++i) {
            if (sentences.isEmpty() || sentences.last() < i)
                sentences.append(i);
        }
    }
    return sentences;
}

} // namespace

std::vector<Attribution> findAttributions(const Version &version,
                                          const language::Analysis &analysis,
                                          const language::Languages &languages, VersionId id)
{
    const Grammar grammar(languages, analysis.language);
    const auto units = makeUnits(version.text, analysis, grammar);
    const auto drafts = draftsOfVersion(version.text, units, analysis, grammar);
    const auto resolved = resolveSources(version.text, analysis, units, drafts, grammar);
    std::vector<Attribution> found;
    for (size_t i = 0; i < drafts.size(); ++i) {
        const Draft &draft = drafts[i];
        if (draft.content.isEmpty())
            continue;
        Attribution attribution{.version = id,
                                .source = resolved[i].source,
                                .cue = draft.cue,
                                .cueText = textOf(version.text, draft.cue),
                                .cueLemma = draft.lemma,
                                .cueClass = draft.cueClass,
                                .content = draft.content,
                                .contentText = textOf(version.text, draft.content),
                                .type = draft.isDialogue ? Type::Direct
                                                         : typeOf(draft.content, analysis, grammar),
                                .via = resolved[i].via,
                                .isNested = draft.isNested,
                                .sentences = sentencesOf(draft.content, analysis)};
        found.push_back(std::move(attribution));
    }
    std::ranges::stable_sort(found, {}, [](const Attribution &attribution) {
        return attribution.content.first().begin;
    });
    return found;
}

} // namespace core::attribution
