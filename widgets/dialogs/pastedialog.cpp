// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/pastedialog.h"

#include "widgets/dialogs/pastefacts.h"
#include "widgets/panels/panelstyle.h"
#include "widgets/render/typography.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QKeyEvent>
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
    : QDialog(parent)
    , m_outlet(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_facts(new QLabel(this))
    , m_add(new QPushButton(tr("Add version"), this))
{
    setWindowTitle(tr("Paste a version"));
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
    m_text->setProperty("field", true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(defaultReadingFont());
    m_facts->setProperty("muted", true);
    m_add->setDefault(true);
    m_add->setProperty("primary", true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_add->setEnabled(!m_text->document()->isEmpty());
        m_pause.start();
    });
    connect(&m_pause, &QTimer::timeout, this, &PasteDialog::updateFacts);
    connect(m_add, &QPushButton::clicked, this, &QDialog::accept);
}

void PasteDialog::arrange()
{
    auto *outletLabel = new QLabel(tr("&Outlet"), this);
    outletLabel->setBuddy(m_outlet);
    auto *textLabel = new QLabel(tr("&Text"), this);
    textLabel->setBuddy(m_text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_facts, 1);
    bottom->addWidget(buttons);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 24, 24, 24);
    all->setSpacing(8);
    all->addWidget(outletLabel);
    all->addWidget(m_outlet);
    all->addSpacing(8);
    all->addWidget(textLabel);
    all->addWidget(m_text, 1);
    all->addSpacing(8);
    all->addLayout(bottom);
}

void PasteDialog::setColours(const Palette &palette)
{
    colourPanel(*this, palette);
}

/// Plain text first: it is what was seen and selected. A lone address is nothing to compare.
void PasteDialog::takeClipboard()
{
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    if (!held)
        return;
    QString text = held->hasText() ? held->text() : QString();
    if (text.trimmed().isEmpty() && held->hasHtml())
        text = held->html();
    const bool isAddress = !text.trimmed().contains(u' ') && text.contains(u"://"_s);
    if (isAddress || text.trimmed().isEmpty())
        return;
    m_text->setPlainText(text);
    m_text->selectAll(); // typing or pasting something else replaces it
    m_outlet->setFocus();
}

void PasteDialog::updateFacts()
{
    const QString text = m_text->toPlainText();
    const PasteFacts facts = pasteFacts(text);
    m_add->setEnabled(facts.words > 0);
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

void PasteDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) && m_add->isEnabled())
        accept();
    else
        QDialog::keyPressEvent(event);
}

} // namespace widgets
