// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <random>

namespace support {

/// An invented news sentence of a given number; the same number and seed give the same words.
QString inventedSentence(quint32 number, quint32 seed = 0);

/// The sentence with about a share of its words dropped, doubled or exchanged for invented ones.
QString reworded(const QString &sentence, double share, std::mt19937 &random);

/// Versions of one story: each takes most of a common pool of sentences in almost the same order,
/// some word for word, some reworded, and adds some of its own.
QList<QStringList> randomVersions(int versions, int sentences, quint32 seed);

} // namespace support
