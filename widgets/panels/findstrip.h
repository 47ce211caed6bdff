// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/finder.h"
#include "widgets/render/palette.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace widgets {

class Chip;

/// How words are looked for (case, accents, whole words, as an expression) and how often they stand
/// in each version: a chip a version, a click goes there. Under the tool bar while somebody
/// searches.
class FindStrip final : public QFrame
{
    Q_OBJECT

public:
    FindStrip(ViewState *state, Finder *finder, QWidget *parent = nullptr);

    void setColours(const Palette &palette);
    void setOptions(const SearchOptions &options);

Q_SIGNALS:
    void closeRequested();
    void optionsChanged(const widgets::SearchOptions &options);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Chip *addOption(const QString &text, const QKeySequence &keys, const QString &explanation);
    void createOptions();
    void readOptions();
    void applyOptions();
    void showResults();
    void updateChips();

    ViewState *m_state;
    Finder *m_finder;
    Palette m_palette = Palette::light();
    Chip *m_case = nullptr;
    Chip *m_accents = nullptr;
    Chip *m_whole = nullptr;
    Chip *m_expression = nullptr;
    QList<Chip *> m_versions; ///< made as they are needed
    QLabel *m_lead; ///< before the versions
    QLabel *m_rest; ///< versions without a chip
    QLabel *m_problem;
    QToolButton *m_close;
    QWidget *m_flow;
};

} // namespace widgets
