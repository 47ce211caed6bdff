// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/blocksmodel.h"

#include "core/reader/line.h"
#include "widgets/render/blockroles.h"

using namespace Qt::StringLiterals;

namespace widgets {

using core::BlockRole;

namespace {

constexpr auto rangeOf = &core::Block::range;

} // namespace

void BlocksModel::setVersion(const core::Version &asRead, const QHash<qint32, BlockRole> &chosen,
                             const QHash<qint32, QString> &proven)
{
    const QHash<qint32, QString> provenBefore = std::exchange(m_proven, proven);
    if (asRead.text == m_text
        && std::ranges::equal(asRead.blocks, m_blocks, {}, rangeOf, rangeOf)) {
        const QHash<qint32, BlockRole> before = std::exchange(m_chosen, chosen);
        const QList<core::Block> blocksBefore = std::exchange(m_blocks, asRead.blocks);
        for (qint32 i = 0; i < m_blocks.size(); ++i) {
            if (before.value(i, blocksBefore[i].role) != roleAt(i)
                || blocksBefore[i].role != readRoleAt(i)
                || provenBefore.value(i) != m_proven.value(i))
                Q_EMIT dataChanged(index(i), index(i));
        }
        return;
    }
    beginResetModel();
    m_text = asRead.text;
    m_blocks = asRead.blocks;
    m_chosen = chosen;
    m_words.clear();
    for (const core::Block &block : std::as_const(m_blocks))
        m_words.append(core::reader::countWords(block.range.of(m_text)));
    endResetModel();
}

BlockRole BlocksModel::roleAt(int row) const
{
    return m_chosen.value(row, m_blocks[row].role);
}

BlockRole BlocksModel::readRoleAt(int row) const
{
    return m_blocks[row].role;
}

BlockCounts BlocksModel::counts() const
{
    BlockCounts counts{.blocks = rowCount()};
    for (int row = 0; row < rowCount(); ++row) {
        counts.articleWords += core::isCompared(roleAt(row)) ? m_words[row] : 0;
        counts.setAside += roleAt(row) == BlockRole::Boilerplate;
        counts.changed += roleAt(row) != readRoleAt(row);
        counts.proven += isProven(row);
    }
    return counts;
}

/// Where the user chose another role, that is no longer the reason.
bool BlocksModel::isProven(int row) const
{
    return m_proven.contains(row) && roleAt(row) == readRoleAt(row);
}

int BlocksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_blocks.size());
}

QVariant BlocksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const bool isChanged = roleAt(row) != readRoleAt(row);
    const auto text = [&] { return m_blocks[row].range.of(m_text).toString().simplified(); };
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return text();
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(nameOf(roleAt(row)), text());
    case Qt::AccessibleDescriptionRole:
        return isProven(row) ? m_proven.value(row) : QString();
    case Qt::ToolTipRole:
        return isChanged    ? tr("Read as: %1").arg(nameOf(readRoleAt(row)))
            : isProven(row) ? m_proven.value(row)
                            : QString();
    case BlockRoleRole:
        return static_cast<int>(roleAt(row));
    case ReadRole:
        return static_cast<int>(readRoleAt(row));
    case ChangedRole:
        return isChanged;
    case ProvenRole:
        return isProven(row);
    default:
        return {};
    }
}

} // namespace widgets
