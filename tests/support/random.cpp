// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/random.h"

#include "support/stories.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace support {

namespace {

int below(std::mt19937 &random, int limit)
{
    return static_cast<int>(random() % static_cast<quint32>(limit));
}

QString oneOf(std::mt19937 &random, const QStringList &choices)
{
    return choices[below(random, static_cast<int>(choices.size()))];
}

QString person(std::mt19937 &random)
{
    return oneOf(random,
                 {u"Mira Osk"_s, u"Tarn Belo"_s, u"the harbour master"_s, u"officials"_s,
                  u"José Álvarez"_s, u"Jose\u0301 A\u0301lvarez"_s});
}

QString thing(std::mt19937 &random)
{
    return oneOf(random,
                 {u"the northern pier"_s, u"a ferry line"_s, u"the island council"_s,
                  u"a lighthouse 🗼"_s, u"the מגדלור beacon"_s, u"the café"_s, u"the cafe\u0301"_s,
                  u"fishing grounds"_s, u"a weather station"_s, u"the customs shed"_s});
}

QString deed(std::mt19937 &random)
{
    return oneOf(random,
                 {u"will reopen"_s, u"may close"_s, u"reportedly lost money on"_s, u"inspected"_s,
                  u"praised"_s, u"rebuilt"_s, u"plans to sell"_s});
}

QString when(std::mt19937 &random)
{
    return oneOf(random,
                 {u"on Wednesday"_s, u"in March"_s, u"on March 12"_s, u"last year"_s,
                  u"after %1 weeks"_s.arg(below(random, 30) + 2)});
}

QString clause(std::mt19937 &random)
{
    return thing(random) + u' ' + deed(random) + u' ' + thing(random) + u' ' + when(random);
}

QString sentence(std::mt19937 &random)
{
    switch (below(random, 4)) {
    case 0:
        return u"“"_s + clause(random) + u",” "_s + person(random) + u" said."_s;
    case 1:
        return person(random) + u" warned that "_s + clause(random) + u'.';
    case 2:
        return u"According to "_s + person(random) + u", "_s + clause(random) + u'.';
    default:
        return clause(random) + u", "_s + clause(random) + u'.';
    }
}

/// The sentence with a word put in, taken out or replaced, or as it was.
QString retold(std::mt19937 &random, const QString &sentence)
{
    QStringList words = sentence.split(u' ');
    const int place = below(random, static_cast<int>(words.size()));
    switch (below(random, 5)) {
    case 0:
        words.insert(place, oneOf(random, {u"newly"_s, u"Georgia"_s, u"🙂"_s, u"supposed"_s}));
        break;
    case 1:
        words.removeAt(place);
        break;
    case 2:
        words[place] = oneOf(random, {u"harbour"_s, u"17"_s, u"שלום"_s, u"Thursday"_s});
        break;
    default:
        break;
    }
    return words.join(u' ');
}

QStringList retelling(std::mt19937 &random, const QStringList &sentences)
{
    QStringList told;
    for (const QString &sentence : sentences) {
        if (below(random, 5) > 0)
            told.append(retold(random, sentence));
        if (below(random, 6) == 0)
            told.append(support::randomWords(random, 8, 400) + u'.');
    }
    for (int moves = below(random, 3); moves > 0 && told.size() > 1; --moves)
        told.move(below(random, static_cast<int>(told.size())),
                  below(random, static_cast<int>(told.size())));
    return told.isEmpty() ? sentences : told;
}

} // namespace

QString randomWords(std::mt19937 &random, int count, int vocabulary)
{
    static constexpr std::array syllables{
        QStringView(u"ka"), QStringView(u"lo"),  QStringView(u"mi"), QStringView(u"ren"),
        QStringView(u"tu"), QStringView(u"sel"), QStringView(u"vo"), QStringView(u"dar"),
        QStringView(u"ni"), QStringView(u"pes")};
    QStringList words;
    for (int i = 0; i < count; ++i) {
        QString word;
        for (int rest = below(random, vocabulary) + 10; rest > 0; rest /= 10)
            word += syllables[static_cast<size_t>(rest % 10)];
        words.append(word);
    }
    return words.join(u' ');
}

core::Story randomStory(quint32 seed, int versions, int sentences)
{
    std::mt19937 random(seed);
    QStringList common;
    for (int i = 0; i < sentences; ++i)
        common.append(sentence(random));
    QList<QStringList> tellings;
    for (int i = 0; i < versions; ++i)
        tellings.append(retelling(random, common));
    return story(tellings);
}

core::Story reordered(const core::Story &story, const QList<qint32> &order)
{
    core::Story other;
    for (const qint32 i : order)
        other.versions.push_back(story.versions[static_cast<size_t>(i)]);
    return other;
}

} // namespace support
