// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/attributionsmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

using core::attribution::Attribution;

namespace {

/// Everything that is drawn of a node, for those who hear it.
QString spoken(const AttributionNode &node)
{
    QStringList parts{plainText(node.line)};
    if (!node.notes.isEmpty())
        parts.append(plainText(node.notes));
    for (const AttributionMark &mark : node.marks)
        parts.append(mark.text);
    return parts.join(u", "_s);
}

} // namespace

void AttributionsModel::setContent(core::ComparisonPtr comparison,
                                   const QList<core::VersionId> &versions,
                                   const AttributionFilter &filter)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_tree = m_comparison ? attributionTree(*m_comparison, versions, filter)
                          : AttributionTree{AttributionNode{}};
    m_statementIn.clear();
    for (int i = 0; i < static_cast<int>(m_tree.size()); ++i) {
        if (m_tree.at(i).attribution < 0)
            continue;
        const Attribution &attribution
            = m_comparison->attributions[static_cast<size_t>(m_tree.at(i).attribution)];
        for (const qint32 sentence : attribution.sentences) {
            if (const core::SentenceId id{attribution.version, sentence};
                !m_statementIn.contains(id))
                m_statementIn.insert(id, i);
        }
    }
    endResetModel();
}

int AttributionsModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<int>(index.internalId()) : 0;
}

QModelIndex AttributionsModel::indexOfNode(int node) const
{
    if (node <= 0)
        return {};
    return createIndex(m_tree.at(node).place, 0, static_cast<quintptr>(node));
}

QModelIndex AttributionsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return indexOfNode(m_tree.at(nodeOf(parent)).children.at(row));
}

QModelIndex AttributionsModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOfNode(m_tree.at(nodeOf(index)).parent) : QModelIndex();
}

int AttributionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(m_tree.at(nodeOf(parent)).children.size());
}

int AttributionsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant AttributionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AttributionNode &node = m_tree.at(nodeOf(index));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return spoken(node);
    case Qt::ToolTipRole:
        return toolTip(node);
    case NodeRole:
        return QVariant::fromValue(node);
    case KeyRole:
        return node.key;
    default:
        return {};
    }
}

QString AttributionsModel::toolTip(const AttributionNode &node) const
{
    if (node.source >= 0)
        return sourceToolTip(m_comparison->sources[static_cast<size_t>(node.source)]);
    if (node.attribution < 0)
        return {};
    const Attribution &attribution
        = m_comparison->attributions[static_cast<size_t>(node.attribution)];
    QStringList lines{attribution.contentText.simplified()};
    if (!attribution.source.reason.isEmpty())
        lines.append(attribution.source.reason);
    lines.append(tr("Confidence %1").arg(attribution.confidence, 0, 'f', 2));
    return lines.join(u'\n');
}

/// Which version calls the source what, a line for each wording.
QString AttributionsModel::sourceToolTip(const core::SourceGroup &source) const
{
    QStringList lines;
    for (const core::SourceWording &wording : source.wordings) {
        QStringList outlets;
        for (const core::VersionId version : wording.versions)
            outlets.append(m_comparison->version(version).outlet);
        lines.append(u"“%1” – %2"_s.arg(shortened(wording.text, 80), outlets.join(u", "_s)));
    }
    return lines.join(u'\n');
}

qsizetype AttributionsModel::statementAt(const QModelIndex &index) const
{
    return index.isValid() ? m_tree.at(nodeOf(index)).attribution : -1;
}

qsizetype AttributionsModel::firstStatementAt(const QModelIndex &index) const
{
    int node = nodeOf(index);
    while (node > 0 && m_tree.at(node).attribution < 0) {
        if (m_tree.at(node).children.isEmpty())
            return -1;
        node = m_tree.at(node).children.last();
    }
    return node > 0 ? m_tree.at(node).attribution : -1;
}

int AttributionsModel::statementCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_tree, [](const auto &node) { return node.attribution >= 0; }));
}

core::SentenceId AttributionsModel::sentenceAt(const QModelIndex &index) const
{
    int node = nodeOf(index);
    while (node > 0 && m_tree.at(node).attribution < 0) {
        const QList<int> &children = m_tree.at(node).children;
        const auto first = std::ranges::find_if(children, [&](int child) {
            return m_tree.at(child).type != AttributionNode::Type::Verbs;
        });
        if (first == children.end())
            return {};
        node = *first;
    }
    return node > 0 ? m_tree.at(node).sentence : core::SentenceId{};
}

QModelIndex AttributionsModel::indexOf(core::SentenceId sentence) const
{
    return indexOfNode(m_statementIn.value(sentence, 0));
}

QString AttributionsModel::copyTextOf(const QModelIndex &index) const
{
    if (!m_comparison)
        return {};
    const AttributionNode &node = m_tree.at(nodeOf(index));
    if (node.attribution >= 0)
        return copyText(*m_comparison, node.attribution);
    QStringList lines;
    for (const int child : node.children) {
        if (const QString text = copyTextOf(indexOfNode(child)); !text.isEmpty())
            lines.append(text);
    }
    return lines.join(u'\n');
}

} // namespace widgets
