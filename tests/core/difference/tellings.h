// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/difference/find.h"

/// One-sentence versions with facts put in by hand, aligned by hand: what the difference stage does
/// does not hang on the stages before it.
namespace tellings {

struct Telling
{
    QString text;
    std::vector<core::language::Figure> figures;
    std::vector<core::language::DateMention> dates;
    std::vector<core::language::Name> names;
    std::vector<core::language::Hedge> hedges;
    std::vector<core::attribution::Attribution> attributions;

    /// Where words stand in the text; fails loudly if they do not.
    core::TextRange at(const QString &words) const;

    Telling &figure(const QString &words, double value, const QString &unit = {},
                    core::language::Approximation approximation
                    = core::language::Approximation::Exact);
    Telling &date(const QString &words, core::language::DateMention date);
    Telling &name(const QString &words);
    Telling &hedge(const QString &words, const QString &group, int strength);
    Telling &credit(const QString &source, const QString &name, const QString &cue,
                    core::attribution::CueClass cueClass, const QString &content);
};

/// The differences of the tellings, all paired with each other, as lines:
///     a figure-changed “20 members” / b “23 members”: “20 members” here, “23 members” in b.
QStringList differencesOf(const std::vector<Telling> &tellings,
                          core::alignment::Relation relation = core::alignment::Relation::Reworded);

/// Only the lines of one kind, without their details: a “20 members” / b “23 members”
QStringList wordsOf(core::difference::Kind kind, const std::vector<Telling> &tellings,
                    core::alignment::Relation relation = core::alignment::Relation::Reworded);

} // namespace tellings
