// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <QObject>
#include <QSet>

namespace widgets {

/// Two sentences of different versions that a ribbon joins.
struct SentenceLink
{
    core::SentenceId a;
    core::SentenceId b;

    bool isValid() const { return a.isValid() && b.isValid(); }
    bool joins(core::SentenceId sentence) const { return a == sentence || b == sentence; }
    /// In either order.
    bool isOf(core::SentenceId one, core::SentenceId other) const
    {
        return (a == one && b == other) || (a == other && b == one);
    }
    friend bool operator==(const SentenceLink &, const SentenceLink &) = default;
};

/// What the window is looking at: one object shared by all panes, so that none needs to know
/// another. It holds no result of its own; the comparison is replaced as a whole. Every setter does
/// nothing where nothing changes.
class ViewState final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewState)

public:
    explicit ViewState(QObject *parent = nullptr);

    /// May be null (nothing loaded).
    const core::ComparisonPtr &comparison() const { return m_comparison; }
    /// Keeps columns, current sentence and filters where they still make sense; otherwise resets
    /// them.
    void setComparison(core::ComparisonPtr comparison);

    /// The versions shown as columns, in order; hidden ones are not in it.
    const QList<core::VersionId> &columns() const { return m_columns; }
    void setColumns(const QList<core::VersionId> &columns);

    /// The current sentence (may be invalid) and, where a difference was chosen, its number in
    /// Comparison::differences.
    core::SentenceId sentence() const { return m_sentence; }
    qsizetype difference() const { return m_difference; }
    core::alignment::ClaimId claim() const;
    void select(core::SentenceId sentence, qsizetype difference = -1);
    void selectDifference(qsizetype number);

    /// The sentence under the pointer; its claim is lit in every column.
    core::SentenceId hovered() const { return m_hovered; }
    void setHovered(core::SentenceId sentence);

    /// The link that was chosen by its ribbon; one of its ends is the current sentence. Invalid
    /// where none was, and as soon as another sentence is gone to.
    SentenceLink link() const { return m_link; }
    /// \a link.a becomes the current sentence.
    void selectLink(const SentenceLink &link);

    /// The sentence that waits for another to be linked with; may be invalid.
    core::SentenceId marked() const { return m_marked; }
    void setMarked(core::SentenceId sentence);

    /// Kinds drawn in full; the others are demoted (counted, drawn faintly, passed over by
    /// next/previous).
    const QSet<core::difference::Kind> &shownKinds() const { return m_shownKinds; }
    void setShownKinds(const QSet<core::difference::Kind> &kinds);

    /// Find in all versions: the words to mark, case-insensitively; empty for none.
    const QString &searchText() const { return m_searchText; }
    void setSearchText(const QString &text);

    /// What three versions or more have word for word is drawn fainter.
    bool dimsWireCopy() const { return m_dimsWireCopy; }
    void setDimsWireCopy(bool dims);

    /// Steps through the differences of shown kinds in shown columns, in reading order (claim by
    /// claim); -1 at the ends. What several versions show of one another is one step: the rows of
    /// differenceRows().
    qsizetype nextDifference() const;
    qsizetype previousDifference() const;
    /// The differences that the steps above go through, in that order.
    const QList<qsizetype> &reachableDifferences() const { return m_reachable; }
    /// Where among them the current difference, or the one that shares its row, stands; -1 if none
    /// is current.
    qsizetype place() const;

Q_SIGNALS:
    void comparisonChanged();
    void columnsChanged();
    void selectionChanged();
    void hoverChanged();
    void linkChanged();
    void markedChanged();
    void shownKindsChanged();
    void searchTextChanged();
    void dimsWireCopyChanged();

private:
    void updateRows();
    void updateReachable();

    core::ComparisonPtr m_comparison;
    QList<core::VersionId> m_columns;
    core::SentenceId m_sentence;
    qsizetype m_difference = -1;
    core::SentenceId m_hovered;
    SentenceLink m_link;
    core::SentenceId m_marked;
    QSet<core::difference::Kind> m_shownKinds;
    QString m_searchText;
    bool m_dimsWireCopy = false;
    std::vector<qsizetype> m_rowOf; ///< by number of the difference
    QList<qsizetype> m_reachable;
};

} // namespace widgets
