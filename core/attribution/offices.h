// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/entities.h"

namespace core::attribution {

/// Which persons were introduced with which office, for "the spokesman" and "the NATO chief".
/// Looking one up is O(persons introduced with its last word).
class Offices
{
public:
    explicit Offices(const Grammar &grammar)
        : m_grammar(grammar)
    {
    }

    void add(qsizetype entity, const QString &description);
    /// The entity whose description holds all words of an office, last named before \a offset or,
    /// failing that, first after it (a headline's "the mayor"); -1 where there is none.
    qsizetype find(const QStringList &office, qsizetype offset, const Entities &entities) const;

private:
    struct Introduced
    {
        qsizetype entity = -1;
        QStringList words;
    };

    static bool isPast(const QStringList &words);
    QStringList comparingWords(const QString &description) const;
    QString comparingWord(const QString &word) const;

    const Grammar &m_grammar;
    QHash<QString, QList<Introduced>> m_byWord;
};

} // namespace core::attribution
