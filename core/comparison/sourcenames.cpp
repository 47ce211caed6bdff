// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/sourcenames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool isArticle(const QString &word)
{
    return word == "the"_L1 || word == "a"_L1 || word == "an"_L1;
}

} // namespace

QStringList nameWords(const QString &name)
{
    QString plain;
    const QString folded = name.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : folded) {
        if (c == u'’')
            plain += u'\'';
        else if (!c.isMark() && c != u'.')
            plain += c;
    }
    plain.replace("'s "_L1, " "_L1);
    if (plain.endsWith("'s"_L1))
        plain.chop(2);
    for (QChar &c : plain) {
        if (!c.isLetterOrNumber() && !c.isSurrogate() && c != u'\'')
            c = u' ';
    }
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && isArticle(words.first()))
        words.removeFirst();
    return words;
}

QString initialsOf(const QString &name)
{
    QString letters;
    for (const QStringView word : QStringView(name).tokenize(u' ', Qt::SkipEmptyParts)) {
        if (word.front().isUpper() && word.compare("The"_L1) != 0)
            letters += word.front().toCaseFolded();
    }
    return letters;
}

bool mayBeAcronym(const QString &name)
{
    QString letters = name;
    letters.remove(u'.');
    if (letters.size() < 2 || !letters.front().isUpper())
        return false;
    const bool isWord = std::ranges::all_of(letters, [](QChar c) { return c.isLetter(); });
    // "Nato" needs the long name to prove itself; two letters must be capitals ("Un" is no "UN").
    return isWord && (letters.size() > 2 || letters.back().isUpper());
}

bool isSamePerson(const QStringList &a, const QStringList &b)
{
    if (a.size() < 2 || b.size() < 2)
        return false;
    if (a.last() == b.last() && a.first() == b.first())
        return true;
    return a.size() == 2 && b.size() == 2 && a.first() == b.last() && a.last() == b.first();
}

bool isInitialOf(const QStringList &a, const QStringList &b)
{
    return a.size() > 1 && b.size() > 1 && a.last() == b.last() && a.first().size() == 1
        && b.first().size() > 1 && b.first().startsWith(a.first());
}

} // namespace core
