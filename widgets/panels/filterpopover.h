// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/viewstate.h"
#include "widgets/render/palette.h"

#include <QFrame>

class QLabel;
class QLayout;
class QPushButton;
class QScrollArea;

namespace widgets {

class Chip;

/// The filter beside the kinds: size, part of the article, version. As with the chips of kinds, no
/// chip pressed shows all; pressed ones set the others aside. What is chosen is seen at once;
/// Escape or a click elsewhere closes it.
class FilterPopover final : public QFrame
{
    Q_OBJECT

public:
    explicit FilterPopover(ViewState *state, QWidget *parent = nullptr);

    void setColours(const Palette &palette);
    /// Below \a place, on the screen that it is on; the keyboard goes to the first chip.
    void popUp(QPoint place);

private:
    struct SizeChip
    {
        Chip *chip = nullptr;
        int minimumWords = 0;
        bool wholeSentencesOnly = false;
    };
    struct SectionChip
    {
        Chip *chip = nullptr;
        Section section = Section::Body;
    };

    QLayout *addGroup(const QString &title);
    Chip *addChip(QLayout *group, const QString &text);
    void createSizes();
    void createSections();
    void createVersions();
    void createBottom();
    void readVersions();
    void read();
    void chooseSize(const SizeChip &size);
    void chooseSections();
    void chooseVersions();
    void change(const DifferenceFilter &filter);

    ViewState *m_state;
    Palette m_palette = Palette::light();
    QList<SizeChip> m_sizes;
    QList<SectionChip> m_sections;
    QList<Chip *> m_versions; ///< one for each outlet's name
    QScrollArea *m_versionArea = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_showAll = nullptr;
};

} // namespace widgets
