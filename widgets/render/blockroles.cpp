// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/blockroles.h"

#include "widgets/render/counted.h"

#include <algorithm>
#include <array>

namespace widgets {

using core::BlockRole;
using core::difference::Kind;

namespace {

constexpr std::array roles{BlockRole::Title,   BlockRole::Standfirst, BlockRole::Byline,
                           BlockRole::Date,    BlockRole::Subheading, BlockRole::Body,
                           BlockRole::Caption, BlockRole::Boilerplate};

QString said(const char *text, const char *about = nullptr)
{
    return QCoreApplication::translate("BlockRoles", text, about);
}

/// Translators choose letters that their keyboards have and that differ from one another.
QString letterOf(BlockRole role)
{
    switch (role) {
    case BlockRole::Title:
        return said("H", "key for headline");
    case BlockRole::Standfirst:
        return said("S", "key for standfirst");
    case BlockRole::Byline:
        return said("Y", "key for byline");
    case BlockRole::Date:
        return said("D", "key for date");
    case BlockRole::Subheading:
        return said("U", "key for subheading");
    case BlockRole::Body:
        return said("B", "key for body");
    case BlockRole::Caption:
        return said("C", "key for caption");
    case BlockRole::Boilerplate:
        return said("X", "key for setting aside");
    }
    Q_UNREACHABLE_RETURN({});
}

/// Roles borrow the hues of kinds of difference: they are never drawn in one place with them.
Kind hueOf(BlockRole role)
{
    switch (role) {
    case BlockRole::Title:
    case BlockRole::Standfirst:
        return Kind::Reworded;
    case BlockRole::Byline:
    case BlockRole::Date:
        return Kind::FigureChanged;
    case BlockRole::Subheading:
        return Kind::AttributionChanged;
    case BlockRole::Caption:
        return Kind::OnlyHere;
    default:
        return Kind::Moved;
    }
}

} // namespace

std::span<const BlockRole> offeredRoles()
{
    return roles;
}

QString nameOf(BlockRole role)
{
    switch (role) {
    case BlockRole::Title:
        return said("Headline");
    case BlockRole::Standfirst:
        return said("Standfirst");
    case BlockRole::Byline:
        return said("Byline");
    case BlockRole::Date:
        return said("Date");
    case BlockRole::Subheading:
        return said("Subheading");
    case BlockRole::Body:
        return said("Body");
    case BlockRole::Caption:
        return said("Caption");
    case BlockRole::Boilerplate:
        return said("Set aside");
    }
    Q_UNREACHABLE_RETURN({});
}

QString explanationOf(BlockRole role)
{
    switch (role) {
    case BlockRole::Title:
        return said("The article's headline: compared with the other headlines");
    case BlockRole::Standfirst:
        return said("The summary under the headline: compared");
    case BlockRole::Byline:
        return said("Who wrote it: shown, not compared");
    case BlockRole::Date:
        return said("When it was published: shown, not compared");
    case BlockRole::Subheading:
        return said("A heading inside the article: compared");
    case BlockRole::Body:
        return said("The article's text: compared");
    case BlockRole::Caption:
        return said("The words under a picture: compared");
    case BlockRole::Boilerplate:
        return said("Menus, adverts, comments and the like: kept and shown greyed, not compared");
    }
    Q_UNREACHABLE_RETURN({});
}

QChar keyOf(BlockRole role)
{
    const QString letter = letterOf(role);
    return letter.isEmpty() ? QChar() : letter.front().toUpper();
}

std::optional<BlockRole> roleOfKey(const QString &typed)
{
    if (typed.size() != 1)
        return {};
    const auto found = std::ranges::find(roles, typed.front().toUpper(), keyOf);
    return found == roles.end() ? std::nullopt : std::optional(*found);
}

QString describeRoleChange(std::optional<BlockRole> role, int blocks)
{
    const auto told = [&](const char *one, const char *many) {
        return counted("BlockRoles", blocks, one, many);
    };
    if (!role)
        return told(QT_TRANSLATE_NOOP("BlockRoles", "Return 1 block to what was read"),
                    QT_TRANSLATE_N_NOOP("BlockRoles", "Return %n blocks to what was read"));
    if (*role == BlockRole::Boilerplate)
        return told(QT_TRANSLATE_NOOP("BlockRoles", "Set aside 1 block"),
                    QT_TRANSLATE_N_NOOP("BlockRoles", "Set aside %n blocks"));
    return told(QT_TRANSLATE_NOOP("BlockRoles", "Make 1 block %1"),
                QT_TRANSLATE_N_NOOP("BlockRoles", "Make %n blocks %1"))
        .arg(nameOf(*role).toLower());
}

RoleStyle styleOf(BlockRole role, const Palette &palette)
{
    const KindStyle hue = palette.style(hueOf(role));
    switch (role) {
    case BlockRole::Body:
        return {.ink = palette.text, .bar = palette.mutedText, .wash = palette.currentWash};
    case BlockRole::Boilerplate:
        return {.ink = palette.faintText, .bar = palette.border, .wash = palette.header};
    case BlockRole::Title:
    case BlockRole::Standfirst:
        return {.ink = hue.ink, .bar = hue.line, .wash = palette.currentWash};
    default:
        return {.ink = hue.ink, .bar = hue.line, .wash = hue.wash};
    }
}

} // namespace widgets
