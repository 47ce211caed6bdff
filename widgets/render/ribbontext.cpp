// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/ribbontext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace widgets {

using core::alignment::Pair;
using core::alignment::Reason;
using core::alignment::Relation;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Ribbons", text);
}

const Pair *pairOf(const core::Comparison &comparison, const RibbonLink &link)
{
    return link.pair < 0 ? nullptr : &comparison.pairs[static_cast<size_t>(link.pair)];
}

/// What the user linked is one, however few words the two share.
QString relationOf(const RibbonLink &link, const Pair *pair)
{
    if (!pair)
        return said("the same claim, by way of other versions");
    switch (pair->relation) {
    case Relation::Identical:
        return said("word for word");
    case Relation::Reworded:
        return said("reworded");
    case Relation::Partial:
    case Relation::None:
        return link.isPartial ? said("in part the same") : said("other words");
    }
    Q_UNREACHABLE_RETURN({});
}

QString handOf(const RibbonLink &link)
{
    if (link.isLocked)
        return said("locked by you");
    return link.isManual ? said("linked by you") : QString();
}

QString endsOf(const core::Comparison &comparison, const RibbonLink &link)
{
    return said("%1 – %2").arg(nameOf(comparison, link.left), nameOf(comparison, link.right));
}

/// 0.97; what the user made needs none.
QString confidenceOf(const RibbonLink &link, const Pair *pair)
{
    return pair && (!link.isManual || link.isLocked) ? QLocale().toString(pair->score, 'f', 2)
                                                     : QString();
}

} // namespace

QString nameOf(const core::Comparison &comparison, core::SentenceId sentence)
{
    return said("%1 %2").arg(comparison.version(sentence.version).outlet).arg(sentence.index + 1);
}

QString nameOf(const core::Comparison &comparison, const RibbonLink &link)
{
    const Pair *pair = pairOf(comparison, link);
    QStringList parts{endsOf(comparison, link), relationOf(link, pair), confidenceOf(link, pair),
                      handOf(link)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString descriptionOf(const core::Comparison &comparison, const RibbonLink &link)
{
    const Pair *pair = pairOf(comparison, link);
    QString relation = relationOf(link, pair);
    if (!relation.isEmpty())
        relation[0] = relation[0].toUpper();
    const QString confidence = confidenceOf(link, pair);
    if (!confidence.isEmpty())
        relation = said("%1 (confidence %2)").arg(relation, confidence);
    if (const QString hand = handOf(link); !hand.isEmpty())
        relation += u" · "_s + hand;
    QStringList reasons;
    for (const Reason &reason : pair ? pair->reasons : QList<Reason>()) {
        if (reason.kind != Reason::Kind::Manual)
            reasons.append(core::alignment::describe(reason));
    }
    QStringList lines{endsOf(comparison, link), relation, reasons.join(u", "_s)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString gapDescription(const core::Comparison &comparison, core::SentenceId sentence,
                       core::VersionId version)
{
    return said("Nothing in %1 is linked with %2: it would stand here.\n"
                "Drag from here to a sentence to link the two by hand.")
        .arg(comparison.version(version).outlet, nameOf(comparison, sentence));
}

} // namespace widgets
