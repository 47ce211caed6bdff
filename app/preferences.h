// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/difference/difference.h"

#include <QColor>
#include <QHash>
#include <QString>

namespace app {

enum class Theme { Desktop, Light, Dark, HighContrastLight, HighContrastDark };

/// What the settings dialog offers, as one value: what is shown while choosing, what Cancel brings
/// back. Defaults are the program's own choices.
struct Preferences
{
    /// A number and the limits within which it makes sense.
    struct Range
    {
        int least;
        int most;

        constexpr bool contains(int value) const { return value >= least && value <= most; }
    };
    static constexpr Range readingSizes{6, 48}; ///< points
    static constexpr Range columnWidths{20, 90}; ///< average characters
    static constexpr Range fileSizes{1, 512}; ///< MB
    static constexpr Range downloadTimes{5, 900}; ///< seconds

    Theme theme = Theme::Desktop;
    QString readingFamily; ///< empty: a serif face that is there
    int readingSize = 0; ///< at 100 %, in points; 0: one larger than the desktop's font
    int columnCharacters = 32; ///< columns are never narrower
    QHash<core::difference::Kind, QColor> kindColours; ///< those that were chosen
    bool reducesMotion = false;
    QString startView; ///< the layout's name; empty: as it was left
    QString assumedLanguage; ///< BCP 47; empty: found out for each version
    int maximumMegabytes = 32; ///< of a file
    int downloadMegabytes = 32; ///< of a page from the web
    int downloadSeconds = 120;
    bool allowsPrivateAddresses = false;

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// The languages that can be assumed: those with lexicons of their own.
QStringList knownLanguages();

} // namespace app
