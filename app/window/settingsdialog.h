// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/preferences.h"
#include "widgets/render/palette.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace widgets {
class KindColourRow;
class SettingsForm;
} // namespace widgets

namespace app {

/// All preferences on one page that can be searched. Every change is told at once, so that the
/// window behind shows it; Cancel tells the preferences that were there at first.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)

public:
    explicit SettingsDialog(const Preferences &preferences, QWidget *parent = nullptr);

    const Preferences &preferences() const { return m_now; }
    /// What the window wears by now: colours are judged against its paper.
    void setColours(const widgets::Palette &palette);
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

Q_SIGNALS:
    void changed(const app::Preferences &preferences);

private:
    void createFields();
    void addAppearance();
    void addText();
    void addKindColours();
    void addReading();
    void addWeb();
    void arrange();
    void connectFields();
    void connectSearch();
    void fill();
    /// Takes the fields' values.
    void take();
    void set(const Preferences &preferences);
    void showSample();

    Preferences m_before;
    Preferences m_now;
    bool m_isFilling = false;
    QLineEdit *m_words;
    QListWidget *m_sections;
    widgets::SettingsForm *m_form;
    QLabel *m_nothing;
    QComboBox *m_theme;
    QComboBox *m_startView;
    QCheckBox *m_reducedMotion;
    QComboBox *m_family;
    QSpinBox *m_size;
    QSpinBox *m_columnWidth;
    QLabel *m_sample;
    QList<widgets::KindColourRow *> m_kinds;
    QComboBox *m_language;
    QSpinBox *m_fileSize;
    QSpinBox *m_downloadSize;
    QSpinBox *m_downloadTime;
    QCheckBox *m_private;
};

} // namespace app
