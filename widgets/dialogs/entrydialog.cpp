// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/entrydialog.h"

#include "widgets/panels/panelstyle.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace widgets {

EntryDialog::EntryDialog(const QString &title, const QString &acceptText, QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
    , m_facts(new QLabel(this))
    , m_accept(new QPushButton(acceptText, this))
{
    setWindowTitle(title);
    m_text->setProperty("field", true);
    m_text->setTabChangesFocus(true);
    m_facts->setProperty("muted", true);
    m_accept->setDefault(true);
    m_accept->setProperty("primary", true);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
}

void EntryDialog::setColours(const Palette &palette)
{
    colourPanel(*this, palette);
}

QHBoxLayout *EntryDialog::makeBottom()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_facts, 1);
    bottom->addWidget(buttons);
    return bottom;
}

void EntryDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) && m_accept->isEnabled())
        accept();
    else
        QDialog::keyPressEvent(event);
}

} // namespace widgets
