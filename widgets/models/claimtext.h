// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/claimdetail.h"
#include "widgets/render/palette.h"

/// A claim in every version as it is handed on by the clipboard.
namespace widgets {

/// "Coast Wire (quote altered): Twelve boats must move. — Ada Quay · said"
QString claimRowAsText(const ClaimRow &row);

/// The claim's label, then a line for each version.
QString claimAsText(const ClaimDetail &detail);

/// The same as a table, what differs in the colours and underlined; all text escaped.
QString claimAsHtml(const ClaimDetail &detail, const Palette &palette);

} // namespace widgets
