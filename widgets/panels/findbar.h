// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/finder.h"
#include "widgets/render/palette.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace widgets {

/// The field of the tool bar for what is found in all versions: "3 of 17", next and previous. How
/// it is looked for, and where it was found, is told by the FindStrip.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(ViewState *state, QWidget *parent = nullptr);

    void setColours(const Palette &palette);
    Finder *finder() const { return m_finder; }
    int matchCount() const { return static_cast<int>(m_finder->matchCount()); }
    /// 0-based; -1 for none.
    int currentMatch() const { return static_cast<int>(m_finder->currentMatch()); }
    /// Somebody searches: there are words, or the keyboard is in the field.
    bool isInUse() const;

public Q_SLOTS:
    /// Takes the keyboard, the words selected; \a words, if any, are searched for.
    void activate(const QString &words = {});
    void findNext();
    void findPrevious();
    /// Forgets the words and their marks.
    void clear();
    /// As Escape does: forgets the words and gives the keyboard back to where it came from.
    void close();

Q_SIGNALS:
    /// The words are forgotten, the keyboard belongs elsewhere.
    void closed();
    void inUseChanged(bool isInUse);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createButtons();
    void arrange();
    void connectParts();
    void updateCount();
    void updateInUse();
    bool handleKey(const QKeyEvent &key);

    Finder *m_finder;
    QLineEdit *m_words;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QPointer<QWidget> m_cameFrom; ///< had the keyboard before the field was called for
    bool m_wasInUse = false;
};

} // namespace widgets
