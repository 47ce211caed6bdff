// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/viewstate.h"
#include "widgets/render/columnlayout.h"
#include "widgets/views/layoutview.h"

#include <QTimer>

class QFrame;
class QMenu;
class QScrollArea;

namespace widgets {

class ColumnGrip;
class ColumnHeader;
class ColumnSync;
class LinkRubber;
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
    QList<SentenceStretch> visibleSentences() const override;
    bool scrollTo(core::SentenceId sentence) override;
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
    /// What can be done with a version, at a place of the screen.
    void showVersionMenu(core::VersionId version, QPoint globalPosition);
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
    void heatWanted(core::VersionId version);
    /// Blocks of a version are something else than they were read as; no role: what was read.
    void roleGiven(core::VersionId version, const QList<qint32> &blocks,
                   std::optional<core::BlockRole> role);
    /// Two sentences of different versions are to be linked.
    void linkDrawn(const widgets::SentenceLink &link);
    void unlinkRequested(const widgets::SentenceLink &link);
    /// A menu is about to be shown: whoever can do something with the sentence or link adds it.
    void sentenceMenuAsked(QMenu *menu, core::SentenceId sentence);
    void linkMenuAsked(QMenu *menu, const widgets::SentenceLink &link);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What stands in one column's place.
    struct Parts
    {
        ColumnHeader *header = nullptr;
        ReadingColumn *column = nullptr;
        ColumnGrip *grip = nullptr; ///< its edge
        RibbonGutter *gutter = nullptr; ///< towards the next column; null for the last
    };

    /// While the edge of a column is dragged.
    struct Resized
    {
        core::VersionId version;
        int before = 0;
        int width = 0;
    };

    void connectParts();
    BlockFormatter formatter() const;
    void updateFormatters();
    void rebuild();
    void updateColumns();
    void updateStyles();
    QHash<core::VersionId, double> scrollPositions() const;
    void removeColumn(const Parts &parts);
    Parts makeColumn(core::VersionId version);
    void connectColumn(const Parts &parts);
    void connectHeader(const Parts &parts);
    void connectGrip(const Parts &parts);
    void stepOnlyHere(core::VersionId version, int step);
    void makeGutters();
    void makeGutter(Parts &parts, ReadingColumn *next);
    ReadingColumn *firstSeen() const;
    void joinStrips();
    void layOutAhead();
    void moveIntoStrips();
    void orderFocus();
    void arrange();
    void placeParts(const Parts &parts, int left, int wide, int high);
    int widthFor(int characters) const;
    int charactersIn(int width) const;
    void setCharacters(core::VersionId version, int characters);
    void showMenu(core::VersionId version, QPoint globalPosition, ReadingColumn *text);
    void addRoleMenu(QMenu *menu, core::VersionId version, const QList<qint32> &blocks);
    void fillRoleMenu(QMenu *menu, core::VersionId version, const QList<qint32> &blocks);
    qsizetype placeOf(core::VersionId version) const;
    void connectGutter(RibbonGutter *gutter, ReadingColumn *left, ReadingColumn *right);
    void showLinkMenu(QPoint globalPosition, const SentenceLink &link);
    core::SentenceId sentenceMeant(ReadingColumn *text, QPoint globalPosition) const;
    void linkWithMarked();
    RibbonGutter *gutterOfLink() const;
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
    QWidget *m_fixed; ///< of the pinned columns
    QWidget *m_row; ///< of those that scroll sideways
    QFrame *m_dropMark; ///< where a dragged column would go
    LinkRubber *m_rubber;
    bool m_wasOnRibbons = false; ///< the keyboard, before the columns were made anew
    ColumnSync *m_sync;
    QList<Parts> m_parts; ///< in the order of ViewState::columns(), pinned ones first
    qsizetype m_fixedCount = 0; ///< so many of them stand in the strip of the pinned
    ReadingColumn *m_joined = nullptr; ///< what the last of these has ribbons to
    Resized m_resized;
    QTimer m_ahead; ///< for laying out what comes next when there is time
};

} // namespace widgets
