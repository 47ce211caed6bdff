// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/viewstate.h"
#include "widgets/render/palette.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace widgets {

/// "38 of 105 differences are set aside: wording, smaller than 3 words. [Filter…] [Show all]".
QString filterSentence(const ViewState &state);

/// Says above the layouts what the filter demotes, as long as it demotes anything: nobody forgets
/// that a filter is on.
class FilterBar final : public QFrame
{
    Q_OBJECT

public:
    explicit FilterBar(ViewState *state, QWidget *parent = nullptr);

    void setColours(const Palette &palette);
    QString text() const;

Q_SIGNALS:
    /// The filter should be changed; \a place: where a popover may stand, on the screen.
    void changeRequested(QPoint place);

private:
    void read();

    ViewState *m_state;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_change;
    QPushButton *m_showAll;
};

} // namespace widgets
