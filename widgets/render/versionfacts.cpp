// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/versionfacts.h"

#include "widgets/render/counted.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

QString dateOf(const core::Version &version)
{
    if (!version.date.isValid())
        return QCoreApplication::translate("VersionFacts", "no date found");
    const QString form = QCoreApplication::translate("VersionFacts", "d MMM yyyy", "date format");
    return QLocale().toString(version.date.moment.date(), form);
}

} // namespace

VersionFacts factsOf(const core::Comparison &comparison, core::VersionId id)
{
    const core::Version &version = comparison.version(id);
    const auto isSetAside
        = [](const core::Block &block) { return block.role == core::BlockRole::Boilerplate; };
    return {.outlet = version.outlet.isEmpty() ? version.name : version.outlet,
            .date = dateOf(version),
            .sentences = static_cast<int>(comparison.analysis(id).sentences.size()),
            .onlyHere = static_cast<int>(comparison.unmatched(id).size()),
            .setAside = static_cast<int>(std::ranges::count_if(version.blocks, isSetAside)),
            .isReference = comparison.reference == id};
}

QStringList VersionFacts::counts() const
{
    QStringList parts{
        counted("VersionFacts", sentences, QT_TRANSLATE_NOOP("VersionFacts", "1 sentence"),
                QT_TRANSLATE_N_NOOP("VersionFacts", "%n sentences")),
        counted("VersionFacts", onlyHere, QT_TRANSLATE_NOOP("VersionFacts", "1 only here"),
                QT_TRANSLATE_N_NOOP("VersionFacts", "%n only here"))};
    if (setAside > 0)
        parts.append(counted("VersionFacts", setAside,
                             QT_TRANSLATE_NOOP("VersionFacts", "1 line set aside"),
                             QT_TRANSLATE_N_NOOP("VersionFacts", "%n lines set aside")));
    return parts;
}

QString VersionFacts::line() const
{
    return (QStringList{date} + counts()).join(u" · "_s);
}

} // namespace widgets
