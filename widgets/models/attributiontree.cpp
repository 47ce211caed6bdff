// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/attributiontree.h"

#include "widgets/models/statementtext.h"
#include "widgets/render/counted.h"
#include "widgets/render/textsearch.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace widgets {

using core::Comparison;
using core::VersionId;
using core::attribution::Attribution;
using core::attribution::Type;
using core::difference::Kind;

namespace {

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("AttributionTree", text, nullptr, count);
}

/// "1 source", "4 sources".
QString counted(qsizetype count, const char *one, const char *many)
{
    return widgets::counted("AttributionTree", count, one, many);
}

const Attribution &at(const Comparison &comparison, qsizetype number)
{
    return comparison.attributions[static_cast<size_t>(number)];
}

/// What makes two statements' sources one; empty where none is named.
QString sourceKey(const Comparison &comparison, qsizetype number)
{
    if (const core::SourceGroup *source = comparison.sourceOf(number))
        return source->key;
    return shownName(at(comparison, number).source).toCaseFolded();
}

bool passes(const Attribution &attribution, const AttributionFilter &filter)
{
    const bool isDirect = attribution.type != Type::Indirect;
    const bool any = filter.direct || filter.indirect || filter.unnamed;
    if (any && !(filter.direct && isDirect)
        && !(filter.indirect && attribution.type != Type::Direct)
        && !(filter.unnamed && attribution.source.isUnnamed))
        return false;
    const core::attribution::Source &source = attribution.source;
    return containsWords(QStringList{source.name, source.text, source.description, attribution.via,
                                     attribution.cueText, attribution.contentText}
                             .join(u'\n'),
                         filter.words);
}

QList<qsizetype> wanted(const Comparison &comparison, const QList<VersionId> &versions,
                        const AttributionFilter &filter)
{
    QList<qsizetype> numbers;
    for (qsizetype i = 0; i < std::ssize(comparison.attributions); ++i) {
        const Attribution &attribution = at(comparison, i);
        if (versions.contains(attribution.version) && (!filter.only || filter.only->contains(i))
            && passes(attribution, filter))
            numbers.append(i);
    }
    return numbers;
}

/// A source and the numbers of its statements, in the order of its first.
struct Listed
{
    QString key;
    qsizetype source = -1; ///< number in Comparison::sources
    QList<qsizetype> statements;
};

QList<Listed> bySource(const Comparison &comparison, const QList<qsizetype> &numbers)
{
    QList<Listed> groups;
    QHash<QString, qsizetype> placeOf;
    for (const qsizetype number : numbers) {
        const QString key = sourceKey(comparison, number);
        if (!placeOf.contains(key)) {
            placeOf.insert(key, groups.size());
            const core::SourceGroup *source = comparison.sourceOf(number);
            groups.append({.key = key, .source = source ? source - comparison.sources.data() : -1});
        }
        groups[placeOf.value(key)].statements.append(number);
    }
    return groups;
}

int append(AttributionTree &tree, int parent, AttributionNode node)
{
    const int number = static_cast<int>(tree.size());
    node.parent = parent;
    node.place = static_cast<int>(tree.at(parent).children.size());
    tree[parent].children.append(number);
    tree.append(std::move(node));
    return number;
}

/// "60 % quoted", "2 unnamed": shares are said only of several.
QStringList sharesOf(const Comparison &comparison, const QList<qsizetype> &statements)
{
    int quotedOnes = 0;
    int unnamed = 0;
    for (const qsizetype number : statements) {
        quotedOnes += at(comparison, number).type != Type::Indirect;
        unnamed += at(comparison, number).source.isUnnamed;
    }
    const int all = static_cast<int>(statements.size());
    QStringList parts;
    if (all > 1 && quotedOnes > 0)
        parts.append(translated("%n\u00a0% quoted",
                                static_cast<int>(std::lround(100.0 * quotedOnes / all))));
    if (unnamed > 0 && unnamed < all)
        parts.append(translated("%n unnamed", unnamed));
    return parts;
}

QString countsOf(const Comparison &comparison, const QList<qsizetype> &statements)
{
    return (QStringList{QString::number(statements.size())} + sharesOf(comparison, statements))
        .join(u", "_s);
}

/// What the versions of the listed statements say about their source.
QString descriptionOf(const Comparison &comparison, const Listed &listed)
{
    for (const qsizetype number : listed.statements) {
        if (const QString &own = at(comparison, number).source.description; !own.isEmpty())
            return own;
    }
    return {};
}

TextRuns sourceLine(const Comparison &comparison, const Listed &listed, const QString &counts)
{
    const core::SourceGroup *group
        = listed.source < 0 ? nullptr : &comparison.sources[static_cast<size_t>(listed.source)];
    const QString name
        = group ? group->name : shownName(at(comparison, listed.statements.first()).source);
    const bool isUnnamed = group && group->isUnnamed;
    TextRuns runs;
    if (name.isEmpty())
        runs.append({translated("no source named"), RunStyle::Muted});
    else
        runs.append({isUnnamed ? quoted(name) : name, RunStyle::Strong});
    const QString description = group ? descriptionOf(comparison, listed) : QString();
    if (!description.isEmpty() && description.compare(name, Qt::CaseInsensitive) != 0)
        runs.append({u' ' + description, RunStyle::Muted});
    if (isUnnamed)
        runs.append({u' ' + translated("unnamed"), RunStyle::Muted});
    runs.append({u" · "_s + counts, RunStyle::Muted});
    return runs;
}

/// called “Mao”, “Mao Ning, a spokesperson for the ministry”: where the texts call a source several
/// things.
TextRuns wordingsLine(const core::SourceGroup &source)
{
    constexpr qsizetype most = 4;
    if (source.isUnnamed || source.wordings.size() < 2)
        return {};
    QStringList texts;
    for (const core::SourceWording &wording :
         source.wordings.first(std::min(most, source.wordings.size())))
        texts.append(quoted(shortened(wording.text, 60)));
    if (source.wordings.size() > most)
        texts.append(u"…"_s);
    return {{translated("called %1").arg(texts.join(u", "_s)), RunStyle::Muted}};
}

AttributionNode statement(const Comparison &comparison, qsizetype number, bool withOutlet)
{
    const Attribution &attribution = at(comparison, number);
    AttributionNode node{.type = AttributionNode::Type::Statement,
                         .line = statementLine(attribution),
                         .notes = statementNotes(attribution),
                         .marks = statementMarks(comparison, attribution),
                         .attribution = number,
                         .sentence = sentenceOf(attribution)};
    if (withOutlet) {
        node.versions = {attribution.version};
        const QString outlet = comparison.version(attribution.version).outlet;
        node.notes.prepend({node.notes.isEmpty() ? outlet : outlet + u" · "_s, RunStyle::Muted});
    }
    return node;
}

void appendOutlet(AttributionTree &tree, const Comparison &comparison, VersionId version,
                  const QList<qsizetype> &numbers)
{
    const QList<Listed> groups = bySource(comparison, numbers);
    const QString key = u"outlet:"_s + comparison.version(version).name;
    const QString counts = counted(groups.size(), "1 source", "%n sources") + u", "_s
        + (QStringList{counted(numbers.size(), "1 statement", "%n statements")}
           + sharesOf(comparison, numbers))
              .join(u", "_s);
    const int outlet = append(tree, 0,
                              {.type = AttributionNode::Type::Outlet,
                               .key = key,
                               .line = {{comparison.version(version).outlet, RunStyle::Strong},
                                        {u" — "_s + counts, RunStyle::Muted}},
                               .versions = {version}});
    for (const Listed &group : groups) {
        const int source
            = append(tree, outlet,
                     {.type = AttributionNode::Type::Source,
                      .key = key + u'/' + group.key,
                      .line = sourceLine(comparison, group, countsOf(comparison, group.statements)),
                      .source = group.source});
        for (const qsizetype number : group.statements)
            append(tree, source, statement(comparison, number, false));
    }
}

/// "said ×6, told ×2, threatened ×1", the most frequent first, verbs that frame set apart.
TextRuns verbsLine(const Comparison &comparison, const QList<qsizetype> &statements)
{
    std::map<QString, std::pair<int, RunStyle>> counts;
    for (const qsizetype number : statements) {
        const Attribution &attribution = at(comparison, number);
        if (!attribution.hasVerb())
            continue;
        auto &[count, style] = counts[attribution.cueText.simplified().toLower()];
        ++count;
        style = verbStyle(attribution);
    }
    QList<std::tuple<int, QString, RunStyle>> sorted;
    for (const auto &[verb, entry] : counts)
        sorted.append({-entry.first, verb, entry.second});
    std::ranges::stable_sort(sorted, {}, [](const auto &entry) { return std::get<0>(entry); });
    TextRuns runs;
    for (const auto &[count, verb, style] : std::as_const(sorted)) {
        if (!runs.isEmpty())
            runs.append({u", "_s, RunStyle::Muted});
        runs.append(
            {u"%1 ×%2"_s.arg(verb).arg(-count), style == RunStyle::Verb ? RunStyle::Plain : style});
    }
    return runs;
}

void appendSource(AttributionTree &tree, const Comparison &comparison, Listed group)
{
    QSet<VersionId> outlets;
    for (const qsizetype number : std::as_const(group.statements))
        outlets.insert(at(comparison, number).version);
    const QString counts = counted(outlets.size(), "1 outlet", "%n outlets") + u" · "_s
        + countsOf(comparison, group.statements);
    const int source = append(tree, 0,
                              {.type = AttributionNode::Type::Source,
                               .key = u"source:"_s + group.key,
                               .line = sourceLine(comparison, group, counts),
                               .source = group.source});
    const TextRuns wordings = group.source < 0
        ? TextRuns()
        : wordingsLine(comparison.sources[static_cast<size_t>(group.source)]);
    if (!wordings.isEmpty())
        append(tree, source, {.type = AttributionNode::Type::Verbs, .line = wordings});
    if (const TextRuns verbs = verbsLine(comparison, group.statements); !verbs.isEmpty())
        append(tree, source, {.type = AttributionNode::Type::Verbs, .line = verbs});
    // The same statement of several outlets stands together, so that their verbs can be compared.
    std::ranges::stable_sort(group.statements, {}, [&](qsizetype number) {
        return comparison.claimOf(sentenceOf(at(comparison, number)));
    });
    for (const qsizetype number : std::as_const(group.statements))
        append(tree, source, statement(comparison, number, true));
}

} // namespace

AttributionTree attributionTree(const Comparison &comparison, const QList<VersionId> &versions,
                                const AttributionFilter &filter)
{
    AttributionTree tree{AttributionNode{}};
    const QList<qsizetype> numbers = wanted(comparison, versions, filter);
    if (filter.grouping == AttributionGrouping::ByOutlet) {
        for (const VersionId version : versions) {
            QList<qsizetype> own;
            std::ranges::copy_if(numbers, std::back_inserter(own), [&](qsizetype number) {
                return at(comparison, number).version == version;
            });
            if (!own.isEmpty())
                appendOutlet(tree, comparison, version, own);
        }
        return tree;
    }
    QList<Listed> groups = bySource(comparison, numbers);
    // Named sources, then those without a name, then statements of nobody.
    std::ranges::stable_sort(groups, {}, [&](const Listed &group) {
        const int rank = group.source < 0                                     ? 2
            : comparison.sources[static_cast<size_t>(group.source)].isUnnamed ? 1
                                                                              : 0;
        return std::pair(rank, -group.statements.size());
    });
    for (const Listed &group : std::as_const(groups))
        appendSource(tree, comparison, group);
    return tree;
}

QString copyText(const Comparison &comparison, qsizetype attribution)
{
    const Attribution &found = at(comparison, attribution);
    const QString content = found.type == Type::Indirect ? found.contentText.simplified()
                                                         : quoted(found.contentText.simplified());
    QStringList credit{shownName(found.source)};
    if (!found.source.text.isEmpty() && found.source.text != credit.first())
        credit.first() += u" (%1)"_s.arg(found.source.text);
    if (found.hasVerb())
        credit.append(found.cueText.simplified());
    if (!found.via.isEmpty())
        credit.append(translated("via %1").arg(found.via));
    credit.removeAll(QString());
    return u"%1 – %2. %3"_s.arg(content, credit.join(u", "_s),
                                comparison.version(found.version).outlet);
}

} // namespace widgets
