// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/heatview.h"

#include "widgets/panels/flowlayout.h"
#include "widgets/render/typography.h"
#include "widgets/views/columnaccessible.h"
#include "widgets/views/columnsync.h"
#include "widgets/views/heatlegend.h"
#include "widgets/views/heatmargin.h"
#include "widgets/views/readingcolumn.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace widgets {

using core::SentenceId;
using core::VersionId;

HeatView::HeatView(ViewState *state, QWidget *parent)
    : LayoutView(parent)
    , m_state(state)
    , m_font(defaultReadingFont())
    , m_chooser(new QComboBox(this))
    , m_legend(new HeatLegend(this))
    , m_about(new QLabel(this))
    , m_body(new QHBoxLayout)
    , m_margin(new HeatMargin(state, this))
{
    ColumnAccessible::install();
    setAccessibleName(tr("Heat map of one version"));
    setAutoFillBackground(true);
    createHeader();
    connect(m_state, &ViewState::comparisonChanged, this, [this] {
        dropColumn(); // it reads the one before
        refresh();
    });
    connect(m_state, &ViewState::columnsChanged, this, &HeatView::refresh);
    connect(m_state, &ViewState::selectionChanged, this, &HeatView::follow);
    connect(m_margin, &HeatMargin::readingChosen, this, [this](SentenceId sentence) {
        m_state->select(sentence);
        setVersion(sentence.version);
    });
    connect(m_chooser, &QComboBox::activated, this,
            [this](int row) { setVersion({m_chooser->itemData(row).toInt()}); });
    setColours(m_palette);
    setReadingFont(m_font);
}

void HeatView::createHeader()
{
    m_chooser->setAccessibleName(tr("Version to read"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_about->setProperty("muted", true);
    auto *line = new FlowLayout(10);
    line->setContentsMargins(16, 8, 16, 8);
    line->addWidget(m_chooser);
    line->addWidget(m_about);
    line->addWidget(m_legend);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    m_body->setSpacing(8);
    m_body->addWidget(m_margin, 2);
    all->addLayout(line);
    all->addLayout(m_body, 1);
}

void HeatView::setColours(const Palette &palette)
{
    m_palette = palette;
    QPalette background = this->palette();
    background.setColor(QPalette::Window, palette.window);
    setPalette(background);
    m_legend->setColours(palette);
    m_margin->setColours(palette);
    if (m_column)
        m_column->setColours(palette);
}

void HeatView::setReadingFont(const QFont &font)
{
    m_font = font;
    m_margin->setReadingFont(font);
    if (m_column)
        m_column->setReadingFont(font);
}

QString HeatView::selectedText() const
{
    return m_column ? m_column->selectedText() : QString();
}

void HeatView::activate()
{
    if (m_state->sentence().isValid())
        setVersion(m_state->sentence().version);
    if (m_column)
        m_column->setFocus(Qt::OtherFocusReason);
}

void HeatView::refill()
{
    const core::ComparisonPtr &comparison = m_state->comparison();
    const QList<VersionId> &columns = m_state->columns();
    const auto hasName = [&](VersionId id) { return comparison->version(id).name == m_name; };
    const auto same = comparison ? std::ranges::find_if(columns, hasName) : columns.cend();
    m_version = comparison && same != columns.cend() ? *same : columns.value(0);
    if (!comparison)
        m_version = {};
    m_name = m_version.isValid() ? comparison->version(m_version).name : QString();
    fillChooser();
    makeColumn();
    follow();
}

void HeatView::fillChooser()
{
    const QSignalBlocker quiet(m_chooser);
    m_chooser->clear();
    if (m_state->comparison()) {
        for (const VersionId version : m_state->columns())
            m_chooser->addItem(m_state->comparison()->version(version).outlet, version.value);
    }
    m_chooser->setCurrentIndex(m_chooser->findData(m_version.value));
    const int others = static_cast<int>(qMax(0, m_state->columns().size() - 1));
    m_about->setText(
        others > 0 ? tr("shaded by how many of the other versions say it otherwise or lack it:")
                   : tr("Two versions or more must be open to shade one by the others."));
    m_chooser->setVisible(m_version.isValid());
    m_legend->setVisible(others > 0);
    m_margin->setVisible(others > 0);
    m_legend->setOthers(others);
}

void HeatView::dropColumn()
{
    m_heat.clear();
    m_margin->setColumn(nullptr, {});
    if (!m_column)
        return;
    // Later: this may be the end of one of its own events.
    disconnect(m_state, nullptr, m_column, nullptr);
    m_column->disconnect(this);
    m_column->hide();
    m_column->deleteLater();
    m_column = nullptr;
}

void HeatView::makeColumn()
{
    dropColumn();
    if (!m_version.isValid())
        return;
    const auto heat
        = [this](qint32 sentence) -> const SentenceHeat & { return heatOfSentence(sentence); };
    m_column = new ReadingColumn(m_state, m_version, this);
    m_column->setAccessibleName(m_state->comparison()->version(m_version).outlet);
    m_column->setHeat(heat);
    m_column->setColours(m_palette);
    m_column->setReadingFont(m_font);
    connect(m_column, &ReadingColumn::scrolled, this, &LayoutView::viewportChanged);
    connect(m_column, &ReadingColumn::laidOut, this, &LayoutView::viewportChanged);
    connect(m_column, &ReadingColumn::menuRequested, this,
            [this](QPoint place) { Q_EMIT versionMenuRequested(m_version, place); });
    m_body->insertWidget(0, m_column, 3);
    m_column->show();
    m_margin->setColumn(m_column, heat);
    setTabOrder(m_chooser, m_column);
    setTabOrder(m_column, m_margin);
}

const SentenceHeat &HeatView::heatOfSentence(qint32 sentence)
{
    auto found = m_heat.constFind(sentence);
    if (found == m_heat.constEnd())
        found = m_heat.insert(
            sentence, heatOf(*m_state->comparison(), {m_version, sentence}, m_state->columns()));
    return *found;
}

void HeatView::setVersion(VersionId version)
{
    if (!m_state->comparison() || !m_state->columns().contains(version))
        return;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    if (m_version != version || isStale()) {
        m_name = m_state->comparison()->version(version).name;
        refresh();
    }
    if (m_state->sentence().version != version) {
        const SentenceId here = counterpartOf(*m_state->comparison(), m_state->sentence(), version);
        m_state->select(here.isValid() ? here : SentenceId{version, 0});
    }
    if (hadFocus && m_column)
        m_column->setFocus(Qt::OtherFocusReason);
}

SentenceId HeatView::sentenceHere() const
{
    return m_state->comparison() && m_state->sentence().isValid()
        ? counterpartOf(*m_state->comparison(), m_state->sentence(), m_version)
        : SentenceId{};
}

/// Shows what stands for the current sentence in the version that is read.
void HeatView::follow()
{
    const SentenceId here = m_column && isVisible() ? sentenceHere() : SentenceId{};
    if (here.isValid())
        m_column->reveal(m_state->comparison()->sentence(here).range);
}

QList<SentenceStretch> HeatView::visibleSentences() const
{
    if (!m_column)
        return {};
    return {m_column->visibleSentences()};
}

bool HeatView::scrollTo(SentenceId sentence)
{
    const SentenceId here = m_column && m_state->comparison()
        ? counterpartOf(*m_state->comparison(), sentence, m_version)
        : SentenceId{};
    if (!here.isValid())
        return m_column != nullptr; // lacking it, the article stays where it is
    const Extent place = m_column->extentOf(here);
    m_column->setScroll((place.top + place.bottom - m_column->page()) / 2);
    return true;
}

void HeatView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        m_turned += event->angleDelta().y();
        if (const int steps = m_turned / 120; steps != 0)
            Q_EMIT zoomRequested(steps);
        m_turned %= 120;
    }
    event->accept();
}

} // namespace widgets
