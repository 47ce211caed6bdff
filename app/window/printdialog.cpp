// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/printdialog.h"

#include "app/printing.h"
#include "app/savedialog.h"
#include "widgets/render/icons.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPageSetupDialog>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QScreen>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

PrintDialog::PrintDialog(Printable printable, QWidget *parent)
    : QDialog(parent)
    , m_printable(std::move(printable))
    , m_printer(QPrinter::HighResolution)
    , m_preview(new QPrintPreviewWidget(&m_printer, this))
    , m_place(new QLabel)
    , m_back(new QToolButton)
    , m_forward(new QToolButton)
{
    setWindowTitle(m_printable.title);
    m_printer.setPageMargins(QMarginsF(18, 16, 18, 14), QPageLayout::Millimeter);
    m_printer.setCreator(u"Sidebyline"_s);
    arrange();
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter *printer) { m_pages = paintPages(*m_document, *printer); });
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this, &PrintDialog::showPlace);
    makeDocument();
    const QSize room = screen()->availableSize() * 0.92;
    resize(
        QSize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 52).boundedTo(room));
}

PrintDialog::~PrintDialog() = default;

// --- putting together ---

QWidget *PrintDialog::makePager()
{
    const widgets::Palette palette = widgets::Palette::matching(QDialog::palette());
    const auto prepare = [&](QToolButton *button, const QString &icon, const QString &text) {
        button->setIcon(widgets::themedIcon(icon, palette));
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setFocusPolicy(Qt::TabFocus);
    };
    prepare(m_back, u"left"_s, tr("Previous page"));
    prepare(m_forward, u"right"_s, tr("Next page"));
    connect(m_back, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { turn(1); });
    m_place->setAlignment(Qt::AlignCenter);
    auto *pager = new QWidget;
    auto *row = new QHBoxLayout(pager);
    row->setContentsMargins({});
    row->addWidget(m_back);
    row->addWidget(m_place, 1);
    row->addWidget(m_forward);
    return pager;
}

QWidget *PrintDialog::makeSide()
{
    auto *side = new QWidget;
    side->setObjectName("settingsSide"_L1);
    side->setAttribute(Qt::WA_StyledBackground);
    side->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    if (!m_printable.parts.isEmpty()) {
        auto *title = new QLabel(tr("What is printed"));
        title->setProperty("heading", true);
        column->addWidget(title);
    }
    for (int i = 0; i < m_printable.parts.size(); ++i) {
        auto *box = new QCheckBox(m_printable.parts[i]);
        box->setChecked(!m_printable.leftOut.contains(i));
        m_parts.append(box);
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &PrintDialog::makeDocument);
    }
    if (!m_printable.leftOut.isEmpty()) {
        auto *note = new QLabel(tr("What is long is left out at first: it takes many pages and a "
                                   "while."));
        note->setWordWrap(true);
        note->setProperty("muted", true);
        column->addWidget(note);
    }
    column->addSpacing(8);
    auto *page = new QPushButton(tr("Paper and &margins…"));
    page->setAutoDefault(false);
    connect(page, &QPushButton::clicked, this, &PrintDialog::setUpPage);
    auto *wide = new QPushButton(tr("&Whole width"));
    wide->setAutoDefault(false);
    connect(wide, &QPushButton::clicked, m_preview, &QPrintPreviewWidget::fitToWidth);
    auto *whole = new QPushButton(tr("W&hole page"));
    whole->setAutoDefault(false);
    connect(whole, &QPushButton::clicked, m_preview, &QPrintPreviewWidget::fitInView);
    for (QPushButton *button : {page, wide, whole})
        column->addWidget(button);
    column->addStretch();
    column->addWidget(makePager());
    return side;
}

void PrintDialog::arrange()
{
    m_preview->setAccessibleName(tr("Pages"));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(makeSide());
    middle->addWidget(m_preview, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *print = buttons->addButton(tr("&Print…"), QDialogButtonBox::AcceptRole);
    auto *pdf = buttons->addButton(tr("Keep as P&DF…"), QDialogButtonBox::ActionRole);
    print->setProperty("primary", true);
    print->setDefault(true);
    auto *footer = new QWidget;
    footer->setObjectName("dialogFooter"_L1);
    footer->setAttribute(Qt::WA_StyledBackground);
    auto *bottom = new QHBoxLayout(footer);
    bottom->setContentsMargins(16, 12, 16, 12);
    bottom->addWidget(buttons);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addLayout(middle, 1);
    all->addWidget(footer);
    connect(print, &QPushButton::clicked, this, &PrintDialog::print);
    connect(pdf, &QPushButton::clicked, this, &PrintDialog::choosePdf);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

// --- doing ---

void PrintDialog::makeDocument()
{
    QSet<int> parts;
    for (int i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i]->isChecked())
            parts.insert(i);
    }
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    m_document = m_printable.make(parts);
    m_printer.setDocName(m_document->metaInformation(QTextDocument::DocumentTitle));
    m_preview->updatePreview();
    QGuiApplication::restoreOverrideCursor();
    showPlace();
}

void PrintDialog::turn(int pages)
{
    m_preview->setCurrentPage(m_preview->currentPage() + pages);
    showPlace();
}

void PrintDialog::showPlace()
{
    const int page = m_preview->currentPage();
    m_place->setText(m_pages == 0 ? QString() : tr("Page %1 of %2").arg(page).arg(m_pages));
    m_back->setEnabled(page > 1);
    m_forward->setEnabled(page < m_pages);
}

void PrintDialog::print()
{
    QPrintDialog dialog(&m_printer, this);
    dialog.setWindowTitle(m_printable.title);
    if (dialog.exec() != QDialog::Accepted)
        return;
    paintPages(*m_document, m_printer);
    accept();
}

void PrintDialog::choosePdf()
{
    const QString path = chosenFileToSave(this, tr("Keep as PDF"), m_printable.fileName,
                                          {tr("PDF documents (*.pdf)")});
    if (path.isEmpty())
        return;
    Q_EMIT pdfWanted(path);
    accept();
}

void PrintDialog::setUpPage()
{
    QPageSetupDialog dialog(&m_printer, this);
    if (dialog.exec() == QDialog::Accepted)
        m_preview->updatePreview();
}

} // namespace app
