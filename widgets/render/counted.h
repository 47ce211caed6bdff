// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace widgets {

/// "1 block" or "3 blocks": one and many are told apart before translation too, so that the
/// untranslated program reads well. \a many holds "%n"; both are marked for translation by callers.
inline QString counted(const char *context, qsizetype count, const char *one, const char *many)
{
    return QCoreApplication::translate(context, count == 1 ? one : many, nullptr,
                                       static_cast<int>(count));
}

} // namespace widgets
