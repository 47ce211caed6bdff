// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/rolechoice.h"

#include "widgets/render/datetext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace widgets {

using core::BlockRole;
using core::VersionCorrection;

namespace {

QString wordsOf(const core::Version &version, qint32 block)
{
    return version.blocks[block].range.of(version.text).toString().simplified();
}

/// "By Ann Lee and Bob Ray" -> "Ann Lee, Bob Ray".
QString peopleOf(QString byline)
{
    static const QRegularExpression before(u"^(?:by|von|par|por)[:\\s]\\s*"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression between(u"\\s*(?:,|\\s(?:and|und|et|y)\\s|\\s&\\s)\\s*"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return byline.remove(before).split(between, Qt::SkipEmptyParts).join(u", "_s);
}

void takeMeaning(const core::Version &asRead, qint32 block, BlockRole role,
                 VersionCorrection &correction)
{
    const QString words = wordsOf(asRead, block);
    if (role == BlockRole::Title)
        correction.title = words;
    if (role == BlockRole::Byline)
        correction.byline = peopleOf(words);
    if (role == BlockRole::Date) {
        if (const auto date = dateOfTyped(words); date && date->isValid())
            correction.date = *date;
    }
}

/// What the block meant while it had the role.
void dropMeaning(const core::Version &asRead, qint32 block, BlockRole role,
                 VersionCorrection &correction)
{
    VersionCorrection meant;
    takeMeaning(asRead, block, role, meant);
    if (meant.title && correction.title == meant.title)
        correction.title.reset();
    if (meant.byline && correction.byline == meant.byline)
        correction.byline.reset();
    if (meant.date && correction.date == meant.date)
        correction.date.reset();
}

} // namespace

VersionCorrection withRole(const core::Version &asRead, VersionCorrection correction,
                           const QList<qint32> &blocks, std::optional<BlockRole> role)
{
    for (const qint32 block : blocks) {
        if (correction.roles.contains(block))
            dropMeaning(asRead, block, correction.roles.value(block), correction);
        if (role && *role != asRead.blocks[block].role)
            correction.roles.insert(block, *role);
        else
            correction.roles.remove(block);
    }
    if (role && blocks.size() == 1)
        takeMeaning(asRead, blocks.first(), *role, correction);
    return correction;
}

} // namespace widgets
