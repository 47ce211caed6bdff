// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <QObject>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>

class QTextDocument;

namespace widgets {

/// Colours a long document in slices between events, from its top: the window stays free. A
/// QSyntaxHighlighter would do all of it at once.
class SourceHighlighter final : public QObject, private KSyntaxHighlighting::AbstractHighlighter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceHighlighter)

public:
    explicit SourceHighlighter(QTextDocument *document);
    ~SourceHighlighter() override;

    /// By KSyntaxHighlighting's definition of that name; begins again at the top.
    void start(const QString &definition, bool isDark);
    bool isDone() const { return !m_next.isValid(); }

Q_SIGNALS:
    void done();

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    void highlightSlice();
    void highlightNext();

    QTextDocument *m_document;
    KSyntaxHighlighting::Repository m_repository;
    KSyntaxHighlighting::State m_state;
    QTextBlock m_next;
    QList<QTextLayout::FormatRange> m_formats;
    QTimer m_slices;
};

} // namespace widgets
