// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/correctedfield.h"

#include "widgets/panels/panelstyle.h"
#include "widgets/panels/runtext.h"
#include "widgets/render/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace widgets {

CorrectedField::CorrectedField(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(label, this))
    , m_edit(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_reset(new QToolButton(this))
{
    m_label->setBuddy(m_edit);
    m_label->setFont(smallerFont(font()));
    m_edit->setAccessibleName(QString(label).remove(u'&'));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setFont(smallerFont(font()));
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_reset->setAutoRaise(true);
    m_reset->setToolTip(tr("Return to what was read"));
    m_reset->setAccessibleName(tr("Return to what was read: %1").arg(m_edit->accessibleName()));
    QSizePolicy keepsRoom = m_reset->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsRoom);
    auto *above = new QHBoxLayout;
    above->setSpacing(8);
    above->addWidget(m_label);
    above->addWidget(m_hint, 1);
    above->addWidget(m_reset);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addLayout(above);
    column->addWidget(m_edit);
    setTabOrder(m_edit, m_reset);
    connect(m_edit, &QLineEdit::editingFinished, this, &CorrectedField::commit);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_edit->setText(m_read);
        m_edit->setModified(true);
        m_edit->setFocus();
        commit();
    });
    setColours(m_palette);
}

void CorrectedField::setColours(const Palette &palette)
{
    m_palette = palette;
    colourMuted(*m_label, palette);
    const int side = fontMetrics().height();
    m_reset->setIcon(themedIcon(u"undo"_s, palette));
    m_reset->setIconSize({side - 4, side - 4});
    m_reset->setFixedSize(side + 4, side); // no higher than the words beside it
    showHint();
}

void CorrectedField::setValue(const QString &read, const QString &value)
{
    const bool isOther = value != m_value || read != m_read;
    m_read = read;
    m_value = value;
    if (isOther || !m_edit->isModified()) {
        m_edit->setText(value);
        m_edit->setCursorPosition(0);
        m_complaint.clear();
    }
    showHint();
}

void CorrectedField::setComplaint(const QString &sentence)
{
    m_complaint = sentence;
    showHint();
}

void CorrectedField::commit()
{
    if (!m_edit->isModified())
        return;
    m_edit->setModified(false);
    if (m_edit->text() != m_value || !m_complaint.isEmpty())
        Q_EMIT edited(m_edit->text());
}

void CorrectedField::showHint()
{
    const bool isChanged = m_value != m_read;
    m_reset->setVisible(isChanged || !m_complaint.isEmpty());
    const QString was = m_read.isEmpty() ? tr("nothing was found") : m_read;
    const QString hint = !m_complaint.isEmpty() ? m_complaint
        : isChanged                             ? tr("Read: %1").arg(was)
        : m_read.isEmpty()                      ? tr("Nothing was found")
                                                : QString();
    m_hint->setText(hint);
    m_hint->setToolTip(isChanged ? was : QString());
    using core::difference::Kind;
    QPalette colours = m_hint->palette();
    colours.setColor(QPalette::WindowText,
                     m_complaint.isEmpty() ? m_palette.mutedText
                                           : m_palette.style(Kind::QuoteAltered).ink);
    m_hint->setPalette(colours);
    m_hint->setProperty("muted", m_complaint.isEmpty());
    m_hint->setProperty("complaint", !m_complaint.isEmpty());
    m_hint->style()->unpolish(m_hint);
    m_hint->style()->polish(m_hint);
}

} // namespace widgets
