// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/welcomepage.h"

#include "widgets/render/ribbons.h"
#include "widgets/views/recentlist.h"

#include <QFontInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace widgets {

/// Three small pages with ribbons between them: what is to come. Grows with the font.
class WelcomeDrawing final : public QWidget
{
public:
    using QWidget::QWidget;

    void setColours(const Palette &palette)
    {
        m_palette = palette;
        update();
    }
    QSize sizeHint() const override
    {
        const int height = fontMetrics().height() * 13 / 2;
        return {height * 9 / 4, height};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr QSizeF drawn(260, 116);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double scale = std::min(width() / drawn.width(), height() / drawn.height());
        painter.translate((width() - drawn.width() * scale) / 2, 1);
        painter.scale(scale, scale);
        paintRibbons(painter);
        for (int i = 0; i < 3; ++i)
            paintPage(painter, i);
    }

private:
    static constexpr double gap = 30;
    static constexpr double pageWidth = (260 - 2 * gap) / 3;

    void paintPage(QPainter &painter, int number) const
    {
        const QRectF page(number * (pageWidth + gap), 0, pageWidth, 114);
        painter.setPen(QPen(m_palette.border, 1));
        painter.setBrush(m_palette.paper);
        painter.drawRoundedRect(page, 3, 3);
        painter.fillRect(QRectF(page.left(), page.top(), page.width(), 3),
                         m_palette.outlet({number}));
        for (int line = 0; line < 7; ++line)
            painter.fillRect(QRectF(page.left() + 9, page.top() + 16 + line * 14,
                                    page.width() - (line % 3 == 2 ? 28 : 18), 4),
                             line == 3 ? m_palette.currentRibbon : m_palette.ribbon);
    }

    void paintRibbons(QPainter &painter) const
    {
        for (int i = 0; i < 2; ++i) {
            const QPainterPath path = ribbonPath({16 + 14.0 * i, 36 + 14.0 * i}, {44, 64}, gap);
            painter.save();
            painter.translate(pageWidth + i * (pageWidth + gap), 0);
            painter.fillPath(path, i == 0 ? m_palette.ribbon : m_palette.currentRibbon);
            painter.restore();
        }
    }

    Palette m_palette = Palette::light();
};

WelcomePage::WelcomePage(QWidget *parent)
    : QScrollArea(parent)
    , m_drawing(new WelcomeDrawing)
    , m_title(new QLabel(tr("Drop versions of one story here")))
    , m_recentTitle(new QLabel(tr("Recent stories and files")))
    , m_list(new RecentList)
    , m_recent(makeRecent())
    , m_column(new QWidget)
{
    setAccessibleName(tr("Begin a comparison"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 32, 0, 32);
    column->setSpacing(24);
    column->addWidget(makeBeginning());
    column->addWidget(m_recent);
    auto *page = new QWidget;
    page->setObjectName("welcomePage"_L1);
    page->setAttribute(Qt::WA_StyledBackground);
    auto *centred = new QGridLayout(page);
    centred->setContentsMargins(16, 0, 16, 0);
    centred->setColumnStretch(0, 1);
    centred->setColumnStretch(1, 8);
    centred->setColumnStretch(2, 1);
    centred->setRowStretch(0, 1);
    centred->setRowStretch(2, 2);
    centred->addWidget(m_column, 1, 1);
    setWidget(page);
    connect(m_list, &RecentList::openRequested, this, &WelcomePage::recentRequested);
    connect(m_list, &RecentList::forgetRequested, this, &WelcomePage::forgetRequested);
    m_recent->hide();
    updateFonts();
}

QPushButton *WelcomePage::addButton(QLayout *layout, const QString &text,
                                    void (WelcomePage::*signal)())
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(true); // Enter presses what has the keyboard
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, signal);
    return button;
}

QFrame *WelcomePage::makeBeginning()
{
    auto *frame = new QFrame;
    frame->setObjectName("welcomeDrop"_L1);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    auto *words = new QLabel(tr("Saved pages, documents, mails or plain text, one for each outlet. "
                                "Several files at once, a folder, an archive, or addresses."));
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    words->setProperty("muted", true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    m_first = addButton(buttons, tr("&Open files…"), &WelcomePage::openRequested);
    m_first->setProperty("primary", true);
    addButton(buttons, tr("&Paste text…"), &WelcomePage::pasteRequested);
    addButton(buttons, tr("Add a&ddresses…"), &WelcomePage::addressesRequested);
    buttons->addStretch();
    auto *lesser = new QHBoxLayout;
    lesser->addStretch();
    addButton(lesser, tr("Look at the &sample story"), &WelcomePage::sampleRequested)
        ->setProperty("flat", true);
    addButton(lesser, tr("&How it works"), &WelcomePage::helpRequested)->setProperty("flat", true);
    lesser->addStretch();
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(32, 40, 32, 28);
    column->setSpacing(8);
    column->addWidget(m_drawing, 0, Qt::AlignHCenter);
    column->addSpacing(16);
    column->addWidget(m_title);
    column->addWidget(words);
    column->addSpacing(16);
    column->addLayout(buttons);
    column->addLayout(lesser);
    return frame;
}

QWidget *WelcomePage::makeRecent()
{
    auto *recent = new QFrame;
    recent->setObjectName("welcomeRecent"_L1);
    m_recentTitle->setBuddy(m_list);
    m_recentTitle->setProperty("heading", true);
    auto *column = new QVBoxLayout(recent);
    column->setContentsMargins(1, 12, 1, 8);
    column->setSpacing(8);
    m_recentTitle->setContentsMargins(12, 0, 12, 0);
    column->addWidget(m_recentTitle);
    column->addWidget(m_list);
    return recent;
}

void WelcomePage::setColours(const Palette &palette)
{
    m_palette = palette;
    m_drawing->setColours(palette);
    m_list->setColours(palette);
}

void WelcomePage::setRecent(const QList<RecentEntry> &entries)
{
    m_list->setEntries(entries);
    m_recent->setVisible(!entries.isEmpty());
}

/// Lines as long as are read with ease, whatever the size of the font.
void WelcomePage::updateFonts()
{
    // The application's style sheet takes a font of the widget's own away; a rule stays.
    m_title->setStyleSheet(
        u"font-size: %1pt; font-weight: 600;"_s.arg(qRound(QFontInfo(font()).pointSizeF() * 1.5)));
    m_column->setMaximumWidth(fontMetrics().averageCharWidth() * 110);
}

void WelcomePage::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    m_first->setFocus(event->reason());
}

void WelcomePage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_column)
        updateFonts();
}

} // namespace widgets
