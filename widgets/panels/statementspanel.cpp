// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/statementspanel.h"

#include "widgets/models/statementsmodel.h"
#include "widgets/models/statementtext.h"
#include "widgets/panels/chip.h"
#include "widgets/panels/panelstyle.h"
#include "widgets/panels/statementsdelegate.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace widgets {

using core::StatementGrouping;

namespace {

/// Widths of columns in average letters, where the text decides nothing.
constexpr std::array letters{20, 28, 0, 0, 0, 0, 0, 0, 0, 42, 30};

} // namespace

StatementsPanel::StatementsPanel(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new StatementsModel(this))
    , m_proxy(new StatementsProxy(this))
    , m_delegate(new StatementsDelegate(this))
    , m_table(new QTableView(this))
    , m_words(new QLineEdit(this))
    , m_export(new QToolButton(this))
    , m_empty(new QLabel(this))
{
    setAccessibleName(tr("Statements"));
    createTop();
    createTable();
    arrange();
    connectParts();
    setColours(Palette::matching(palette()));
    refill();
}

Chip *StatementsPanel::addChip(const QString &text, const QString &explanation)
{
    auto *chip = new Chip(text, this);
    chip->setToolTip(explanation);
    m_chips.append(chip);
    return chip;
}

void StatementsPanel::createTop()
{
    m_byBoth = addChip(tr("By outlet and source"), tr("What each outlet has of each source"));
    m_byOutlet = addChip(tr("By outlet"), tr("All sources of an outlet together"));
    m_bySource = addChip(tr("By source"), tr("All that the outlets have of a source together"));
    auto *grouping = new QButtonGroup(this);
    for (Chip *chip : std::as_const(m_chips))
        grouping->addButton(chip);
    m_byBoth->setChecked(true);
    m_words->setPlaceholderText(tr("Filter outlets, sources, verbs"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Writes the rows shown as CSV or JSON"));
    m_export->setProperty("button", true);
}

void StatementsPanel::createTable()
{
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    m_table->setItemDelegate(m_delegate);
    m_table->setAccessibleName(tr("Who is quoted how much and how"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(StatementsModel::Statements, Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    // Wide enough for the heading with its arrow, whatever the language.
    constexpr int roomOfArrow = 40;
    for (int column = 0; column < StatementsModel::ColumnCount; ++column) {
        const QString heading
            = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_table->setColumnWidth(
            column,
            std::max(fontMetrics().averageCharWidth() * letters[static_cast<size_t>(column)],
                     fontMetrics().horizontalAdvance(heading) + roomOfArrow));
    }
    m_table->installEventFilter(this);
}

void StatementsPanel::arrange()
{
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 12, 8);
    top->setSpacing(6);
    for (Chip *chip : std::as_const(m_chips))
        top->addWidget(chip);
    top->addSpacing(8);
    m_words->setMaximumWidth(fontMetrics().averageCharWidth() * 48);
    top->addWidget(m_words, 1);
    top->addStretch();
    top->addWidget(m_export);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(m_empty, 1);
    all->addWidget(m_table, 1);
}

void StatementsPanel::connectParts()
{
    for (const Chip *chip : std::as_const(m_chips))
        connect(chip, &Chip::clicked, this, &StatementsPanel::refill);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_proxy->setWords(words);
        updateEmpty();
    });
    connect(m_export, &QToolButton::clicked, this, &StatementsPanel::exportRequested);
    connect(m_table, &QTableView::doubleClicked, this, &StatementsPanel::goTo);
    connect(m_table, &QTableView::customContextMenuRequested, this, &StatementsPanel::showMenu);
    connect(m_state, &ViewState::comparisonChanged, this, &StatementsPanel::refill);
    connect(m_state, &ViewState::columnsChanged, this, &StatementsPanel::refill);
}

void StatementsPanel::setColours(const Palette &palette)
{
    m_delegate->setColours(palette);
    for (Chip *chip : std::as_const(m_chips))
        chip->setColours(palette);
    colourPanel(*this, palette);
    colourMuted(*m_empty, palette);
    m_table->viewport()->update();
}

void StatementsPanel::refill()
{
    const StatementGrouping grouping = m_byOutlet->isChecked() ? StatementGrouping::ByOutlet
        : m_bySource->isChecked()                              ? StatementGrouping::BySource
                                  : StatementGrouping::ByOutletAndSource;
    m_model->setContent(m_state->comparison(), m_state->columns(), grouping);
    m_lastWanted = -1;
    updateColumns();
    updateEmpty();
}

void StatementsPanel::updateColumns()
{
    m_table->setColumnHidden(StatementsModel::Outlet,
                             m_model->grouping() == StatementGrouping::BySource);
    m_table->setColumnHidden(StatementsModel::SourceName,
                             m_model->grouping() == StatementGrouping::ByOutlet);
}

void StatementsPanel::updateEmpty()
{
    const bool isEmpty = m_proxy->rowCount() == 0;
    m_empty->setText(m_model->rowCount() == 0 ? tr("No statements found.")
                                              : tr("No row has these words."));
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_export->setEnabled(!isEmpty);
}

void StatementsPanel::activate()
{
    if (!m_table->currentIndex().isValid() && m_proxy->rowCount() > 0)
        m_table->selectRow(0);
    m_table->setFocus(Qt::ShortcutFocusReason);
}

/// The first statement of the row; where one was gone to before, the one after it.
void StatementsPanel::goTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const int row = m_proxy->mapToSource(index).row();
    const QList<qsizetype> &statements = m_model->row(row).statements;
    const qsizetype place = statements.indexOf(m_lastWanted);
    m_lastWanted = statements.at((place + 1) % statements.size());
    Q_EMIT statementsWanted(statements, m_model->titleOf(row));
    m_state->select(
        sentenceOf(m_state->comparison()->attributions[static_cast<size_t>(m_lastWanted)]));
}

std::vector<core::StatementRow> StatementsPanel::shownRows() const
{
    std::vector<core::StatementRow> rows;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        rows.push_back(m_model->row(m_proxy->mapToSource(m_proxy->index(row, 0)).row()));
    return rows;
}

QString StatementsPanel::selectedText() const
{
    const auto line = [this](const std::function<QString(int)> &cell) {
        QStringList cells;
        for (int column = 0; column < StatementsModel::ColumnCount; ++column) {
            if (!m_table->isColumnHidden(column))
                cells.append(cell(column));
        }
        return cells.join(u'\t');
    };
    QModelIndexList chosen = m_table->selectionModel()->selectedRows(StatementsModel::Statements);
    if (chosen.isEmpty())
        return {};
    std::ranges::sort(chosen, {}, &QModelIndex::row);
    QStringList lines{line([this](int column) {
        return m_proxy->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    })};
    for (const QModelIndex &index : std::as_const(chosen))
        lines.append(
            line([&](int column) { return index.siblingAtColumn(column).data().toString(); }));
    return lines.join(u'\n');
}

void StatementsPanel::copy() const
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void StatementsPanel::showMenu(QPoint at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex index = m_table->currentIndex();
    QAction *show = menu->addAction(tr("Show statements"), this, [this, index] { goTo(index); });
    show->setEnabled(index.isValid());
    QAction *copyAction = menu->addAction(tr("Copy"), this, &StatementsPanel::copy);
    copyAction->setEnabled(m_table->selectionModel()->hasSelection());
    menu->addAction(tr("Select all"), m_table, &QTableView::selectAll);
    menu->addSeparator();
    menu->addAction(tr("Export…"), this, &StatementsPanel::exportRequested);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

bool StatementsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            goTo(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace widgets
