// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/wordlistspanel.h"

#include "widgets/models/wordlistsmodel.h"
#include "widgets/panels/chip.h"
#include "widgets/panels/panelstyle.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

WordListsPanel::WordListsPanel(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new WordListsModel(this))
    , m_tree(new QTreeView(this))
    , m_hint(new QLabel(this))
    , m_lists(WordLists::read({}))
{
    setAccessibleName(tr("Word lists"));
    createTop();
    createTree();
    arrange();
    m_model->setLists(m_lists->lists());
    connect(m_model, &WordListsModel::activeChanged, this, &WordListsPanel::choose);
    connect(state, &ViewState::comparisonChanged, this, &WordListsPanel::recount);
    connect(state, &ViewState::columnsChanged, this, [this] {
        if (m_counted == m_state->comparison())
            take(m_counted, m_counts);
    });
    fitColumns();
}

WordListsPanel::~WordListsPanel()
{
    m_stop.request_stop();
}

void WordListsPanel::createTop()
{
    const auto button = [this](const QString &text, const QString &explanation) {
        auto *made = new QToolButton(this);
        made->setText(text);
        made->setToolTip(explanation);
        made->setProperty("button", true);
        made->setFocusPolicy(Qt::TabFocus);
        return made;
    };
    m_open = button(tr("Open folder"),
                    tr("Put lists there: text files with a word or phrase on each line, or "
                       "definition files of KSyntaxHighlighting"));
    m_reload = button(tr("Read again"), tr("Reads the folder again"));
    m_perThousand = new Chip(tr("in a thousand words"), this);
    m_perThousand->setToolTip(tr("Shows counts in proportion to the length of the article"));
    m_hint->setText(tr("A list that is switched on is marked in the text; a click goes to its "
                       "next word."));
    m_hint->setProperty("muted", true);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_open, &QToolButton::clicked, this, [this] { Q_EMIT folderRequested(m_folder); });
    connect(m_reload, &QToolButton::clicked, this, &WordListsPanel::reload);
    connect(m_perThousand, &Chip::toggled, this,
            [this](bool isOn) { keepingPlace([&] { m_model->setPerThousand(isOn); }); });
}

void WordListsPanel::createTree()
{
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("Word lists and their counts"));
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_tree->setAllColumnsShowFocus(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->header()->setStretchLastSection(false);
    connect(m_tree, &QTreeView::clicked, this, &WordListsPanel::goTo);
    connect(m_tree, &QTreeView::activated, this, &WordListsPanel::goTo);
}

void WordListsPanel::arrange()
{
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 12, 8);
    top->setSpacing(8);
    top->addWidget(m_open);
    top->addWidget(m_reload);
    top->addWidget(m_perThousand);
    top->addWidget(m_hint, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(m_tree, 1);
}

void WordListsPanel::setColours(const Palette &palette)
{
    colourPanel(*this, palette);
    colourMuted(*m_hint, palette);
    m_perThousand->setColours(palette);
}

void WordListsPanel::setFolder(const QString &folder)
{
    m_folder = folder;
    reload();
}

QStringList WordListsPanel::definitionFolders() const
{
    return m_lists->definitionFolders();
}

QStringList WordListsPanel::active() const
{
    QStringList names = m_model->active();
    names.removeIf([this](const QString &name) {
        return std::ranges::none_of(m_lists->lists(), [&](const WordList &list) {
            return list.name == name && list.problem.isEmpty();
        });
    });
    return names;
}

void WordListsPanel::setActive(const QStringList &names)
{
    m_model->setActive(names);
    Q_EMIT listsChanged();
    recount();
}

void WordListsPanel::choose(const QStringList &names)
{
    keepingPlace([&] { setActive(names); });
}

void WordListsPanel::reload()
{
    m_lists = WordLists::read(m_folder);
    keepingPlace([&] { m_model->setLists(m_lists->lists()); });
    Q_EMIT listsChanged();
    recount();
}

void WordListsPanel::recount()
{
    m_stop.request_stop();
    const core::ComparisonPtr comparison = m_state->comparison();
    if (!comparison || active().isEmpty()) {
        take(comparison, {});
        return;
    }
    m_stop = std::stop_source();
    // The copies of the definitions live as long as somebody counts with them.
    QtConcurrent::run([comparison, lists = m_lists, names = active(), stop = m_stop.get_token()] {
        return countWords(*comparison, lists->definitionFolders(), names, stop);
    }).then(this, [this, comparison, stop = m_stop.get_token()](const WordCounts &counts) {
        if (!stop.stop_requested())
            take(comparison, counts);
    });
}

void WordListsPanel::take(const core::ComparisonPtr &comparison, const WordCounts &counts)
{
    m_counted = comparison;
    m_counts = counts;
    keepingPlace([&] { m_model->setCounts(comparison, m_state->columns(), counts); });
}

/// A table that is filled anew stays folded and chosen as it was.
void WordListsPanel::keepingPlace(const std::function<void()> &change)
{
    QStringList open;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_tree->isExpanded(m_model->index(row, 0)))
            open.append(m_model->index(row, 0).data().toString());
    }
    const QModelIndex current = m_tree->currentIndex();
    const int list = current.parent().isValid() ? current.parent().row() : current.row();
    const int word = current.parent().isValid() ? current.row() : -1;
    change();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        m_tree->setExpanded(index, open.contains(index.data().toString()));
    }
    QModelIndex again = m_model->index(list, word < 0 ? current.column() : 0);
    if (word >= 0)
        again = m_model->index(word, current.column(), again);
    if (again.isValid())
        m_tree->setCurrentIndex(again);
    fitColumns();
}

void WordListsPanel::fitColumns()
{
    QHeaderView *header = m_tree->header();
    for (int column = 0; column < m_model->columnCount({}); ++column)
        header->setSectionResizeMode(column,
                                     column == WordListsModel::nameColumn
                                         ? QHeaderView::Interactive
                                         : QHeaderView::ResizeToContents);
    if (header->sectionSize(WordListsModel::nameColumn) < 260)
        header->resizeSection(WordListsModel::nameColumn, 260);
}

/// To the next place after the one gone to last; the first after the last.
void WordListsPanel::goTo(const QModelIndex &index)
{
    const auto places = index.data(WordListsModel::PlacesRole).value<QList<WordPlace>>();
    if (places.isEmpty() || !m_state->comparison())
        return;
    const SearchMatch &here = m_state->currentFind();
    const auto at = std::ranges::find(places, WordPlace{here.sentence.version, here.range});
    const WordPlace &next
        = at == places.end() || at + 1 == places.end() ? places.first() : *(at + 1);
    const qint32 sentence
        = m_state->comparison()->analysis(next.version).sentenceAt(next.range.begin);
    if (sentence >= 0)
        m_state->select({next.version, sentence});
    m_state->setCurrentFind({{next.version, sentence}, next.range});
    m_state->flash();
}

void WordListsPanel::activate()
{
    m_tree->setFocus(Qt::OtherFocusReason);
    if (!m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_model->index(0, 0));
}

/// The table as it is shown, cells separated by tabs.
void WordListsPanel::copy() const
{
    QStringList lines;
    const auto addRow = [&](const std::function<QVariant(int)> &cell) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount({}); ++column)
            cells.append(cell(column).toString());
        lines.append(cells.join(u'\t'));
    };
    addRow(
        [&](int column) { return m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole); });
    for (QModelIndex row = m_model->index(0, 0); row.isValid(); row = m_tree->indexBelow(row))
        addRow([&](int column) { return row.siblingAtColumn(column).data(); });
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace widgets
