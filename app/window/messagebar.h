// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/palette.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace app {

/// Tells things in a bar over the text instead of a dialog: nothing has to be answered before
/// going on.
class MessageBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    struct Message
    {
        QStringList sentences; ///< one line each
        bool isSerious = false; ///< something went wrong; stays until closed
        QString actionText = {}; ///< a button, where not empty
        std::function<void()> action = {};
        bool undoes = false; ///< the action takes back the last change
    };

    explicit MessageBar(QWidget *parent = nullptr);

    void show(const Message &message);
    void clear();
    /// Something else is being done: what stands there is of before, and whatever is told next
    /// takes its place.
    void age();
    /// What was done since went well: an old message of trouble goes.
    void dropOld();
    /// Another change was made or taken back: an offer to undo would now undo something else.
    void dropUndo();
    void setColours(const widgets::Palette &palette);
    QString text() const;
    /// The same, but nothing for what stands there from before.
    QString freshText() const;

private:
    void draw();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    Message m_message;
    bool m_isOld = false;
    widgets::Palette m_palette;
};

} // namespace app
