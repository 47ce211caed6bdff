// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/differencefilter.h"

#include "widgets/models/differencerows.h"
#include "widgets/render/counted.h"
#include "widgets/render/palette.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

using core::BlockRole;
using core::SentenceId;
using core::TextRange;
using core::difference::Difference;
using core::difference::Kind;

namespace {

constexpr int mostWords = 1000; ///< a larger minimum is no setting but a mistake

QString said(const char *text)
{
    return QCoreApplication::translate("DifferenceFilter", text);
}

constexpr std::array sectionNames{"headline"_L1, "standfirst"_L1, "lead"_L1, "body"_L1,
                                  "caption"_L1};

bool isLead(const core::Version &version, core::BlockId block)
{
    const auto first = std::ranges::find(version.blocks, BlockRole::Body, &core::Block::role);
    return first - version.blocks.begin() == block.value;
}

int wordsIn(const core::Comparison &comparison, core::VersionId version, TextRange range)
{
    if (!version.isValid() || range.isEmpty())
        return 0;
    const auto tokens = core::language::within(comparison.analysis(version).tokens, range);
    return static_cast<int>(std::ranges::count_if(tokens, [](const core::language::Token &token) {
        return token.kind != core::language::TokenKind::Punctuation;
    }));
}

/// The words on the other side; a sentence that is missing here may be named without a range.
TextRange rangeThere(const core::Comparison &comparison, const Difference &difference)
{
    const bool isSentence = difference.counterpart.isValid()
        && difference.counterpartRange.isEmpty() && difference.kind == Kind::MissingHere;
    return isSentence ? comparison.sentence(difference.counterpart).range
                      : difference.counterpartRange;
}

bool coversSentence(const core::Comparison &comparison, SentenceId sentence, TextRange range)
{
    if (!sentence.isValid() || range.isEmpty())
        return false;
    // A full stop or closing mark more or less makes no other sentence of it.
    const auto &found = comparison.sentence(sentence);
    return wordsIn(comparison, sentence.version, range.intersected(found.range))
        == wordsIn(comparison, sentence.version, found.range);
}

/// The sentence that shows where a difference stands.
SentenceId placeOf(const Difference &difference)
{
    return difference.kind == Kind::MissingHere && difference.counterpart.isValid()
        ? difference.counterpart
        : difference.sentence;
}

/// Groups of kinds that are demoted as a whole, else the kinds one by one.
QStringList demotedKinds(const QSet<Kind> &shown)
{
    QStringList names;
    for (const KindGroup &group : kindGroups()) {
        if (!shown.intersects(group.kinds)) {
            names.append(group.name);
            continue;
        }
        for (const Kind kind : core::difference::allKinds) {
            if (group.kinds.contains(kind) && !shown.contains(kind))
                names.append(nameOf(kind));
        }
    }
    return names;
}

QString describeKinds(const QSet<Kind> &shown)
{
    constexpr qsizetype mostNamed = 4;
    const QStringList demoted = demotedKinds(shown);
    if (demoted.size() <= mostNamed)
        return demoted.join(u", "_s);
    const QStringList kept = demotedKinds(
        QSet<Kind>(core::difference::allKinds.begin(), core::difference::allKinds.end())
            .subtract(shown));
    return kept.isEmpty() ? said("all kinds") : said("all kinds but %1").arg(kept.join(u", "_s));
}

QString describeSize(const DifferenceFilter &filter)
{
    if (filter.wholeSentencesOnly)
        return said("parts of sentences");
    if (filter.minimumWords < 2)
        return {};
    return counted("DifferenceFilter", filter.minimumWords, "smaller than one word",
                   QT_TRANSLATE_NOOP("DifferenceFilter", "smaller than %n words"));
}

QString describeSections(const QSet<Section> &shown)
{
    QStringList names;
    for (const Section section : allSections) {
        if (!shown.contains(section))
            names.append(nameOf(section));
    }
    return names.join(u", "_s);
}

QString describeOutlets(const QSet<QString> &aside, const core::Comparison &comparison)
{
    constexpr qsizetype mostNamed = 3;
    QStringList names;
    for (const core::Version &version : comparison.story.versions) {
        if (aside.contains(version.outlet) && !names.contains(version.outlet))
            names.append(version.outlet);
    }
    if (names.size() > mostNamed) {
        const qsizetype more = names.size() - mostNamed + 1;
        names = names.first(mostNamed - 1);
        names.append(counted("DifferenceFilter", more,
                             QT_TRANSLATE_NOOP("DifferenceFilter", "one version more"),
                             QT_TRANSLATE_NOOP("DifferenceFilter", "%n versions more")));
    }
    return names.join(u", "_s);
}

template <typename T, typename Named> QJsonArray arrayOf(const T &all, const Named &nameIfChosen)
{
    QJsonArray array;
    for (const auto &one : all) {
        if (const QString name = nameIfChosen(one); !name.isEmpty())
            array.append(name);
    }
    return array;
}

} // namespace

Section sectionOf(const core::Comparison &comparison, SentenceId sentence)
{
    const auto &found = comparison.sentence(sentence);
    switch (found.role) {
    case BlockRole::Title:
        return Section::Headline;
    case BlockRole::Standfirst:
        return Section::Standfirst;
    case BlockRole::Caption:
        return Section::Caption;
    default:
        return isLead(comparison.version(sentence.version), found.block) ? Section::Lead
                                                                         : Section::Body;
    }
}

QString nameOf(Section section)
{
    switch (section) {
    case Section::Headline:
        return said("headline");
    case Section::Standfirst:
        return said("standfirst");
    case Section::Lead:
        return said("first paragraph");
    case Section::Body:
        return said("rest of the text");
    case Section::Caption:
        return said("captions");
    }
    Q_UNREACHABLE_RETURN({});
}

int wordsOf(const core::Comparison &comparison, const Difference &difference)
{
    return std::max(
        wordsIn(comparison, difference.sentence.version, difference.range),
        wordsIn(comparison, difference.counterpart.version, rangeThere(comparison, difference)));
}

bool isWholeSentence(const core::Comparison &comparison, const Difference &difference)
{
    return coversSentence(comparison, difference.sentence, difference.range)
        || coversSentence(comparison, difference.counterpart, rangeThere(comparison, difference));
}

bool DifferenceFilter::passes(const core::Comparison &comparison,
                              const Difference &difference) const
{
    if (!kinds.contains(difference.kind))
        return false;
    if (!outletsSetAside.isEmpty()
        && outletsSetAside.contains(comparison.version(difference.sentence.version).outlet))
        return false;
    if (sections.size() < qsizetype(allSections.size())
        && !sections.contains(sectionOf(comparison, placeOf(difference))))
        return false;
    if (wholeSentencesOnly)
        return isWholeSentence(comparison, difference);
    // What says nothing of its size, a credit dropped, is as large as it needs to be.
    const int words = minimumWords > 1 ? wordsOf(comparison, difference) : 0;
    return words == 0 || words >= minimumWords;
}

bool DifferenceFilter::isNeutral() const
{
    return kinds.size() == qsizetype(core::difference::allKinds.size()) && minimumWords < 2
        && !wholeSentencesOnly && sections.size() == qsizetype(allSections.size())
        && outletsSetAside.isEmpty();
}

QByteArray DifferenceFilter::toJson() const
{
    QStringList outlets(outletsSetAside.begin(), outletsSetAside.end());
    outlets.sort();
    const auto demotedKind
        = [this](Kind kind) { return kinds.contains(kind) ? QString() : identifierOf(kind); };
    const auto demotedSection = [this](Section section) {
        return sections.contains(section) ? QString()
                                          : QString(sectionNames[static_cast<size_t>(section)]);
    };
    return QJsonDocument(QJsonObject{{"kinds"_L1, arrayOf(core::difference::allKinds, demotedKind)},
                                     {"sections"_L1, arrayOf(allSections, demotedSection)},
                                     {"outlets"_L1, QJsonArray::fromStringList(outlets)},
                                     {"minimumWords"_L1, minimumWords},
                                     {"wholeSentencesOnly"_L1, wholeSentencesOnly}})
        .toJson(QJsonDocument::Compact);
}

DifferenceFilter DifferenceFilter::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    DifferenceFilter filter;
    for (const Kind kind : core::difference::allKinds) {
        if (object["kinds"_L1].toArray().contains(identifierOf(kind)))
            filter.kinds.remove(kind);
    }
    for (const Section section : allSections) {
        if (object["sections"_L1].toArray().contains(
                QString(sectionNames[static_cast<size_t>(section)])))
            filter.sections.remove(section);
    }
    for (const QJsonValue &outlet : object["outlets"_L1].toArray()) {
        if (!outlet.toString().isEmpty())
            filter.outletsSetAside.insert(outlet.toString());
    }
    const int words = object["minimumWords"_L1].toInt();
    filter.minimumWords = words > 0 && words <= mostWords ? words : 0;
    filter.wholeSentencesOnly = object["wholeSentencesOnly"_L1].toBool();
    return filter;
}

QStringList describe(const DifferenceFilter &filter, const core::Comparison *comparison)
{
    QStringList parts{describeKinds(filter.kinds), describeSize(filter),
                      describeSections(filter.sections)};
    if (comparison)
        parts.append(describeOutlets(filter.outletsSetAside, *comparison));
    parts.removeAll(QString());
    return parts;
}

} // namespace widgets
