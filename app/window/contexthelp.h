// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QDialog;
class QWidget;

namespace app {

/// The page of help that explains a widget: what the property "helpTopic" of it or of what it
/// stands in says, else what its class is about; empty where nothing is said.
QString helpTopicOf(const QWidget *widget);

/// Help inside dialogs: F1 opens the page on what has the keyboard, and every dialog with a row of
/// buttons and a page of its own gets a button for it. The window itself has an action for F1.
class ContextHelp final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContextHelp)

public:
    explicit ContextHelp(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addButton(QDialog *dialog);
};

} // namespace app
