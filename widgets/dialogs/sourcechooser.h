// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace widgets {

/// Asks for a source of the story: one of those it has, or a name typed in. The list shows those
/// that have the typed words in a name or description.
class SourceChooser final : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose {
        Credit, ///< any name will do, or nobody
        Merge, ///< one of the sources
    };

    /// \a left out: number of a source that is not offered, or -1.
    SourceChooser(const core::Comparison &comparison, Purpose purpose, qsizetype leftOut,
                  QWidget *parent = nullptr);

    /// What it is about: a statement's words.
    void setExplanation(const QString &text);
    void setName(const QString &name);
    /// The name chosen; empty where nobody is named.
    QString name() const;
    /// Number in Comparison::sources of the source so called, or -1.
    qsizetype source() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const core::Comparison &comparison, qsizetype leftOut);
    void arrange();
    void connectParts();
    void filter();
    void takeItem();
    void update();

    Purpose m_purpose;
    QLabel *m_explanation;
    QLineEdit *m_words;
    QListWidget *m_sources;
    QCheckBox *m_nobody;
    QDialogButtonBox *m_buttons;
};

} // namespace widgets
