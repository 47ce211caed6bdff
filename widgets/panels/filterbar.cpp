// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/filterbar.h"

#include "widgets/render/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace widgets {

QString filterSentence(const ViewState &state)
{
    const QStringList parts = describe(state.filter(), state.comparison().get());
    if (parts.isEmpty())
        return {};
    const ViewState::Counts counts = state.counts();
    return FilterBar::tr("%1 of %2 differences are set aside: %3")
        .arg(counts.demoted)
        .arg(counts.all)
        .arg(parts.join(u"; "_s));
}

FilterBar::FilterBar(ViewState *state, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_change(new QPushButton(tr("Filter…"), this))
    , m_showAll(new QPushButton(tr("Show all"), this))
{
    setObjectName("filterBar"_L1);
    setAccessibleName(tr("Filter"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_change->setToolTip(tr("Choose which differences are set aside"));
    m_showAll->setToolTip(tr("Show every difference in full again"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 12, 4);
    row->setSpacing(12);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_change);
    row->addWidget(m_showAll);
    connect(m_change, &QPushButton::clicked, this, [this] {
        Q_EMIT changeRequested(m_change->mapToGlobal(m_change->rect().bottomLeft()));
    });
    connect(m_showAll, &QPushButton::clicked, state, [state] { state->setFilter({}); });
    connect(state, &ViewState::filterChanged, this, &FilterBar::read);
    connect(state, &ViewState::comparisonChanged, this, &FilterBar::read);
    connect(state, &ViewState::columnsChanged, this, &FilterBar::read);
    read();
}

void FilterBar::setColours(const Palette &palette)
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(
        themedIcon(u"filter"_s, palette).pixmap(QSize(size, size), devicePixelRatio()));
}

QString FilterBar::text() const
{
    return m_text->text();
}

void FilterBar::read()
{
    const QString sentence = filterSentence(*m_state);
    const bool isOther = sentence != m_text->text();
    m_text->setText(sentence);
    setAccessibleDescription(sentence);
    setVisible(m_state->comparison() && !sentence.isEmpty());
    if (!isOther || sentence.isEmpty() || !isVisible())
        return;
    QAccessibleAnnouncementEvent announcement(this, sentence);
    QAccessible::updateAccessibility(&announcement);
}

} // namespace widgets
