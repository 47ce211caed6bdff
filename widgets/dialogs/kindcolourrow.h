// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/palette.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace widgets {

class KindSample;

/// The colour of one kind of difference: how it looks, a field and a dialog to choose another, its
/// contrast against the paper, the way back. A colour that could not be read is drawn as the
/// nearest shade that can, and a hint says so.
class KindColourRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KindColourRow)

public:
    explicit KindColourRow(core::difference::Kind kind, QWidget *parent = nullptr);

    core::difference::Kind kind() const { return m_kind; }
    /// Shows what the palette has for the kind, Palette::chosen included.
    void setColours(const Palette &palette);
    /// Empty while nothing is to be said.
    QString hint() const;

Q_SIGNALS:
    /// No colour: the program's own.
    void chosen(core::difference::Kind kind, const std::optional<QColor> &colour);

private:
    void arrange();
    void takeText();
    void askForColour();
    void showHint(const QString &hint);

    core::difference::Kind m_kind;
    Palette m_palette = Palette::light();
    KindSample *m_sample;
    QLineEdit *m_field;
    QToolButton *m_choose;
    QLabel *m_contrast;
    QToolButton *m_reset;
    QLabel *m_hint;
};

} // namespace widgets
