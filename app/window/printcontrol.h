// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shortcuts.h"
#include "core/base/error.h"
#include "core/comparison/comparison.h"
#include "widgets/render/palette.h"

class QWidget;

namespace app {

struct Printable;
class Settings;

/// What the window prints: the comparison, the sheet of keys. Shows the pages first.
class PrintControl final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrintControl)

public:
    PrintControl(Settings *settings, QWidget *window);

    /// In the user's colours of kinds, for paper.
    void printComparison(const core::ComparisonPtr &comparison, const widgets::Palette &palette,
                         const QString &filter);
    void printShortcuts(const ShortcutChoices &choices, QWidget *over);

Q_SIGNALS:
    void written(const QString &path);
    void failed(const core::Error &error);

private:
    void show(const Printable &printable, QWidget *over);

    Settings *m_settings;
    QWidget *m_window;
};

} // namespace app
