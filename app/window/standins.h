// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The panes, and a plain stand-in for each that is not there yet.

#include "widgets/models/viewstate.h"
#include "widgets/panels/attributionspanel.h"
#include "widgets/panels/differencespanel.h"
#include "widgets/render/palette.h"
#include "widgets/views/readingview.h"

#include <QtWidgets>

#if __has_include("widgets/panels/claimpanel.h")
#include "widgets/panels/claimpanel.h"
#else
namespace widgets {
class ClaimPanel final : public QWidget
{
public:
    explicit ClaimPanel(ViewState *, QWidget *parent = nullptr)
        : QWidget(parent)
    {
    }
    void setColours(const Palette &) {}
    void setReadingFont(const QFont &) {}
};
} // namespace widgets
#endif

#if __has_include("widgets/panels/legendpanel.h")
#include "widgets/panels/legendpanel.h"
#else
namespace widgets {
class LegendPanel final : public QWidget
{
public:
    explicit LegendPanel(QWidget *parent = nullptr)
        : QWidget(parent)
    {
    }
    void setColours(const Palette &) {}
    void setReadingFont(const QFont &) {}
};
} // namespace widgets
#endif

#if __has_include("widgets/panels/findbar.h")
#include "widgets/panels/findbar.h"
#else
namespace widgets {
class FindBar final : public QLineEdit
{
public:
    explicit FindBar(ViewState *, QWidget *parent = nullptr)
        : QLineEdit(parent)
    {
        setPlaceholderText(QStringLiteral("Find in all versions"));
        setFixedWidth(280);
    }
    void setColours(const Palette &) {}
    void activate() { setFocus(); }
    void findNext() {}
    void findPrevious() {}
};
} // namespace widgets
#endif

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
