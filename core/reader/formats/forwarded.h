// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"

#include <QString>

#include <optional>

namespace core::reader {

/// The lines that mail programs put above a text that was forwarded.
struct ForwardedHead
{
    TextRange range; ///< from the first label to the end of the last value
    QString sender;
    QString date;
    QString subject;
};

/// "From: … Sent: … To: … Subject: …" in the languages that mail programs write it in, on lines of
/// their own or in one; three different labels within a few lines. O(n).
std::optional<ForwardedHead> findForwardedHead(QStringView text);

/// "Fwd: RE: Council opens library" -> "Council opens library".
QString withoutReplyMarks(const QString &subject);

/// The text of which most lines begin with '>' without these marks; others as they are.
QString withoutQuoteMarks(const QString &text);

} // namespace core::reader
