// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/claimheader.h"

#include "widgets/models/statementtext.h"
#include "widgets/panels/chip.h"
#include "widgets/panels/runtext.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int margin = 14;
constexpr qreal tagGap = 6;
constexpr qsizetype mostKinds = 3;

} // namespace

ClaimHeader::ClaimHeader(QWidget *parent)
    : QWidget(parent)
    , m_palette(Palette::light())
    , m_reference(new Chip(tr("reference"), this))
    , m_majority(new Chip(tr("majority"), this))
    , m_words(new Chip(tr("words"), this))
    , m_characters(new Chip(tr("characters"), this))
{
    m_words->setToolTip(tr("Mark whole words that differ"));
    m_characters->setToolTip(tr("Mark single characters that differ"));
    m_reference->setToolTip(tr("Compare with the reference; where none is chosen, with the first "
                               "version that has the claim"));
    m_majority->setToolTip(tr("Compare with the wording that most versions share"));
    auto *bases = new QButtonGroup(this);
    bases->addButton(m_reference);
    bases->addButton(m_majority);
    m_reference->setChecked(true);
    connect(m_majority, &Chip::toggled, this, &ClaimHeader::basisChanged);
    auto *group = new QButtonGroup(this);
    group->addButton(m_words);
    group->addButton(m_characters);
    m_words->setChecked(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(margin, 6, margin, 6);
    layout->setSpacing(8);
    layout->addStretch(1);
    layout->addWidget(m_reference);
    layout->addWidget(m_majority);
    layout->addSpacing(12);
    layout->addWidget(m_words);
    layout->addWidget(m_characters);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_characters, &Chip::toggled, this, &ClaimHeader::grainChanged);
}

Grain ClaimHeader::grain() const
{
    return m_characters->isChecked() ? Grain::Characters : Grain::Words;
}

Basis ClaimHeader::basis() const
{
    return m_majority->isChecked() ? Basis::Majority : Basis::Reference;
}

void ClaimHeader::setDetail(const ClaimDetail &detail)
{
    m_tags.clear();
    m_title.clear();
    if (detail.claim.isValid()) {
        m_title = tr("Claim %1").arg(detail.claim.value + 1);
        if (!detail.label.isEmpty())
            m_title += u" · "_s + quoted(detail.label);
        for (const auto kind : detail.kinds.first(std::min(mostKinds, detail.kinds.size())))
            m_tags.append({nameOf(kind), kind});
        m_tags.append({tr("%1 of %2 versions").arg(detail.versionsWith).arg(detail.versions), {}});
        m_tags.append({tr("%n words", nullptr, detail.words), {}});
    }
    QStringList spoken{m_title};
    for (const Tag &tag : std::as_const(m_tags))
        spoken.append(tag.text);
    setAccessibleName(spoken.join(u", "_s));
    update();
}

void ClaimHeader::setColours(const Palette &palette)
{
    m_palette = palette;
    for (Chip *chip : {m_reference, m_majority, m_words, m_characters})
        chip->setColours(palette);
    update();
}

QSize ClaimHeader::sizeHint() const
{
    return QWidget::sizeHint().expandedTo({200, m_words->sizeHint().height() + 12});
}

QFont ClaimHeader::tagFont() const
{
    return smallerFont(font());
}

qreal ClaimHeader::widthOfTags() const
{
    const QFontMetricsF metrics(tagFont());
    qreal width = 0;
    for (const Tag &tag : m_tags)
        width += tagGap + tagWidth(metrics, tag.text);
    return width;
}

QRectF ClaimHeader::roomForText() const
{
    const QRect buttons = m_reference->geometry().united(m_characters->geometry());
    const int left = layoutDirection() == Qt::RightToLeft ? buttons.right() + margin : margin;
    const int right
        = layoutDirection() == Qt::RightToLeft ? width() - margin : buttons.left() - margin;
    return {qreal(left), 0, std::max<qreal>(0, right - left), height() - 1.0};
}

void ClaimHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), m_palette.header);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_palette.border);
    if (!m_title.isEmpty())
        paintTags(painter, paintTitle(painter, roomForText()));
}

/// Gives what is left for the tags. The title gives way to them, down to half of the line.
QRectF ClaimHeader::paintTitle(QPainter &painter, const QRectF &room) const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(bold);
    const qreal wanted = std::max(room.width() / 2, room.width() - widthOfTags() - 10);
    const QString title = metrics.elidedText(m_title, Qt::ElideRight, wanted);
    const qreal width = std::ceil(metrics.horizontalAdvance(title)) + 1;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF box(isMirrored ? room.right() - width : room.left(), room.top(), width,
                     room.height());
    painter.setFont(bold);
    painter.setPen(m_palette.text);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeading, title);
    return isMirrored ? room.adjusted(0, 0, -width - 10, 0) : room.adjusted(width + 10, 0, 0, 0);
}

void ClaimHeader::paintTags(QPainter &painter, const QRectF &room) const
{
    painter.setFont(tagFont());
    const QFontMetricsF metrics(painter.font());
    const qreal height = std::ceil(metrics.height()) + 4;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    qreal used = 0;
    for (const Tag &tag : m_tags) {
        const qreal width = tagWidth(metrics, tag.text);
        if (used + width > room.width())
            continue;
        const qreal x = isMirrored ? room.right() - used - width : room.left() + used;
        paintTag(painter, {x, (room.height() - height) / 2, width, height}, tag.text, m_palette,
                 tag.kind);
        used += width + tagGap;
    }
}

} // namespace widgets
