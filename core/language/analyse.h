// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/analysis.h"
#include "core/language/languages.h"

namespace core::language {

/// The language of a text as BCP 47 ("en"), or empty where it is too short or unclear. Uses cld2.
QString detectLanguage(QStringView text);
/// The same, but a short text is also tried with the function words of \a languages.
QString detectLanguage(QStringView text, const Languages &languages);

/// Everything the language stage finds in a version. Pure; O(length of the text).
Analysis analyse(const Version &version, const Languages &languages);

} // namespace core::language
