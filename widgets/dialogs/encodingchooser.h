// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/version.h"
#include "widgets/render/palette.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace widgets {

/// By what encoding a version's bytes were read, whether that was assumed, and others to try.
class EncodingChooser final : public QWidget
{
    Q_OBJECT

public:
    explicit EncodingChooser(QWidget *parent = nullptr);

    /// \a chosen: the user's encoding; empty where it is the one that was found.
    void setVersion(const core::Version &version, const QString &chosen);
    void setColours(const Palette &palette);
    QComboBox *box() { return m_box; }

Q_SIGNALS:
    /// Empty: whatever is found in the bytes.
    void encodingChosen(const QString &name);

private:
    void fill(const QString &found);

    QLabel *m_label;
    QComboBox *m_box;
    QLabel *m_hint;
};

} // namespace widgets
