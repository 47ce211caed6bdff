// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/claimtext.h"

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

QString titleOf(const ClaimDetail &detail)
{
    const QString number = QString::number(detail.claim.value + 1);
    return detail.label.isEmpty() ? number : u"%1. %2"_s.arg(number, detail.label);
}

/// Word processors know few line styles, so every mark is underlined plainly.
QString markOpening(core::difference::Kind kind, const Palette &palette)
{
    const KindStyle style = palette.style(kind);
    const QString wash
        = style.wash.alpha() > 0 ? u"background-color:%1;"_s.arg(style.wash.name()) : QString();
    return u"<span style=\"%1color:%2;text-decoration:underline\">"_s.arg(wash, style.ink.name());
}

QString markedHtml(const ClaimRow &row, const Palette &palette)
{
    QString html;
    qsizetype at = 0;
    for (const ClaimMark &mark : row.marks) {
        html += row.text.sliced(at, mark.range.begin - at).toHtmlEscaped();
        html += markOpening(mark.kind, palette) + mark.range.of(row.text).toString().toHtmlEscaped()
            + u"</span>"_s;
        at = mark.range.end;
    }
    return html + row.text.sliced(at).toHtmlEscaped();
}

QString evidenceOf(const ClaimRow &row)
{
    if (row.confidence.isEmpty())
        return {};
    return (QStringList{row.confidence} + row.reasons).join(u" · "_s);
}

QString rowHtml(const ClaimRow &row, const Palette &palette)
{
    const QString cell = u"<td valign=\"top\">%1</td>"_s;
    const QString standing = row.kind
        ? u"<span style=\"color:%1\">%2</span>"_s.arg(palette.style(*row.kind).ink.name(),
                                                      row.standing.toHtmlEscaped())
        : row.standing.toHtmlEscaped();
    return u"<tr>"_s + cell.arg(u"<b>%1</b>"_s.arg(row.outlet.toHtmlEscaped())) + cell.arg(standing)
        + cell.arg(markedHtml(row, palette)) + cell.arg(row.credit.toHtmlEscaped())
        + cell.arg(evidenceOf(row).toHtmlEscaped()) + u"</tr>"_s;
}

} // namespace

QString claimRowAsText(const ClaimRow &row)
{
    const QString said = u"%1 (%2): %3"_s.arg(row.outlet, row.standing, row.text);
    return row.credit.isEmpty() ? said : u"%1 — %2"_s.arg(said, row.credit);
}

QString claimAsText(const ClaimDetail &detail)
{
    QStringList lines{titleOf(detail)};
    for (const ClaimRow &row : detail.rows)
        lines.append(claimRowAsText(row));
    return lines.join(u'\n');
}

QString claimAsHtml(const ClaimDetail &detail, const Palette &palette)
{
    QString html = u"<p><b>%1</b></p><table cellspacing=\"0\" cellpadding=\"4\">"_s.arg(
        titleOf(detail).toHtmlEscaped());
    for (const ClaimRow &row : detail.rows)
        html += rowHtml(row, palette);
    return html + u"</table>"_s;
}

} // namespace widgets
