// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/pastefacts.h"

#include "core/reader/filekind.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

bool hasWordCharacter(QStringView piece)
{
    return std::ranges::any_of(piece, [](QChar c) { return c.isLetterOrNumber(); });
}

int countPieces(const QString &text, QTextBoundaryFinder::BoundaryType type)
{
    QTextBoundaryFinder finder(type, text);
    int count = 0;
    qsizetype begin = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        if (hasWordCharacter(QStringView(text).sliced(begin, end - begin)))
            ++count;
        begin = end;
    }
    return count;
}

} // namespace

QString withoutMarkup(const QString &page)
{
    static const QRegularExpression unseen(
        u"<(script|style|template|head)\\b.*?</\\1\\s*>|<!--.*?-->"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression breaks(
        u"</?(?:p|div|h[1-6]|li|br|tr|section|article)\\b[^>]*>"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    QString text = page;
    text.remove(unseen);
    text.replace(breaks, u"\n"_s);
    return text.remove(tags);
}

PasteFacts pasteFacts(const QString &text)
{
    const bool isPage = core::reader::looksLikeHtml(text);
    const QString words = isPage ? withoutMarkup(text) : text;
    return {.isPage = isPage,
            .words = countPieces(words, QTextBoundaryFinder::Word),
            .sentences = countPieces(words, QTextBoundaryFinder::Sentence)};
}

} // namespace widgets
