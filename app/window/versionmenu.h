// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions.h"
#include "app/document.h"
#include "widgets/models/viewstate.h"

class QComboBox;

namespace app {

/// What can be done with one version: the Versions menu works on the current one (of the current
/// sentence, else the first column), the columns' own menus on theirs.
class VersionMenu final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VersionMenu)

public:
    VersionMenu(Document *document, widgets::ViewState *state, Actions *actions, QWidget *window);

    void setColours(const widgets::Palette &palette);
    void fill(QMenu *menu);
    /// The chooser of the reference for the tool bar; follows the document.
    QComboBox *makeReferenceChooser(QWidget *parent);

    /// Ids are those of the comparison that is shown.
    void askForName(core::VersionId shown);
    void toggleReference(core::VersionId shown);
    void remove(core::VersionId shown);
    void showSource(core::VersionId shown);

    /// Of the current version, for the menu's title and the actions; invalid where none is shown.
    core::VersionId current() const;
    void updateActions();

Q_SIGNALS:
    /// The user wants to see how a shown version was read.
    void checkWanted(core::VersionId shown);
    void removed(const QString &outlet);

private:
    void connectActions();
    void askToCheck(const QString &name);
    void fillOnlyWith(QMenu *menu);
    void fillShown(QMenu *menu);
    void fillReferences(QComboBox *chooser);

    Document *m_document;
    widgets::ViewState *m_state;
    Actions *m_actions;
    QWidget *m_window;
    widgets::Palette m_palette;
};

} // namespace app
