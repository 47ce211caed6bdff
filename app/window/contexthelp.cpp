// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/contexthelp.h"

#include "app/window/helpwindow.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QPushButton>

#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Dialogs and panes are told by a part of their class's name, so that one that is added to a
/// family of them has its help at once.
struct Family
{
    QLatin1StringView part;
    QLatin1StringView topic;
};

constexpr std::array families{
    Family{"WelcomePage"_L1, "getting-started"_L1},
    Family{"PasteDialog"_L1, "getting-started"_L1},
    Family{"AddressDialog"_L1, "getting-started"_L1},
    Family{"ImportPreview"_L1, "how-it-was-read"_L1},
    Family{"SourceDialog"_L1, "how-it-was-read"_L1},
    Family{"SourceChooser"_L1, "attributions"_L1},
    Family{"Attributions"_L1, "attributions"_L1},
    Family{"Statements"_L1, "attributions"_L1},
    Family{"Link"_L1, "links-by-hand"_L1},
    Family{"Filter"_L1, "filters"_L1},
    Family{"WordList"_L1, "word-lists"_L1},
    Family{"FindBar"_L1, "filters"_L1},
    Family{"Print"_L1, "export"_L1},
    Family{"Export"_L1, "export"_L1},
    Family{"SettingsDialog"_L1, "settings"_L1},
    Family{"ShortcutsDialog"_L1, "keyboard"_L1},
    Family{"DifferencesPanel"_L1, "reading-differences"_L1},
    Family{"LegendPanel"_L1, "reading-differences"_L1},
    Family{"ClaimPanel"_L1, "reading-differences"_L1},
    Family{"LayoutView"_L1, "layouts"_L1},
};

QString topicOfClass(const QMetaObject *meta)
{
    for (; meta; meta = meta->superClass()) {
        const QLatin1StringView name(meta->className());
        if (!name.startsWith("app::"_L1) && !name.startsWith("widgets::"_L1))
            continue;
        for (const Family &family : families) {
            if (name.contains(family.part))
                return family.topic;
        }
    }
    return {};
}

/// Where keys are given to actions, the first function key is one of them.
bool takesEveryKey(const QWidget *widget)
{
    return qobject_cast<const QKeySequenceEdit *>(widget)
        || qobject_cast<const QKeySequenceEdit *>(widget->parentWidget());
}

} // namespace

QString helpTopicOf(const QWidget *widget)
{
    for (; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        const QString said = widget->property("helpTopic").toString();
        const QString topic = said.isEmpty() ? topicOfClass(widget->metaObject()) : said;
        if (!topic.isEmpty())
            return topic;
    }
    return {};
}

ContextHelp::ContextHelp(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool ContextHelp::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        if (auto *dialog = qobject_cast<QDialog *>(watched))
            addButton(dialog);
        return false;
    }
    if (event->type() != QEvent::KeyPress
        || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::HelpContents))
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    auto *dialog = widget ? qobject_cast<QDialog *>(widget->window()) : nullptr;
    if (!dialog || qobject_cast<HelpWindow *>(dialog) || takesEveryKey(widget))
        return false;
    showHelp(helpTopicOf(widget), dialog);
    return true;
}

void ContextHelp::addButton(QDialog *dialog)
{
    const QString topic = helpTopicOf(dialog);
    auto *box = dialog->findChild<QDialogButtonBox *>();
    if (topic.isEmpty() || !box || box->button(QDialogButtonBox::Help))
        return;
    QPushButton *button = box->addButton(QDialogButtonBox::Help);
    button->setAutoDefault(false);
    connect(box, &QDialogButtonBox::helpRequested, dialog,
            [dialog, topic] { showHelp(topic, dialog); });
}

} // namespace app
