// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stories.h"

#include "core/reader/read.h"

using namespace Qt::StringLiterals;

namespace support {

const core::language::Languages &languages()
{
    static const core::language::Languages loaded;
    return loaded;
}

core::Version version(const QStringList &paragraphs, const QString &name)
{
    core::Version made = core::reader::plainVersion(paragraphs.join(u'\n'));
    made.name = name;
    made.outlet = name;
    made.language = u"en"_s;
    return made;
}

core::Story story(const QList<QStringList> &versions)
{
    core::Story made;
    for (const QStringList &paragraphs : versions)
        made.versions.push_back(
            version(paragraphs, QString(QChar(u'a' + static_cast<int>(made.versions.size())))));
    return made;
}

core::ComparisonPtr compared(const core::Story &story)
{
    const auto comparison = core::compare(story, {}, {}, languages());
    if (!comparison)
        qFatal("the story cannot be compared");
    return *comparison;
}

} // namespace support
