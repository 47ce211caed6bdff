// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/viewstate.h"
#include "widgets/render/palette.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;
class QToolButton;

namespace widgets {

class Chip;
class DifferenceDelegate;
class DifferencesModel;
class FilterPopover;

/// The differences in reading order under chips of their kinds. No chip pressed shows all; pressed
/// chips set every other kind aside, here and in all panes; the filter's popover does the same by
/// size, part of the article and version. Choosing a row selects its difference.
class DifferencesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DifferencesPanel(ViewState *state, QWidget *parent = nullptr);

    void setColours(const Palette &palette);
    /// The number of rows in shown columns, for the panel's tab.
    int count() const;

public Q_SLOTS:
    void showAllKinds();
    void copy() const;
    /// Opens the popover of the filter beside its button, or at a place of the screen.
    void openFilter();
    void openFilterAt(QPoint place);

Q_SIGNALS:
    void countChanged(int count);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct GroupChip
    {
        Chip *chip = nullptr;
        QSet<core::difference::Kind> kinds;
    };

    void createChips();
    void createList();
    void connectState();
    void arrange();
    void readComparison();
    void readColumns();
    void readFilter();
    void applyFilter();
    void updateCounts();
    void updateSummary();
    void applyChips();
    void showSelection();
    void choose(const QModelIndex &index);

    ViewState *m_state;
    DifferencesModel *m_model;
    DifferenceDelegate *m_delegate;
    QListView *m_list;
    QLineEdit *m_words;
    QLabel *m_summary;
    QToolButton *m_filter;
    FilterPopover *m_popover;
    Palette m_palette;
    Chip *m_all = nullptr;
    QList<GroupChip> m_groups;
    bool m_isFollowing = false; ///< the change comes from elsewhere: do not send it back
};

} // namespace widgets
