// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/versionmenu.h"

#include "widgets/dialogs/sourcedialog.h"

#include <QAction>
#include <QComboBox>
#include <QInputDialog>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

using core::VersionId;

namespace {

/// An ampersand in an outlet's name marks no mnemonic.
QString menuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

VersionMenu::VersionMenu(Document *document, widgets::ViewState *state, Actions *actions,
                         QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_state(state)
    , m_actions(actions)
    , m_window(window)
{
    connectActions();
    const auto update = [this] { updateActions(); };
    connect(m_document, &Document::stateChanged, this, update);
    connect(m_document, &Document::compared, this, update);
    connect(m_state, &widgets::ViewState::comparisonChanged, this, update);
    connect(m_state, &widgets::ViewState::selectionChanged, this, update);
    connect(m_state, &widgets::ViewState::columnsChanged, this, update);
    connect(m_state, &widgets::ViewState::columnStylesChanged, this, update);
    updateActions();
}

void VersionMenu::setColours(const widgets::Palette &palette)
{
    m_palette = palette;
    for (auto *open : m_window->findChildren<widgets::SourceDialog *>())
        open->setColours(palette);
}

VersionId VersionMenu::current() const
{
    if (!m_state->comparison())
        return {};
    const VersionId chosen = m_state->sentence().version;
    return m_state->columns().contains(chosen) ? chosen : m_state->columns().value(0);
}

void VersionMenu::connectActions()
{
    const auto inState = [this] { return m_document->stateIdOf(current()); };
    const auto handle = [this](ActionId id, const std::function<void()> &handler) {
        m_actions->handle(id, this, [this, handler] {
            if (m_document->stateIdOf(current()).isValid())
                handler();
        });
    };
    handle(ActionId::Rename, [this] { askForName(current()); });
    handle(ActionId::UseAsReference, [this] { toggleReference(current()); });
    handle(ActionId::MoveLeft, [this, inState] { m_document->moveColumn(inState(), -1); });
    handle(ActionId::MoveRight, [this, inState] { m_document->moveColumn(inState(), 1); });
    handle(ActionId::Hide, [this, inState] { m_document->hide(inState()); });
    handle(ActionId::Pin, [this] {
        widgets::ColumnStyle style = m_state->columnStyle(current());
        style.isPinned = !style.isPinned;
        m_state->setColumnStyle(current(), style);
    });
    handle(ActionId::ShowAll, [this] { m_document->showAll(); });
    handle(ActionId::CheckReading, [this] { Q_EMIT checkWanted(current()); });
    handle(ActionId::Reload, [this, inState] { m_document->reload(inState()); });
    handle(ActionId::ShowSource, [this] { showSource(current()); });
    handle(ActionId::Remove, [this] { remove(current()); });
}

void VersionMenu::updateActions()
{
    const VersionId id = m_document->stateIdOf(current());
    const StoryState &state = m_document->state();
    const qsizetype column = state.columns.indexOf(id);
    m_actions->setEnabled(
        {ActionId::Rename, ActionId::UseAsReference, ActionId::Remove, ActionId::CheckReading},
        id.isValid());
    m_actions->setEnabled(
        {ActionId::Reload},
        id.isValid() && !state.story->versions[static_cast<size_t>(id.value)].file.isEmpty());
    m_actions->setEnabled({ActionId::MoveLeft}, column > 0);
    m_actions->setEnabled({ActionId::MoveRight}, column >= 0 && column + 1 < state.columns.size());
    m_actions->setEnabled({ActionId::Hide}, id.isValid() && state.columns.size() > 1);
    m_actions->setEnabled({ActionId::ShowAll}, state.columns.size() < state.count());
    m_actions->setEnabled({ActionId::ShowSource},
                          id.isValid()
                              && !m_state->comparison()->version(current()).source.isEmpty());
    m_actions->setEnabled({ActionId::Pin}, id.isValid() && state.columns.size() > 1);
    (*m_actions)[ActionId::Pin]->setChecked(m_state->columnStyle(current()).isPinned);
    (*m_actions)[ActionId::UseAsReference]->setChecked(id.isValid() && state.reference == id);
}

void VersionMenu::fill(QMenu *menu)
{
    menu->clear();
    const VersionId id = m_document->stateIdOf(current());
    if (id.isValid()) {
        // Style sheets do not draw the text of sections.
        QAction *title = menu->addAction(menuText(m_document->state().outletOf(id)));
        title->setEnabled(false);
        menu->addSeparator();
    }
    m_actions->fill(menu, MenuId::Versions);
    if (m_document->state().count() < 2)
        return;
    QAction *before = (*m_actions)[ActionId::ShowAll];
    auto *only = new QMenu(tr("&Only this one and"), menu);
    fillOnlyWith(only);
    menu->insertMenu(before, only);
    auto *shown = new QMenu(tr("&Shown"), menu);
    fillShown(shown);
    menu->insertMenu(before, shown);
}

void VersionMenu::fillOnlyWith(QMenu *menu)
{
    const VersionId chosen = m_document->stateIdOf(current());
    for (qint32 i = 0; i < m_document->state().count(); ++i) {
        if (const VersionId other{i}; other != chosen)
            menu->addAction(menuText(m_document->state().outletOf(other)), this,
                            [=, this] { m_document->showOnly(chosen, other); });
    }
}

void VersionMenu::fillShown(QMenu *menu)
{
    const StoryState &state = m_document->state();
    for (qint32 i = 0; i < state.count(); ++i) {
        const VersionId id{i};
        QAction *action = menu->addAction(menuText(state.outletOf(id)));
        action->setCheckable(true);
        action->setChecked(state.columns.contains(id));
        action->setEnabled(!action->isChecked() || state.columns.size() > 1);
        connect(action, &QAction::toggled, m_document,
                [=, this](bool isShown) { isShown ? m_document->show(id) : m_document->hide(id); });
    }
}

QComboBox *VersionMenu::makeReferenceChooser(QWidget *parent)
{
    auto *chooser = new QComboBox(parent);
    chooser->setAccessibleName(tr("Reference"));
    chooser->setToolTip(tr("Reads the other versions relative to this one"));
    chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    chooser->setMaximumWidth(260);
    connect(m_document, &Document::stateChanged, chooser,
            [this, chooser] { fillReferences(chooser); });
    connect(chooser, &QComboBox::activated, m_document, [this, chooser](int row) {
        m_document->setReference({chooser->itemData(row).toInt()});
    });
    fillReferences(chooser);
    return chooser;
}

void VersionMenu::fillReferences(QComboBox *chooser)
{
    const StoryState &state = m_document->state();
    const QSignalBlocker quiet(chooser);
    chooser->clear();
    chooser->addItem(tr("None"), -1);
    for (qint32 i = 0; i < state.count(); ++i)
        chooser->addItem(state.outletOf({i}), i);
    chooser->setCurrentIndex(state.reference.value + 1);
    chooser->setEnabled(state.count() > 1);
}

void VersionMenu::askForName(VersionId shown)
{
    const VersionId id = m_document->stateIdOf(shown);
    if (!id.isValid())
        return;
    QInputDialog dialog(m_window);
    dialog.setWindowTitle(tr("Rename version"));
    dialog.setLabelText(tr("Name of the outlet:"));
    dialog.setTextValue(m_document->state().outletOf(id));
    dialog.resize(dialog.fontMetrics().averageCharWidth() * 60, 0);
    if (dialog.exec() == QDialog::Accepted)
        m_document->rename(id, dialog.textValue());
}

void VersionMenu::toggleReference(VersionId shown)
{
    const VersionId id = m_document->stateIdOf(shown);
    if (id.isValid())
        m_document->setReference(m_document->state().reference == id ? VersionId{} : id);
}

void VersionMenu::remove(VersionId shown)
{
    const VersionId id = m_document->stateIdOf(shown);
    if (!id.isValid())
        return;
    const QString outlet = m_document->state().outletOf(id);
    m_document->remove(id);
    Q_EMIT removed(outlet);
}

/// By name: the versions may have other numbers by now.
void VersionMenu::askToCheck(const QString &name)
{
    if (!m_state->comparison())
        return;
    const auto &versions = m_state->comparison()->story.versions;
    const auto found = std::ranges::find(versions, name, &core::Version::name);
    if (found != versions.end())
        Q_EMIT checkWanted(VersionId{static_cast<qint32>(found - versions.begin())});
}

void VersionMenu::showSource(VersionId shown)
{
    if (!shown.isValid() || !m_state->comparison())
        return;
    auto *dialog = new widgets::SourceDialog(m_state->comparison()->version(shown), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setColours(m_palette);
    connect(dialog, &widgets::SourceDialog::checkRequested, this,
            [this, name = m_state->comparison()->version(shown).name] { askToCheck(name); });
    dialog->show();
}

} // namespace app
