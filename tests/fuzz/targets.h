// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace fuzz {

/// What is to be fed with broken input: a reader, or what opens projects.
struct Target
{
    const char *name; ///< of the program fuzz_NAME and of the folder of its seeds
    /// Says what is wrong with what came of it: neither a version nor an error, blocks out of order
    /// or outside the text, and the like. Empty where all is well.
    QString (*faultOn)(const QByteArray &bytes);
};

const QList<Target> &targets();

} // namespace fuzz
