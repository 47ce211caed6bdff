// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/randomstory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace support {

namespace {

/// "Kameru", "tolino": made of syllables, so that a story has as many names and nouns as it likes.
QString inventedWord(std::mt19937 &random)
{
    static const QStringList syllables{u"ka"_s,  u"me"_s,  u"ru"_s,  u"to"_s,  u"li"_s, u"no"_s,
                                       u"ver"_s, u"sal"_s, u"dor"_s, u"pen"_s, u"ga"_s, u"shi"_s};
    QString word;
    for (int i = 0; i < 3; ++i)
        word += syllables[static_cast<qsizetype>(random() % 12)];
    return word;
}

QString pick(const QStringList &words, std::mt19937 &random)
{
    return words[static_cast<qsizetype>(random() % static_cast<size_t>(words.size()))];
}

QString capitalised(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

} // namespace

QString inventedSentence(quint32 number, quint32 seed)
{
    std::mt19937 random(number * 7919 + seed + 1);
    static const QStringList subjects{u"the council"_s, u"a spokesman for the port"_s,
                                      u"the minister"_s, u"residents of the valley"_s,
                                      u"the engineers' union"_s};
    static const QStringList verbs{u"said"_s, u"announced"_s, u"denied"_s, u"warned"_s, u"hoped"_s};
    static const QStringList tails{u"before the vote"_s, u"despite the storm"_s,
                                   u"after weeks of talks"_s, u"for the first time"_s};
    return u"%1 %2 that %3 would bring %4 %5 to the %6 of %7 %8."_s.arg(
        capitalised(pick(subjects, random)), pick(verbs, random), capitalised(inventedWord(random)),
        QString::number(2 + random() % 900), inventedWord(random), inventedWord(random),
        capitalised(inventedWord(random)), pick(tails, random));
}

QString reworded(const QString &sentence, double share, std::mt19937 &random)
{
    QStringList words;
    for (const QString &word : sentence.split(u' ')) {
        if (std::uniform_real_distribution(0.0, 1.0)(random) >= share) {
            words.append(word);
            continue;
        }
        const auto change = random() % 3;
        if (change > 0)
            words.append(inventedWord(random));
        if (change > 1)
            words.append(word);
    }
    return words.isEmpty() ? sentence : words.join(u' ');
}

QList<QStringList> randomVersions(int versions, int sentences, quint32 seed)
{
    std::mt19937 random(seed + 17);
    const auto chance
        = [&](double share) { return std::uniform_real_distribution(0.0, 1.0)(random) < share; };
    QList<QStringList> story;
    for (int version = 0; version < versions; ++version) {
        QStringList text;
        for (int i = 0; i < sentences; ++i) {
            const auto own = static_cast<quint32>(100'000 + version * 1000 + i);
            const QString common = inventedSentence(static_cast<quint32>(i), seed);
            text.append(chance(0.2)       ? inventedSentence(own, seed)
                            : chance(0.3) ? common
                                          : reworded(common, 0.25, random));
        }
        for (int i = 0; i + 1 < sentences; ++i) {
            if (chance(0.1))
                text.swapItemsAt(i, i + 1);
        }
        story.append(text);
    }
    return story;
}

} // namespace support
