// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/toolbar.h"

#include "app/window/layouts.h"
#include "app/window/versionmenu.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>
#include <utility>

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

/// The room that the longest usual text needs, so that the buttons beside it stay where they are.
int counterWidth(const QLabel *counter)
{
    return counter->fontMetrics().horizontalAdvance(u"0000 of 0000 differences"_s);
}

QLabel *makeCounter(QWidget *parent)
{
    auto *counter = new QLabel(parent);
    counter->setObjectName("differenceCounter"_L1);
    counter->setAccessibleName(QToolBar::tr("Place among the differences"));
    counter->setAlignment(Qt::AlignCenter);
    counter->setMinimumWidth(counterWidth(counter));
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

/// Gives up words as the window becomes narrow: those of buttons with an icon and of labels, and
/// then the room kept for longer counts. Only what does not fit even so goes behind the button at
/// its end.
class FittingToolBar final : public QToolBar
{
public:
    using QToolBar::QToolBar;

    void addNamed(QToolButton *button)
    {
        m_named.append(button);
        addWidget(button);
    }
    void addLabel(QLabel *label) { m_labels.append(addWidget(label)); }
    void addCounter(QLabel *counter)
    {
        m_counter = counter;
        addWidget(counter);
    }
    /// A field that can do with a part of its room.
    void addField(QWidget *field)
    {
        m_fields.append({field, field->minimumWidth(), field->maximumWidth()});
        addWidget(field);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QToolBar::resizeEvent(event);
        fit();
    }
    bool event(QEvent *event) override
    {
        const bool isDone = QToolBar::event(event);
        // Trying what fits asks for another layout: only what asks for more or less room counts.
        const bool isOther = event->type() == QEvent::LayoutRequest && sizeHint().width() != m_hint;
        if (isOther || event->type() == QEvent::StyleChange)
            fit();
        return isDone;
    }

private:
    enum Room { Full, Icons, Tight };
    struct Field
    {
        QWidget *widget;
        int least;
        int most;
    };

    void fit()
    {
        if (std::exchange(m_isFitting, true))
            return;
        for (const Room room : {Full, Icons, Tight}) {
            take(room);
            layout()->invalidate();
            if (sizeHint().width() <= width())
                break;
        }
        if (m_room == Tight) // its own text, which may have changed
            m_counter->setMinimumWidth(m_counter->sizeHint().width());
        layout()->invalidate();
        m_hint = sizeHint().width();
        m_isFitting = false;
    }

    void take(Room room)
    {
        if (room == m_room)
            return;
        m_room = room;
        for (QToolButton *button : std::as_const(m_named))
            button->setToolButtonStyle(room == Full ? Qt::ToolButtonTextBesideIcon
                                                    : Qt::ToolButtonIconOnly);
        for (QAction *label : std::as_const(m_labels))
            label->setVisible(room == Full);
        m_counter->setMinimumWidth(room == Tight ? m_counter->sizeHint().width()
                                                 : counterWidth(m_counter));
        const int narrow = fontMetrics().averageCharWidth() * 18;
        for (const Field &field : std::as_const(m_fields)) {
            field.widget->setMinimumWidth(room == Tight ? std::min(narrow, field.least)
                                                        : field.least);
            field.widget->setMaximumWidth(room == Tight ? narrow : field.most);
        }
    }

    QList<QToolButton *> m_named;
    QList<QAction *> m_labels;
    QList<Field> m_fields;
    QLabel *m_counter = nullptr;
    Room m_room = Full;
    int m_hint = 0; ///< the width that it asked for when it was fitted last
    bool m_isFitting = false;
};

} // namespace

ToolBar makeToolBar(const Actions &actions, VersionMenu *versions, QWidget *findField,
                    QWidget *parent)
{
    auto *bar = new FittingToolBar(QToolBar::tr("Main tool bar"), parent);
    bar->setObjectName("mainToolBar"_L1);
    bar->setMovable(false);
    bar->toggleViewAction()->setVisible(false);
    bar->addNamed(buttonFor(actions[ActionId::AddVersions], QToolBar::tr("Add versions")));
    bar->addNamed(buttonFor(actions[ActionId::PasteAsVersion], QToolBar::tr("Paste")));
    bar->addWidget(layoutSwitch(actions));
    bar->addSeparator();
    auto *label = new QLabel(QToolBar::tr("Reference"));
    auto *references = versions->makeReferenceChooser(bar);
    label->setBuddy(references);
    bar->addLabel(label);
    bar->addField(references);
    bar->addSeparator();
    auto *counter = makeCounter(bar);
    bar->addWidget(stepButton(actions[ActionId::PreviousDifference]));
    bar->addCounter(counter);
    bar->addWidget(stepButton(actions[ActionId::NextDifference]));
    auto *gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    bar->addField(findField);
    bar->addNamed(buttonFor(actions[ActionId::ExportHtml], QToolBar::tr("Export")));
    return {.bar = bar, .counter = counter};
}

} // namespace app
