// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/targets.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>

/// Qt finds its plugins, that of SQLite among them, where there is an application only.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication application(*argc, *argv);
    return 0;
}

/// libFuzzer's entry: what the build names (SIDEBYLINE_TARGET) with one input.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto target = std::ranges::find_if(fuzz::targets(), [](const fuzz::Target &each) {
        return std::strcmp(each.name, SIDEBYLINE_TARGET) == 0;
    });
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString fault = target->faultOn(bytes);
    if (!fault.isEmpty())
        qFatal("%s", qPrintable(fault));
    return 0;
}
