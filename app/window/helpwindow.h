// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QToolButton;

namespace app {

struct HelpTopic
{
    QString name; ///< of its file: "how-it-was-read"
    QString title;
    QString text; ///< Markdown
};

/// The bundled pages in their order, each with the title that its first line gives.
const QList<HelpTopic> &helpTopics();

/// The pages of help with their contents; words in the field leave only pages that hold them.
class HelpWindow final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpWindow)

public:
    explicit HelpWindow(QWidget *parent);

    /// Unknown or empty names show the first page.
    void showTopic(const QString &name);
    const QString &topic() const { return m_topic; }

private:
    void arrange();
    void connectParts();
    void filter(const QString &words);
    void markPlace();

    QString m_topic;
    QLineEdit *m_words;
    QListWidget *m_contents;
    QTextBrowser *m_page;
    QToolButton *m_back;
};

/// Help over \a window, on top of a dialog where it is one; one for each window.
HelpWindow *showHelp(const QString &topic, QWidget *window);

} // namespace app
