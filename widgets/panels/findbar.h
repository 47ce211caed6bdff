// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/viewstate.h"
#include "widgets/render/palette.h"
#include "widgets/render/textsearch.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QToolButton;

namespace widgets {

/// Finds words in all shown versions at once: "3 of 17", next and previous, around at the ends. The
/// words are marked in all panes, the sentence of the current place is selected.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(ViewState *state, QWidget *parent = nullptr);

    void setColours(const Palette &palette);
    int matchCount() const { return static_cast<int>(m_matches.size()); }
    /// 0-based; -1 for none.
    int currentMatch() const { return m_current; }

public Q_SLOTS:
    /// Takes the keyboard, the words selected; \a words, if any, are searched for.
    void activate(const QString &words = {});
    void findNext();
    void findPrevious();
    /// Forgets the words and their marks.
    void clear();

Q_SIGNALS:
    /// Escape was pressed: the words are forgotten, the keyboard belongs elsewhere.
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createButtons();
    void arrange();
    void connectParts();
    void readComparison();
    void search();
    void searchNow();
    void step(int by);
    void updateCount();

    ViewState *m_state;
    VersionSearch m_versions;
    bool m_isStale = true; ///< the comparison changed since it was read
    QList<SearchMatch> m_matches;
    int m_current = -1;
    QTimer m_pause; ///< searches when typing pauses
    QLineEdit *m_words;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QAction *m_ignoreAccents;
};

} // namespace widgets
