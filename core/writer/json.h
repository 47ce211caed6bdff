// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <QJsonObject>

namespace core::writer {

/// The comparison in the schema "sidebyline/comparison/1" (see docs in README). Offsets are Unicode
/// code points of the sentence's own text for differences, of the version's text for attributions.
QJsonObject toJson(const Comparison &comparison);

/// One attribution as in `batch attributions`; offsets in code points of \a text.
QJsonObject toJson(const attribution::Attribution &attribution, QStringView text);

QString toString(BlockRole role);
QString toString(alignment::Relation relation);
QString toString(attribution::Type type);
QString toString(attribution::CueClass cueClass);

} // namespace core::writer
