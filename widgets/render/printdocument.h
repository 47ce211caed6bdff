// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"
#include "widgets/render/palette.h"

#include <QSet>

#include <memory>

class QTextDocument;

namespace widgets {

/// The parts of a printed comparison, in their order. What was compared and how is always there.
enum class PrintPart { Claims, Differences, Statements };

/// "Claim by claim", translated.
QString nameOf(PrintPart part);

/// The comparison as text for paper: the versions, each claim in every version's words with what
/// differs marked, the findings by kind, who said what, and how it was made. Marks carry the kind's
/// glyph, so that they are told apart in black and white too. \a filter, where not empty, says what
/// the window had set aside; it is printed all the same. Linear in what is printed.
std::unique_ptr<QTextDocument> printDocument(const core::Comparison &comparison,
                                             const QSet<PrintPart> &parts, const Palette &palette,
                                             const QString &filter = {});

} // namespace widgets
