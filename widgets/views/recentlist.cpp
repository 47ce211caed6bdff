// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/recentlist.h"

#include "widgets/panels/rowdelegate.h"
#include "widgets/panels/runtext.h"
#include "widgets/render/icons.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int padding = 7;
constexpr int sideMargin = 12;
constexpr int iconGap = 12;

} // namespace

/// Two lines a row: what it is called and where it is.
class RecentDelegate final : public RowDelegate
{
public:
    using RowDelegate::colours;
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const int height = 2 * padding + option.fontMetrics.height()
            + QFontMetrics(smallerFont(option.font)).height() + 2;
        return {static_cast<int>(rowWidth(option)), height};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        paintRow(*painter, option);
        const bool isMissing = index.data(RecentModel::IsMissingRole).toBool();
        const QString name = index.data(RecentModel::IsStoryRole).toBool() ? u"story"_s : u"file"_s;
        const int side = option.fontMetrics.height();
        const QRectF icon(sideMargin, (option.rect.height() - side) / 2.0, side, side);
        themedIcon(name, isMissing ? colours().faintText : colours().accent)
            .paint(painter, placed(option, icon).toAlignedRect());
        const qreal x = icon.right() + iconGap;
        const qreal width = option.rect.width() - x - option.rect.height() - 4;
        const auto draw = [&](const QFont &font, const QColor &colour, qreal y, const QString &text,
                              Qt::TextElideMode elide) {
            const QFontMetricsF metrics(font);
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(placed(option, {x, y, width, metrics.height()}),
                              Qt::AlignLeading | Qt::AlignVCenter,
                              metrics.elidedText(text, elide, width));
        };
        draw(option.font, isMissing ? colours().faintText : colours().text, padding,
             index.data().toString(), Qt::ElideRight);
        draw(smallerFont(option.font), isMissing ? colours().faintText : colours().mutedText,
             padding + option.fontMetrics.height() + 2,
             index.data(RecentModel::DetailRole).toString(), Qt::ElideMiddle);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            themedIcon(u"close"_s, colours().mutedText).paint(painter, crossIn(option));
        painter->restore();
    }

    static QRect crossIn(const QStyleOptionViewItem &option)
    {
        const int side = QFontMetrics(option.font).height();
        const int room = (option.rect.height() - side) / 2;
        const QRectF cross(option.rect.width() - side - room, room, side, side);
        return placed(option, cross).toAlignedRect();
    }
};

RecentList::RecentList(QWidget *parent)
    : QListView(parent)
    , m_model(new RecentModel(this))
    , m_delegate(new RecentDelegate(this))
{
    setObjectName("recentList"_L1);
    setAccessibleName(tr("Recent stories and files"));
    setAccessibleDescription(tr("Enter opens, Delete forgets"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RecentList::setColours(const Palette &palette)
{
    m_delegate->setColours(palette);
    viewport()->update();
}

void RecentList::setEntries(const QList<RecentEntry> &entries)
{
    const int row = currentIndex().row();
    m_model->setEntries(entries);
    if (row >= 0 && !entries.isEmpty())
        setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
    updateGeometry();
}

QSize RecentList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += sizeHintForRow(row);
    return {fontMetrics().averageCharWidth() * 40, height};
}

QRect RecentList::crossOf(const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return RecentDelegate::crossIn(option);
}

void RecentList::open(const QModelIndex &index)
{
    if (index.isValid() && !m_model->entry(index.row()).isMissing)
        Q_EMIT openRequested(m_model->entry(index.row()).files);
}

void RecentList::forget(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT forgetRequested(m_model->entry(index.row()).files);
}

void RecentList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else if (event->key() == Qt::Key_Delete)
        forget(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void RecentList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    if (crossOf(index).adjusted(-4, -4, 4, 4).contains(event->position().toPoint()))
        forget(index);
    else
        open(index);
}

void RecentList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QStringList files = m_model->entry(index.row()).files;
    QMenu menu(this);
    menu.addAction(tr("&Open"), this, [this, files] { Q_EMIT openRequested(files); })
        ->setEnabled(!m_model->entry(index.row()).isMissing);
    menu.addAction(tr("&Forget"), this, [this, files] { Q_EMIT forgetRequested(files); });
    menu.exec(isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void RecentList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason || m_model->rowCount() == 0)
        return;
    // QListView makes a row the current one without choosing it.
    const QModelIndex row = currentIndex().isValid() ? currentIndex() : m_model->index(0);
    selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect);
}

} // namespace widgets
