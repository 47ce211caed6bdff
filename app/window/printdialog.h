// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QPrinter>
#include <QSet>

#include <functional>
#include <memory>

class QCheckBox;
class QLabel;
class QPrintPreviewWidget;
class QPushButton;
class QTextDocument;
class QToolButton;

namespace app {

/// What can be printed: made anew when other parts of it are wanted.
struct Printable
{
    QString title; ///< of the dialog
    QString fileName; ///< proposed for PDF, with its folder
    QStringList parts; ///< what can be left out; may be empty
    QSet<int> leftOut; ///< of these, what is not printed unless it is asked for
    std::function<std::unique_ptr<QTextDocument>(const QSet<int> &parts)> make;
};

/// Shows the pages before they are printed or kept as PDF.
class PrintDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrintDialog)

public:
    explicit PrintDialog(Printable printable, QWidget *parent = nullptr);
    ~PrintDialog() override;

    int pageCount() const { return m_pages; }
    const QTextDocument &document() const { return *m_document; }
    QPageLayout pageLayout() const { return m_printer.pageLayout(); }

Q_SIGNALS:
    /// The user named a file for the pages.
    void pdfWanted(const QString &path);

private:
    QWidget *makeSide();
    QWidget *makePager();
    void arrange();
    void makeDocument();
    void turn(int pages);
    void showPlace();
    void print();
    void choosePdf();
    void setUpPage();

    Printable m_printable;
    QPrinter m_printer;
    std::unique_ptr<QTextDocument> m_document;
    int m_pages = 0;
    QPrintPreviewWidget *m_preview;
    QList<QCheckBox *> m_parts;
    QLabel *m_place;
    QToolButton *m_back;
    QToolButton *m_forward;
};

} // namespace app
