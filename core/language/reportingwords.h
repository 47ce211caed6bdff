// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/lexicon.h"

namespace core::language {

/// Which inflected form a word is; "said" is both Past and Participle.
enum VerbForm { Base = 1, Third = 2, Past = 4, Participle = 8, Gerund = 16 };
Q_DECLARE_FLAGS(VerbForms, VerbForm)
Q_DECLARE_OPERATORS_FOR_FLAGS(VerbForms)

/// How much a word needs around it to report something, see lexicons/en/reporting-verbs.txt.
enum class Reliability { Alone, Clause, Quote, Never };

struct ReportingVerb
{
    QString lemma; ///< "point out"
    QStringList particles; ///< what follows the first word: "out"
    QString frame; ///< the lexicon's class: "neutral", "denying"
    Reliability reliability = Reliability::Clause;
    QString complements; ///< letters, see the lexicon
    QStringList prepositions;

    bool takes(char16_t complement) const { return complements.contains(QChar(complement)); }
};

struct ReportingForm
{
    qsizetype verb = 0; ///< into ReportingWords::verbs
    VerbForms forms;
    QString particle; ///< ends the clause: "teilte … mit"
};

/// The reporting verbs of one language by every form of their first word.
class ReportingWords
{
public:
    ReportingWords() = default;
    /// \a inflect adds the regular English forms; otherwise only the forms listed are known, of
    /// which "teilte~mit" parts with its end.
    ReportingWords(const Lexicon &verbs, bool inflect);

    bool isReporting(const QString &norm) const { return m_forms.contains(norm); }
    /// The verbs a word may be a form of, those with most particles first.
    std::span<const ReportingForm> formsOf(const QString &norm) const;
    const ReportingVerb &verb(const ReportingForm &form) const
    {
        return m_verbs[static_cast<size_t>(form.verb)];
    }
    bool isEmpty() const { return m_verbs.empty(); }

private:
    void add(const QString &word, qsizetype verb, VerbForms forms, const QString &particle = {});
    void addRegular(const QString &base, qsizetype verb);

    std::vector<ReportingVerb> m_verbs;
    QHash<QString, std::vector<ReportingForm>> m_forms;
};

} // namespace core::language
