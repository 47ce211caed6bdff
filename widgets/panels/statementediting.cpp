// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/statementediting.h"

#include "core/comparison/statementcorrections.h"
#include "widgets/dialogs/sourcechooser.h"
#include "widgets/models/attributionsmodel.h"
#include "widgets/models/statementtext.h"

#include <QAction>
#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace widgets {

using core::StatementCorrection;
using core::StatementType;
using core::attribution::Attribution;

namespace {

const Attribution &at(const core::Comparison &comparison, qsizetype number)
{
    return comparison.attributions[static_cast<size_t>(number)];
}

/// True where other statements of the group are credited to another name or in another version.
bool hasOthers(const core::Comparison &comparison, qsizetype statement)
{
    const core::SourceGroup *group = comparison.sourceOf(statement);
    const core::SourceReference own = referenceOf(comparison, statement);
    return group && std::ranges::any_of(group->statements, [&](qsizetype other) {
               return referenceOf(comparison, other) != own;
           });
}

} // namespace

StatementCorrection correctionOf(const core::Comparison &comparison, qsizetype statement)
{
    const Attribution &found = at(comparison, statement);
    return {.content
            = core::anchorOf(comparison.version(found.version), found.version, found.content),
            .cue = found.cueText};
}

core::SourceReference referenceOf(const core::Comparison &comparison, qsizetype statement)
{
    const Attribution &found = at(comparison, statement);
    const core::attribution::Source &source = found.source;
    return {.version = found.version,
            .name = source.ownName.isEmpty() ? source.name : source.ownName};
}

StatementEditing::StatementEditing(ViewState *state, AttributionsModel *model, QTreeView *tree)
    : QObject(tree)
    , m_state(state)
    , m_model(model)
    , m_tree(tree)
{
    createActions();
    createTypes();
    tree->installEventFilter(this);
    connect(tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &StatementEditing::update);
    connect(model, &QAbstractItemModel::modelReset, this, &StatementEditing::update);
    update();
}

void StatementEditing::createActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key, auto slot) {
        auto *action = new QAction(text, m_tree);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setShortcutVisibleInContextMenu(true);
        m_tree->addAction(action);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_correct = add(tr("&Correct source…"), Qt::Key_F2, &StatementEditing::correctSource);
    m_words = add(tr("Take the words &selected in the text"), {},
                  [this] { Q_EMIT wordsWanted(statement()); });
    m_remove
        = add(tr("&Not a statement"), QKeySequence::Delete, &StatementEditing::removeStatement);
    // As Ctrl+Shift+M and X merge and split claims.
    m_merge
        = add(tr("&Merge source with…"), Qt::CTRL | Qt::ALT | Qt::Key_M, &StatementEditing::merge);
    m_split
        = add(tr("S&plit source off"), Qt::CTRL | Qt::ALT | Qt::Key_X, &StatementEditing::split);
    m_split->setToolTip(tr("Keeps what this version calls so apart from the other versions"));
}

void StatementEditing::createTypes()
{
    m_types = new QActionGroup(this);
    const auto add = [this](const QString &text, StatementType type) {
        QAction *action = m_types->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(type));
        connect(action, &QAction::triggered, this, [this, type] { changeType(type); });
    };
    add(tr("&Direct: all in quotation marks"), StatementType::Direct);
    add(tr("&Mixed: some in quotation marks"), StatementType::Mixed);
    add(tr("&Indirect: in the outlet's words"), StatementType::Indirect);
}

QModelIndex StatementEditing::current() const
{
    return m_tree->currentIndex();
}

qsizetype StatementEditing::statement() const
{
    return m_model->statementAt(current());
}

void StatementEditing::update()
{
    const qsizetype chosen = statement();
    const qsizetype first = m_model->firstStatementAt(current());
    const bool isSource = chosen >= 0
        || (current().isValid()
            && m_model->data(current(), AttributionsModel::NodeRole).value<AttributionNode>().source
                >= 0);
    const auto &comparison = m_state->comparison();
    for (QAction *action : {m_correct, m_words, m_remove})
        action->setEnabled(chosen >= 0);
    m_types->setEnabled(chosen >= 0);
    m_merge->setEnabled(isSource && first >= 0 && comparison->sourceOf(first)
                        && comparison->sources.size() > 1);
    // A source over all outlets is no one thing to split off: its statements are.
    const bool isOne = chosen >= 0 || current().parent().isValid();
    m_split->setEnabled(isSource && isOne && first >= 0 && hasOthers(*comparison, first));
    for (QAction *type : m_types->actions())
        type->setChecked(chosen >= 0
                         && type->data().toInt() == static_cast<int>(at(*comparison, chosen).type));
}

void StatementEditing::fill(QMenu *menu)
{
    menu->addAction(m_correct);
    menu->addAction(m_words);
    QMenu *types = menu->addMenu(tr("&Kind of statement"));
    types->addActions(m_types->actions());
    types->setEnabled(m_types->isEnabled());
    menu->addAction(m_remove);
    menu->addSeparator();
    menu->addAction(m_merge);
    menu->addAction(m_split);
}

/// The window has F2 and Delete for versions: in this list they mean the statement.
bool StatementEditing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F2)
            event->accept();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F2 && key->modifiers() == Qt::NoModifier) {
            m_correct->trigger();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void StatementEditing::change(const std::function<void(StatementCorrection &)> &decide)
{
    const qsizetype chosen = statement();
    if (chosen < 0)
        return;
    StatementCorrection correction = correctionOf(*m_state->comparison(), chosen);
    decide(correction);
    Q_EMIT statementCorrected(correction);
}

void StatementEditing::correctSource()
{
    const qsizetype chosen = statement();
    if (chosen < 0)
        return;
    const core::ComparisonPtr comparison = m_state->comparison();
    const Attribution &about = at(*comparison, chosen);
    const StatementCorrection before = correctionOf(*comparison, chosen);
    SourceChooser dialog(*comparison, SourceChooser::Purpose::Credit, -1, m_tree->window());
    dialog.setExplanation(tr("Who says this in %1?\n%2")
                              .arg(comparison->version(about.version).outlet,
                                   about.type == StatementType::Direct
                                       ? quoted(shortened(about.contentText, 160))
                                       : shortened(about.contentText, 160)));
    dialog.setName(shownName(about.source));
    if (dialog.exec() != QDialog::Accepted)
        return;
    StatementCorrection correction = before;
    correction.source = dialog.name();
    Q_EMIT statementCorrected(correction);
}

void StatementEditing::changeType(StatementType type)
{
    change([type](StatementCorrection &correction) { correction.type = type; });
}

void StatementEditing::removeStatement()
{
    change([](StatementCorrection &correction) {
        correction.kind = StatementCorrection::Kind::Removed;
    });
}

void StatementEditing::merge()
{
    const qsizetype chosen = m_model->firstStatementAt(current());
    const core::ComparisonPtr comparison = m_state->comparison();
    const core::SourceGroup *own = chosen < 0 ? nullptr : comparison->sourceOf(chosen);
    if (!own)
        return;
    SourceChooser dialog(*comparison, SourceChooser::Purpose::Merge,
                         own - comparison->sources.data(), m_tree->window());
    dialog.setExplanation(tr("Which source is the same as %1?").arg(own->name));
    if (dialog.exec() != QDialog::Accepted || dialog.source() < 0)
        return;
    const auto &other = comparison->sources[static_cast<size_t>(dialog.source())];
    Q_EMIT sourcesMerged({.a = referenceOf(*comparison, chosen),
                          .b = referenceOf(*comparison, other.statements.first())});
}

void StatementEditing::split()
{
    const qsizetype chosen = m_model->firstStatementAt(current());
    if (chosen >= 0)
        Q_EMIT sourceSplit(referenceOf(*m_state->comparison(), chosen));
}

} // namespace widgets
