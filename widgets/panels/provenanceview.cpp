// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/provenanceview.h"

#include "widgets/panels/panelstyle.h"
#include "widgets/render/icons.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

/// A path or digest has no spaces to break at: it may break after every few characters.
QString breakable(const QString &text)
{
    constexpr qsizetype piece = 8;
    constexpr QChar breakHere(0x200B);
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isBreak = i > 0 && i % piece == 0 && !text[i].isLowSurrogate();
        if (isBreak)
            result += breakHere;
        result += text[i];
    }
    return result;
}

} // namespace

ProvenanceView::ProvenanceView(QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(tr("Provenance"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ProvenanceView::setColours(const Palette &palette)
{
    m_palette = palette;
    colourPanel(*viewport(), palette);
    rebuild();
}

void ProvenanceView::setFacts(const QList<ProvenanceFact> &facts)
{
    m_facts = facts;
    rebuild();
}

void ProvenanceView::rebuild()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const ProvenanceFact &fact : std::as_const(m_facts))
        addRow(grid, row++, fact);
    grid->setRowStretch(row, 1);
    setWidget(page);
    colourPanel(*page, m_palette);
}

void ProvenanceView::addRow(QGridLayout *grid, int row, const ProvenanceFact &fact)
{
    auto *label = new QLabel(fact.label);
    colourMuted(*label, m_palette);
    auto *value = new QLabel(fact.isCode ? breakable(fact.value) : fact.value);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setAccessibleName(u"%1: %2"_s.arg(fact.label, fact.value));
    if (fact.isCode)
        value->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1, Qt::AlignTop);
    if (!fact.isCode) {
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return;
    }
    auto *copy = new QToolButton;
    copy->setAutoRaise(true);
    copy->setIcon(themedIcon(u"copy"_s, m_palette));
    copy->setToolTip(tr("Copy %1").arg(fact.label));
    copy->setAccessibleName(copy->toolTip());
    connect(copy, &QToolButton::clicked, this,
            [text = fact.value] { QGuiApplication::clipboard()->setText(text); });
    grid->addWidget(copy, row, 2, Qt::AlignTop);
}

} // namespace widgets
