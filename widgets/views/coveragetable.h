// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/palette.h"

#include <QTableView>

class QLabel;

namespace widgets {

class ClaimLabels;
class CoverageDelegate;
class CoverageModel;
class OutletHeader;
class ThinScrollBar;

/// The matrix itself: claims' labels and outlets stay put while the cells scroll. Columns share the
/// width; where there are many they narrow to a glyph before they scroll sideways.
class CoverageTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoverageTable)

public:
    explicit CoverageTable(CoverageModel *model, QWidget *parent = nullptr);

    void setColours(const Palette &palette);
    void setTextFont(const QFont &font);
    OutletHeader *outlets() const { return m_outlets; }
    ClaimLabels *claims() const { return m_claims; }
    /// The row to light, -1 for none.
    void setHoveredRow(int row);
    /// After the model has other rows or columns.
    void arrange();

Q_SIGNALS:
    /// Enter or a double click.
    void placeChosen(const QModelIndex &index);
    void copyRequested();
    /// What can be done with a cell; \a index is the current one.
    void menuRequested(const QModelIndex &index, QPoint globalPosition);
    void pointedAt(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;

private:
    void createHeaders();
    int labelWidth() const;
    int columnWidthFor(int room) const;
    void setLabelWidth(int width);
    void markRows();

    CoverageModel *m_model;
    CoverageDelegate *m_delegate;
    OutletHeader *m_outlets;
    ClaimLabels *m_claims;
    ThinScrollBar *m_down;
    ThinScrollBar *m_sideways;
    QLabel *m_corner;
    int m_labelWidth = -1; ///< as the user dragged it; -1 as fits
    int m_hoveredRow = -1;
};

} // namespace widgets
