// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/difference/difference.h"

#include <QColor>
#include <QHash>
#include <QPalette>
#include <QString>

namespace widgets {

/// How one kind of difference is drawn: a colour and always a second cue beside it (line style,
/// edge, glyph).
struct KindStyle
{
    QColor ink; ///< readable on paper (4.5:1 at least): text of chips, glyphs
    QColor line; ///< underline and overview marks
    QColor wash; ///< behind the words
    Qt::PenStyle underline = Qt::SolidLine; ///< NoPen for none
    bool hasEdge = false; ///< a thick bar at the left of the words
    QChar glyph;
};

/// All colours of the window, for light, dark and high-contrast desktops. Safe for colour-blind
/// readers.
struct Palette
{
    bool isDark = false;
    QColor window; ///< behind everything
    QColor paper; ///< behind reading text
    QColor header; ///< column and panel headers
    QColor text;
    QColor mutedText; ///< second lines, counts (4.5:1)
    QColor faintText; ///< boilerplate, "not here"
    QColor border;
    QColor accent; ///< current things, buttons pressed
    QColor accentText; ///< on accent
    QColor currentWash; ///< behind the current claim's sentences
    QColor hoverWash;
    QColor ribbon; ///< between aligned sentences
    QColor ribbonLine;
    QColor currentRibbon;
    QColor searchWash;
    QList<QColor> outlets; ///< what outlets are told apart by, used round robin
    QList<QColor> versionColours = {}; ///< by version; see OutletColours
    bool isHighContrast = false;
    /// The user's colours for kinds, as they were chosen; style() makes readable shades of them.
    QHash<core::difference::Kind, QColor> chosen;

    KindStyle style(core::difference::Kind kind) const;
    QColor outlet(core::VersionId id) const
    {
        return versionColours.value(id.value, outlets[id.value % outlets.size()]);
    }

    static Palette light();
    static Palette dark();
    /// Black on white or white on black: text at 7:1 at least, borders that can be seen.
    static Palette highContrast(bool isDark);
    /// Light, dark or high contrast, whichever fits the desktop's own colours.
    static Palette matching(const QPalette &desktop);
};

/// "quotation altered", translated, for chips, lists and legends.
QString nameOf(core::difference::Kind kind);
/// One translated sentence that explains the kind, for legends and tooltips.
QString explanationOf(core::difference::Kind kind);

} // namespace widgets
