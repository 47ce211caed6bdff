// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/claimpanel.h"

#include "widgets/models/claimmodel.h"
#include "widgets/models/claimtext.h"
#include "widgets/panels/claimdelegate.h"
#include "widgets/panels/claimheader.h"
#include "widgets/panels/panelstyle.h"
#include "widgets/panels/runtext.h"
#include "widgets/render/typography.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace widgets {

ClaimPanel::ClaimPanel(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new ClaimModel(this))
    , m_delegate(new ClaimDelegate(this))
    , m_header(new ClaimHeader(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(tr("Select a sentence to see it in every version."), this))
{
    setAccessibleName(tr("Claim in every version"));
    createList();
    arrange();
    connectState();
    setColours(Palette::matching(palette()));
    setReadingFont(defaultReadingFont());
    m_delegate->setShownKinds(m_state->shownKinds());
    refill();
}

void ClaimPanel::createList()
{
    m_list->setAccessibleName(tr("Versions of the claim"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::customContextMenuRequested, this, &ClaimPanel::showMenu);
    connect(m_list, &QListView::clicked, this, &ClaimPanel::choose);
    connect(m_list, &QListView::doubleClicked, this, &ClaimPanel::visitNearest);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ClaimPanel::choose);
}

void ClaimPanel::arrange()
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(m_empty, 1);
    all->addWidget(m_list, 1);
}

void ClaimPanel::connectState()
{
    connect(m_header, &ClaimHeader::grainChanged, this, &ClaimPanel::refill);
    connect(m_header, &ClaimHeader::basisChanged, this, &ClaimPanel::refill);
    connect(m_state, &ViewState::comparisonChanged, this, &ClaimPanel::refill);
    connect(m_state, &ViewState::columnsChanged, this, &ClaimPanel::refill);
    connect(m_state, &ViewState::selectionChanged, this, &ClaimPanel::followSelection);
    connect(m_state, &ViewState::shownKindsChanged, this, [this] {
        m_delegate->setShownKinds(m_state->shownKinds());
        m_list->viewport()->update();
    });
}

void ClaimPanel::setColours(const Palette &palette)
{
    m_delegate->setColours(palette);
    m_header->setColours(palette);
    colourPanel(*this, palette);
    colourMuted(*m_empty, palette);
    m_list->viewport()->update();
}

void ClaimPanel::setReadingFont(const QFont &font)
{
    m_delegate->setReadingFont(smallerFont(font));
    m_list->doItemsLayout();
}

void ClaimPanel::refill()
{
    const QScopedValueRollback following(m_isFollowing, true);
    const core::alignment::ClaimId claim = m_state->claim();
    m_model->setDetail(claim.isValid()
                           ? claimDetail(*m_state->comparison(), claim, m_state->columns(),
                                         m_header->grain(), m_header->basis())
                           : ClaimDetail{});
    m_header->setDetail(m_model->detail());
    m_empty->setVisible(!claim.isValid());
    m_list->setVisible(claim.isValid());
    selectRow();
}

void ClaimPanel::followSelection()
{
    if (m_state->claim() != m_model->detail().claim)
        refill();
    else
        selectRow();
}

void ClaimPanel::selectRow()
{
    const QScopedValueRollback following(m_isFollowing, true);
    const QModelIndex index = m_model->indexOf(m_state->sentence().version);
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index, QAbstractItemView::EnsureVisible);
}

void ClaimPanel::choose(const QModelIndex &index)
{
    const ClaimRow *row = m_model->row(index);
    if (m_isFollowing || !row || row->sentences.isEmpty())
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    if (!row->sentences.contains(m_state->sentence()))
        m_state->select(row->sentences.first());
}

void ClaimPanel::visitNearest(const QModelIndex &index)
{
    const ClaimRow *row = m_model->row(index);
    if (row && row->nearest.isValid())
        m_state->select(core::SentenceId(row->nearest));
}

void ClaimPanel::copy() const
{
    if (const ClaimRow *row = m_model->row(m_list->currentIndex()))
        QGuiApplication::clipboard()->setText(claimRowAsText(*row));
}

void ClaimPanel::copyAll() const
{
    const ClaimDetail &detail = m_model->detail();
    if (!detail.claim.isValid())
        return;
    auto *copied = new QMimeData;
    copied->setText(claimAsText(detail));
    copied->setHtml(claimAsHtml(detail, Palette::light())); // it is pasted onto paper
    QGuiApplication::clipboard()->setMimeData(copied);
}

void ClaimPanel::showMenu(QPoint place)
{
    const QModelIndex index = m_list->indexAt(place);
    const ClaimRow *row = m_model->row(index.isValid() ? index : m_list->currentIndex());
    if (!row)
        return;
    QMenu menu(this);
    menu.addAction(
        tr("Copy %1").arg(QString(row->outlet).replace(u'&', u"&&"_s)), this,
        [words = claimRowAsText(*row)] { QGuiApplication::clipboard()->setText(words); });
    menu.addAction(tr("Copy all as text"), this, [words = claimAsText(m_model->detail())] {
        QGuiApplication::clipboard()->setText(words);
    });
    menu.addAction(tr("Copy all with colours"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                   this, &ClaimPanel::copyAll);
    menu.exec(m_list->viewport()->mapToGlobal(place));
}

bool ClaimPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
        if (key->keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_C)) {
            copyAll();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            choose(m_list->currentIndex());
            visitNearest(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace widgets
