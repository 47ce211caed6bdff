// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"
#include "core/writer/html.h"

/// The parts of the page that toHtml() puts together; each gives one <section> of well-formed HTML.
namespace core::writer::html {

/// Text made safe for element content and quoted attributes; line breaks become spaces.
QString escaped(QStringView text);

/// The sentence's words with its differences marked, those set aside fainter; each mark's tooltip
/// says what differs.
QString markedSentence(const Comparison &comparison, SentenceId sentence, const SetAside &aside);

/// A dot in the outlet's colour and its name.
QString outletLabel(const Comparison &comparison, VersionId version);

QString versionsTable(const Comparison &comparison);
QString sideBySide(const Comparison &comparison, const SetAside &aside);
QString claimByClaim(const Comparison &comparison, const SetAside &aside);
QString differencesByKind(const Comparison &comparison, const SetAside &aside);
QString whoSaidWhat(const Comparison &comparison);

} // namespace core::writer::html
