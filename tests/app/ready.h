// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/document.h"
#include "support/stories.h"

#include <QTest>

namespace support {

/// The tests' languages as the program gets them; made once.
inline app::LanguagesPtr sharedLanguages()
{
    return {&languages(), [](const core::language::Languages *) {}};
}

inline QFuture<app::LanguagesPtr> readyLanguages()
{
    return QtFuture::makeReadyValueFuture(sharedLanguages());
}

/// Waits until nothing is being read or compared; false after twenty seconds.
inline bool becomesIdle(const app::Document &document)
{
    return QTest::qWaitFor([&document] { return !document.isBusy(); }, 20000);
}

} // namespace support
