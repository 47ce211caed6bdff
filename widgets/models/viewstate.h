// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/differencefilter.h"
#include "widgets/render/columnstyle.h"
#include "widgets/render/textsearch.h"

#include <QHash>
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

    /// How the user wants columns to look; those without a wish are not in it.
    const ColumnStyles &columnStyles() const { return m_styles; }
    ColumnStyle columnStyle(core::VersionId version) const { return m_styles.value(version); }
    void setColumnStyles(const ColumnStyles &styles);
    void setColumnStyle(core::VersionId version, const ColumnStyle &style);

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

    /// Which differences are drawn in full; the others are demoted (counted, drawn faintly, passed
    /// over by next/previous).
    const DifferenceFilter &filter() const { return m_filter; }
    void setFilter(const DifferenceFilter &filter);
    /// Its kinds alone.
    const QSet<core::difference::Kind> &shownKinds() const { return m_filter.kinds; }
    void setShownKinds(const QSet<core::difference::Kind> &kinds);
    /// Whether a difference, by its number, passes the filter. O(1).
    bool isShown(qsizetype difference) const;
    /// What differenceRows() has in shown columns, and how much of it the filter demotes.
    struct Counts
    {
        qsizetype all = 0;
        qsizetype demoted = 0;
    };
    Counts counts() const { return m_counts; }

    /// Find in all versions: the words looked for; empty for none.
    const QString &searchText() const { return m_searchText; }
    void setSearchText(const QString &text);
    /// Where they were found, ascending in each version, and the place that the reader went to.
    core::TextRanges finds(core::VersionId version) const { return m_finds.value(version); }
    void setFinds(const QHash<core::VersionId, core::TextRanges> &finds);
    const SearchMatch &currentFind() const { return m_currentFind; }
    void setCurrentFind(const SearchMatch &find);

    /// Somebody arrived at the selected place from elsewhere: views let it light up for a moment.
    void flash() { Q_EMIT flashed(); }

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
    void columnStylesChanged();
    void selectionChanged();
    void hoverChanged();
    void filterChanged();
    void shownKindsChanged(); ///< with every change of the filter, of which kinds are a part
    void linkChanged();
    void markedChanged();
    void searchTextChanged();
    void findsChanged();
    void currentFindChanged();
    void flashed();
    void dimsWireCopyChanged();

private:
    void updateRows();
    void updateShown();
    void updateReachable();

    core::ComparisonPtr m_comparison;
    QList<core::VersionId> m_columns;
    ColumnStyles m_styles;
    core::SentenceId m_sentence;
    qsizetype m_difference = -1;
    core::SentenceId m_hovered;
    DifferenceFilter m_filter;
    std::vector<bool> m_shown; ///< by number of the difference: passes the filter
    Counts m_counts;
    SentenceLink m_link;
    core::SentenceId m_marked;
    QString m_searchText;
    QHash<core::VersionId, core::TextRanges> m_finds;
    SearchMatch m_currentFind;
    bool m_dimsWireCopy = false;
    std::vector<qsizetype> m_rowOf; ///< by number of the difference
    QList<qsizetype> m_reachable;
};

} // namespace widgets
