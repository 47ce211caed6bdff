// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/viewstate.h"
#include "widgets/render/columnlayout.h"
#include "widgets/views/layoutview.h"

class QFrame;
class QMenu;
class QScrollArea;

namespace widgets {

class ColumnHeader;
class ColumnSync;
class EmptyState;
class ProseLayer;
class ReadingColumn;
class RibbonGutter;
class ThinScrollBar;

/// The Reading layout: every version's whole article in a column of its own, in its own order, with
/// ribbons between neighbours. Columns share the width; where they would become too narrow to read,
/// the view scrolls sideways.
class ReadingView final : public LayoutView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingView)

public:
    explicit ReadingView(ViewState *state, QWidget *parent = nullptr);
    ~ReadingView() override;

    void setColours(const Palette &palette) override;
    void setReadingFont(const QFont &font) override;
    void activate() override;
    /// Columns are never narrower than this many average characters.
    void setColumnCharacters(int count);
    /// Inks for quotations, figures, reporting words and the like; on unless switched off.
    void setProseLayer(bool on);
    /// Definition files of the user's and which of all definitions are used; see ProseLayer.
    void setProseDefinitions(const QStringList &userFolders, const QStringList &active);
    /// Folds away, or shows, all text that is set aside.
    void foldSetAside(bool isFolded);
    /// Offers the roles for what is selected, or for the paragraph of the current sentence.
    void askForRole();
    void setScrollLocked(bool locked);
    bool isScrollLocked() const;
    void setAnimated(bool animated) override;

    /// Scrolls so that the sentence can be seen, its counterparts level with it.
    void showSentence(core::SentenceId sentence);
    ReadingColumn *column(core::VersionId version) const;
    ReadingColumn *currentColumn() const;

Q_SIGNALS:
    void rename(core::VersionId version);
    void removeVersion(core::VersionId version);
    void makeReference(core::VersionId version);
    void showSource(core::VersionId version);
    void checkReading(core::VersionId version);
    void reloadRequested(core::VersionId version);
    /// Blocks of a version are something else than they were read as; no role: what was read.
    void roleGiven(core::VersionId version, const QList<qint32> &blocks,
                   std::optional<core::BlockRole> role);
    void openRequested();
    void pasteRequested();
    void sampleRequested();

protected:
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What stands in one column's place.
    struct Parts
    {
        ColumnHeader *header = nullptr;
        ReadingColumn *column = nullptr;
        RibbonGutter *gutter = nullptr; ///< towards the next column; null for the last
    };

    void connectParts();
    BlockFormatter formatter() const;
    void updateFormatters();
    void rebuild();
    void updateColumns();
    QHash<core::VersionId, double> scrollPositions() const;
    void removeColumn(const Parts &parts);
    Parts makeColumn(core::VersionId version);
    void connectColumn(const Parts &parts);
    void makeGutters();
    void orderFocus();
    void arrange();
    int columnWidth() const;
    void showMenu(core::VersionId version, QPoint globalPosition, ReadingColumn *text);
    void addRoleMenu(QMenu *menu, core::VersionId version, const QList<qint32> &blocks);
    void fillRoleMenu(QMenu *menu, core::VersionId version, const QList<qint32> &blocks);
    void focusColumn(qsizetype number);
    void revealSideways(const ReadingColumn *column);
    void showDropPlace(QPoint globalPosition);
    void dropColumn(core::VersionId version, QPoint globalPosition);
    qsizetype placeAt(QPoint globalPosition) const;

    ViewState *m_state;
    Palette m_palette = Palette::light();
    QFont m_font;
    std::unique_ptr<ProseLayer> m_prose;
    bool m_hasProse = true;
    bool m_isFolded = false;
    bool m_isAnimated = true;
    int m_characters = 32;
    int m_turned = 0; ///< of the wheel with Ctrl, since the last step
    QScrollArea *m_area;
    ThinScrollBar *m_sideways;
    QWidget *m_row;
    QFrame *m_dropMark; ///< where a dragged column would go
    ColumnSync *m_sync;
    EmptyState *m_empty;
    QList<Parts> m_parts; ///< in the order of ViewState::columns()
};

} // namespace widgets
