// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/version.h"
#include "widgets/render/palette.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace widgets {

class SourceView;

/// The source that a version was read from: the page's markup, or the text as it came. To look at,
/// find in and copy from.
class SourceDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SourceDialog(const core::Version &version, QWidget *parent = nullptr);

    void setColours(const Palette &palette);

Q_SIGNALS:
    /// The user wants to see what was made of it.
    void checkRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHeader(const core::Version &version);
    void search();
    void step(bool backwards);

    SourceView *m_view;
    QLineEdit *m_words;
    QLabel *m_count;
};

/// Where a version comes from and how it was read, in one line: "page.html · 48 KB · UTF-8".
QString originOf(const core::Version &version);

} // namespace widgets
