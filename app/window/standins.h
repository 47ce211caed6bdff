// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The panes, and a plain stand-in for each that is not there yet.

#include "widgets/models/viewstate.h"
#include "widgets/render/palette.h"
#include "widgets/views/readingview.h"

#include <QtWidgets>

#if __has_include("widgets/panels/claimpanel.h")
#include "widgets/panels/attributionspanel.h"
#include "widgets/panels/claimpanel.h"
#include "widgets/panels/differencespanel.h"
#include "widgets/panels/findbar.h"
#include "widgets/panels/legendpanel.h"
#else
namespace widgets {
class StandIn : public QWidget
{
public:
    explicit StandIn(ViewState *, QWidget *parent = nullptr)
        : QWidget(parent)
    {
    }
    void setColours(const Palette &) {}
    void setReadingFont(const QFont &) {}
};
class ClaimPanel final : public StandIn
{
public:
    using StandIn::StandIn;
};
class AttributionsPanel final : public StandIn
{
public:
    using StandIn::StandIn;
};
class DifferencesPanel final : public StandIn
{
public:
    using StandIn::StandIn;
};
class LegendPanel final : public StandIn
{
public:
    using StandIn::StandIn;
};
class FindBar final : public QLineEdit
{
public:
    explicit FindBar(ViewState *, QWidget *parent = nullptr)
        : QLineEdit(parent)
    {
        setPlaceholderText(QStringLiteral("Find in all versions"));
    }
    void setColours(const Palette &) {}
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
