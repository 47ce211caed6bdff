// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/task.h"

#include <cstddef>
#include <functional>

namespace core {

/// Calls work(0) … work(count - 1), each once, on as many threads as the machine has cores, and
/// returns when all are done or, after a stop was requested, when those begun are. The calls must
/// not touch each other's data.
void parallelFor(std::size_t count, const Task &task, const std::function<void(std::size_t)> &work);

} // namespace core
