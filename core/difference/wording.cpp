// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/wording.h"

using namespace Qt::StringLiterals;

namespace core::difference {

namespace {

using language::IndexRange;
using language::Language;
using language::ReportingVerb;
using language::VerbForm;
using language::VerbForms;

/// The main verb follows its subject after at most so many auxiliaries and adverbs.
constexpr qsizetype longestBeforeVerb = 2;

struct Verb
{
    IndexRange tokens;
    QString lemma;
    VerbForms forms;
};

bool hasParticles(const Side &side, qsizetype verb, const QStringList &particles)
{
    for (qsizetype i = 0; i < particles.size(); ++i) {
        const qsizetype at = verb + 1 + i;
        if (at >= std::ssize(side.tokens) || side.token(at).norm != particles[i])
            return false;
    }
    return true;
}

std::optional<Verb> verbAt(const Side &side, qsizetype i, const Language &language)
{
    for (const auto &form : language.reportingWords().formsOf(side.token(i).norm)) {
        const ReportingVerb &verb = language.reportingWords().verb(form);
        if (hasParticles(side, i, verb.particles))
            return Verb{.tokens = {i, i + 1 + verb.particles.size()},
                        .lemma = verb.lemma,
                        .forms = form.forms};
    }
    return std::nullopt;
}

Wording graded(const QString &lemma, const Language &language)
{
    const auto *entry = language.lexicon(u"verb-strength").find(lemma);
    if (!entry)
        return {};
    return {.strength = entry->field(0).toInt(),
            .stance = entry->field(1) == u"doubted" ? Stance::Doubted
                : entry->field(1) == u"accepted"    ? Stance::Accepted
                                                    : Stance::None};
}

bool isNegated(const Side &side, IndexRange cue, const Language &language)
{
    const auto &lexicon = language.lexicon(u"verb-strength");
    for (qsizetype i = cue.begin; i < cue.end; ++i) {
        const auto *entry = lexicon.find(side.token(i).norm);
        if (entry && entry->field(1) == u"negation")
            return true;
    }
    return false;
}

/// "to call on": a preposition that is no part of the cue's lemma.
bool isInfinitive(const Side &side, IndexRange cue, Speech speech, const Language &language)
{
    const QString &first = side.token(cue.begin).norm;
    return language.functionClass(first) == "preposition"_L1 && !speech->cueLemma.startsWith(first);
}

bool isParticiple(const Side &side, IndexRange cue, const Language &language)
{
    const auto verb = verbAt(side, cue.end - 1, language);
    return verb && verb->forms.testFlag(VerbForm::Gerund);
}

/// The finite verb right after the source where the cue is only joined to it:
/// "She [threatened] them, saying that …".
std::optional<Verb> mainVerb(const Side &side, IndexRange cue, Speech speech,
                             const Language &language)
{
    for (const TextRange &source : speech->source.ranges) {
        if (!side.range().contains(source) || source.isEmpty())
            continue;
        const qsizetype first = side.tokensIn(source).end;
        for (qsizetype i = first; i < std::min(cue.begin, first + longestBeforeVerb + 1); ++i) {
            if (side.token(i).kind != language::TokenKind::Word)
                break;
            const auto verb = verbAt(side, i, language);
            if (verb && verb->forms.testAnyFlags(VerbForm::Past | VerbForm::Third))
                return verb;
        }
    }
    return std::nullopt;
}

std::optional<TextRange> firstCue(Speech speech)
{
    for (const TextRange &range : speech->cue) {
        if (!range.isEmpty())
            return range;
    }
    return std::nullopt;
}

} // namespace

bool isNegated(const Side &side, TextRange range, const Material &material)
{
    return isNegated(side, side.tokensIn(range), material.language(side.id.version));
}

std::optional<Wording> wordingOf(Speech speech, VersionId version, const Material &material)
{
    const auto &analysis = *material.inputs[static_cast<size_t>(version.value)].analysis;
    const auto range = firstCue(speech);
    const qint32 index = range ? analysis.sentenceAt(range->begin) : -1;
    if (index < 0)
        return std::nullopt;
    const Side side = sideOf(material, {version, index});
    const Language &language = material.language(version);
    const IndexRange cue = side.tokensIn(*range);
    const bool isHypothetical = !language::within(analysis.hedges, *range).empty();
    const bool isAct = !isHypothetical && cue.length() > 0
        && side.token(cue.begin).kind == language::TokenKind::Word
        && !isNegated(side, cue, language) && !isInfinitive(side, cue, speech, language);
    if (!isAct)
        return std::nullopt;
    Wording wording = graded(speech->cueLemma, language);
    wording.range = *range;
    if (wording.isPlain() && isParticiple(side, cue, language)) {
        if (const auto verb = mainVerb(side, cue, speech, language)) {
            wording = graded(verb->lemma, language);
            wording.range = side.textOf(verb->tokens);
        }
    }
    wording.sentence = side.id;
    return wording;
}

QString comparedStrength(const Wording &here, const Wording &there)
{
    const int steps = std::abs(here.strength - there.strength);
    if (here.stance == there.stance || steps > 1)
        return here.strength > there.strength ? u"a stronger verb here"_s : u"a weaker verb here"_s;
    const auto taken = [](Stance stance) {
        return stance == Stance::Doubted ? u" leaves open whether it is true"_s
                                         : u" takes it for true"_s;
    };
    return here.stance != Stance::None ? u"the verb here"_s + taken(here.stance)
                                       : u"the verb there"_s + taken(there.stance);
}

} // namespace core::difference
