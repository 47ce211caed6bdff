// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/alignedbar.h"

#include "widgets/panels/chip.h"
#include "widgets/panels/flowlayout.h"
#include "widgets/render/counted.h"
#include "widgets/render/versionfacts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace widgets {

using core::VersionId;
using core::difference::Kind;

namespace {

struct TraitText
{
    const char *name;
    const char *tip;
    std::optional<Kind> kind; ///< whose glyph and colour it has
};

TraitText textOf(RowTrait trait)
{
    switch (trait) {
    case RowTrait::Shared:
        return {QT_TRANSLATE_NOOP("AlignedBar", "Shared by 2+"),
                QT_TRANSLATE_NOOP("AlignedBar", "Claims of two versions or more"),
                {}};
    case RowTrait::OnlyHere:
        return {QT_TRANSLATE_NOOP("AlignedBar", "Only here"),
                QT_TRANSLATE_NOOP("AlignedBar", "What one version has alone"), Kind::OnlyHere};
    case RowTrait::Moved:
        return {QT_TRANSLATE_NOOP("AlignedBar", "Moved"),
                QT_TRANSLATE_NOOP("AlignedBar", "Told in another place by some version"),
                Kind::Moved};
    case RowTrait::Quotations:
        return {QT_TRANSLATE_NOOP("AlignedBar", "Quotations"),
                QT_TRANSLATE_NOOP("AlignedBar", "Quoted in other words, in part or indirectly"),
                Kind::QuoteAltered};
    case RowTrait::Figures:
        return {QT_TRANSLATE_NOOP("AlignedBar", "Figures and dates"),
                QT_TRANSLATE_NOOP("AlignedBar", "Another figure, date or list"),
                Kind::FigureChanged};
    case RowTrait::Credits:
        return {QT_TRANSLATE_NOOP("AlignedBar", "Credits"),
                QT_TRANSLATE_NOOP("AlignedBar", "Credited to somebody else or to nobody"),
                Kind::AttributionChanged};
    case RowTrait::Wording:
        return {QT_TRANSLATE_NOOP("AlignedBar", "Wording"),
                QT_TRANSLATE_NOOP("AlignedBar", "Other words, names, hedges or verbs"),
                Kind::Reworded};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

AlignedBar::AlignedBar(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_all(new Chip(tr("All"), this))
    , m_hidden(new QLabel(this))
    , m_showAll(new QPushButton(tr("Show all"), this))
    , m_orders(new QComboBox(this))
{
    setAccessibleName(tr("Which rows are shown"));
    auto *line = new FlowLayout(6, this);
    line->setContentsMargins(12, 6, 12, 6);
    m_hidden->setProperty("muted", true);
    m_showAll->setProperty("flat", true);
    m_showAll->setAccessibleDescription(tr("Shows the rows that are filtered out"));
    auto *label = new QLabel(tr("&Order of"), this);
    label->setProperty("muted", true);
    label->setBuddy(m_orders);
    m_orders->setAccessibleName(tr("Whose order the rows follow"));
    m_orders->setToolTip(tr("Whose order the rows follow"));
    m_orders->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_orders->setMinimumContentsLength(12);
    auto *order = new QWidget(this);
    auto *row = new QHBoxLayout(order);
    row->setContentsMargins(0, 0, 6, 0);
    row->addWidget(label);
    row->addWidget(m_orders);
    line->addWidget(order);
    makeChips(line);
    line->addWidget(m_hidden);
    line->addWidget(m_showAll);
    connect(m_showAll, &QPushButton::clicked, this, [this] { Q_EMIT filterChosen({}); });
    connect(m_orders, &QComboBox::activated, this, [this](int index) {
        Q_EMIT orderChosen(VersionId{m_orders->itemData(index).toInt()});
    });
}

void AlignedBar::makeChips(QLayout *layout)
{
    layout->addWidget(m_all);
    m_all->setToolTip(tr("All claims of the versions shown"));
    connect(m_all, &Chip::clicked, this, [this] { Q_EMIT filterChosen({}); });
    for (const RowTrait trait : allRowTraits) {
        const TraitText text = textOf(trait);
        auto *chip = new Chip(tr(text.name), this);
        chip->setToolTip(tr(text.tip));
        if (text.kind)
            chip->setKind(*text.kind);
        connect(chip, &Chip::clicked, this, &AlignedBar::chooseFilter);
        layout->addWidget(chip);
        m_chips.insert(trait, chip);
    }
}

void AlignedBar::chooseFilter()
{
    RowTraits filter;
    for (const auto &[trait, chip] : m_chips.asKeyValueRange())
        filter.setFlag(trait, chip->isChecked());
    Q_EMIT filterChosen(filter);
}

void AlignedBar::setColours(const Palette &palette)
{
    m_palette = palette;
    m_all->setColours(palette);
    for (Chip *chip : std::as_const(m_chips))
        chip->setColours(palette);
    update();
}

void AlignedBar::setRows(const AlignedRows &rows, RowTraits filter, VersionId order)
{
    m_all->setCount(rows.all);
    m_all->setChecked(!filter);
    for (const auto &[trait, chip] : m_chips.asKeyValueRange()) {
        chip->setCount(rows.counts.value(trait));
        chip->setChecked(filter.testFlag(trait));
        chip->setEnabled(chip->isChecked() || rows.counts.value(trait) > 0);
    }
    m_hidden->setVisible(rows.hidden() > 0);
    m_showAll->setVisible(rows.hidden() > 0);
    m_hidden->setText(counted("AlignedBar", rows.hidden(),
                              QT_TRANSLATE_NOOP("AlignedBar", "1 row hidden"),
                              QT_TRANSLATE_N_NOOP("AlignedBar", "%n rows hidden")));
    fillOrders(order);
}

/// The reference's order is that of the comparison; without one it is the order that most share.
void AlignedBar::fillOrders(VersionId order)
{
    m_orders->clear();
    if (!m_state->comparison())
        return;
    const core::Comparison &comparison = *m_state->comparison();
    const VersionId reference = comparison.reference;
    m_orders->addItem(reference.isValid()
                          ? tr("%1 (reference)").arg(factsOf(comparison, reference).outlet)
                          : tr("most versions"),
                      -1);
    for (const VersionId version : m_state->columns()) {
        if (version != reference)
            m_orders->addItem(factsOf(comparison, version).outlet, version.value);
    }
    m_orders->setCurrentIndex(qMax(0, m_orders->findData(order.value)));
}

void AlignedBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_palette.header);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_palette.border);
}

} // namespace widgets
