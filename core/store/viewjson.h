// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/project.h"

namespace core::store {

/// The view with a number of its own, so that another release can tell what it finds.
QJsonObject toJson(const View &view);

/// A view that makes no sense, or of another release, is that of a new project. \a versions: how
/// many there are.
View viewFrom(const QJsonObject &object, qint32 versions);

} // namespace core::store
