// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/story.h"
#include "core/store/jsonvalues.h"

namespace core::store {

/// One thing that the user decided, as it stands in a file.
struct KeptCorrection
{
    QString kind;
    QJsonObject value;
};

/// In an order of their own, equal corrections give equal lists.
QList<KeptCorrection> keptCorrections(const Corrections &corrections);

/// Puts one back; \a values says whether it made sense. Those of one kind must come in their order.
void takeKept(const KeptCorrection &kept, Corrections &corrections, JsonValues &values);

/// A sentence that something holds to.
QJsonObject toJson(const SentenceAnchor &anchor);
SentenceAnchor sentenceAnchor(const QJsonValue &value, JsonValues &values);

} // namespace core::store
