// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/bylines.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr qsizetype longestByline = 200;
constexpr qsizetype longestNote = 500; ///< about an author

/// Small words inside names: "Ursula von der Leyen", "Sajid bin Mohammad".
bool isParticle(const QString &word)
{
    static const QSet<QString> particles{
        u"de"_s,  u"del"_s, u"della"_s, u"der"_s, u"den"_s, u"di"_s,  u"da"_s,  u"dos"_s, u"du"_s,
        u"la"_s,  u"le"_s,  u"van"_s,   u"von"_s, u"zu"_s,  u"bin"_s, u"ibn"_s, u"al"_s,  u"el"_s,
        u"ten"_s, u"ter"_s, u"y"_s,     u"e"_s,   u"af"_s,  u"av"_s,  u"st."_s};
    return particles.contains(word);
}

bool startsLikeName(const QString &word)
{
    return !word.isEmpty()
        && (word.front().isUpper() || word.front().isTitleCase()
            || (word.front().isLetter() && !word.front().isLower()));
}

QStringList wordsOf(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

QString bare(QString word)
{
    word = word.toLower();
    while (!word.isEmpty() && !word.front().isLetterOrNumber())
        word.removeFirst();
    while (!word.isEmpty() && !word.back().isLetterOrNumber())
        word.chop(1);
    return word;
}

/// "MS", "RDN".
bool isDegree(const QString &word)
{
    return word.size() <= 4 && word.size() > 1 && word == word.toUpper() && !word.contains(u'.')
        && !word.contains(u' ');
}

/// "Jane Doe MS" -> "Jane Doe"; names all in capitals stay.
void dropDegrees(QStringList &words)
{
    while (words.size() > 2 && isDegree(words.last()) && !isDegree(words.first())
           && words.first() != words.first().toUpper())
        words.removeLast();
}

} // namespace

BylineReader::BylineReader(const language::Lexicon &words)
    : m_words(words)
{
    for (const language::LexiconEntry &entry : words.entries()) {
        if (entry.fields.contains("intro"_L1))
            m_firstWords.insert(entry.phrase.section(u' ', 0, 0));
    }
}

bool BylineReader::hasClass(const QString &word, QLatin1StringView wanted) const
{
    const language::LexiconEntry *entry = m_words.find(word);
    return entry && entry->fields.contains(wanted);
}

/// "Reported by: Jane Doe" -> "Jane Doe".
QString BylineReader::withoutIntroduction(QStringView text) const
{
    const QStringList words = wordsOf(text.toString().simplified());
    for (qsizetype count = std::min<qsizetype>(3, words.size()); count > 0; --count) {
        QStringList intro;
        for (const QString &word : words.first(count))
            intro.append(bare(word));
        if (hasClass(intro.join(u' '), "intro"_L1))
            return words.sliced(count).join(u' ');
    }
    return words.join(u' ');
}

bool BylineReader::isIntroduction(QStringView line) const
{
    return line.size() < 30 && !line.trimmed().isEmpty() && withoutIntroduction(line).isEmpty();
}

bool BylineReader::isAboutAuthor(QStringView line) const
{
    if (line.size() > longestNote || line.isEmpty() || line.front().isLower())
        return false;
    const QStringList words = wordsOf(line.toString().simplified());
    constexpr qsizetype nameWords = 5;
    constexpr qsizetype jobWords = 9;
    for (qsizetype i = 1; i <= nameWords && i + 1 < words.size(); ++i) {
        if (!hasClass(bare(words[i]) + u' ' + bare(words[i + 1]), "copula"_L1))
            continue;
        const auto behind = words.sliced(i + 1, std::min(jobWords, words.size() - i - 1));
        return std::ranges::any_of(
            behind, [&](const QString &word) { return hasClass(bare(word), "job"_L1); });
    }
    return false;
}

/// One part of a byline as a person's name, or empty: "Jane Doe in Paris" -> "Jane Doe".
QString BylineReader::person(QStringView part) const
{
    static const QRegularExpression noise(u"[@#:/\\\\<>{}=\\d]|\\b(?:www|http)"_s);
    if (part.contains(noise) || part.size() > 60)
        return {};
    QStringList kept;
    for (const QString &word : wordsOf(part.toString())) {
        const QString key = bare(word);
        if (key.isEmpty())
            continue;
        if (!kept.isEmpty() && hasClass(key, "place"_L1))
            break;
        if (hasClass(key, "role"_L1) || hasClass(key, "agency"_L1))
            return {};
        if (!startsLikeName(word) && !isParticle(key))
            return {};
        kept.append(word);
    }
    // "Jane Doe Jane Doe": the name beside a picture of that name.
    if (const qsizetype half = kept.size() / 2; half > 0 && kept.first(half) == kept.sliced(half))
        kept.resize(half);
    dropDegrees(kept);
    if (kept.size() > 5 || std::ranges::none_of(kept, startsLikeName))
        return {};
    return hasClass(bare(kept.join(u' ')), "agency"_L1) ? QString() : kept.join(u' ');
}

namespace {

QStringList partsOf(const QString &names)
{
    static const QRegularExpression separator(
        u"\\s*[;,&|•·/]\\s*|\\s+[-–—]\\s+|\\s+(?:and|und|et|y|e|och|og|en)\\s+"_s,
        QRegularExpression::CaseInsensitiveOption);
    return names.split(separator, Qt::SkipEmptyParts);
}

} // namespace

QString BylineReader::agency(QStringView text) const
{
    if (text.size() > longestByline)
        return {};
    for (const QString &part : partsOf(withoutIntroduction(text))) {
        const QString name = part.simplified();
        if (hasClass(bare(name), "agency"_L1))
            return name;
    }
    return {};
}

qsizetype BylineReader::introductionInside(QStringView line) const
{
    for (qsizetype space = line.indexOf(u' '); space >= 0; space = line.indexOf(u' ', space + 1)) {
        const QStringView rest = line.sliced(space + 1);
        const QStringView word = rest.first(std::max<qsizetype>(0, rest.indexOf(u' ')));
        if (hasClass(bare(word.toString()), "intro"_L1) && !people(rest).isEmpty())
            return space + 1;
    }
    return -1;
}

QStringList BylineReader::people(QStringView text) const
{
    if (text.size() > longestByline * 2)
        return {};
    static const QRegularExpression brackets(u"\\([^)]*\\)|\\[[^\\]]*\\]"_s);
    QStringList found;
    QString names = withoutIntroduction(text);
    names.remove(brackets);
    for (const QString &part : partsOf(names)) {
        QString name = person(withoutIntroduction(part));
        static const QRegularExpression edges(u"^[^\\p{L}]+|[^\\p{L}.)]+$"_s);
        name.remove(edges);
        const bool belongsToOneBefore = !found.isEmpty() && isDegree(name);
        if (!name.isEmpty() && !belongsToOneBefore && !found.contains(name, Qt::CaseInsensitive))
            found.append(name);
    }
    return found;
}

QStringList BylineReader::peopleOfLine(QStringView line) const
{
    if (line.size() > longestByline
        || !m_firstWords.contains(bare(line.first(line.indexOf(u' ') + 1).toString())))
        return {};
    const QString whole = line.toString().simplified();
    const QString names = withoutIntroduction(whole);
    if (names.size() == whole.size() || wordsOf(names).size() > 14)
        return {};
    // "By the time Jane arrived" is no byline: what follows the introduction is a name at once.
    const QStringList words = wordsOf(names);
    if (words.size() < 2 || !startsLikeName(words.first()))
        return {};
    const QString first = bare(words.first());
    if (hasClass(first, "role"_L1) || names.endsWith(u'.') || names.endsWith(u'?'))
        return {};
    return people(names);
}

} // namespace core::reader
