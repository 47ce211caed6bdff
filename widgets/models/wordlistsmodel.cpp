// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/wordlistsmodel.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int firstVersion = 2;
constexpr quintptr ofList = 0; ///< internal id of lists; words have their list's row + 1

} // namespace

void WordListsModel::setLists(const QList<WordList> &lists)
{
    beginResetModel();
    m_lists = lists;
    endResetModel();
}

void WordListsModel::setActive(const QStringList &names)
{
    beginResetModel();
    m_active = names;
    endResetModel();
}

void WordListsModel::setCounts(core::ComparisonPtr comparison,
                               const QList<core::VersionId> &versions, const WordCounts &counts)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_versions = m_comparison ? versions : QList<core::VersionId>{};
    m_counts = m_comparison ? counts : WordCounts{};
    endResetModel();
}

void WordListsModel::setPerThousand(bool isOn)
{
    beginResetModel();
    m_isPerThousand = isOn;
    endResetModel();
}

const CountedList *WordListsModel::countsOf(int list) const
{
    const QString &name = m_lists.at(list).name;
    if (!m_lists.at(list).problem.isEmpty() || !m_active.contains(name))
        return nullptr;
    const auto found = std::ranges::find(m_counts.lists, name, &CountedList::name);
    return found == m_counts.lists.end() ? nullptr : &*found;
}

const CountedWord *WordListsModel::word(const QModelIndex &index) const
{
    return index.internalId() == ofList
        ? nullptr
        : &countsOf(static_cast<int>(index.internalId()) - 1)->words.at(index.row());
}

QModelIndex WordListsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : ofList);
}

QModelIndex WordListsModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != ofList
        ? createIndex(static_cast<int>(index.internalId()) - 1, 0, ofList)
        : QModelIndex();
}

int WordListsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_lists.size());
    if (parent.internalId() != ofList || parent.column() != nameColumn)
        return 0;
    const CountedList *counts = countsOf(parent.row());
    return counts ? static_cast<int>(counts->words.size()) : 0;
}

int WordListsModel::columnCount(const QModelIndex &) const
{
    return firstVersion + static_cast<int>(m_versions.size());
}

QString WordListsModel::name(const QModelIndex &index) const
{
    if (const CountedWord *found = word(index))
        return found->word;
    const WordList &list = m_lists.at(index.row());
    return list.problem.isEmpty() ? list.name : tr("%1: %2").arg(list.file, list.problem);
}

int WordListsModel::count(const QModelIndex &index) const
{
    const CountedWord *one = word(index);
    const CountedList *list = one ? nullptr : countsOf(index.row());
    if (!one && !list)
        return -1;
    const QList<int> &counts = one ? one->counts : list->counts;
    if (index.column() == totalColumn)
        return std::accumulate(
            m_versions.begin(), m_versions.end(), 0,
            [&](int sum, core::VersionId version) { return sum + counts.value(version.value); });
    return counts.value(m_versions.at(index.column() - firstVersion).value);
}

int WordListsModel::wordsIn(int column) const
{
    if (column >= firstVersion)
        return m_counts.words.value(m_versions.at(column - firstVersion).value);
    return std::accumulate(m_versions.begin(), m_versions.end(), 0,
                           [&](int sum, core::VersionId version) {
                               return sum + m_counts.words.value(version.value);
                           });
}

QString WordListsModel::shownCount(const QModelIndex &index) const
{
    const int found = count(index);
    if (found < 0)
        return {};
    return m_isPerThousand ? QLocale().toString(perThousand(found, wordsIn(index.column())), 'f', 1)
                           : QLocale().toString(found);
}

QString WordListsModel::countToolTip(const QModelIndex &index) const
{
    const int found = count(index);
    if (found < 0)
        return {};
    return tr("%1 in %2 words: %3 in a thousand")
        .arg(found)
        .arg(wordsIn(index.column()))
        .arg(QLocale().toString(perThousand(found, wordsIn(index.column())), 'f', 1));
}

QList<WordPlace> WordListsModel::places(const QModelIndex &index) const
{
    QList<WordPlace> all;
    if (const CountedWord *one = word(index)) {
        all = one->places;
    } else if (const CountedList *list = countsOf(index.row())) {
        for (const CountedWord &each : list->words)
            all.append(each.places);
    }
    const auto isShown = [&](const WordPlace &place) {
        return index.column() < firstVersion
            ? m_versions.contains(place.version)
            : m_versions.at(index.column() - firstVersion) == place.version;
    };
    all.removeIf([&](const WordPlace &place) { return !isShown(place); });
    std::ranges::sort(all, {}, [this](const WordPlace &place) {
        return std::pair(m_versions.indexOf(place.version), place.range.begin);
    });
    return all;
}

QVariant WordListsModel::listData(const QModelIndex &index, int role) const
{
    const WordList &list = m_lists.at(index.row());
    switch (role) {
    case Qt::CheckStateRole:
        if (!list.problem.isEmpty())
            return {};
        return m_active.contains(list.name) ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        return list.file.isEmpty() ? tr("An example that comes with the program")
                                   : tr("From the file %1").arg(list.file);
    default:
        return {};
    }
}

QVariant WordListsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isName = index.column() == nameColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? name(index) : shownCount(index);
    case PlacesRole:
        return QVariant::fromValue(places(index));
    case SortRole:
        return isName ? QVariant(name(index)) : QVariant(count(index));
    case Qt::TextAlignmentRole:
        return isName ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return isName ? QVariant(name(index)) : QVariant(countToolTip(index));
    default:
        break;
    }
    if (isName && index.internalId() == ofList)
        return listData(index, role);
    return !isName && role == Qt::ToolTipRole ? QVariant(countToolTip(index)) : QVariant();
}

bool WordListsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    QStringList names = m_active;
    names.removeAll(m_lists.at(index.row()).name);
    if (value.toInt() == Qt::Checked)
        names.append(m_lists.at(index.row()).name);
    // Who counts tells the words that it then has; until then it is only the box that changed.
    Q_EMIT activeChanged(names);
    return true;
}

QVariant WordListsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount({}))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == nameColumn ? Qt::AlignLeft | Qt::AlignVCenter
                                              : Qt::AlignRight | Qt::AlignVCenter);
    if (section == nameColumn)
        return role == Qt::DisplayRole ? QVariant(tr("List")) : QVariant();
    const QString title = section == totalColumn
        ? tr("All versions")
        : m_comparison->version(m_versions.at(section - firstVersion)).outlet;
    if (role == Qt::DisplayRole)
        return title;
    if (role == Qt::ToolTipRole)
        return tr("%1: %2 words").arg(title).arg(wordsIn(section));
    return {};
}

Qt::ItemFlags WordListsModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.internalId() != ofList)
        return flags | Qt::ItemNeverHasChildren;
    if (index.column() == nameColumn && m_lists.at(index.row()).problem.isEmpty())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace widgets
