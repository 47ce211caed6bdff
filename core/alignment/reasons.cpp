// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alignment/reasons.h"

#include "core/alignment/likeness.h"
#include "core/alignment/weights.h"

using namespace Qt::StringLiterals;

namespace core::alignment {

namespace {

/// Shorter runs than these are chance.
constexpr int tellingRun = 5;
constexpr int tellingQuotation = 3;
/// Both sentences before or both after are about as alike as pairs are.
constexpr float tellingNeighbours = 0.3F;
/// Within a twentieth of the text, or both at the very beginning.
constexpr float tellingGap = 0.05F;
constexpr float tellingLead = 0.1F;

double coverage(double shared, double whole)
{
    return whole > 0 ? std::min(1.0, shared / whole) : 0;
}

QList<Reason> reasonsOf(const Features &a, const Features &b, int words, const Signals &signals)
{
    const Runs runs = commonRuns(a.words, b.words);
    const Agreement figures = compareFigures(a, b);
    QList<Reason> reasons;
    const auto add = [&](bool isTrue, Reason::Kind kind, int count = 0) {
        if (isTrue)
            reasons.append({kind, count});
    };
    const int names = compareNames(a, b).shared;
    const int dates = compareDates(a, b).shared;
    add(a.key == b.key, Reason::Kind::SameText);
    add(words > 0, Reason::Kind::SharedWords, words);
    add(names > 0, Reason::Kind::SharedNames, names);
    add(figures.shared > 0, Reason::Kind::SharedFigures, figures.shared);
    add(dates > 0, Reason::Kind::SharedDates, dates);
    add(runs.quoted >= tellingQuotation, Reason::Kind::SharedQuotation, runs.quoted);
    add(runs.common >= tellingRun, Reason::Kind::LongRun, runs.common);
    add(haveSameSpeaker(a, b), Reason::Kind::SameSpeaker);
    add(signals[Signal::Neighbours] >= tellingNeighbours, Reason::Kind::Neighbours);
    add(signals[Signal::Lead] >= tellingLead
            || (signals[Signal::Kinship] > 0 && signals[Signal::PositionGap] < tellingGap),
        Reason::Kind::Position);
    add(figures.clashing > 0, Reason::Kind::FigureConflict, figures.clashing);
    return reasons;
}

/// "9 content words", "1 name"
QString counted(int count, const QString &thing)
{
    return u"%1 %2%3"_s.arg(QString::number(count), thing, count == 1 ? u""_s : u"s"_s);
}

} // namespace

QString describe(const Reason &reason)
{
    switch (reason.kind) {
    case Reason::Kind::SameText:
        return u"the same words"_s;
    case Reason::Kind::SharedWords:
        return counted(reason.count, u"content word"_s);
    case Reason::Kind::SharedNames:
        return counted(reason.count, u"name"_s);
    case Reason::Kind::SharedFigures:
        return counted(reason.count, u"figure"_s);
    case Reason::Kind::SharedDates:
        return counted(reason.count, u"date"_s);
    case Reason::Kind::SharedQuotation:
        return u"the quotation (%1 in a row)"_s.arg(counted(reason.count, u"word"_s));
    case Reason::Kind::LongRun:
        return u"%1 in a row"_s.arg(counted(reason.count, u"word"_s));
    case Reason::Kind::Synonyms:
        return counted(reason.count, u"synonym"_s);
    case Reason::Kind::SameSpeaker:
        return u"the same speaker"_s;
    case Reason::Kind::Neighbours:
        return u"the sentences beside them match too"_s;
    case Reason::Kind::OtherVersions:
        return reason.count == 1 ? u"1 other version matches both"_s
                                 : u"%1 other versions match both"_s.arg(reason.count);
    case Reason::Kind::Position:
        return u"the same place in the text"_s;
    case Reason::Kind::FigureConflict:
        return reason.count > 1 ? u"against: figures differ"_s : u"against: a figure differs"_s;
    case Reason::Kind::Manual:
        return u"linked by hand"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Pair pairOf(const Features &a, const Features &b, const Signals &signals, double score)
{
    const Shared shared = sharedContent(a.stems, b.stems);
    Pair pair;
    pair.score = score;
    pair.relation = a.key == b.key              ? Relation::Identical
        : probabilityOfReworded(signals) >= 0.5 ? Relation::Reworded
                                                : Relation::Partial;
    pair.reasons = reasonsOf(a, b, shared.count, signals);
    pair.coverageOfA = a.key == b.key ? 1 : coverage(shared.weight, a.contentWeight);
    pair.coverageOfB = a.key == b.key ? 1 : coverage(shared.weight, b.contentWeight);
    return pair;
}

} // namespace core::alignment
