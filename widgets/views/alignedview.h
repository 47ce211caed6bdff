// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/viewstate.h"
#include "widgets/views/layoutview.h"

#include <memory>

namespace widgets {

class AlignedBar;
class AlignedGrid;
class AlignedHeader;
class ProseLayer;

/// The Aligned layout: a row for each claim and a cell for each version, so that what a version
/// leaves out is a gap and what it tells elsewhere is marked.
class AlignedView final : public LayoutView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlignedView)

public:
    explicit AlignedView(ViewState *state, QWidget *parent = nullptr);
    ~AlignedView() override;

    void setColours(const Palette &palette) override;
    void setReadingFont(const QFont &font) override;
    void activate() override;
    QString selectedText() const override;
    QList<SentenceStretch> visibleSentences() const override;
    bool scrollTo(core::SentenceId sentence) override;
    void setColumnCharacters(int count);
    /// Inks for quotations, figures, reporting words and the like; on unless switched off.
    void setProseLayer(bool on);
    /// Definition files of the user's and which of all definitions are used; see ProseLayer.
    void setProseDefinitions(const QStringList &userFolders, const QStringList &active);

    AlignedGrid *grid() const { return m_grid; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectParts();
    void updateHeader();
    void updateWords();

    ViewState *m_state;
    Palette m_palette = Palette::light();
    std::unique_ptr<ProseLayer> m_prose; ///< made when first needed
    bool m_hasProse = true;
    AlignedBar *m_bar;
    AlignedHeader *m_header;
    AlignedGrid *m_grid;
};

} // namespace widgets
