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
    };

    explicit MessageBar(QWidget *parent = nullptr);

    void show(const Message &message);
    void clear();
    void setColours(const widgets::Palette &palette);
    QString text() const;

private:
    void draw();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    Message m_message;
    widgets::Palette m_palette;
};

} // namespace app
