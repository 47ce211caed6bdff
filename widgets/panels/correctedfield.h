// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/palette.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace widgets {

/// A line that was read and can be corrected. Above it stand its name and, where the two differ,
/// what was read and a button to return to it.
class CorrectedField final : public QWidget
{
    Q_OBJECT

public:
    explicit CorrectedField(const QString &label, QWidget *parent = nullptr);

    QLineEdit *edit() { return m_edit; }
    /// What is typed just now stays while it is being edited and the value is the same as before.
    void setValue(const QString &read, const QString &value);
    const QString &value() const { return m_value; }
    /// Shown in the place of what was read: what is typed cannot be used. Empty takes it away.
    void setComplaint(const QString &sentence);
    void setColours(const Palette &palette);

Q_SIGNALS:
    /// Typed and left, or returned to what was read.
    void edited(const QString &text);

private:
    void commit();
    void showHint();

    QLabel *m_label;
    QLineEdit *m_edit;
    QLabel *m_hint;
    QToolButton *m_reset;
    Palette m_palette = Palette::light();
    QString m_read;
    QString m_value;
    QString m_complaint;
};

} // namespace widgets
