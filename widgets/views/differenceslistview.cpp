// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/differenceslistview.h"

#include "widgets/models/differencesentencesmodel.h"
#include "widgets/panels/panelstyle.h"
#include "widgets/render/typography.h"
#include "widgets/views/differencesentencedelegate.h"
#include "widgets/views/thinscrollbar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

DifferencesListView::DifferencesListView(ViewState *state, QWidget *parent)
    : LayoutView(parent)
    , m_state(state)
    , m_model(new DifferenceSentencesModel(this))
    , m_delegate(new DifferenceSentenceDelegate(this))
    , m_list(new QListView(this))
    , m_summary(new QLabel(this))
    , m_hint(new QLabel(this))
{
    setAccessibleName(tr("Differences, one after another"));
    m_hint->setText(tr("F7 next, Shift+F7 back, Enter shows the place, Esc returns"));
    m_list->setAccessibleName(tr("Differences in reading order"));
    m_list->setAccessibleDescription(m_hint->text());
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBar(new ThinScrollBar(Qt::Vertical));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    arrange();
    connectState();
    setColours(Palette::matching(palette()));
}

void DifferencesListView::arrange()
{
    auto *top = new QHBoxLayout;
    top->setContentsMargins(20, 8, 20, 8);
    top->addWidget(m_summary);
    top->addStretch();
    top->addWidget(m_hint);
    auto *line = new QFrame(this);
    line->setObjectName(u"hairline"_s);
    line->setFixedHeight(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(line);
    all->addWidget(m_list, 1);
}

void DifferencesListView::connectState()
{
    connect(m_state, &ViewState::comparisonChanged, this, &DifferencesListView::refresh);
    connect(m_state, &ViewState::columnsChanged, this, &DifferencesListView::refresh);
    connect(m_state, &ViewState::filterChanged, this, &DifferencesListView::refresh);
    connect(m_state, &ViewState::selectionChanged, this, &DifferencesListView::showSelection);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DifferencesListView::choose);
    connect(m_list, &QListView::doubleClicked, this, &DifferencesListView::goTo);
    connect(m_list, &QListView::customContextMenuRequested, this, &DifferencesListView::showMenu);
}

void DifferencesListView::setColours(const Palette &palette)
{
    m_delegate->setColours(palette);
    colourPanel(*this, palette);
    colourMuted(*m_hint, palette);
    static_cast<ThinScrollBar *>(m_list->verticalScrollBar())->setColours(palette);
    m_list->viewport()->update();
}

void DifferencesListView::setReadingFont(const QFont &font)
{
    m_delegate->setTextFont(zoomedFont(QGuiApplication::font(), font));
    m_list->doItemsLayout();
}

void DifferencesListView::activate()
{
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setFocus(Qt::OtherFocusReason);
}

void DifferencesListView::refill()
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_model->setContent(m_state->comparison(), m_state->columns(), m_state->filter());
    m_summary->setText(m_model->rowCount() > 0 ? m_model->summary() : tr("No differences"));
    showSelection();
}

void DifferencesListView::showSelection()
{
    if (isStale())
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    const QModelIndex place = m_model->indexOf(m_state->difference(), m_state->sentence());
    if (!place.isValid() || place == m_list->currentIndex())
        return;
    m_list->setCurrentIndex(place);
    m_list->scrollTo(place, QAbstractItemView::EnsureVisible);
}

bool DifferencesListView::scrollTo(core::SentenceId sentence)
{
    const QModelIndex place = isStale() ? QModelIndex() : m_model->indexOf(-1, sentence);
    if (place.isValid())
        m_list->scrollTo(place, QAbstractItemView::PositionAtCenter);
    return place.isValid();
}

// --- what is done -----------------------------------------------------------------------------

void DifferencesListView::choose(const QModelIndex &index)
{
    if (m_isFollowing)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    if (const qsizetype difference = m_model->differenceAt(index); difference >= 0)
        m_state->selectDifference(difference);
}

void DifferencesListView::step(int by)
{
    const int last = m_model->rowCount() - 1;
    const int here = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    const int wanted = std::clamp(here + by, 0, std::max(0, last));
    if (last >= 0)
        m_list->setCurrentIndex(m_model->index(wanted, 0));
}

void DifferencesListView::goTo(const QModelIndex &index)
{
    const qsizetype number = m_model->differenceAt(index);
    if (number < 0)
        return;
    m_state->selectDifference(number);
    Q_EMIT placeWanted(m_state->sentence());
}

bool DifferencesListView::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_F7 && (modifiers & ~Qt::ShiftModifier) == Qt::NoModifier)
        step(modifiers.testFlag(Qt::ShiftModifier) ? -1 : 1);
    else if (key == Qt::Key_Escape && modifiers == Qt::NoModifier)
        Q_EMIT leaveRequested();
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && modifiers == Qt::NoModifier)
        goTo(m_list->currentIndex());
    else
        return false;
    return true;
}

bool DifferencesListView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list)
        return LayoutView::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        // F7 leads here from elsewhere; here it steps on.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F7 || key->key() == Qt::Key_Escape)
            event->accept();
        return event->isAccepted();
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
        return handleKey(key->key(), key->modifiers());
    }
    return false;
}

void DifferencesListView::showMenu(QPoint at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex place(m_list->indexAt(at).isValid() ? m_list->indexAt(at)
                                                                    : m_list->currentIndex());
    menu->addAction(tr("Show in the article"), QKeySequence(Qt::Key_Return), this,
                    [this, place] { goTo(place); });
    menu->addSeparator();
    menu->addAction(tr("Copy"), QKeySequence::Copy, this, &DifferencesListView::copy);
    menu->addAction(tr("Select all"), QKeySequence::SelectAll, m_list, &QListView::selectAll);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

QString DifferencesListView::selectedText() const
{
    QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    std::ranges::sort(chosen, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex &index : std::as_const(chosen))
        lines.append(index.data().toString());
    return lines.join(u'\n');
}

void DifferencesListView::copy() const
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace widgets
