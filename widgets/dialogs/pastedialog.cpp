// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/pastedialog.h"

#include "core/reader/address.h"
#include "widgets/dialogs/pastefacts.h"
#include "widgets/render/typography.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace widgets {

PasteDialog::PasteDialog(QWidget *parent)
    : EntryDialog(tr("Paste a version"), tr("Add version"), parent)
    , m_outlet(new QLineEdit(this))
{
    createFields();
    arrange();
    setColours(Palette::matching(parent ? parent->palette() : palette()));
    m_text->setFocus();
    takeClipboard();
    updateFacts();
    resize(640, 520);
}

void PasteDialog::createFields()
{
    m_outlet->setPlaceholderText(tr("Found in the text where possible"));
    m_outlet->setAccessibleName(tr("Outlet"));
    m_text->setPlaceholderText(tr("Paste the article's text, or the source of its page"));
    m_text->setAccessibleName(tr("Text of the version"));
    m_text->setFont(defaultReadingFont());
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_accept->setEnabled(!m_text->document()->isEmpty());
        m_pause.start();
    });
    connect(&m_pause, &QTimer::timeout, this, &PasteDialog::updateFacts);
}

void PasteDialog::arrange()
{
    auto *outletLabel = new QLabel(tr("&Outlet"), this);
    outletLabel->setBuddy(m_outlet);
    auto *textLabel = new QLabel(tr("&Text"), this);
    textLabel->setBuddy(m_text);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 24, 24, 24);
    all->setSpacing(8);
    all->addWidget(outletLabel);
    all->addWidget(m_outlet);
    all->addSpacing(8);
    all->addWidget(textLabel);
    all->addWidget(m_text, 1);
    all->addSpacing(8);
    all->addLayout(makeBottom());
}

/// Plain text first: it is what was seen and selected. Addresses alone are nothing to compare.
void PasteDialog::takeClipboard()
{
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    if (!held)
        return;
    QString text = held->hasText() ? held->text() : QString();
    if (text.trimmed().isEmpty() && held->hasHtml())
        text = held->html();
    if (text.trimmed().isEmpty() || !core::reader::addressesIn(text).isEmpty())
        return;
    m_text->setPlainText(text);
    m_text->selectAll(); // typing or pasting something else replaces it
    m_outlet->setFocus();
}

void PasteDialog::updateFacts()
{
    const QString text = m_text->toPlainText();
    const PasteFacts facts = pasteFacts(text);
    m_accept->setEnabled(facts.words > 0);
    if (facts.words == 0) {
        m_facts->setText(text.trimmed().isEmpty() ? QString() : tr("No words in it yet"));
        return;
    }
    m_facts->setText(QStringList{facts.isPage ? tr("Source of a page") : tr("Text"),
                                 tr("%n sentences", nullptr, facts.sentences),
                                 tr("%n words", nullptr, facts.words)}
                         .join(u" · "_s));
}

QString PasteDialog::text() const
{
    return m_text->toPlainText();
}

QString PasteDialog::outlet() const
{
    return m_outlet->text().simplified();
}

bool PasteDialog::isPage() const
{
    return pasteFacts(text()).isPage;
}

} // namespace widgets
