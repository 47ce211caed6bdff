// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/differencesentencesmodel.h"

#include "widgets/models/differencesentences.h"
#include "widgets/render/counted.h"

using namespace Qt::StringLiterals;

namespace widgets {

using core::VersionId;

DifferenceSentencesModel::DifferenceSentencesModel(QObject *parent)
    : QIdentityProxyModel(parent)
    , m_source(new DifferencesModel(this))
{
    setSourceModel(m_source);
}

void DifferenceSentencesModel::setContent(core::ComparisonPtr comparison,
                                          const QList<VersionId> &columns,
                                          const DifferenceFilter &filter)
{
    beginResetModel();
    m_items.clear();
    m_columns = columns;
    {
        // One reset for three changes.
        const QSignalBlocker quiet(m_source);
        m_source->setColumns(columns);
        m_source->setDifferenceFilter(filter);
        m_source->setComparison(comparison);
    }
    m_comparison = std::move(comparison);
    endResetModel();
}

DifferenceRow DifferenceSentencesModel::rowAt(int row) const
{
    return m_source->index(row).data(DifferencesModel::RowRole).value<DifferenceRow>();
}

const DifferenceSentencesModel::Item &DifferenceSentencesModel::item(int row) const
{
    const auto known = m_items.constFind(row);
    return known != m_items.cend() ? *known : *m_items.insert(row, made(row));
}

DifferenceSentencesModel::Item DifferenceSentencesModel::made(int row) const
{
    if (m_source->index(row).data(DifferencesModel::IsHeadingRole).toBool()) {
        const int aside = m_source->rowCount() - row - 1;
        return {.body
                = counted("DifferenceSentencesModel", aside,
                          QT_TRANSLATE_NOOP("DifferenceSentencesModel",
                                            "1 difference is set aside by the filter:"),
                          QT_TRANSLATE_N_NOOP("DifferenceSentencesModel",
                                              "%n differences are set aside by the filter:"))};
    }
    const DifferenceRow own = rowAt(row);
    const bool goesOn = row > 0
        && !m_source->index(row - 1).data(DifferencesModel::IsHeadingRole).toBool()
        && rowAt(row - 1).claim == own.claim;
    const QString lead = goesOn ? shortClaimSentence(own.claim) : QString();
    const QString kind = kindSentence(own.kind);
    Item item{.heading = goesOn ? QString() : claimSentence(*m_comparison, own.claim, m_columns),
              .body = lead.isEmpty() ? kind : lead + u' ' + kind,
              .kind = static_cast<int>(own.kind)};
    item.kindRange = {item.body.size() - kind.size(), item.body.size()};
    item.body += u' ' + sidesSentence(*m_comparison, own, m_columns);
    return item;
}

QVariant DifferenceSentencesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_comparison)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return item(index.row()).text();
    case HeadingRole:
        return item(index.row()).heading;
    case BodyRole:
        return item(index.row()).body;
    case KindRole:
        return item(index.row()).kind;
    case KindRangeRole:
        return QVariant::fromValue(item(index.row()).kindRange);
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

/// The sentence that counts what is set aside is read like any other.
Qt::ItemFlags DifferenceSentencesModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

qsizetype DifferenceSentencesModel::differenceAt(const QModelIndex &index) const
{
    return index.isValid() ? m_source->differenceAt(mapToSource(index)) : -1;
}

QModelIndex DifferenceSentencesModel::indexOf(qsizetype difference, core::SentenceId sentence) const
{
    QModelIndex found = m_source->indexOf(difference);
    if (!found.isValid() && sentence.isValid())
        found = m_source->indexOf(sentence);
    return mapFromSource(found);
}

QString DifferenceSentencesModel::summary() const
{
    const int shown = m_source->shownCount();
    const int aside = std::max(0, m_source->rowCount() - shown - 1);
    const QString all = counted("DifferenceSentencesModel", shown,
                                QT_TRANSLATE_NOOP("DifferenceSentencesModel", "1 difference"),
                                QT_TRANSLATE_N_NOOP("DifferenceSentencesModel", "%n differences"));
    return aside == 0 ? all : tr("%1, %2 more set aside").arg(all).arg(aside);
}

} // namespace widgets
