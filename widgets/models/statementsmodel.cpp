// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/statementsmodel.h"

#include "widgets/models/statementtext.h"
#include "widgets/render/textsearch.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace widgets {

using core::StatementCounts;
using core::StatementGrouping;
using core::StatementRow;
using core::attribution::CueClass;

namespace {

/// The number of a column of counts, or nothing.
std::optional<int> countOf(const StatementCounts &counts, int column)
{
    switch (column) {
    case StatementsModel::Statements:
        return counts.all();
    case StatementsModel::Direct:
        return counts.direct;
    case StatementsModel::Mixed:
        return counts.mixed;
    case StatementsModel::Indirect:
        return counts.indirect;
    case StatementsModel::LoadedVerbs:
        return counts.loaded();
    default:
        return std::nullopt;
    }
}

std::optional<double> shareOf(const StatementCounts &counts, int column)
{
    if (column == StatementsModel::QuotedShare)
        return counts.directShare();
    if (column == StatementsModel::UnnamedShare)
        return counts.unnamedShare();
    return std::nullopt;
}

QString frameName(CueClass frame)
{
    const auto said
        = [](const char *text) { return QCoreApplication::translate("StatementsModel", text); };
    using enum CueClass;
    switch (frame) {
    case Neutral:
    case None:
        return {};
    case Assertive:
        return said("assertive");
    case Doubting:
        return said("doubting");
    case Endorsing:
        return said("endorsing");
    case Accusing:
        return said("accusing");
    case Praising:
        return said("praising");
    case Demanding:
        return said("demanding");
    case Promising:
        return said("promising");
    case Threatening:
        return said("threatening");
    case Denying:
        return said("denying");
    case Asking:
        return said("asking");
    case Declining:
        return said("declining");
    }
    Q_UNREACHABLE_RETURN({});
}

QString verbsText(const QList<core::VerbCount> &verbs, bool withFrames)
{
    QStringList texts;
    for (const core::VerbCount &verb : verbs) {
        const QString count
            = verb.count > 1 ? u"%1 ×%2"_s.arg(verb.verb).arg(verb.count) : verb.verb;
        const QString frame = withFrames ? frameName(verb.frame) : QString();
        texts.append(frame.isEmpty() ? count : u"%1 (%2)"_s.arg(count, frame));
    }
    return texts.join(u", "_s);
}

QString hedgesText(const QList<core::WordCount> &hedges)
{
    QStringList texts;
    for (const core::WordCount &hedge : hedges)
        texts.append(hedge.count > 1 ? u"%1 ×%2"_s.arg(hedge.word).arg(hedge.count) : hedge.word);
    return texts.join(u", "_s);
}

} // namespace

void StatementsModel::setContent(core::ComparisonPtr comparison,
                                 const QList<core::VersionId> &versions, StatementGrouping grouping)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_grouping = grouping;
    m_rows = m_comparison ? core::statementTable(*m_comparison, grouping, versions)
                          : std::vector<StatementRow>();
    endResetModel();
}

int StatementsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StatementsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StatementsModel::outletOf(const StatementRow &row) const
{
    return row.version.isValid() ? m_comparison->version(row.version).outlet : QString();
}

QString StatementsModel::sourceOf(const StatementRow &row) const
{
    if (row.isNobody)
        return tr("nobody named");
    if (row.source < 0)
        return {};
    const auto &source = m_comparison->sources[static_cast<size_t>(row.source)];
    return source.isUnnamed ? quoted(source.name) : source.name;
}

QString StatementsModel::text(const StatementRow &row, int column) const
{
    if (const auto count = countOf(row.counts, column))
        return QLocale().toString(*count);
    if (const auto share = shareOf(row.counts, column))
        return tr("%1 %").arg(QLocale().toString(static_cast<int>(std::lround(*share * 100))));
    switch (column) {
    case Outlet:
        return outletOf(row);
    case SourceName:
        return sourceOf(row);
    case Verbs:
        return verbsText(row.counts.verbs, true);
    case Hedges:
        return hedgesText(row.counts.hedges);
    default:
        return {};
    }
}

QString StatementsModel::toolTip(const StatementRow &row, int column) const
{
    if (column != SourceName || row.source < 0)
        return column == Verbs || column == Hedges ? text(row, column) : QString();
    QStringList lines;
    for (const auto &wording : m_comparison->sources[static_cast<size_t>(row.source)].wordings) {
        QStringList outlets;
        for (const core::VersionId version : wording.versions)
            outlets.append(m_comparison->version(version).outlet);
        lines.append(u"“%1” – %2"_s.arg(shortened(wording.text, 80), outlets.join(u", "_s)));
    }
    return lines.join(u'\n');
}

QVariant StatementsModel::sortValue(const StatementRow &row, int column) const
{
    if (const auto count = countOf(row.counts, column))
        return *count;
    if (const auto share = shareOf(row.counts, column))
        return *share;
    if (column == Verbs || column == Hedges)
        return column == Verbs ? row.counts.verbs.size() : row.counts.hedges.size();
    return text(row, column).toCaseFolded();
}

QVariant StatementsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StatementRow &line = row(index.row());
    const auto count = countOf(line.counts, index.column());
    const auto share = shareOf(line.counts, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return toolTip(line, index.column());
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (count || share ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return sortValue(line, index.column());
    case VersionRole:
        return index.column() == Outlet ? line.version.value : -1;
    case ShareRole:
        return share ? QVariant(*share) : QVariant();
    case MutedRole:
        return (count && *count == 0) || (share && *share == 0)
            || (index.column() == SourceName && line.isNobody);
    default:
        return {};
    }
}

QVariant StatementsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static constexpr std::array titles{
        QT_TR_NOOP("Outlet"), QT_TR_NOOP("Source"),  QT_TR_NOOP("Statements"),
        QT_TR_NOOP("Direct"), QT_TR_NOOP("Mixed"),   QT_TR_NOOP("Indirect"),
        QT_TR_NOOP("Quoted"), QT_TR_NOOP("Unnamed"), QT_TR_NOOP("Loaded verbs"),
        QT_TR_NOOP("Verbs"),  QT_TR_NOOP("Hedges"),
    };
    static constexpr std::array explanations{
        "",
        QT_TR_NOOP("Who makes the statements, in all versions together"),
        QT_TR_NOOP("Direct, mixed and indirect together"),
        QT_TR_NOOP("Wholly in quotation marks"),
        QT_TR_NOOP("Partly in quotation marks"),
        QT_TR_NOOP("In the outlet's own words"),
        QT_TR_NOOP("Share of statements with words in quotation marks"),
        QT_TR_NOOP("Share of statements by officials, sources and others without a name"),
        QT_TR_NOOP("Statements whose verb does more than report: claimed, revealed, threatened"),
        QT_TR_NOOP("How the statements are introduced, most frequent first"),
        QT_TR_NOOP("Words of caution inside the statements"),
    };
    const auto at = static_cast<size_t>(section);
    if (role == Qt::DisplayRole)
        return tr(titles[at]);
    if (role == Qt::ToolTipRole)
        return *explanations[at] ? tr(explanations[at]) : QString();
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section >= Statements && section <= LoadedVerbs;
        return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    return {};
}

QString StatementsModel::titleOf(int number) const
{
    const StatementRow &line = row(number);
    const QString outlet = outletOf(line);
    const QString source = sourceOf(line);
    if (outlet.isEmpty() || source.isEmpty())
        return outlet + source;
    return tr("%1 in %2", "source, outlet").arg(source, outlet);
}

StatementsProxy::StatementsProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(StatementsModel::SortRole);
    setDynamicSortFilter(true);
}

void StatementsProxy::setWords(const QString &words)
{
    m_words = words;
    invalidateFilter();
}

bool StatementsProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    QStringList texts;
    for (const int column : {StatementsModel::Outlet, StatementsModel::SourceName,
                             StatementsModel::Verbs, StatementsModel::Hedges}) {
        const QModelIndex index = sourceModel()->index(row, column, parent);
        texts.append(index.data().toString());
        if (column == StatementsModel::SourceName)
            texts.append(index.data(Qt::ToolTipRole).toString());
    }
    return containsWords(texts.join(u'\n'), m_words);
}

bool StatementsProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(StatementsModel::SortRole);
    const QVariant b = right.data(StatementsModel::SortRole);
    if (a.typeId() == QMetaType::QString)
        return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
    return a.toDouble() < b.toDouble();
}

} // namespace widgets
