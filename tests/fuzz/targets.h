// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reader/read.h"

#include <QList>

namespace fuzz {

/// A reader to be fed with broken input.
struct Target
{
    const char *name; ///< of the program fuzz_NAME and of the folder of its seeds
    core::reader::Reading (*read)(const QByteArray &bytes);
};

const QList<Target> &targets();

/// Says what is wrong with a reading: neither version nor error, blocks out of order or outside the
/// text. Empty where all is well.
QString faultOf(const core::reader::Reading &reading);

} // namespace fuzz
