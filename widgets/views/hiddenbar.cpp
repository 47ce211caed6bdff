// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/hiddenbar.h"

#include "widgets/render/counted.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace widgets {

using core::VersionId;

namespace {

constexpr qsizetype mostNames = 6; ///< more are only in "Show all"

} // namespace

HiddenBar::HiddenBar(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_label(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setAccessibleName(tr("Versions that are not shown"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_label->setProperty("muted", true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(14, 3, 10, 3);
    line->setSpacing(6);
    m_buttons->setSpacing(4);
    line->addWidget(m_label);
    line->addLayout(m_buttons);
    line->addStretch(1);
    connect(state, &ViewState::comparisonChanged, this, &HiddenBar::refill);
    connect(state, &ViewState::columnsChanged, this, &HiddenBar::refill);
    refill();
}

void HiddenBar::setColours(const Palette &palette)
{
    m_palette = palette;
    update();
}

QList<VersionId> HiddenBar::hidden() const
{
    QList<VersionId> versions;
    const core::ComparisonPtr &comparison = m_state->comparison();
    for (qint32 i = 0; comparison && i < std::ssize(comparison->story.versions); ++i) {
        if (!m_state->columns().contains(VersionId{i}))
            versions.append(VersionId{i});
    }
    return versions;
}

void HiddenBar::refill()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        // Later: one of them may have been clicked just now.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<VersionId> versions = hidden();
    setVisible(!versions.isEmpty() && m_state->comparison());
    if (versions.isEmpty())
        return;
    m_label->setText(counted("HiddenBar", versions.size(),
                             QT_TRANSLATE_NOOP("HiddenBar", "Not shown: 1 version"),
                             QT_TRANSLATE_N_NOOP("HiddenBar", "Not shown: %n versions")));
    for (const VersionId version : versions.first(qMin(mostNames, versions.size()))) {
        const QString outlet = m_state->comparison()->version(version).outlet;
        addButton(outlet, tr("Shows %1 again").arg(outlet), {version});
    }
    if (versions.size() > 1)
        addButton(tr("Show all"), tr("Shows all of them again"), versions);
}

void HiddenBar::addButton(const QString &text, const QString &tip, const QList<VersionId> &versions)
{
    auto *button = new QToolButton(this);
    // An ampersand in an outlet's name marks no shortcut.
    button->setText(QString(text).replace(u'&', u"&&"_s));
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    button->setProperty("chip", true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, m_state,
            [this, versions] { m_state->setColumns(m_state->columns() + versions); });
    m_buttons->addWidget(button);
}

void HiddenBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_palette.header);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_palette.border);
}

} // namespace widgets
