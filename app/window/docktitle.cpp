// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/docktitle.h"

#include "widgets/render/icons.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

class DockTitle final : public QWidget
{
public:
    explicit DockTitle(QDockWidget *dock)
        : QWidget(dock)
        , m_dock(dock)
    {
        setObjectName("dockTitle"_L1);
        setAttribute(Qt::WA_StyledBackground);
        auto *name = new QLabel(dock->windowTitle());
        name->setProperty("heading", true);
        auto *close = new QToolButton;
        close->setIcon(widgets::themedIcon(u"close"_s, QColor(0x7b, 0x84, 0x96)));
        close->setToolTip(QDockWidget::tr("Close"));
        close->setAccessibleName(QDockWidget::tr("Close"));
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(12, 4, 4, 4);
        row->addWidget(name);
        row->addStretch();
        row->addWidget(close);
        connect(close, &QToolButton::clicked, dock, &QDockWidget::close);
        connect(dock, &QDockWidget::windowTitleChanged, name, &QLabel::setText);
    }

    QSize sizeHint() const override { return isNeeded() ? QWidget::sizeHint() : QSize(0, 0); }
    QSize minimumSizeHint() const override
    {
        return isNeeded() ? QWidget::minimumSizeHint() : QSize(0, 0);
    }

private:
    bool isNeeded() const
    {
        if (m_dock->isFloating())
            return true;
        const auto *window = qobject_cast<QMainWindow *>(m_dock->parentWidget());
        const bool isBelow = window && window->dockWidgetArea(m_dock) == Qt::BottomDockWidgetArea;
        return window && !isBelow && window->tabifiedDockWidgets(m_dock).isEmpty();
    }

    QDockWidget *m_dock;
};

} // namespace

void giveTitle(QDockWidget *dock)
{
    auto *title = new DockTitle(dock);
    dock->setTitleBarWidget(title);
    const auto update = [title] { title->updateGeometry(); };
    QObject::connect(dock, &QDockWidget::topLevelChanged, title, update);
    QObject::connect(dock, &QDockWidget::dockLocationChanged, title, update);
    QObject::connect(dock, &QDockWidget::visibilityChanged, title, update);
}

} // namespace app
