// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/correctionrows.h"
#include "widgets/render/palette.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace widgets {

class CorrectionsDelegate;
class CorrectionsModel;

/// Lists all that the user decided against the engine; stays open beside the window. Each can be
/// gone to and taken back.
class CorrectionsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CorrectionsDialog)

public:
    explicit CorrectionsDialog(QWidget *parent = nullptr);

    void setRows(const QList<CorrectionRow> &rows);
    void setColours(const Palette &palette);

Q_SIGNALS:
    void placeWanted(const widgets::CorrectionRef &correction);
    void takeBackWanted(const widgets::CorrectionRow &correction);
    void undoRequested();
    void redoRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createTable();
    void arrange();
    void connectParts();
    const CorrectionRow *current() const;
    void goThere();
    void takeBack();
    void updateParts();

    CorrectionsModel *m_model;
    QSortFilterProxyModel *m_proxy;
    CorrectionsDelegate *m_delegate;
    QLineEdit *m_words;
    QTreeView *m_table;
    QLabel *m_facts;
    QPushButton *m_go;
    QPushButton *m_takeBack;
};

} // namespace widgets
