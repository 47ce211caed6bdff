// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/story.h"

#include <QStringList>

#include <algorithm>

namespace core::attribution {

using Type = StatementType;

/// How a reporting verb frames what it reports.
enum class CueClass {
    Neutral, ///< said, told, added
    Assertive, ///< insisted, stressed
    Doubting, ///< claimed, alleged
    Endorsing, ///< revealed, confirmed, pointed out
    Accusing, ///< accused, blamed, slammed
    Praising, ///< praised, welcomed
    Demanding, ///< urged, called for
    Promising, ///< promised, pledged
    Threatening, ///< threatened, warned
    Denying, ///< denied, rejected
    Asking, ///< asked, wondered
    Declining, ///< declined to comment
    None, ///< a quotation without a cue
};

struct Source
{
    TextRanges ranges; ///< where the source is named in the sentence ("she"); empty if it is not
    QString text; ///< those words
    QString name; ///< resolved: the fullest name in the version ("Oana Lungescu"), or text itself;
                  ///< empty if none
    QString description; ///< "NATO spokesperson", where the version gives one
    QString entity; ///< key for grouping across versions: normalised surname or organisation
    bool isUnnamed = false; ///< "officials", "sources"
    QString ownName; ///< the name inside the version, where name is another version's fuller one
    QString reason; ///< why the text was resolved to the name, in plain English
    double confidence = 1.0;

    friend bool operator==(const Source &, const Source &) = default;
};

/// Somebody says something: one statement of one version.
struct Attribution
{
    VersionId version;
    Source source;
    TextRanges cue; ///< empty where there is none
    QString cueText;
    QString cueLemma; ///< "say", "according to"
    CueClass cueClass = CueClass::None;
    TextRanges content;
    QString contentText; ///< the content's words, pieces joined with a space
    Type type = Type::Indirect;
    QString
        via; ///< resolved outer source: "Nikkei Asia" in "Nikkei Asia reported, citing officials"
    bool isNested = false; ///< stands inside another attribution's content
    QList<qint32> sentences; ///< the sentences that the content touches, ascending
    double confidence = 1.0;
    bool isCorrected = false; ///< the user chose its source, words or type, or made it

    /// True where words report, as opposed to nothing or a mark: "said", not the dash of a
    /// headline.
    bool hasVerb() const
    {
        return std::ranges::any_of(cueText, [](QChar c) { return c.isLetter(); });
    }

    friend bool operator==(const Attribution &, const Attribution &) = default;
};

} // namespace core::attribution
