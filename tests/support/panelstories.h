// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/stories.h"

#include <memory>

/// Comparisons with attributions and differences put in by hand, so that tests of panels depend on
/// no engine stage.
namespace support {

/// The range of \a words in a version's text; the words must be in it.
core::TextRange rangeOf(const core::Comparison &comparison, qint32 version, const QString &words);

/// A statement in the sentence that holds \a content.
core::attribution::Attribution statement(const core::Comparison &comparison, qint32 version,
                                         const QString &name, const QString &cue,
                                         const QString &content);

/// Both sides of a difference between two versions' words, each naming the other.
void addBothSides(core::Comparison &comparison, core::difference::Kind kind, qint32 a,
                  const QString &wordsOfA, qint32 b, const QString &wordsOfB);

/// Brings lists into the order that Comparison promises.
core::ComparisonPtr finished(core::Comparison comparison);

/// Three versions of a harbour story; what is in them: see the definition.
core::Comparison harbour();

} // namespace support
