// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/alignedview.h"

#include "widgets/render/prose.h"
#include "widgets/views/alignedbar.h"
#include "widgets/views/alignedgrid.h"
#include "widgets/views/alignedheader.h"
#include "widgets/views/gridaccessible.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace widgets {

AlignedView::AlignedView(ViewState *state, QWidget *parent)
    : LayoutView(parent)
    , m_state(state)
    , m_bar(new AlignedBar(state, this))
    , m_header(new AlignedHeader(state, this))
    , m_grid(new AlignedGrid(state, this))
{
    GridAccessible::install();
    setAccessibleName(tr("Claims side by side"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_bar);
    all->addWidget(m_header);
    all->addWidget(m_grid, 1);
    setFocusProxy(m_grid);
    connectParts();
    updateHeader();
}

AlignedView::~AlignedView() = default;

void AlignedView::connectParts()
{
    const auto updateBar
        = [this] { m_bar->setRows(m_grid->rows(), m_grid->filter(), m_grid->order()); };
    connect(m_grid, &AlignedGrid::rowsChanged, m_bar, updateBar);
    connect(m_grid, &AlignedGrid::columnsMoved, this, &AlignedView::updateHeader);
    connect(m_grid, &AlignedGrid::columnsMoved, this, &AlignedView::viewportChanged);
    connect(m_grid, &AlignedGrid::scrolled, this, &AlignedView::viewportChanged);
    connect(m_grid, &AlignedGrid::readingRequested, this,
            [this] { Q_EMIT placeWanted(m_state->sentence()); });
    connect(m_grid, &AlignedGrid::orderRequested, m_grid, &AlignedGrid::setOrder);
    connect(m_bar, &AlignedBar::filterChosen, m_grid, &AlignedGrid::setFilter);
    connect(m_bar, &AlignedBar::orderChosen, m_grid, &AlignedGrid::setOrder);
    connect(m_header, &AlignedHeader::menuRequested, this, &AlignedView::versionMenuRequested);
    connect(m_header, &AlignedHeader::columnReached, m_grid, &AlignedGrid::revealColumn);
    updateBar();
}

void AlignedView::updateHeader()
{
    m_header->setPlaces({.beside = m_grid->numberWidth(),
                         .columnWidth = static_cast<int>(m_grid->geometryOfCells().columnWidth()),
                         .scroll = m_grid->sideways(),
                         .after = m_grid->width() - m_grid->viewport()->width()});
}

void AlignedView::updateWords()
{
    if (m_hasProse && !m_prose)
        m_prose = std::make_unique<ProseLayer>();
    m_grid->setColours(m_palette,
                       m_hasProse ? m_prose->formatter(m_palette.isDark) : BlockFormatter{});
}

void AlignedView::setColours(const Palette &palette)
{
    m_palette = palette;
    m_bar->setColours(palette);
    m_header->setColours(palette);
    updateWords();
}

void AlignedView::setReadingFont(const QFont &font)
{
    m_grid->setReadingFont(font);
}

void AlignedView::setColumnCharacters(int count)
{
    m_grid->setColumnCharacters(count);
}

void AlignedView::setProseLayer(bool on)
{
    if (m_hasProse == on)
        return;
    m_hasProse = on;
    updateWords();
}

void AlignedView::setProseDefinitions(const QStringList &userFolders, const QStringList &active)
{
    m_prose = std::make_unique<ProseLayer>(userFolders);
    m_prose->setActive(active);
    updateWords();
}

void AlignedView::activate()
{
    m_grid->showCurrent();
    m_grid->setFocus(Qt::OtherFocusReason);
}

QString AlignedView::selectedText() const
{
    return m_grid->selectedText();
}

QList<SentenceStretch> AlignedView::visibleSentences() const
{
    return m_grid->visibleSentences();
}

bool AlignedView::scrollTo(core::SentenceId sentence)
{
    return m_grid->scrollToClaim(m_state->comparison()->claimOf(sentence));
}

void AlignedView::showEvent(QShowEvent *event)
{
    LayoutView::showEvent(event);
    updateHeader();
}

} // namespace widgets
