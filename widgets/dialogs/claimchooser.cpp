// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/claimchooser.h"

#include "widgets/panels/panelstyle.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace widgets {

using core::alignment::ClaimId;

ClaimChooser::ClaimChooser(core::ComparisonPtr comparison, ClaimId current, QWidget *parent)
    : QDialog(parent)
    , m_choice(std::move(comparison))
    , m_typed(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_none(new QLabel(tr("No claim has these words."), this))
{
    setWindowTitle(tr("Go to claim"));
    m_typed->setPlaceholderText(tr("Number or words of a claim"));
    m_typed->setAccessibleName(m_typed->placeholderText());
    m_typed->setClearButtonEnabled(true);
    m_typed->installEventFilter(this);
    createList();
    m_typed->setFocus();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(8);
    all->addWidget(m_typed);
    all->addWidget(m_none);
    all->addWidget(m_list, 1);
    resize(620, 420);
    connect(m_typed, &QLineEdit::textChanged, this, &ClaimChooser::fill);
    connect(m_list, &QTreeWidget::itemActivated, this, &ClaimChooser::take);
    connect(m_list, &QTreeWidget::itemClicked, this, &ClaimChooser::take);
    fill({});
    if (current.isValid() && current.value < m_list->topLevelItemCount()) {
        m_list->setCurrentItem(m_list->topLevelItem(current.value));
        m_list->scrollToItem(m_list->currentItem(), QAbstractItemView::PositionAtCenter);
    }
}

void ClaimChooser::createList()
{
    m_list->setAccessibleName(tr("Claims"));
    m_list->setColumnCount(3);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the field moves the choice
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
}

void ClaimChooser::fill(const QString &typed)
{
    m_list->clear();
    QList<QTreeWidgetItem *> rows;
    for (const ClaimId claim : m_choice.matching(typed)) {
        const QString label = m_choice.comparison().claim(claim).label;
        auto *row = new QTreeWidgetItem(
            {QString::number(claim.value + 1), label, coverageOf(m_choice.comparison(), claim)});
        row->setTextAlignment(0, Qt::AlignRight | Qt::AlignVCenter);
        row->setToolTip(1, label);
        row->setSizeHint(0, QSize(0, fontMetrics().height() + 10));
        row->setData(0, Qt::UserRole, claim.value);
        rows.append(row);
    }
    m_list->addTopLevelItems(rows);
    m_list->setCurrentItem(rows.value(0));
    m_none->setVisible(rows.isEmpty());
}

void ClaimChooser::take()
{
    const QTreeWidgetItem *row = m_list->currentItem();
    if (!row)
        return;
    const ClaimId claim{row->data(0, Qt::UserRole).toInt()};
    accept();
    Q_EMIT chosen(claim);
}

void ClaimChooser::setColours(const Palette &palette)
{
    colourPanel(*this, palette);
    colourMuted(*m_none, palette);
}

bool ClaimChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_typed || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace widgets
