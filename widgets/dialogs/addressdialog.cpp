// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/addressdialog.h"

#include "core/reader/address.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

AddressDialog::AddressDialog(const QString &addresses, QWidget *parent)
    : EntryDialog(tr("Add from addresses"), tr("Fetch"), parent)
    , m_private(new QCheckBox(tr("Allow addresses in this computer's &own network"), this))
{
    createFields(addresses);
    arrange();
    setColours(Palette::matching(parent ? parent->palette() : palette()));
    updateFacts();
    m_text->setFocus();
    resize(640, 360);
}

void AddressDialog::createFields(const QString &addresses)
{
    m_text->setPlaceholderText(tr("https://…   one address a line"));
    m_text->setAccessibleName(tr("Addresses"));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    const QString held = addresses.isEmpty() ? QGuiApplication::clipboard()->text() : addresses;
    m_text->setPlainText(core::reader::addressesIn(held).join(u'\n'));
    m_text->selectAll();
    m_facts->setWordWrap(true);
    connect(m_text, &QPlainTextEdit::textChanged, this, &AddressDialog::updateFacts);
}

void AddressDialog::arrange()
{
    auto *label = new QLabel(tr("&Addresses of the versions"), this);
    label->setBuddy(m_text);
    auto *note = new QLabel(tr("Each address is asked once, when you choose Fetch. No script runs, "
                               "no pictures or trackers are loaded, no cookies are kept."),
                            this);
    note->setWordWrap(true);
    note->setProperty("muted", true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 24, 24, 24);
    all->setSpacing(8);
    all->addWidget(label);
    all->addWidget(m_text, 1);
    all->addWidget(note);
    all->addWidget(m_private);
    all->addSpacing(8);
    all->addLayout(makeBottom());
}

QStringList AddressDialog::addresses() const
{
    QStringList found;
    for (const QString &word : m_text->toPlainText().simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (core::reader::isAddress(word) && !found.contains(word))
            found.append(word);
    }
    return found;
}

bool AddressDialog::allowsPrivate() const
{
    return m_private->isChecked();
}

void AddressDialog::setAllowsPrivate(bool allows)
{
    m_private->setChecked(allows);
}

void AddressDialog::updateFacts()
{
    const QStringList words = m_text->toPlainText().simplified().split(u' ', Qt::SkipEmptyParts);
    const auto wrong = std::ranges::find_if_not(words, core::reader::isAddress);
    m_accept->setEnabled(!words.isEmpty() && wrong == words.end());
    const qsizetype count = addresses().size();
    m_facts->setText(wrong != words.end()
                         ? tr("“%1” is not an http or https address").arg(wrong->left(60))
                         : words.isEmpty() ? QString()
                         : count == 1      ? tr("1 address")
                                           : tr("%1 addresses").arg(count));
}

} // namespace widgets
