// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/sourcedialog.h"

#include "widgets/dialogs/sourceview.h"
#include "widgets/panels/panelstyle.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

const QString &sourceOf(const core::Version &version)
{
    return version.source.isEmpty() ? version.text : version.source;
}

} // namespace

QString originOf(const core::Version &version)
{
    QStringList parts;
    if (!version.address.isEmpty())
        parts.append(version.address);
    else if (!version.file.isEmpty())
        parts.append(QFileInfo(version.file).fileName());
    else
        parts.append(SourceDialog::tr("pasted"));
    parts.append(QLocale().formattedDataSize(sourceOf(version).toUtf8().size()));
    if (!version.encoding.isEmpty())
        parts.append(version.encodingAssumed
                         ? SourceDialog::tr("taken for %1").arg(version.encoding)
                         : version.encoding);
    return parts.join(u" · "_s);
}

SourceDialog::SourceDialog(const core::Version &version, QWidget *parent)
    : QDialog(parent)
    , m_view(new SourceView(this))
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    setWindowTitle(tr("Source of %1").arg(version.outlet));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeHeader(version));
    all->addWidget(m_view, 1);
    setColours(Palette::matching(parent ? parent->palette() : palette()));
    m_view->setSource(sourceOf(version), !version.source.isEmpty());
    m_view->setFocus();
    connect(m_words, &QLineEdit::textChanged, this, &SourceDialog::search);
    resize(960, 720);
}

QWidget *SourceDialog::makeHeader(const core::Version &version)
{
    auto *header = new QWidget(this);
    header->setObjectName(u"panelHeader"_s);
    auto *outlet = new QLabel(version.outlet, header);
    outlet->setProperty("heading", true);
    auto *origin = new QLabel(originOf(version), header);
    origin->setProperty("muted", true);
    origin->setTextInteractionFlags(Qt::TextSelectableByMouse);
    origin->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_words->setPlaceholderText(tr("Find in the source"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(220);
    m_count->setProperty("muted", true);
    auto *check = new QPushButton(tr("&How it was read…"), header);
    check->setAutoDefault(false);
    connect(check, &QPushButton::clicked, this, &SourceDialog::checkRequested);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(outlet);
    titles->addWidget(origin);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(12);
    layout->addLayout(titles, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_words);
    layout->addWidget(check);
    return header;
}

void SourceDialog::setColours(const Palette &palette)
{
    colourPanel(*this, palette);
    m_view->setColours(palette);
}

void SourceDialog::search()
{
    const QString words = m_words->text();
    const int count = m_view->mark(words);
    m_count->setText(words.isEmpty()  ? QString()
                         : count == 0 ? tr("not found")
                                      : tr("%n found", nullptr, count));
    if (count == 0)
        return;
    // While typing, the place found first stays as long as it matches.
    QTextCursor here = m_view->textCursor();
    here.setPosition(here.selectionStart());
    m_view->setTextCursor(here);
    m_view->findNext(words, false);
}

void SourceDialog::step(bool backwards)
{
    m_view->findNext(m_words->text(), backwards);
}

void SourceDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Find)) {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    } else if (event->key() == Qt::Key_F3 || (isEnter && focusWidget() == m_words)) {
        step(event->modifiers().testFlag(Qt::ShiftModifier));
    } else if (event->matches(QKeySequence::Close)) {
        close();
    } else if (event->key() == Qt::Key_Escape && focusWidget() == m_words
               && !m_words->text().isEmpty()) {
        m_words->clear();
    } else {
        QDialog::keyPressEvent(event);
    }
}

} // namespace widgets
