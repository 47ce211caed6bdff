// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/reportingwords.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace core::language {

namespace {

bool isVowel(QChar c)
{
    return u"aeiou"_s.contains(c);
}

/// The base without its mute e, with y turned to i where \a forEd: "declar", "repli"; "agre" of
/// "agreed", but "agree" of "agreeing".
QString stemFor(const QString &base, bool forEd)
{
    if (base.endsWith(u'e') && (forEd || !base.endsWith(u"ee"_s)))
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

/// What verbs with one ending have in its place: "-er" -> "e", "ent", "ant+".
struct Endings
{
    QString base;
    QStringList forms;
};

/// The line "-er <tab> endings …" of a lexicon, or nothing.
std::optional<Endings> endingsOf(const LexiconEntry &entry)
{
    if (entry.field(0) != u"endings"_s)
        return std::nullopt;
    return Endings{entry.phrase.sliced(1), listOf(entry.field(4), u' ')};
}

/// The regular forms of a verb by its longest ending: annonc|er -> "annonce", "annonçant+".
QStringList regularForms(const QString &base, const std::vector<Endings> &known)
{
    const Endings *best = nullptr;
    for (const Endings &endings : known) {
        if (base.endsWith(endings.base) && (!best || best->base.size() < endings.base.size()))
            best = &endings;
    }
    QStringList forms;
    const QString stem = best ? base.chopped(best->base.size()) : QString();
    for (const QString &form : best ? best->forms : QStringList()) {
        const bool isAround = form.startsWith(u"ge-"_s);
        forms.append(isAround ? u"ge"_s + stem + form.sliced(3) : stem + form);
    }
    return forms;
}

} // namespace

ReportingWords::ReportingWords(const Lexicon &verbs, bool inflect)
{
    std::vector<Endings> endings;
    for (const LexiconEntry &entry : verbs.entries()) {
        if (const auto line = endingsOf(entry)) {
            endings.push_back(*line);
            continue;
        }
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
            for (QString form : forms + QStringList{base} + regularForms(base, endings)) {
                const bool isGerund = form.endsWith(u'+');
                form.remove(u'+');
                add(form.section(u'~', 0, 0), index,
                    isGerund ? VerbForms(Gerund) : Past | Third | Participle,
                    form.section(u'~', 1));
            }
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
            return verb(form).particles.size() + (form.particle.isEmpty() ? 0 : 1);
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
