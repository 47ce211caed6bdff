// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The panes, and a plain stand-in for each that is not there yet.

#include "widgets/models/viewstate.h"
#include "widgets/render/palette.h"

#include <QtWidgets>

#if __has_include("widgets/views/readingview.h")
#include "widgets/views/readingview.h"
#else
namespace widgets {
class ReadingView final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ReadingView(ViewState *state, QWidget *parent = nullptr)
        : QTextBrowser(parent)
    {
        connect(state, &ViewState::comparisonChanged, this, [this, state] {
            QString text;
            if (state->comparison()) {
                for (const auto &version : state->comparison()->story.versions)
                    text += version.outlet + u"\n\n" + version.text + u"\n\n";
            }
            setPlainText(text);
        });
    }
    void setColours(const Palette &) { }
    void setReadingFont(const QFont &font) { setFont(font); }
    void setScrollLocked(bool) { }
    void showSentence(core::SentenceId) { }
Q_SIGNALS:
    void rename(core::VersionId version);
    void removeVersion(core::VersionId version);
    void makeReference(core::VersionId version);
    void showSource(core::VersionId version);
    void openRequested();
    void pasteRequested();
    void sampleRequested();
};
} // namespace widgets
#endif

#if __has_include("widgets/panels/claimpanel.h")
#include "widgets/panels/attributionspanel.h"
#include "widgets/panels/claimpanel.h"
#include "widgets/panels/differencespanel.h"
#include "widgets/panels/findbar.h"
#include "widgets/panels/legendpanel.h"
#else
namespace widgets {
template <int> class StandIn : public QWidget
{
public:
    explicit StandIn(ViewState *, QWidget *parent = nullptr)
        : QWidget(parent)
    {
    }
    void setColours(const Palette &) { }
    void setReadingFont(const QFont &) { }
};
using ClaimPanel = StandIn<0>;
using AttributionsPanel = StandIn<1>;
using DifferencesPanel = StandIn<2>;
using LegendPanel = StandIn<3>;
class FindBar final : public QLineEdit
{
public:
    explicit FindBar(ViewState *, QWidget *parent = nullptr)
        : QLineEdit(parent)
    {
        setPlaceholderText(u"Find in all versions"_qs);
    }
    void setColours(const Palette &) { }
    void findNext() { }
    void findPrevious() { }
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
