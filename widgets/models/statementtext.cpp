// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/statementtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

using core::Comparison;
using core::attribution::Attribution;
using core::attribution::CueClass;
using core::attribution::Type;
using core::difference::Difference;
using core::difference::Kind;

namespace {

constexpr qsizetype contentCharacters = 96;

QString translated(const char *text)
{
    return QCoreApplication::translate("AttributionTree", text);
}

bool isQuotationMark(QChar character)
{
    return u"\"“”„‟«»‘’‚‹›'"_s.contains(character);
}

/// Alone in the comparison: no other version has a sentence of its claims.
bool isOnlyHere(const Comparison &comparison, const Attribution &attribution)
{
    if (comparison.story.versions.size() < 2 || attribution.sentences.isEmpty())
        return false;
    return std::ranges::all_of(attribution.sentences, [&](qint32 index) {
        const auto claim = comparison.claimOf({attribution.version, index});
        return claim.isValid()
            && std::ranges::all_of(comparison.claim(claim).members, [&](core::SentenceId member) {
                   return member.version == attribution.version;
               });
    });
}

bool touches(const Attribution &attribution, core::TextRange range)
{
    const auto meets = [&](core::TextRange own) { return own.intersects(range); };
    return std::ranges::any_of(attribution.source.ranges, meets)
        || std::ranges::any_of(attribution.cue, meets)
        || std::ranges::any_of(attribution.content, meets);
}

/// "Wire copy: Nikkei Asia", from the statement that stands in the sentence compared with.
QString creditElsewhere(const Comparison &comparison, const Difference &difference)
{
    if (!difference.counterpart.isValid())
        return {};
    for (const Attribution &other : comparison.attributionsOf(difference.counterpart.version)) {
        if (!other.sentences.contains(difference.counterpart.index) || other.isNested)
            continue;
        const QString name = shownName(other.source);
        if (!name.isEmpty())
            return u"%1: %2"_s.arg(comparison.version(other.version).outlet, shortened(name, 32));
    }
    return {};
}

/// At most one mark of each text: a statement may differ from several versions at once.
void appendOnce(QList<AttributionMark> &marks, AttributionMark mark)
{
    if (!marks.contains(mark))
        marks.append(std::move(mark));
}

void appendCreditMarks(QList<AttributionMark> &marks, const Comparison &comparison,
                       const Attribution &attribution)
{
    for (const qint32 index : attribution.sentences) {
        const core::SentenceId id{attribution.version, index};
        for (const Difference &difference :
             std::ranges::equal_range(comparison.differences, id, {}, &Difference::sentence)) {
            if (!touches(attribution, difference.range))
                continue;
            if (difference.kind == Kind::AttributionChanged) {
                const QString credit = creditElsewhere(comparison, difference);
                appendOnce(
                    marks,
                    {credit.isEmpty() ? translated("credited differently elsewhere") : credit,
                     difference.kind});
            } else if (difference.kind == Kind::AttributionAdded) {
                appendOnce(marks, {translated("no credit elsewhere"), difference.kind});
            }
        }
    }
}

} // namespace

QString shownName(const core::attribution::Source &source)
{
    return (source.name.isEmpty() ? source.text : source.name).simplified();
}

QString creditedAt(const core::Comparison &comparison, core::VersionId version,
                   core::TextRange range)
{
    const auto touches = [&](const core::TextRange &piece) { return piece.intersects(range); };
    for (const Attribution &statement : comparison.attributionsOf(version)) {
        if (!std::ranges::any_of(statement.cue, touches)
            && !std::ranges::any_of(statement.source.ranges, touches))
            continue;
        if (const QString name = shownName(statement.source).simplified(); !name.isEmpty())
            return name;
    }
    return {};
}

QString quoted(const QString &text)
{
    QStringView inner(text);
    while (!inner.isEmpty() && isQuotationMark(inner.front()))
        inner = inner.sliced(1);
    while (!inner.isEmpty() && isQuotationMark(inner.back()))
        inner.chop(1);
    return translated("“%1”").arg(inner);
}

RunStyle verbStyle(const Attribution &attribution)
{
    switch (attribution.cueClass) {
    case CueClass::Neutral:
    case CueClass::Asking:
    case CueClass::Declining:
    case CueClass::None:
        return RunStyle::Verb;
    default:
        return RunStyle::LoadedVerb;
    }
}

TextRuns statementLine(const Attribution &attribution)
{
    const QString content = shortened(attribution.contentText, contentCharacters);
    TextRuns runs;
    if (!content.isEmpty())
        runs.append({attribution.type == Type::Direct ? quoted(content) : content});
    if (!attribution.cueText.isEmpty()) {
        if (!runs.isEmpty())
            runs.append({u" "_s});
        runs.append({attribution.cueText.simplified(), verbStyle(attribution)});
    }
    return runs;
}

TextRuns statementNotes(const Attribution &attribution)
{
    QStringList notes;
    const core::attribution::Source &source = attribution.source;
    const QString text = source.text.simplified();
    if (!source.name.isEmpty() && !text.isEmpty()
        && !source.name.contains(text, Qt::CaseInsensitive)
        && !text.contains(source.name, Qt::CaseInsensitive))
        notes.append(u"(%1 → %2)"_s.arg(shortened(text, 40), source.name));
    if (!attribution.via.isEmpty())
        notes.append(translated("via %1").arg(attribution.via));
    if (attribution.isNested)
        notes.append(translated("inside another statement"));
    if (notes.isEmpty())
        return {};
    return {{notes.join(u" · "_s), RunStyle::Muted}};
}

QList<AttributionMark> statementMarks(const Comparison &comparison, const Attribution &attribution)
{
    QList<AttributionMark> marks;
    if (isOnlyHere(comparison, attribution))
        marks.append({translated("only here"), Kind::OnlyHere});
    appendCreditMarks(marks, comparison, attribution);
    if (attribution.source.isUnnamed)
        marks.append({translated("unnamed"), std::nullopt});
    if (attribution.isCorrected)
        marks.append({translated("corrected"), std::nullopt});
    return marks;
}

core::SentenceId sentenceOf(const Attribution &attribution)
{
    return {attribution.version, attribution.sentences.value(0, -1)};
}

} // namespace widgets
