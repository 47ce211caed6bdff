// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the signals of candidate pairs as tab-separated lines, for fit.py. Standard input holds
// JSON lines like those of `sidebyline batch compare` ({"id", "versions": [{"id", "sentences"}]})
// or `batch similarity` ({"id", "a", "b"}).

#include "core/alignment/candidates.h"
#include "core/alignment/outlook.h"
#include "core/attribution/find.h"
#include "core/language/analyse.h"
#include "core/reader/read.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

struct Given
{
    QStringList names;
    std::vector<Version> versions;
    std::vector<language::Analysis> analyses;
    std::vector<std::vector<attribution::Attribution>> attributions;
};

Given givenOf(const QJsonArray &versions, const language::Languages &languages)
{
    Given given;
    for (const QJsonValue &value : versions) {
        QStringList sentences;
        for (const QJsonValue &sentence : value["sentences"_L1].toArray())
            sentences.append(sentence.toString());
        const VersionId id{static_cast<qint32>(given.versions.size())};
        given.names.append(value["id"_L1].toString());
        given.versions.push_back(reader::versionOfSentences(sentences));
        given.analyses.push_back(language::analyse(given.versions.back(), languages));
        given.attributions.push_back(attribution::findAttributions(
            given.versions.back(), given.analyses.back(), languages, id));
    }
    return given;
}

void print(const QByteArray &id, const QByteArray &a, const QByteArray &b,
           const alignment::Signals &values, size_t count)
{
    std::printf("%s\t%s\t%s", id.constData(), a.constData(), b.constData());
    for (size_t i = 0; i < count; ++i)
        std::printf("\t%.4g", static_cast<double>(values.values[i]));
    std::printf("\n");
}

void printStory(const QJsonObject &row, const language::Languages &languages)
{
    const Given given = givenOf(row["versions"_L1].toArray(), languages);
    std::vector<alignment::Input> inputs;
    for (size_t i = 0; i < given.versions.size(); ++i)
        inputs.push_back({&given.versions[i], &given.analyses[i], given.attributions[i]});
    const auto collection = alignment::collect(inputs, languages, {});
    const auto graph = alignment::findCandidates(collection, {});
    const alignment::Surroundings surroundings(collection, graph, {});
    const auto nameOf = [&](int place) {
        const SentenceId id = collection.idOf(place);
        return (given.names[id.version.value] + u'.' + QString::number(id.index + 1)).toUtf8();
    };
    alignment::Outlook outlook(collection, surroundings);
    for (int a = 0; a < std::ssize(collection.places); ++a) {
        outlook.moveTo(a);
        for (const auto &edge : graph.edgesOf(a)) {
            if (a < edge.to)
                print(row["id"_L1].toString().toUtf8(), nameOf(a), nameOf(edge.to),
                      outlook.signalsWith(edge.to, alignment::SignalSet::all()),
                      alignment::signalCount);
        }
    }
}

void printPair(const QJsonObject &row, const language::Languages &languages)
{
    const auto featuresOf = [&](QLatin1StringView side) {
        Version version = reader::versionOfSentences({row[side].toString()});
        version.language = u"en"_s;
        const auto analysis = language::analyse(version, languages);
        const auto attributions = attribution::findAttributions(version, analysis, languages, {0});
        auto features
            = alignment::featuresOf({&version, &analysis, attributions}, languages).front();
        alignment::weigh(features, [](quint32) { return 1.0F; });
        return features;
    };
    print(row["id"_L1].toString().toUtf8(), "a", "b",
          alignment::standAloneSignals(featuresOf("a"_L1), featuresOf("b"_L1)),
          alignment::ownSignalCount);
}

} // namespace

int main()
{
    const language::Languages languages;
    std::printf("id\ta\tb");
    for (size_t i = 0; i < alignment::signalCount; ++i)
        std::printf("\t%s", alignment::nameOf(static_cast<alignment::Signal>(i)));
    std::printf("\n");
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        if (row.contains("versions"_L1))
            printStory(row, languages);
        else
            printPair(row, languages);
    }
    return 0;
}
