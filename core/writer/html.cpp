// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writer/html.h"

#include "core/writer/htmlparts.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace core::writer {

namespace {

QByteArray styleSheet()
{
    QFile file(u":/templates/comparison.css"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Nothing may be loaded, and no style but ours applied, whatever a version's text might hold.
QString contentPolicy(const QByteArray &style)
{
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    return u"default-src 'none'; style-src 'sha256-%1'; base-uri 'none'; form-action 'none'"_s.arg(
        QString::fromLatin1(hash));
}

QString titleOf(const Comparison &comparison)
{
    const Version *named = nullptr;
    for (const Version &version : comparison.story.versions) {
        if (!version.title.isEmpty() && !named)
            named = &version;
    }
    if (comparison.reference.isValid() && !comparison.version(comparison.reference).title.isEmpty())
        named = &comparison.version(comparison.reference);
    return named ? named->title : u"Comparison of versions"_s;
}

QString count(int number, const QString &one, const QString &many)
{
    return QString::number(number) + u' ' + (number == 1 ? one : many);
}

QString summary(const Statistics &statistics)
{
    return QStringList{
        count(statistics.versions, u"version"_s, u"versions"_s),
        count(statistics.sentences, u"sentence"_s, u"sentences"_s),
        count(statistics.sharedClaims, u"claim shared"_s, u"claims shared"_s),
        count(statistics.onlyInOneVersion, u"sentence in one version only"_s,
              u"sentences in one version only"_s),
        count(statistics.linesSetAside, u"line set aside"_s, u"lines set aside"_s),
    }
        .join(u" · "_s);
}

QString filterStatement(const SetAside &aside)
{
    if (aside.statement.isEmpty())
        return {};
    return u"<p class=\"filter\">%1. They are printed fainter; nothing is left out.</p>\n"_s.arg(
        html::escaped(aside.statement));
}

QString methodStatement()
{
    return u"<section id=\"method\"><h2>How this was made</h2><p>Sidebyline %1 split each version "
           u"into "
           "sentences, set page furniture aside (shown in grey), aligned sentences that say the "
           "same by "
           "their words, names, figures, dates and quotations, and compared the aligned ones. Long "
           "runs "
           "that three versions or more have word for word are printed fainter. "
           "Links and "
           "findings are the program’s reading, with the reasons it gives; they can be wrong. No "
           "version "
           "is ranked, nothing is summarised in place of the text.</p></section>"_s.arg(
               QStringLiteral(SIDEBYLINE_VERSION));
}

} // namespace

QString toHtml(const Comparison &comparison, const SetAside &aside)
{
    const QByteArray style = styleSheet();
    const QString title = html::escaped(titleOf(comparison));
    QString page
        = u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"%1\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"generator\" content=\"Sidebyline %2\">\n<title>%3</title>\n<style>"_s.arg(
              contentPolicy(style), QStringLiteral(SIDEBYLINE_VERSION), title);
    page += QString::fromUtf8(style)
        + u"</style>\n</head>\n<body>\n<header><p class=\"kicker\">Comparison</p><h1>"_s + title
        + u"</h1><p class=\"summary\">"_s + summary(comparison.statistics) + u"</p>\n"_s
        + filterStatement(aside) + u"<nav>"_s
        + u"<a href=\"#side-by-side\">Side by side</a> <a href=\"#claims\">Claim by claim</a> "
          "<a href=\"#differences\">Differences</a> <a href=\"#attributions\">Who said what</a> "
          "<a href=\"#versions\">Versions</a></nav></header>\n<main>\n"_s;
    page += html::sideBySide(comparison, aside) + html::claimByClaim(comparison, aside)
        + html::differencesByKind(comparison, aside) + html::whoSaidWhat(comparison)
        + html::versionsTable(comparison) + methodStatement();
    return page + u"</main>\n</body>\n</html>\n"_s;
}

} // namespace core::writer
