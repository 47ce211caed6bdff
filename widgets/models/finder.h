// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/viewstate.h"

#include <QTimer>

#include <memory>
#include <stop_token>

namespace widgets {

/// Finds words in all shown versions at once and steps through the places, around at the ends. What
/// is found is told to the ViewState, whose panes mark it; the sentence of the current place is
/// selected. Plain words are found at once, expressions on another thread: whatever they are, the
/// window does not wait for them.
class Finder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Finder)

public:
    explicit Finder(ViewState *state, QObject *parent = nullptr);
    ~Finder() override;

    const QString &words() const { return m_words; }
    /// Searched for when typing pauses, or at the next step.
    void setWords(const QString &words);
    const SearchOptions &options() const { return m_options; }
    void setOptions(const SearchOptions &options);

    void findNext() { step(1); }
    void findPrevious() { step(-1); }
    /// To the version's first place; to its next where the current one is in it already.
    void findIn(core::VersionId version);
    /// Forgets the words and their marks.
    void clear();

    qsizetype matchCount() const { return m_matches.size(); }
    /// 0-based; -1 for none.
    qsizetype currentMatch() const { return m_current; }
    struct Count
    {
        core::VersionId version;
        qsizetype places = 0;

        friend bool operator==(const Count &, const Count &) = default;
    };
    /// For each shown version, in the order of the columns; those without places too.
    QList<Count> counts() const;
    /// No answer yet: typing goes on, or the search does.
    bool isPending() const;
    /// One sentence on what is wrong with the words, or why there may be more places; or empty.
    const QString &problem() const { return m_problem; }

Q_SIGNALS:
    void changed();
    /// The last step went around the end: in words.
    void wrapped(const QString &words);

private:
    void readComparison();
    void search();
    void searchExpression();
    void take(const QList<SearchMatch> &matches, const QString &problem);
    void step(int by);
    void goTo(qsizetype match);

    ViewState *m_state;
    QString m_words;
    SearchOptions m_options;
    std::shared_ptr<const VersionSearch> m_versions; ///< null: not read yet
    QList<SearchMatch> m_matches;
    qsizetype m_current = -1;
    QString m_problem;
    QTimer m_pause; ///< searches when typing pauses
    std::stop_source m_stop; ///< of the search on another thread
    bool m_isRunning = false;
    int m_waiting = 0; ///< a step to take when the answer comes
};

} // namespace widgets
