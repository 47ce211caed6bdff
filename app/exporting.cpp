// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting.h"

#include "app/writing.h"
#include "core/writer/statements.h"
#include "widgets/panels/filterbar.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace app {

core::Result<void> exportHtml(const core::Comparison &comparison, const QString &path,
                              const core::writer::SetAside &aside)
{
    return writeFile(core::writer::toHtml(comparison, aside).toUtf8(), path);
}

core::writer::SetAside setAsideIn(const widgets::ViewState &state)
{
    core::writer::SetAside aside{.statement = widgets::filterSentence(state), .differences = {}};
    if (!state.comparison() || aside.statement.isEmpty())
        return {};
    for (qsizetype i = 0; i < std::ssize(state.comparison()->differences); ++i)
        aside.differences.push_back(!state.isShown(i));
    return aside;
}

core::Result<void> exportStatements(const core::Comparison &comparison,
                                    std::span<const core::StatementRow> rows, const QString &path)
{
    if (path.endsWith(u".json"_s, Qt::CaseInsensitive))
        return writeFile(QJsonDocument(core::writer::statementsJson(comparison, rows)).toJson(),
                         path);
    return writeFile("\xef\xbb\xbf" + core::writer::statementsCsv(comparison, rows).toUtf8(), path);
}

QString suggestedFileName(const core::Comparison &comparison)
{
    static const QRegularExpression apostrophes(u"['’]"_s);
    static const QRegularExpression others(u"[^\\p{L}\\p{N}]+"_s);
    QString name;
    for (const core::Version &version : comparison.story.versions) {
        if (name.isEmpty())
            name = version.title.toLower().remove(apostrophes).replace(others, u" "_s);
    }
    name = name.trimmed().left(60).trimmed();
    if (name.isEmpty())
        name = u"comparison"_s;
    return name.replace(u' ', u'-') + u".html"_s;
}

} // namespace app
