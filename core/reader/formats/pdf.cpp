// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/formats/pdf.h"

#include "core/reader/formats/pdflayout.h"

#include <QTimeZone>

#include <memory>
#include <mutex>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr auto kindName = "a PDF document"_L1;

QString textOf(const poppler::ustring &text)
{
    return QString::fromUtf16(text.data(), static_cast<qsizetype>(text.size()));
}

/// Poppler complains of damage on standard error, which belongs to the caller.
void silence()
{
    static std::once_flag once;
    std::call_once(once, [] {
        poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    });
}

bool isBold(const poppler::text_box &box)
{
    const QString font = QString::fromStdString(box.get_font_name());
    return font.contains("bold"_L1, Qt::CaseInsensitive)
        || font.contains("black"_L1, Qt::CaseInsensitive)
        || font.contains("heavy"_L1, Qt::CaseInsensitive);
}

PlacedPage placedPage(const poppler::page &page)
{
    const poppler::rectf rect = page.page_rect();
    PlacedPage placed{.width = rect.width(), .height = rect.height()};
    for (const poppler::text_box &box : page.text_list(poppler::page::text_list_include_font)) {
        // Text set upright or upside down is a stamp or a picture's credit at its edge.
        if (box.rotation() != 0)
            continue;
        const poppler::rectf place = box.bbox();
        const bool hasFont = box.has_font_info();
        placed.words.push_back({.text = textOf(box.text()),
                                .left = place.left(),
                                .top = place.top(),
                                .right = place.right(),
                                .bottom = place.bottom(),
                                .size = hasFont ? box.get_font_size() : place.height(),
                                .bold = hasFont && isBold(box),
                                .spaceAfter = box.has_space_after()});
    }
    return placed;
}

PublicationDate dateOf(time_t seconds)
{
    if (seconds <= 0)
        return {};
    return {.moment = QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC), .hasTime = true};
}

void readProperties(const poppler::document &pdf, Document &document)
{
    document.title = textOf(pdf.get_title()).simplified();
    document.author = textOf(pdf.get_author()).simplified();
    document.created = dateOf(pdf.get_creation_date_t());
    document.modified = dateOf(pdf.get_modification_date_t());
}

Result<std::vector<PlacedPage>> pagesOf(const poppler::document &pdf, const Input &input)
{
    const int most = input.options.limits.maximumPages;
    if (pdf.pages() > most)
        return refused(input, ErrorCode::TooMany, QString::number(most));
    std::vector<PlacedPage> pages;
    for (int i = 0; i < pdf.pages(); ++i) {
        if (input.task.isCancelled())
            return refused(input, ErrorCode::Cancelled);
        const std::unique_ptr<poppler::page> page(pdf.create_page(i));
        pages.push_back(page ? placedPage(*page) : PlacedPage{});
    }
    return pages;
}

} // namespace

bool looksLikePdf(QByteArrayView bytes)
{
    // Some files have a line or two before it.
    const QByteArrayView begin = bytes.first(std::min<qsizetype>(bytes.size(), 1024));
    return begin.trimmed().startsWith("%PDF-") || begin.contains("\n%PDF-");
}

Result<Version> readPdf(const Input &input)
{
    silence();
    const std::unique_ptr<poppler::document> pdf(poppler::document::load_from_raw_data(
        input.bytes.constData(), static_cast<int>(input.bytes.size())));
    if (!pdf || (!pdf->is_locked() && pdf->pages() <= 0))
        return refused(input, ErrorCode::Damaged, QString(kindName));
    if (pdf->is_locked())
        return refused(input, ErrorCode::Protected);
    const auto pages = pagesOf(*pdf, input);
    if (!pages)
        return std::unexpected(pages.error());
    Document document;
    document.paragraphs = paragraphsOfPages(*pages);
    if (document.paragraphs.empty())
        return refused(input, ErrorCode::OnlyPictures, QString::number(pages->size()));
    readProperties(*pdf, document);
    return finished(versionOf(document, input.languages), input);
}

} // namespace core::reader
