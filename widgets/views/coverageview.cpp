// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/coverageview.h"

#include "widgets/models/coveragemodel.h"
#include "widgets/panels/panelstyle.h"
#include "widgets/render/typography.h"
#include "widgets/views/columnmenu.h"
#include "widgets/views/coveragebar.h"
#include "widgets/views/coverageheaders.h"
#include "widgets/views/coveragetable.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace widgets {

using core::SentenceId;
using core::VersionId;

CoverageView::CoverageView(ViewState *state, QWidget *parent)
    : LayoutView(parent)
    , m_state(state)
    , m_model(new CoverageModel(this))
    , m_bar(new CoverageBar(this))
    , m_table(new CoverageTable(m_model, this))
    , m_empty(new QLabel(this))
{
    setAccessibleName(tr("Coverage: which outlet has which claim, and how"));
    arrange();
    connectState();
    connectTable();
    connectBar();
    setColours(Palette::matching(palette()));
}

void CoverageView::arrange()
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *line = new QFrame(this);
    line->setObjectName(u"hairline"_s);
    line->setFixedHeight(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_bar);
    all->addWidget(line);
    all->addWidget(m_empty, 1);
    all->addWidget(m_table, 1);
}

void CoverageView::connectState()
{
    connect(m_state, &ViewState::comparisonChanged, this, &CoverageView::refresh);
    connect(m_state, &ViewState::columnsChanged, this, &CoverageView::refresh);
    connect(m_state, &ViewState::filterChanged, this, &CoverageView::refresh);
    connect(m_state, &ViewState::selectionChanged, this, &CoverageView::showSelection);
    connect(m_state, &ViewState::hoverChanged, this, &CoverageView::showHover);
}

void CoverageView::connectTable()
{
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &CoverageView::viewportChanged);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            &CoverageView::viewportChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CoverageView::choose);
    connect(m_table, &CoverageTable::placeChosen, this, &CoverageView::goTo);
    connect(m_table, &CoverageTable::copyRequested, this, &CoverageView::copy);
    connect(m_table, &CoverageTable::pointedAt, this, &CoverageView::point);
    connect(m_table, &CoverageTable::menuRequested, this, &CoverageView::showMenu);
    connect(m_table->outlets(), &OutletHeader::sectionClicked, this, &CoverageView::sortBy);
    connect(m_table->outlets(), &OutletHeader::menuRequested, this,
            [this](int section, QPoint globalPosition) {
                Q_EMIT versionMenuRequested(m_model->version(section), globalPosition);
            });
    connect(m_table->outlets(), &OutletHeader::sectionMoved, this,
            [this](int, int from, int to) { moveColumn(from, to); });
}

void CoverageView::connectBar()
{
    connect(m_bar, &CoverageBar::orderChosen, this, [this](CoverageOrder order) {
        query([this, order] { m_model->setOrder(order, m_model->query().outlet); });
    });
    connect(m_bar, &CoverageBar::groupsChanged, this,
            [this](ClaimGroups groups) { query([this, groups] { m_model->setGroups(groups); }); });
    connect(m_bar, &CoverageBar::wordsChanged, this,
            [this](const QString &words) { query([this, words] { m_model->setWords(words); }); });
    connect(m_bar, &CoverageBar::leaveRequested, this, [this] { m_table->setFocus(); });
}

void CoverageView::setColours(const Palette &palette)
{
    colourPanel(*this, palette);
    colourMuted(*m_empty, palette);
    m_bar->setColours(palette);
    m_table->setColours(palette);
}

/// The matrix is set in the window's font, larger and smaller with the reading text.
void CoverageView::setReadingFont(const QFont &font)
{
    m_table->setTextFont(zoomedFont(QApplication::font(), font));
}

void CoverageView::activate()
{
    if (m_table->isHidden()) {
        setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
        const QScopedValueRollback following(m_isFollowing, m_state->sentence().isValid());
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

// --- what is shown ----------------------------------------------------------------------------

void CoverageView::refill()
{
    query([this] {
        m_model->setContent(
            m_state->comparison(), m_state->columns(),
            [state = m_state](qsizetype difference) { return state->isShown(difference); });
    });
    m_bar->setCounts(m_model->coverage());
}

/// Whatever becomes of the rows, the reader stays with the claim.
void CoverageView::query(const std::function<void()> &change)
{
    const QScopedValueRollback following(m_isFollowing, true);
    change();
    afterQuery();
}

void CoverageView::afterQuery()
{
    const auto all = static_cast<int>(m_model->coverage().rows.size());
    const CoverageQuery &query = m_model->query();
    const bool isColumn = m_model->coverage().columns.contains(query.outlet);
    m_bar->setHidden(m_model->hiddenRows(), all);
    m_bar->setOrder(query.order,
                    isColumn ? m_model->comparison()->version(query.outlet).outlet : QString());
    m_bar->setVisible(all > 0);
    m_table->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    m_empty->setText(all == 0 ? tr("Open versions of one story to see which of them has what.")
                              : tr("No claim is left by the filter."));
    m_table->arrange();
    showSelection();
}

/// Those of the claims whose rows can be seen.
QList<SentenceStretch> CoverageView::visibleSentences() const
{
    if (isStale() || m_model->rowCount() == 0)
        return {};
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    const int end = last < 0 ? m_model->rowCount() : last + 1;
    QList<SentenceStretch> seen;
    for (int row = std::max(0, m_table->rowAt(0)); row < end; ++row) {
        for (const core::SentenceId member :
             m_model->comparison()->claim(m_model->row(row)->claim).members)
            seen.append({member.version, member.index, member.index + 1});
    }
    return seen;
}

/// Its own order first, then its weightiest differences, then the story again.
void CoverageView::sortBy(int column)
{
    const VersionId version = m_model->version(column);
    const CoverageQuery &now = m_model->query();
    const bool isIts = now.outlet == version;
    const CoverageOrder next = isIts && now.order == CoverageOrder::Outlet
        ? CoverageOrder::WeightiestInOutlet
        : isIts && now.order == CoverageOrder::WeightiestInOutlet ? CoverageOrder::Story
                                                                  : CoverageOrder::Outlet;
    query([this, next, version] { m_model->setOrder(next, version); });
}

void CoverageView::showSelection()
{
    if (m_isChoosing || isStale() || !m_state->comparison())
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    const SentenceId sentence = m_state->sentence();
    const QModelIndex place = m_model->indexOf(m_state->claim(), sentence.version);
    if (!place.isValid()) {
        m_table->selectionModel()->clear();
        m_table->arrange();
        return;
    }
    m_table->setCurrentIndex(place);
    m_table->scrollTo(place);
}

void CoverageView::showHover()
{
    if (isStale() || !m_state->comparison())
        return;
    const SentenceId hovered = m_state->hovered();
    const QModelIndex place = hovered.isValid() && !m_state->columns().isEmpty()
        ? m_model->indexOf(m_state->comparison()->claimOf(hovered), m_state->columns().first())
        : QModelIndex();
    m_table->setHoveredRow(place.isValid() ? place.row() : -1);
}

bool CoverageView::scrollTo(SentenceId sentence)
{
    if (isStale() || !m_state->comparison() || !sentence.isValid())
        return false;
    const QModelIndex place
        = m_model->indexOf(m_state->comparison()->claimOf(sentence), sentence.version);
    if (place.isValid())
        m_table->scrollTo(place, QAbstractItemView::PositionAtCenter);
    return place.isValid();
}

// --- what is done -----------------------------------------------------------------------------

void CoverageView::choose(const QModelIndex &index)
{
    const CoverageCell *cell = m_model->cell(index);
    if (m_isFollowing || !cell)
        return;
    // The table stays where it is, also where the version lacks the claim.
    const QScopedValueRollback choosing(m_isChoosing, true);
    if (cell->difference >= 0 && !cell->isFaint)
        m_state->selectDifference(cell->difference);
    else
        m_state->select(m_model->sentenceFor(index));
}

void CoverageView::point(const QModelIndex &index)
{
    m_state->setHovered(index.isValid() ? m_model->sentenceFor(index) : SentenceId{});
}

void CoverageView::goTo(const QModelIndex &index)
{
    const CoverageCell *cell = m_model->cell(index);
    if (!cell)
        return;
    const SentenceId gap = cell->sentence.isValid() ? SentenceId{} : m_model->gapFor(index);
    const SentenceId place = gap.isValid() ? gap : m_model->sentenceFor(index);
    if (place.isValid())
        Q_EMIT placeWanted(place);
}

/// The model has the columns in the state's order: the heading moves back, the state changes.
void CoverageView::moveColumn(int from, int to)
{
    if (m_isFollowing)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    m_table->outlets()->moveSection(to, from);
    const QList<VersionId> columns
        = withColumnMoved(m_state->columns(), from, to > from ? to + 1 : to);
    QMetaObject::invokeMethod(
        this, [this, columns] { m_state->setColumns(columns); }, Qt::QueuedConnection);
}

void CoverageView::showMenu(const QModelIndex &index, QPoint globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex place(index);
    menu->addAction(tr("Show in the article"), QKeySequence(Qt::Key_Return), this,
                    [this, place] { goTo(place); });
    menu->addSeparator();
    menu->addAction(tr("Copy"), QKeySequence::Copy, this, &CoverageView::copy);
    menu->addAction(tr("Select all"), QKeySequence::SelectAll, m_table, &QTableView::selectAll);
    menu->addSeparator();
    QString outlet = m_model->headerData(index.column(), Qt::Horizontal).toString();
    outlet.replace(u'&', u"&&"_s); // an ampersand in a name marks no shortcut
    const VersionId version = m_model->version(index.column());
    const auto addOrder = [&](const QString &text, CoverageOrder order) {
        menu->addAction(text, this, [this, order, version] {
            query([this, order, version] { m_model->setOrder(order, version); });
        });
    };
    addOrder(tr("Order as in %1").arg(outlet), CoverageOrder::Outlet);
    addOrder(tr("Weightiest in %1 first").arg(outlet), CoverageOrder::WeightiestInOutlet);
    menu->addSeparator();
    menu->addAction(tr("What can be done with this version…"), this, [this, place, globalPosition] {
        if (place.isValid())
            Q_EMIT versionMenuRequested(m_model->version(place.column()), globalPosition);
    });
    menu->popup(globalPosition);
}

QString CoverageView::selectedText() const
{
    return m_table->isHidden() ? QString()
                               : m_model->tableText(m_table->selectionModel()->selectedIndexes());
}

void CoverageView::copy() const
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace widgets
