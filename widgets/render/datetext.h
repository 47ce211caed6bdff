// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/version.h"

#include <optional>

namespace widgets {

/// A date as a person types it: "2023-05-04", "2023-05-04 19:51", with seconds and an offset from
/// UTC ("+05:30", "Z") or without, or "4 May 2023" and the desktop's own short and long forms.
/// Nothing typed is no date (invalid); nothing returned: it cannot be understood.
std::optional<core::PublicationDate> dateOfTyped(const QString &typed);

/// In the form in which it is edited: "2023-05-04 19:51 +05:30", "2023-05-04"; empty for no date.
QString editedForm(const core::PublicationDate &date);

} // namespace widgets
