// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/attributionspanel.h"

#include "widgets/models/attributionsmodel.h"
#include "widgets/panels/attributiondelegate.h"
#include "widgets/panels/chip.h"
#include "widgets/panels/flowlayout.h"
#include "widgets/panels/panelstyle.h"
#include "widgets/panels/statementediting.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace widgets {

AttributionsPanel::AttributionsPanel(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new AttributionsModel(this))
    , m_delegate(new AttributionDelegate(this))
    , m_tree(new QTreeView(this))
    , m_words(new QLineEdit(this))
    , m_empty(new QLabel(this))
{
    setAccessibleName(tr("Attributions"));
    createChips();
    createTree();
    arrange();
    connectState();
    setColours(Palette::matching(palette()));
    refill();
}

Chip *AttributionsPanel::addChip(const QString &text, const QString &explanation)
{
    auto *chip = new Chip(text, this);
    chip->setToolTip(explanation);
    m_chips.append(chip);
    return chip;
}

void AttributionsPanel::createChips()
{
    m_byOutlet = addChip(tr("By outlet"), tr("Outlets, their sources, what they say"));
    m_bySource = addChip(tr("By source"), tr("Sources, their verbs, what each outlet has of them"));
    m_direct = addChip(tr("direct"), tr("Only statements with words in quotation marks"));
    m_indirect = addChip(tr("indirect"), tr("Only statements reported in other words"));
    m_unnamed = addChip(tr("unnamed sources"), tr("Only officials, sources and others unnamed"));
    m_onlyThese = addChip({}, tr("Shows all statements again"));
    m_onlyThese->hide();
    auto *grouping = new QButtonGroup(this);
    grouping->addButton(m_byOutlet);
    grouping->addButton(m_bySource);
    m_byOutlet->setChecked(true);
    m_words->setPlaceholderText(tr("Filter sources and words"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
}

void AttributionsPanel::createTree()
{
    m_tree->setAccessibleName(tr("Sources and what they say"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setMouseTracking(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->viewport()->installEventFilter(this);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeView::clicked, this, &AttributionsPanel::activate);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &AttributionsPanel::showMenu);
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        m_folded.insert(index.data(AttributionsModel::KeyRole).toString());
    });
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        m_folded.remove(index.data(AttributionsModel::KeyRole).toString());
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AttributionsPanel::choose);
}

void AttributionsPanel::arrange()
{
    auto *chips = new FlowLayout(6);
    for (Chip *chip : std::as_const(m_chips))
        chips->addWidget(chip);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 12, 12, 8);
    top->setSpacing(8);
    top->addLayout(chips);
    top->addWidget(m_words);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(m_empty, 1);
    all->addWidget(m_tree, 1);
}

void AttributionsPanel::connectState()
{
    m_editing = new StatementEditing(m_state, m_model, m_tree);
    for (const Chip *chip : std::as_const(m_chips)) {
        if (chip != m_onlyThese)
            connect(chip, &Chip::toggled, this, &AttributionsPanel::refill);
    }
    connect(m_onlyThese, &Chip::clicked, this, [this] { showOnly({}, {}); });
    connect(m_words, &QLineEdit::textChanged, this, &AttributionsPanel::refill);
    connect(m_state, &ViewState::comparisonChanged, this, [this] { showOnly({}, {}); });
    connect(m_state, &ViewState::columnsChanged, this, &AttributionsPanel::refill);
    connect(m_state, &ViewState::selectionChanged, this, &AttributionsPanel::showSelection);
}

void AttributionsPanel::setColours(const Palette &palette)
{
    m_delegate->setColours(palette);
    for (Chip *chip : std::as_const(m_chips))
        chip->setColours(palette);
    colourPanel(*this, palette);
    colourMuted(*m_empty, palette);
    m_tree->viewport()->update();
}

AttributionFilter AttributionsPanel::filter() const
{
    return {.grouping = m_bySource->isChecked() ? AttributionGrouping::BySource
                                                : AttributionGrouping::ByOutlet,
            .direct = m_direct->isChecked(),
            .indirect = m_indirect->isChecked(),
            .unnamed = m_unnamed->isChecked(),
            .words = m_words->text(),
            .only = m_only.isEmpty() ? std::nullopt : std::optional(m_only)};
}

void AttributionsPanel::showOnly(const QList<qsizetype> &statements, const QString &title)
{
    m_only = QSet<qsizetype>(statements.begin(), statements.end());
    m_onlyThese->setText(tr("Only %1  ✕").arg(shortened(title, 36)));
    m_onlyThese->setChecked(!m_only.isEmpty());
    m_onlyThese->setVisible(!m_only.isEmpty());
    refill();
}

void AttributionsPanel::refill()
{
    const QScopedValueRollback following(m_isFollowing, true);
    const int scrolled = m_tree->verticalScrollBar()->value();
    m_model->setContent(m_state->comparison(), m_state->columns(), filter());
    expandRemembered();
    const bool isEmpty = m_model->statementCount() == 0;
    m_empty->setText(m_state->comparison() && !m_state->comparison()->attributions.empty()
                         ? tr("No statement matches the filters.")
                         : tr("No statements found: nobody is quoted or said to say anything."));
    m_empty->setVisible(isEmpty);
    m_tree->setVisible(!isEmpty);
    m_tree->verticalScrollBar()->setValue(scrolled);
    showSelection();
}

void AttributionsPanel::expandRemembered()
{
    const QSet<QString> folded = m_folded;
    m_tree->expandAll();
    const QModelIndexList closed = [&] {
        QModelIndexList found;
        for (int i = 0; i < m_model->rowCount(); ++i) {
            const QModelIndex top = m_model->index(i, 0);
            for (int j = 0; j < m_model->rowCount(top); ++j)
                found.append(m_model->index(j, 0, top));
            found.append(top);
        }
        found.removeIf([&](const QModelIndex &index) {
            return !folded.contains(index.data(AttributionsModel::KeyRole).toString());
        });
        return found;
    }();
    for (const QModelIndex &index : closed)
        m_tree->collapse(index);
    m_folded = folded;
}

void AttributionsPanel::showSelection()
{
    if (m_model->sentenceAt(m_tree->currentIndex()) == m_state->sentence()
        && m_tree->currentIndex().isValid())
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    const QModelIndex index = m_model->indexOf(m_state->sentence());
    if (!index.isValid()) {
        m_tree->selectionModel()->clear();
        return;
    }
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index, QAbstractItemView::EnsureVisible);
}

/// A click or Enter: outlets and sources fold, statements jump.
void AttributionsPanel::activate(const QModelIndex &index)
{
    if (m_model->hasChildren(index))
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
    else
        choose(index);
}

void AttributionsPanel::choose(const QModelIndex &index)
{
    if (m_isFollowing || !index.isValid() || m_model->hasChildren(index))
        return;
    if (const core::SentenceId sentence = m_model->sentenceAt(index); sentence.isValid()) {
        const QScopedValueRollback following(m_isFollowing, true);
        m_state->select(sentence);
    }
}

QString AttributionsPanel::selectedText() const
{
    const QModelIndex index = m_tree->currentIndex();
    return index.isValid() ? m_model->copyTextOf(index) : QString();
}

void AttributionsPanel::copy() const
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void AttributionsPanel::showMenu(QPoint at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyAction = menu->addAction(tr("Copy"), this, &AttributionsPanel::copy);
    copyAction->setEnabled(m_tree->currentIndex().isValid());
    menu->addSeparator();
    m_editing->fill(menu);
    menu->addSeparator();
    menu->addAction(tr("Unfold all"), m_tree, &QTreeView::expandAll);
    menu->addAction(tr("Fold all"), m_tree, &QTreeView::collapseAll);
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

bool AttributionsPanel::eventFilter(QObject *watched, QEvent *event)
{
    // Rows wrap: another width is another height.
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize)
        m_tree->doItemsLayout();
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            activate(m_tree->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace widgets
