// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/differencespanel.h"

#include "widgets/models/differencesmodel.h"
#include "widgets/panels/chip.h"
#include "widgets/panels/differencedelegate.h"
#include "widgets/panels/filterpopover.h"
#include "widgets/panels/flowlayout.h"
#include "widgets/panels/panelstyle.h"
#include "widgets/render/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

using core::difference::Kind;

namespace {

QSet<Kind> everyKind()
{
    return {core::difference::allKinds.begin(), core::difference::allKinds.end()};
}

} // namespace

DifferencesPanel::DifferencesPanel(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new DifferencesModel(this))
    , m_delegate(new DifferenceDelegate(this))
    , m_list(new QListView(this))
    , m_words(new QLineEdit(this))
    , m_summary(new QLabel(this))
    , m_filter(new QToolButton(this))
    , m_popover(new FilterPopover(state, this))
{
    setAccessibleName(tr("Differences"));
    createChips();
    createList();
    arrange();
    connectState();
    setColours(Palette::matching(palette()));
    readColumns();
    readComparison();
    readFilter();
}

void DifferencesPanel::createChips()
{
    m_all = new Chip(tr("All"), this);
    m_all->setToolTip(tr("Show every kind of difference"));
    connect(m_all, &Chip::clicked, this, &DifferencesPanel::showAllKinds);
    for (const KindGroup &group : kindGroups()) {
        auto *chip = new Chip(group.name, this);
        chip->setKind(group.sample);
        QStringList explanations;
        for (const Kind kind : core::difference::allKinds) {
            if (group.kinds.contains(kind))
                explanations.append(widgets::explanationOf(kind));
        }
        chip->setToolTip(explanations.join(u'\n'));
        m_groups.append({chip, group.kinds});
        connect(chip, &Chip::clicked, this, &DifferencesPanel::applyChips);
    }
    m_words->setPlaceholderText(tr("Filter words and outlets"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    connect(m_words, &QLineEdit::textChanged, this, &DifferencesPanel::applyFilter);
    m_filter->setText(tr("Filter…"));
    m_filter->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_filter->setCheckable(true);
    m_filter->setProperty("button", true);
    m_filter->setToolTip(tr("By size, part of the article and version"));
    m_filter->setAccessibleName(tr("Filter differences"));
    connect(m_filter, &QToolButton::clicked, this, &DifferencesPanel::openFilter);
}

void DifferencesPanel::createList()
{
    m_list->setAccessibleName(tr("Differences in reading order"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, &DifferencesPanel::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DifferencesPanel::choose);
}

void DifferencesPanel::arrange()
{
    auto *chips = new FlowLayout(6);
    chips->addWidget(m_all);
    for (const GroupChip &group : std::as_const(m_groups))
        chips->addWidget(group.chip);
    m_summary->setObjectName(u"differencesSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 12, 12, 8);
    top->setSpacing(8);
    top->addLayout(chips);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(m_words, 1);
    fields->addWidget(m_filter);
    top->addLayout(fields);
    top->addWidget(m_summary);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(m_list, 1);
}

void DifferencesPanel::connectState()
{
    connect(m_state, &ViewState::comparisonChanged, this, &DifferencesPanel::readComparison);
    connect(m_state, &ViewState::columnsChanged, this, &DifferencesPanel::readColumns);
    connect(m_state, &ViewState::filterChanged, this, &DifferencesPanel::readFilter);
    connect(m_state, &ViewState::selectionChanged, this, &DifferencesPanel::showSelection);
}

void DifferencesPanel::setColours(const Palette &palette)
{
    m_delegate->setColours(palette);
    m_all->setColours(palette);
    for (const GroupChip &group : std::as_const(m_groups))
        group.chip->setColours(palette);
    colourPanel(*this, palette);
    colourMuted(*m_summary, palette);
    m_popover->setColours(palette);
    m_palette = palette;
    readFilter();
    m_list->viewport()->update();
}

int DifferencesPanel::count() const
{
    return m_model->countOf(everyKind());
}

void DifferencesPanel::readComparison()
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_model->setColumns(m_state->columns());
    m_model->setComparison(m_state->comparison());
    updateCounts();
    showSelection();
}

void DifferencesPanel::readColumns()
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_model->setColumns(m_state->columns());
    updateCounts();
    showSelection();
}

/// Pressed chips are those whose kinds are shown, unless all are: then none but "All" is pressed.
void DifferencesPanel::readFilter()
{
    const QScopedValueRollback following(m_isFollowing, true);
    const QSet<Kind> &shown = m_state->shownKinds();
    const bool isAll = shown.contains(everyKind());
    m_all->setChecked(isAll);
    for (const GroupChip &group : std::as_const(m_groups))
        group.chip->setChecked(!isAll && shown.intersects(group.kinds));
    m_model->setDifferenceFilter(m_state->filter());
    // Pressed while it does something: the chips show the kinds by themselves.
    DifferenceFilter rest = m_state->filter();
    rest.kinds = everyKind();
    m_filter->setChecked(!rest.isNeutral());
    m_filter->setIcon(
        themedIcon(u"filter"_s, rest.isNeutral() ? m_palette.text : m_palette.accentText));
    updateSummary();
    showSelection();
}

void DifferencesPanel::applyFilter()
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_model->setFilter(m_words->text());
    updateSummary();
    showSelection();
}

void DifferencesPanel::applyChips()
{
    QSet<Kind> kinds;
    for (const GroupChip &group : std::as_const(m_groups)) {
        if (group.chip->isChecked())
            kinds.unite(group.kinds);
    }
    m_state->setShownKinds(kinds.isEmpty() ? everyKind() : kinds);
    readFilter();
}

void DifferencesPanel::showAllKinds()
{
    m_state->setShownKinds(everyKind());
    readFilter();
}

void DifferencesPanel::openFilter()
{
    openFilterAt(m_filter->mapToGlobal(QPoint(0, m_filter->height() + 2)));
}

void DifferencesPanel::openFilterAt(QPoint place)
{
    readFilter(); // a click has turned the button
    m_popover->popUp(place);
}

void DifferencesPanel::updateCounts()
{
    m_all->setCount(count());
    for (const GroupChip &group : std::as_const(m_groups)) {
        const int ofGroup = m_model->countOf(group.kinds);
        group.chip->setCount(ofGroup);
        group.chip->setVisible(ofGroup > 0 || group.chip->isChecked());
    }
    updateSummary();
    Q_EMIT countChanged(count());
}

void DifferencesPanel::updateSummary()
{
    const int all = count();
    const int shown = m_model->shownCount();
    const bool isFiltered = shown != all;
    m_summary->setText(all == 0 ? tr("No differences found.")
                                : tr("%1 of %2 shown").arg(shown).arg(all));
    m_summary->setVisible(isFiltered || all == 0);
}

void DifferencesPanel::showSelection()
{
    const QScopedValueRollback following(m_isFollowing, true);
    const QModelIndex exact = m_model->indexOf(m_state->difference());
    if (exact.isValid()) {
        m_list->setCurrentIndex(exact);
        m_list->scrollTo(exact, QAbstractItemView::EnsureVisible);
        return;
    }
    m_list->selectionModel()->clear();
    if (const QModelIndex near = m_model->indexOf(m_state->sentence()); near.isValid())
        m_list->scrollTo(near, QAbstractItemView::EnsureVisible);
}

void DifferencesPanel::choose(const QModelIndex &index)
{
    if (m_isFollowing)
        return;
    if (const qsizetype difference = m_model->differenceAt(index); difference >= 0) {
        const QScopedValueRollback following(m_isFollowing, true);
        m_state->selectDifference(difference);
    }
}

void DifferencesPanel::copy() const
{
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid())
        QGuiApplication::clipboard()->setText(index.data().toString());
}

bool DifferencesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            choose(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace widgets
