// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace widgets {

/// How a piece of a list's line is set; delegates turn it into font and colour.
enum class RunStyle {
    Plain,
    Strong, ///< names, the words that differ
    Muted, ///< descriptions, counts
    Verb, ///< a neutral reporting verb
    LoadedVerb, ///< a verb that frames what it reports: claimed, threatened
};

struct TextRun
{
    QString text;
    RunStyle style = RunStyle::Plain;

    friend bool operator==(const TextRun &, const TextRun &) = default;
};

/// One line of a list, made of differently set pieces.
using TextRuns = QList<TextRun>;

QString plainText(const TextRuns &runs);

/// The text without line breaks and doubled spaces, cut at a word boundary to about \a characters,
/// with "…" where something was left out. A surrogate pair is never split.
QString shortened(const QString &text, qsizetype characters);
/// The same, keeping the end of the text: "…the end of it".
QString shortenedFront(const QString &text, qsizetype characters);

} // namespace widgets
