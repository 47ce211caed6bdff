// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/toolbar.h"

#include "app/window/versionmenu.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// A button with a shorter text than its action has in the menu; the rest follows the action.
QToolButton *buttonFor(QAction *action, const QString &text)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(action->toolTip());
    button->setAccessibleName(action->text().remove(u'&'));
    button->setFocusPolicy(Qt::TabFocus);
    button->setIconSize(QSize(16, 16));
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setIcon(action->icon());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    follow();
    button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly
                                              : Qt::ToolButtonTextBesideIcon);
    return button;
}

QToolButton *stepButton(QAction *action)
{
    QToolButton *button = buttonFor(action, {});
    button->setObjectName("stepButton"_L1);
    button->setAutoRepeat(true);
    return button;
}

QLabel *makeCounter(QWidget *parent)
{
    auto *counter = new QLabel(parent);
    counter->setObjectName("differenceCounter"_L1);
    counter->setAccessibleName(QToolBar::tr("Place among the differences"));
    counter->setAlignment(Qt::AlignCenter);
    counter->setMinimumWidth(
        counter->fontMetrics().horizontalAdvance(u"0000 of 0000 differences"_s));
    return counter;
}

} // namespace

ToolBar makeToolBar(const Actions &actions, VersionMenu *versions, QWidget *findField,
                    QWidget *parent)
{
    auto *bar = new QToolBar(QToolBar::tr("Main tool bar"), parent);
    bar->setObjectName("mainToolBar"_L1);
    bar->setMovable(false);
    bar->toggleViewAction()->setVisible(false);
    bar->addWidget(buttonFor(actions[ActionId::AddVersions], QToolBar::tr("Add versions")));
    bar->addWidget(buttonFor(actions[ActionId::PasteAsVersion], QToolBar::tr("Paste")));
    bar->addSeparator();
    auto *label = new QLabel(QToolBar::tr("Reference"));
    auto *references = versions->makeReferenceChooser(bar);
    label->setBuddy(references);
    bar->addWidget(label);
    bar->addWidget(references);
    bar->addSeparator();
    auto *counter = makeCounter(bar);
    bar->addWidget(stepButton(actions[ActionId::PreviousDifference]));
    bar->addWidget(counter);
    bar->addWidget(stepButton(actions[ActionId::NextDifference]));
    auto *gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    bar->addWidget(findField);
    bar->addWidget(buttonFor(actions[ActionId::ExportHtml], QToolBar::tr("Export")));
    return {.bar = bar, .counter = counter};
}

} // namespace app
