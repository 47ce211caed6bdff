// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <stop_token>

namespace core {

/// What long work reports to and is stopped by. Both members may be left empty.
struct Task
{
    std::stop_token stop;
    /// Called with 0..1, from whichever thread does the work, never more than about 200 times.
    std::function<void(double)> progress;

    bool isCancelled() const { return stop.stop_requested(); }
    void report(double share) const
    {
        if (progress)
            progress(share);
    }
};

} // namespace core
