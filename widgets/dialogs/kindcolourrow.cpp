// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/kindcolourrow.h"

#include "widgets/panels/markedtext.h"
#include "widgets/render/contrast.h"
#include "widgets/render/icons.h"

#include <QColorDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace widgets {

using core::difference::Kind;

namespace {

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString ratio(double contrast)
{
    return u"%1 : 1"_s.arg(QLocale().toString(contrast, 'f', 1));
}

QIcon swatch(const QColor &colour, const QColor &border, int side)
{
    QPixmap pixmap(side * 2, side * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), 3, 3);
    return pixmap;
}

} // namespace

/// The kind's glyph in its ink, and its name marked as its words are in the text.
class KindSample final : public QWidget
{
public:
    KindSample(Kind kind, QWidget *parent)
        : QWidget(parent)
        , m_kind(kind)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setColours(const Palette &palette)
    {
        m_palette = palette;
        update();
    }
    QSize sizeHint() const override
    {
        return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() + 8};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const KindStyle style = m_palette.style(m_kind);
        const QString name = capitalised(nameOf(m_kind));
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const qreal height = fontMetrics().height();
        const qreal glyphRoom = height * 1.6;
        const qreal words = fontMetrics().horizontalAdvance(name) + 8;
        const auto box = [&](qreal x, qreal wide) {
            return QRectF(isMirrored ? width() - x - wide : x, 3, wide, height + 2);
        };
        painter.setPen(style.ink);
        painter.drawText(box(0, glyphRoom - 8), Qt::AlignCenter, QString(style.glyph));
        painter.fillRect(box(glyphRoom, words), style.wash);
        paintMarkLines(painter, box(glyphRoom, words), style, false);
        painter.setPen(m_palette.text);
        painter.drawText(box(glyphRoom, words), Qt::AlignCenter, name);
    }

private:
    Kind m_kind;
    Palette m_palette = Palette::light();
};

KindColourRow::KindColourRow(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_sample(new KindSample(kind, this))
    , m_field(new QLineEdit(this))
    , m_choose(new QToolButton(this))
    , m_contrast(new QLabel(this))
    , m_reset(new QToolButton(this))
    , m_hint(new QLabel(this))
{
    const QString name = nameOf(kind);
    m_field->setAccessibleName(tr("Colour of %1").arg(name));
    m_field->setMaxLength(20);
    m_field->setFixedWidth(fontMetrics().averageCharWidth() * 14);
    m_choose->setAccessibleName(tr("Choose a colour for %1").arg(name));
    m_choose->setToolTip(tr("Choose a colour…"));
    m_choose->setFocusPolicy(Qt::TabFocus);
    m_contrast->setProperty("muted", true);
    m_contrast->setToolTip(tr("Contrast against the paper"));
    m_contrast->setMinimumWidth(fontMetrics().horizontalAdvance(u"00.0 : 1"_s));
    m_reset->setAccessibleName(tr("The program's own colour for %1").arg(name));
    m_reset->setToolTip(tr("The program's own colour"));
    m_reset->setFocusPolicy(Qt::TabFocus);
    m_hint->setWordWrap(true);
    m_hint->hide();
    arrange();
    connect(m_field, &QLineEdit::editingFinished, this, &KindColourRow::takeText);
    connect(m_choose, &QToolButton::clicked, this, &KindColourRow::askForColour);
    connect(m_reset, &QToolButton::clicked, this, [this] { Q_EMIT chosen(m_kind, std::nullopt); });
}

void KindColourRow::arrange()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_sample, 0, 0);
    grid->addWidget(m_field, 0, 1);
    grid->addWidget(m_choose, 0, 2);
    grid->addWidget(m_contrast, 0, 3);
    grid->addWidget(m_reset, 0, 4);
    grid->addWidget(m_hint, 1, 0, 1, 5);
    grid->setColumnStretch(0, 1);
}

void KindColourRow::setColours(const Palette &palette)
{
    m_palette = palette;
    const KindStyle style = palette.style(m_kind);
    const bool isChosen = palette.chosen.contains(m_kind);
    const QColor wanted = isChosen ? palette.chosen[m_kind] : style.ink;
    m_sample->setColours(palette);
    m_field->setText(wanted.name());
    m_choose->setIcon(swatch(style.ink, palette.border, fontMetrics().height()));
    m_reset->setIcon(themedIcon(u"reset"_s, palette));
    m_reset->setEnabled(isChosen);
    m_contrast->setText(ratio(contrastOf(style.ink, palette.paper)));
    showHint(
        style.ink.rgb() == wanted.rgb()
            ? QString()
            : tr("%1 against this paper cannot be read well (%2): drawn as %3.")
                  .arg(wanted.name(), ratio(contrastOf(wanted, palette.paper)), style.ink.name()));
}

QString KindColourRow::hint() const
{
    return m_hint->isHidden() ? QString() : m_hint->text();
}

void KindColourRow::showHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void KindColourRow::takeText()
{
    QString text = m_field->text().trimmed();
    if (!text.startsWith(u'#') && !QColor::isValidColorName(text))
        text.prepend(u'#');
    const QColor colour = QColor::fromString(text);
    const KindStyle style = m_palette.style(m_kind);
    if (!colour.isValid()) {
        const QString refused = m_field->text();
        setColours(m_palette);
        showHint(tr("“%1” is no colour: write it as #1d4f94.").arg(refused));
        return;
    }
    const QColor before = m_palette.chosen.value(m_kind, style.ink);
    if (colour.rgb() != before.rgb())
        Q_EMIT chosen(m_kind, QColor(colour.rgb()));
}

void KindColourRow::askForColour()
{
    const QColor before = m_palette.chosen.value(m_kind, m_palette.style(m_kind).ink);
    const QColor colour
        = QColorDialog::getColor(before, this, tr("Colour of %1").arg(nameOf(m_kind)));
    if (colour.isValid())
        Q_EMIT chosen(m_kind, QColor(colour.rgb()));
}

} // namespace widgets
