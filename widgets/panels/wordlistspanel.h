// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/viewstate.h"
#include "widgets/render/palette.h"
#include "widgets/render/wordlists.h"

#include <QWidget>

#include <stop_token>

class QLabel;
class QToolButton;
class QTreeView;

namespace widgets {

class Chip;
class WordListsModel;

/// Word lists, how often each version uses their words, and the words: a table of lists and
/// outlets. A click on a count goes to the next place there. Counting goes on in the background.
class WordListsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WordListsPanel)

public:
    explicit WordListsPanel(ViewState *state, QWidget *parent = nullptr);
    ~WordListsPanel() override;

    void setColours(const Palette &palette);
    /// Reads the lists of a folder; made when the user first opens it.
    void setFolder(const QString &folder);
    void setActive(const QStringList &names);
    QStringList active() const;
    /// Where the definitions of all lists are, for as long as the panel does not read anew.
    QStringList definitionFolders() const;

public Q_SLOTS:
    /// Reads the folder again: files came, went or changed.
    void reload();
    void activate();
    void copy() const;

Q_SIGNALS:
    /// Other lists are in use, or what they hold changed.
    void listsChanged();
    void folderRequested(const QString &folder);

private:
    void createTop();
    void createTree();
    void arrange();
    void choose(const QStringList &names);
    void recount();
    void take(const core::ComparisonPtr &comparison, const WordCounts &counts);
    void keepingPlace(const std::function<void()> &change);
    void fitColumns();
    void goTo(const QModelIndex &index);

    ViewState *m_state;
    WordListsModel *m_model;
    QTreeView *m_tree;
    Chip *m_perThousand = nullptr;
    QToolButton *m_open = nullptr;
    QToolButton *m_reload = nullptr;
    QLabel *m_hint;
    QString m_folder;
    std::shared_ptr<const WordLists> m_lists;
    WordCounts m_counts;
    core::ComparisonPtr m_counted; ///< what m_counts belong to
    std::stop_source m_stop;
};

} // namespace widgets
