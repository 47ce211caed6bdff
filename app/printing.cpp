// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/printing.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

#include <memory>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qreal footSize = 8; ///< points

/// Where things stand on a page, in the device's dots.
struct PageFrame
{
    QRectF text;
    QRectF foot;
    QFont footFont;
};

PageFrame frameFor(const QTextDocument &document, const QPagedPaintDevice &device)
{
    PageFrame frame;
    frame.footFont = document.defaultFont();
    frame.footFont.setPointSizeF(footSize);
    const qreal dotsPerPoint = device.logicalDpiY() / 72.0;
    const qreal footHeight = footSize * 2.4 * dotsPerPoint;
    // The device's own margins lie outside of what it paints on.
    const QRectF page(0, 0, device.width(), device.height());
    frame.text = page.adjusted(0, 0, 0, -footHeight);
    frame.foot = QRectF(0, page.bottom() - footHeight, page.width(), footHeight);
    return frame;
}

void paintFoot(QPainter &painter, const PageFrame &frame, const QString &title, int page, int pages)
{
    painter.setFont(frame.footFont);
    painter.setPen(QColor(0x5b6474));
    const QString number
        = QCoreApplication::translate("Print", "Page %1 of %2").arg(page).arg(pages);
    const QFontMetricsF metrics(frame.footFont, painter.device());
    const qreal room = frame.foot.width() - metrics.horizontalAdvance(number) * 1.5;
    painter.drawText(frame.foot, Qt::AlignBottom | Qt::AlignTrailing, number);
    painter.drawText(frame.foot, Qt::AlignBottom | Qt::AlignLeading,
                     metrics.elidedText(title, Qt::ElideRight, room));
}

void paintText(QPainter &painter, const PageFrame &frame, QTextDocument &document, int page)
{
    painter.save();
    const qreal top = (page - 1) * frame.text.height();
    const QRectF view(0, top, frame.text.width(), frame.text.height());
    painter.translate(0, -top);
    painter.setClipRect(view);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = view;
    context.palette.setColor(QPalette::Text, Qt::black); // paper is white in every theme
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace

int paintPages(const QTextDocument &document, QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    const std::unique_ptr<QTextDocument> paged(document.clone());
    paged->documentLayout()->setPaintDevice(&device);
    const PageFrame frame = frameFor(document, device);
    paged->setPageSize(frame.text.size());
    const QString title = document.metaInformation(QTextDocument::DocumentTitle);
    const int pages = paged->pageCount();
    const QPageRanges wanted = device.pageRanges();
    bool isFirst = true;
    for (int page = 1; page <= pages; ++page) {
        if (!wanted.isEmpty() && !wanted.contains(page))
            continue;
        if (!std::exchange(isFirst, false))
            device.newPage();
        paintText(painter, frame, *paged, page);
        paintFoot(painter, frame, title, page, pages);
    }
    return pages;
}

core::Result<void> exportPdf(const QTextDocument &document, const QPageLayout &layout,
                             const QString &path)
{
    QSaveFile file(path);
    const auto failed = [&] {
        return std::unexpected(core::Error{core::ErrorCode::CannotWrite, path, file.errorString()});
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    {
        QPdfWriter writer(&file);
        writer.setCreator(u"Sidebyline "_s + QStringLiteral(SIDEBYLINE_VERSION));
        writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
        writer.setPageLayout(layout);
        if (paintPages(document, writer) == 0)
            return failed();
    }
    if (!file.commit())
        return failed();
    return {};
}

} // namespace app
