// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>
#include <QSet>

class QLabel;
class QVBoxLayout;

namespace widgets {

/// Settings below one another under headings: a long page that scrolls, of which words show a
/// part. Fields take the wheel only when they have the keyboard, so that scrolling changes nothing.
class SettingsForm final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsForm)

public:
    explicit SettingsForm(QWidget *parent = nullptr);

    /// What is added from now on stands under this heading.
    void addSection(const QString &title);
    /// A field with its label before it and a note that explains it below; \a label has the
    /// mnemonic. Check boxes carry their own label: an empty one.
    void addRow(const QString &label, QWidget *field, const QString &note = {});
    /// Takes the whole width; found by \a words.
    void addWide(QWidget *widget, const QString &words = {});

    QStringList titles() const;
    /// Scrolls a section to the top.
    void reveal(int section);
    /// The section that is at the top.
    int sectionSeen() const;
    /// Shows the rows that hold all of the words, in label, note or choices, and the headings over
    /// them; gives the number of rows. A section whose title holds them is shown whole.
    int showMatching(const QString &words);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        QWidget *widget;
        QString words;
    };
    struct Section
    {
        QLabel *title;
        QList<Row> rows;
    };

    void add(QWidget *row, const QString &words);
    void calmWheel(QWidget *field);

    QVBoxLayout *m_column;
    QList<Section> m_sections;
    QSet<QObject *> m_calm; ///< fields that take the wheel only with the keyboard
};

} // namespace widgets
