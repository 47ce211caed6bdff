// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/filterpopover.h"

#include "widgets/panels/chip.h"
#include "widgets/panels/flowlayout.h"
#include "widgets/panels/panelstyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int popoverWidth = 400;
constexpr int versionsHeight = 160; ///< more chips scroll
constexpr std::array offeredWords{2, 3, 5, 10};

} // namespace

FilterPopover::FilterPopover(ViewState *state, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_state(state)
{
    setObjectName("filterPopover"_L1);
    setAccessibleName(tr("Filter differences"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    createSizes();
    createSections();
    createVersions();
    createBottom();
    connect(state, &ViewState::filterChanged, this, &FilterPopover::read);
    connect(state, &ViewState::columnsChanged, this, &FilterPopover::read);
    connect(state, &ViewState::comparisonChanged, this, &FilterPopover::readVersions);
    readVersions();
}

QLayout *FilterPopover::addGroup(const QString &title)
{
    auto *label = new QLabel(title, this);
    label->setProperty("heading", true);
    auto *group = new FlowLayout(6);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(label);
    column->addLayout(group);
    column->addSpacing(6);
    return group;
}

Chip *FilterPopover::addChip(QLayout *group, const QString &text)
{
    auto *chip = new Chip(text, this);
    group->addWidget(chip);
    return chip;
}

void FilterPopover::createSizes()
{
    QLayout *group = addGroup(tr("Size of the difference"));
    const auto add = [&](const QString &text, int words, bool wholeSentences) {
        const SizeChip made{addChip(group, text), words, wholeSentences};
        m_sizes.append(made);
        connect(made.chip, &Chip::clicked, this, [this, made] { chooseSize(made); });
    };
    add(tr("any"), 0, false);
    for (const int words : offeredWords)
        add(tr("%1 words or more").arg(words), words, false);
    add(tr("whole sentences"), 0, true);
}

void FilterPopover::createSections()
{
    QLayout *group = addGroup(tr("Part of the article"));
    for (const Section section : allSections) {
        m_sections.append({addChip(group, nameOf(section)), section});
        connect(m_sections.last().chip, &Chip::clicked, this, &FilterPopover::chooseSections);
    }
}

void FilterPopover::createVersions()
{
    auto *label = new QLabel(tr("As told by"), this);
    label->setProperty("heading", true);
    auto *flow = new QWidget;
    new FlowLayout(6, flow);
    flow->layout()->setContentsMargins({});
    m_versionArea = new QScrollArea(this);
    m_versionArea->setFrameShape(QFrame::NoFrame);
    m_versionArea->setWidgetResizable(true);
    m_versionArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_versionArea->setFocusPolicy(Qt::NoFocus);
    m_versionArea->setWidget(flow);
    layout()->addWidget(label);
    layout()->addWidget(m_versionArea);
}

void FilterPopover::createBottom()
{
    m_count = new QLabel(this);
    m_count->setObjectName("filterCount"_L1);
    m_count->setProperty("muted", true);
    m_showAll = new QPushButton(tr("Show all"), this);
    m_showAll->setAutoDefault(false);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(0, 6, 0, 0);
    bottom->addWidget(m_count, 1);
    bottom->addWidget(m_showAll);
    static_cast<QVBoxLayout *>(layout())->addLayout(bottom);
    connect(m_showAll, &QPushButton::clicked, this, [this] { change({}); });
}

void FilterPopover::readVersions()
{
    qDeleteAll(std::exchange(m_versions, {}));
    QStringList outlets;
    if (m_state->comparison()) {
        for (const core::Version &version : m_state->comparison()->story.versions)
            outlets.append(version.outlet);
    }
    outlets.removeDuplicates();
    for (const QString &outlet : std::as_const(outlets)) {
        auto *chip = new Chip(outlet, m_versionArea->widget());
        chip->setColours(m_palette);
        m_versionArea->widget()->layout()->addWidget(chip);
        m_versions.append(chip);
        connect(chip, &Chip::clicked, this, &FilterPopover::chooseVersions);
    }
    read();
}

void FilterPopover::read()
{
    const DifferenceFilter &filter = m_state->filter();
    for (const SizeChip &size : std::as_const(m_sizes))
        size.chip->setChecked(
            size.wholeSentencesOnly == filter.wholeSentencesOnly
            && (filter.wholeSentencesOnly || size.minimumWords == filter.minimumWords));
    const bool hasAllSections = filter.sections.size() == qsizetype(allSections.size());
    for (const SectionChip &section : std::as_const(m_sections))
        section.chip->setChecked(!hasAllSections && filter.sections.contains(section.section));
    const bool hasAllVersions = std::ranges::none_of(m_versions, [&](const Chip *chip) {
        return filter.outletsSetAside.contains(chip->text());
    });
    for (Chip *chip : std::as_const(m_versions))
        chip->setChecked(!hasAllVersions && !filter.outletsSetAside.contains(chip->text()));
    const ViewState::Counts counts = m_state->counts();
    m_count->setText(counts.demoted == 0
                         ? tr("Nothing is set aside")
                         : tr("%1 of %2 set aside").arg(counts.demoted).arg(counts.all));
    m_showAll->setEnabled(!filter.isNeutral());
}

void FilterPopover::change(const DifferenceFilter &filter)
{
    m_state->setFilter(filter);
    read(); // also where nothing changed: a click has unpressed its chip
}

void FilterPopover::chooseSize(const SizeChip &size)
{
    DifferenceFilter filter = m_state->filter();
    filter.minimumWords = size.minimumWords;
    filter.wholeSentencesOnly = size.wholeSentencesOnly;
    change(filter);
}

void FilterPopover::chooseSections()
{
    DifferenceFilter filter = m_state->filter();
    filter.sections.clear();
    for (const SectionChip &section : std::as_const(m_sections)) {
        if (section.chip->isChecked())
            filter.sections.insert(section.section);
    }
    if (filter.sections.isEmpty())
        filter.sections = DifferenceFilter().sections;
    change(filter);
}

/// Outlets of other stories keep what was chosen for them.
void FilterPopover::chooseVersions()
{
    const bool isAnyPressed
        = std::ranges::any_of(m_versions, [](const Chip *chip) { return chip->isChecked(); });
    DifferenceFilter filter = m_state->filter();
    for (const Chip *chip : std::as_const(m_versions)) {
        filter.outletsSetAside.remove(chip->text());
        if (isAnyPressed && !chip->isChecked())
            filter.outletsSetAside.insert(chip->text());
    }
    change(filter);
}

void FilterPopover::setColours(const Palette &palette)
{
    m_palette = palette;
    colourPanel(*this, palette);
    colourPanel(*m_versionArea->widget(), palette);
    for (Chip *chip : findChildren<Chip *>())
        chip->setColours(palette);
    colourMuted(*m_count, palette);
}

void FilterPopover::popUp(QPoint place)
{
    setFixedWidth(popoverWidth);
    QWidget *flow = m_versionArea->widget();
    const int inner
        = popoverWidth - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    m_versionArea->setFixedHeight(
        qMin(versionsHeight, qMax(1, flow->layout()->heightForWidth(inner))));
    const int high = qMax(layout()->heightForWidth(popoverWidth), layout()->minimumSize().height());
    resize(popoverWidth, high);
    // Over the window rather than beside it, where the window has the room.
    const QRect screen
        = (parentWidget() ? parentWidget()->screen() : this->screen())->availableGeometry();
    const QRect over = parentWidget() ? parentWidget()->window()->geometry() : screen;
    const bool fits = over.width() >= popoverWidth && over.height() >= high;
    const QRect room = fits ? over.intersected(screen) : screen;
    move(qBound(room.left(), place.x(), qMax(room.left(), room.right() - popoverWidth)),
         qBound(room.top(), place.y(), qMax(room.top(), room.bottom() - high)));
    show();
    m_sizes.first().chip->setFocus(Qt::PopupFocusReason);
}

} // namespace widgets
