// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <QTemporaryDir>

#include <memory>
#include <stop_token>

namespace widgets {

/// One list of words that can be marked and counted, or a file that could not be read as one.
struct WordList
{
    QString name;
    QString file; ///< as it is called in the folder; empty for those that come with the program
    QString problem; ///< why it cannot be used, one part of a sentence; empty where it can
};

/// The word lists of a folder: definition files of KSyntaxHighlighting (*.xml) and plain lists of
/// words (*.txt), beside the one that comes with the program. What is used is a checked copy.
class WordLists final
{
    Q_DISABLE_COPY_MOVE(WordLists)

public:
    /// Reads a folder that need not exist; files in order of their names. Never fails as a whole.
    static std::shared_ptr<const WordLists> read(const QString &folder);

    const QList<WordList> &lists() const { return m_lists; }
    /// For ProseLayer: where its definitions are found, as long as this object lives.
    QStringList definitionFolders() const { return {m_copies.path()}; }

private:
    WordLists() = default;
    void readFile(const QString &path);

    QTemporaryDir m_copies;
    QList<WordList> m_lists;
};

/// One occurrence of a word of a list.
struct WordPlace
{
    core::VersionId version;
    core::TextRange range;

    friend bool operator==(const WordPlace &, const WordPlace &) = default;
};

struct CountedWord
{
    QString word; ///< as it is written at its first place
    QList<WordPlace> places; ///< in the order of versions and text
    QList<int> counts; ///< by version
};

struct CountedList
{
    QString name;
    QList<CountedWord> words; ///< the most frequent first
    QList<int> counts; ///< by version
};

struct WordCounts
{
    QList<int> words; ///< of each version's article, what is set aside left out
    QList<CountedList> lists;
};

/// Counts the words of the named lists in every version, but not in what is set aside. Linear in
/// the text for each list. Ends early, with what it has, where \a stop says so.
WordCounts countWords(const core::Comparison &comparison, const QStringList &definitionFolders,
                      const QStringList &names, const std::stop_token &stop = {});

/// How often in a thousand words; 0 for an empty article.
double perThousand(int count, int words);

} // namespace widgets
