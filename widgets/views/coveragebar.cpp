// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/coveragebar.h"

#include "widgets/models/coveragetext.h"
#include "widgets/panels/chip.h"
#include "widgets/panels/flowlayout.h"
#include "widgets/panels/panelstyle.h"
#include "widgets/render/counted.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace widgets {

CoverageBar::CoverageBar(QWidget *parent)
    : QWidget(parent)
    , m_orders(new QComboBox(this))
    , m_words(new QLineEdit(this))
    , m_all(new Chip({}, this))
{
    setAccessibleName(tr("Order and filter of claims"));
    createOrders();
    createChips();
    m_words->setPlaceholderText(tr("Filter claims"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, &CoverageBar::wordsChanged);
    m_all->setCheckable(false);
    m_all->setToolTip(tr("Takes the filters away"));
    connect(m_all, &Chip::clicked, this, &CoverageBar::showAll);
    arrange();
    setHidden(0, 0);
}

void CoverageBar::createOrders()
{
    m_orders->setAccessibleName(tr("Order of claims"));
    m_orders->setToolTip(m_orders->accessibleName());
    const auto add = [this](const QString &name, CoverageOrder order) {
        m_orders->addItem(name, static_cast<int>(order));
    };
    add(tr("as in the story"), CoverageOrder::Story);
    add(tr("most shared first"), CoverageOrder::MostShared);
    add(tr("least shared first"), CoverageOrder::LeastShared);
    add(tr("weightiest differences first"), CoverageOrder::Weightiest);
    connect(m_orders, &QComboBox::activated, this, [this](int place) {
        Q_EMIT orderChosen(static_cast<CoverageOrder>(m_orders->itemData(place).toInt()));
    });
}

void CoverageBar::createChips()
{
    for (const ClaimGroup group : allClaimGroups()) {
        auto *chip = new Chip(nameOf(group), this);
        if (const auto sample = sampleOf(group))
            chip->setKind(*sample);
        m_chips.append({chip, group});
        connect(chip, &Chip::clicked, this, [this] { Q_EMIT groupsChanged(groups()); });
    }
}

void CoverageBar::arrange()
{
    auto *orderLabel = new QLabel(tr("&Order"), this);
    orderLabel->setBuddy(m_orders);
    m_words->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    auto *fields = new QWidget(this);
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins(0, 0, 4, 0);
    row->setSpacing(8);
    for (QWidget *field : std::initializer_list<QWidget *>{orderLabel, m_orders, m_words})
        row->addWidget(field);
    // One flow: in a narrow window the chips begin below the fields.
    auto *all = new FlowLayout(6, this);
    all->setContentsMargins(12, 8, 12, 8);
    all->addWidget(fields);
    for (const GroupChip &one : std::as_const(m_chips))
        all->addWidget(one.chip);
    all->addWidget(m_all);
}

void CoverageBar::setColours(const Palette &palette)
{
    for (const GroupChip &one : std::as_const(m_chips))
        one.chip->setColours(palette);
    m_all->setColours(palette);
    colourPanel(*this, palette);
}

void CoverageBar::setCounts(const Coverage &coverage)
{
    const auto all = static_cast<int>(coverage.rows.size());
    for (const GroupChip &one : std::as_const(m_chips)) {
        const int count = countOf(coverage, one.group);
        one.chip->setCount(count);
        one.chip->setVisible(count > 0 || one.chip->isChecked());
        one.chip->setToolTip(
            tr("Shows %1, hides %2", "3 claims, hides 39")
                .arg(counted("CoverageBar", count, QT_TRANSLATE_NOOP("CoverageBar", "1 claim"),
                             QT_TRANSLATE_N_NOOP("CoverageBar", "%n claims")))
                .arg(all - count));
    }
}

void CoverageBar::setHidden(int hidden, int all)
{
    m_all->setText(tr("%1 of %2 hidden: show all").arg(hidden).arg(all));
    m_all->setAccessibleName(m_all->text());
    m_all->updateGeometry();
    m_all->setVisible(hidden > 0);
}

void CoverageBar::setOrder(CoverageOrder order, const QString &outlet)
{
    // The orders of one outlet are chosen at its heading: they are listed while in use.
    const auto isOfOutlet = [](int value) {
        return value == static_cast<int>(CoverageOrder::Outlet)
            || value == static_cast<int>(CoverageOrder::WeightiestInOutlet);
    };
    for (int place = m_orders->count() - 1; place >= 0; --place) {
        if (isOfOutlet(m_orders->itemData(place).toInt()))
            m_orders->removeItem(place);
    }
    if (isOfOutlet(static_cast<int>(order)))
        m_orders->addItem(order == CoverageOrder::Outlet ? tr("as in %1").arg(outlet)
                                                         : tr("weightiest in %1 first").arg(outlet),
                          static_cast<int>(order));
    m_orders->setCurrentIndex(m_orders->findData(static_cast<int>(order)));
}

ClaimGroups CoverageBar::groups() const
{
    ClaimGroups groups;
    for (const GroupChip &one : m_chips)
        groups.setFlag(one.group, one.chip->isChecked());
    return groups;
}

QString CoverageBar::words() const
{
    return m_words->text();
}

void CoverageBar::showAll()
{
    for (const GroupChip &one : std::as_const(m_chips))
        one.chip->setChecked(false);
    Q_EMIT groupsChanged({});
    m_words->clear();
}

bool CoverageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_words->text().isEmpty()) {
            m_words->clear();
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter
            || key == Qt::Key_Down) {
            Q_EMIT leaveRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace widgets
