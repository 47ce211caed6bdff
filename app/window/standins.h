// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The dialogs, and a plain stand-in for each that is not there yet.

#include "core/model/version.h"

#include <QDialog>

#if __has_include("widgets/dialogs/pastedialog.h")
#include "widgets/dialogs/pastedialog.h"
#include "widgets/dialogs/sourcedialog.h"
#else
namespace widgets {
class PasteDialog final : public QDialog
{
public:
    explicit PasteDialog(QWidget *parent)
        : QDialog(parent)
    {
    }
    QString text() const { return {}; }
    QString outlet() const { return {}; }
};
class SourceDialog final : public QDialog
{
public:
    SourceDialog(const core::Version &, QWidget *parent)
        : QDialog(parent)
    {
    }
};
} // namespace widgets
#endif
