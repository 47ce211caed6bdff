// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/viewstate.h"
#include "widgets/render/columnlayout.h"
#include "widgets/render/palette.h"

#include <QWidget>

class QScrollArea;

namespace widgets {

class ColumnHeader;
class EmptyState;
class ReadingColumn;

/// The Reading layout: every version's whole article in a column of its own, in its own order, with
/// ribbons between neighbours. Columns share the width; where they would become too narrow to read,
/// the view scrolls sideways.
class ReadingView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingView)

public:
    explicit ReadingView(ViewState *state, QWidget *parent = nullptr);
    ~ReadingView() override;

    void setColours(const Palette &palette);
    void setReadingFont(const QFont &font);
    /// Columns are never narrower than this many average characters.
    void setColumnCharacters(int count);
    void setScrollLocked(bool locked);
    bool isScrollLocked() const { return m_isLocked; }

    /// Scrolls so that the sentence can be seen, its counterparts level with it.
    void showSentence(core::SentenceId sentence);
    ReadingColumn *column(core::VersionId version) const;
    ReadingColumn *currentColumn() const;

Q_SIGNALS:
    void rename(core::VersionId version);
    void removeVersion(core::VersionId version);
    void makeReference(core::VersionId version);
    void showSource(core::VersionId version);
    void openRequested();
    void pasteRequested();
    void sampleRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What stands in one column's place.
    struct Parts
    {
        ColumnHeader *header = nullptr;
        ReadingColumn *column = nullptr;
    };

    void rebuild();
    void clearColumns();
    void addColumn(core::VersionId version);
    void connectColumn(const Parts &parts);
    void arrange();
    int columnWidth() const;
    void showMenu(core::VersionId version, QPoint globalPosition);
    void focusColumn(qsizetype number);
    void revealSideways(const ReadingColumn *column);
    void showSelected();

    ViewState *m_state;
    Palette m_palette = Palette::light();
    QFont m_font;
    int m_characters = 32;
    bool m_isLocked = true;
    QScrollArea *m_area;
    QWidget *m_row;
    EmptyState *m_empty;
    QList<Parts> m_parts; ///< in the order of ViewState::columns()
};

} // namespace widgets
