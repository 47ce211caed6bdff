// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/reportingwords.h"

using namespace Qt::StringLiterals;

namespace core::language {

namespace {

bool isVowel(QChar c)
{
    return u"aeiou"_s.contains(c);
}

/// The base without its mute e, with y turned to i where \a forEd: "declar", "repli".
QString stemFor(const QString &base, bool forEd)
{
    if (base.endsWith(u'e') && !base.endsWith(u"ee"_s))
        return base.chopped(1);
    if (forEd && base.endsWith(u'y') && base.size() > 2 && !isVowel(base[base.size() - 2]))
        return base.chopped(1) + u'i';
    return base;
}

QString thirdPerson(const QString &base)
{
    if (base.endsWith(u'y') && base.size() > 2 && !isVowel(base[base.size() - 2]))
        return base.chopped(1) + u"ies"_s;
    for (const QString &end : {u"s"_s, u"sh"_s, u"ch"_s, u"x"_s, u"o"_s}) {
        if (base.endsWith(end))
            return base + u"es"_s;
    }
    return base + u's';
}

Reliability reliabilityOf(const QString &word)
{
    static const QHash<QString, Reliability> values{{u"alone"_s, Reliability::Alone},
                                                    {u"clause"_s, Reliability::Clause},
                                                    {u"quote"_s, Reliability::Quote},
                                                    {u"never"_s, Reliability::Never}};
    return values.value(word, Reliability::Clause);
}

QStringList listOf(const QString &field, QChar separator)
{
    return field == u"-"_s ? QStringList() : field.split(separator, Qt::SkipEmptyParts);
}

} // namespace

ReportingWords::ReportingWords(const Lexicon &verbs, bool inflect)
{
    for (const LexiconEntry &entry : verbs.entries()) {
        QStringList words = entry.phrase.split(u' ');
        const QString base = words.takeFirst();
        const qsizetype index = std::ssize(m_verbs);
        m_verbs.push_back({.lemma = entry.phrase,
                           .particles = words,
                           .frame = entry.field(0),
                           .reliability = reliabilityOf(entry.field(1)),
                           .complements = entry.field(2),
                           .prepositions = listOf(entry.field(3), u',')});
        const QStringList forms = listOf(entry.field(4), u' ');
        if (!inflect) {
            for (const QString &form : forms + QStringList{base})
                add(form.section(u'~', 0, 0), index, Past | Third | Participle,
                    form.section(u'~', 1));
            continue;
        }
        add(base, index, Base);
        add(thirdPerson(base), index, Third);
        if (forms.size() == 3) {
            add(forms[0], index, Past);
            add(forms[1], index, Participle);
            add(forms[2], index, Gerund);
        }
        // American spelling of "labelled" is the regular one.
        if (forms.isEmpty() || base.endsWith(u'l'))
            addRegular(base, index);
    }
    for (auto &forms : m_forms) {
        std::ranges::stable_sort(forms, std::greater(), [&](const ReportingForm &form) {
            return verb(form).particles.size();
        });
    }
}

void ReportingWords::addRegular(const QString &base, qsizetype verb)
{
    add(stemFor(base, true) + u"ed"_s, verb, Past | Participle);
    add(stemFor(base, false) + u"ing"_s, verb, Gerund);
}

void ReportingWords::add(const QString &word, qsizetype verb, VerbForms forms,
                         const QString &particle)
{
    auto &list = m_forms[word];
    const auto same = std::ranges::find_if(list, [&](const ReportingForm &form) {
        return form.verb == verb && form.particle == particle;
    });
    if (same != list.end())
        same->forms |= forms;
    else
        list.push_back({.verb = verb, .forms = forms, .particle = particle});
}

std::span<const ReportingForm> ReportingWords::formsOf(const QString &norm) const
{
    const auto found = m_forms.constFind(norm);
    return found == m_forms.cend() ? std::span<const ReportingForm>() : std::span(*found);
}

} // namespace core::language
