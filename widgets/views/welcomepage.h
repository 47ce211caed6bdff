// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/recentmodel.h"
#include "widgets/render/palette.h"

#include <QScrollArea>

class QFrame;
class QLabel;
class QPushButton;

namespace widgets {

class RecentList;
class WelcomeDrawing;

/// What stands in the middle of the window while no versions are loaded: the ways to begin, and
/// what was open before.
class WelcomePage final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomePage)

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void setColours(const Palette &palette);
    void setRecent(const QList<RecentEntry> &entries);

Q_SIGNALS:
    void openRequested();
    void pasteRequested();
    void addressesRequested();
    void sampleRequested();
    void helpRequested();
    void recentRequested(const QStringList &files);
    void forgetRequested(const QStringList &files);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFrame *makeBeginning();
    QWidget *makeRecent();
    QPushButton *addButton(QLayout *layout, const QString &text, void (WelcomePage::*signal)());
    void updateFonts();

    Palette m_palette = Palette::light();
    WelcomeDrawing *m_drawing;
    QLabel *m_title;
    QLabel *m_recentTitle;
    QPushButton *m_first = nullptr;
    RecentList *m_list;
    QWidget *m_recent;
    QWidget *m_column;
};

} // namespace widgets
