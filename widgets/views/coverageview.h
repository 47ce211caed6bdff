// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/viewstate.h"
#include "widgets/render/coverage.h"
#include "widgets/views/layoutview.h"

class QLabel;
class QMenu;
class QModelIndex;

namespace widgets {

class CoverageBar;
class CoverageModel;
class CoverageTable;

/// The Coverage layout: claims x outlets, one glyph and a word a cell. Choosing a cell selects the
/// claim in that version; Enter or a double click goes to its place.
class CoverageView final : public LayoutView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoverageView)

public:
    explicit CoverageView(ViewState *state, QWidget *parent = nullptr);

    void setColours(const Palette &palette) override;
    void setReadingFont(const QFont &font) override;
    void activate() override;
    QList<SentenceStretch> visibleSentences() const override;
    bool scrollTo(core::SentenceId sentence) override;
    /// The chosen cells with their headings, tabs between them.
    QString selectedText() const override;

public Q_SLOTS:
    void copy() const;

private:
    void arrange();
    void connectState();
    void connectTable();
    void connectBar();
    void refill() override;
    void query(const std::function<void()> &change);
    void afterQuery();
    void sortBy(int column);
    void showSelection();
    void showHover();
    void choose(const QModelIndex &index);
    void point(const QModelIndex &index);
    void goTo(const QModelIndex &index);
    void moveColumn(int from, int to);
    void showMenu(const QModelIndex &index, QPoint globalPosition);

    ViewState *m_state;
    CoverageModel *m_model;
    CoverageBar *m_bar;
    CoverageTable *m_table;
    QLabel *m_empty;
    bool m_isFollowing = false; ///< the change comes from elsewhere: do not send it back
    bool m_isChoosing = false; ///< the change comes from here: do not follow it
};

} // namespace widgets
