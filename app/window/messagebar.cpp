// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/messagebar.h"

#include "widgets/render/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype mostLines = 6;

/// More sentences than fit are counted; all of them are in the tooltip.
QString shortened(const QStringList &sentences)
{
    if (sentences.size() <= mostLines)
        return sentences.join(u'\n');
    const int left = static_cast<int>(sentences.size() - mostLines + 1);
    return sentences.first(mostLines - 1).join(u'\n') + u'\n'
        + MessageBar::tr("and %n more", nullptr, left);
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName("messageBar"_L1);
    setAccessibleName(tr("Message"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setWordWrap(true);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_action, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto action = m_message.action;
        clear();
        if (action)
            action();
    });
    hide();
}

void MessageBar::show(const Message &message)
{
    const bool isTroubled = isVisible() && m_message.isSerious && !m_isOld;
    if (isTroubled && !message.isSerious)
        return; // what went wrong must not be swept away by good news
    const QStringList before = isTroubled ? m_message.sentences : QStringList();
    m_isOld = false;
    m_message = message;
    m_message.sentences = before + message.sentences;
    m_message.sentences.removeDuplicates();
    draw();
    setVisible(true);
    QAccessibleAnnouncementEvent announcement(this, m_message.sentences.join(u". "_s));
    QAccessible::updateAccessibility(&announcement);
}

void MessageBar::clear()
{
    m_message = {};
    hide();
}

void MessageBar::age()
{
    m_isOld = true;
}

void MessageBar::dropOld()
{
    if (m_isOld && m_message.isSerious)
        clear();
}

void MessageBar::dropUndo()
{
    if (!m_message.undoes)
        return;
    if (!m_message.isSerious) {
        clear();
        return;
    }
    m_message.undoes = false;
    m_message.action = {};
    m_message.actionText.clear();
    draw();
}

void MessageBar::setColours(const widgets::Palette &palette)
{
    m_palette = palette;
    draw();
}

QString MessageBar::text() const
{
    return m_message.sentences.join(u'\n');
}

QString MessageBar::freshText() const
{
    return m_isOld ? QString() : text();
}

void MessageBar::draw()
{
    const QString icon = m_message.isSerious ? u"warning"_s : u"about"_s;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(themedIcon(icon, m_palette).pixmap(QSize(size, size), devicePixelRatio()));
    m_close->setIcon(widgets::themedIcon(u"close"_s, m_palette));
    m_text->setText(shortened(m_message.sentences));
    m_text->setToolTip(m_message.sentences.size() > mostLines ? text() : QString());
    m_action->setText(m_message.actionText);
    m_action->setVisible(!m_message.actionText.isEmpty());
    setProperty("serious", m_message.isSerious);
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace app
