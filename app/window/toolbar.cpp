// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/toolbar.h"

#include "app/window/layouts.h"
#include "app/window/versionmenu.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
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
    button->setAccessibleName(action->text().remove(u'&'));
    button->setFocusPolicy(Qt::TabFocus);
    button->setIconSize(QSize(16, 16));
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setIcon(action->icon());
        button->setToolTip(action->toolTip());
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

/// What fits on a button; the menu says it in full.
QString shortNameOf(Layout layout)
{
    switch (layout) {
    case Layout::Reading:
        return QToolBar::tr("Reading");
    case Layout::Aligned:
        return QToolBar::tr("Aligned");
    case Layout::Coverage:
        return QToolBar::tr("Coverage");
    case Layout::List:
        return QToolBar::tr("List");
    case Layout::Heat:
        return QToolBar::tr("Heat");
    }
    Q_UNREACHABLE_RETURN({});
}

/// The layouts side by side, as one control of which one part is pressed.
QWidget *layoutSwitch(const Actions &actions)
{
    auto *parts = new QWidget;
    parts->setAccessibleName(QToolBar::tr("Layout"));
    auto *row = new QHBoxLayout(parts);
    row->setContentsMargins({});
    row->setSpacing(0);
    for (const Layout layout : Layouts::all()) {
        QAction *action = actions[Layouts::actionOf(layout)];
        if (!action->isVisible())
            continue;
        QToolButton *part = buttonFor(action, shortNameOf(layout));
        part->setToolButtonStyle(Qt::ToolButtonTextOnly);
        part->setCheckable(true);
        part->setProperty("segment", row->isEmpty() ? u"first"_s : u"middle"_s);
        const auto follow = [part, action] { part->setChecked(action->isChecked()); };
        QObject::connect(action, &QAction::toggled, part, follow);
        QObject::connect(part, &QToolButton::clicked, part, follow);
        follow();
        row->addWidget(part);
    }
    if (row->count() > 1)
        row->itemAt(row->count() - 1)->widget()->setProperty("segment", u"last"_s);
    return parts;
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
    bar->addWidget(layoutSwitch(actions));
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
