// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/columnmenu.h"

#include "widgets/models/viewstate.h"
#include "widgets/render/outletcolours.h"

#include <QColorDialog>
#include <QCoreApplication>
#include <QMenu>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

using core::VersionId;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ColumnMenu", text);
}

QString outletOf(const ViewState &state, VersionId version)
{
    const core::Version &found = state.comparison()->version(version);
    QString name = found.outlet.isEmpty() ? found.name : found.outlet;
    return name.replace(u'&', u"&&"_s); // an ampersand in a name marks no shortcut
}

void addOnlyThese(QMenu *menu, ViewState *state, VersionId version)
{
    QMenu *others = menu->addMenu(translated("Only this one and"));
    for (qint32 i = 0; i < std::ssize(state->comparison()->story.versions); ++i) {
        const VersionId other{i};
        if (other == version)
            continue;
        others->addAction(outletOf(*state, other), state, [=] {
            // The order of the columns stays; one that was hidden comes last.
            const bool isAfter = !state->columns().contains(other)
                || state->columns().indexOf(other) > state->columns().indexOf(version);
            state->setColumns(isAfter ? QList{version, other} : QList{other, version});
        });
    }
    others->setEnabled(!others->isEmpty());
}

void addHidden(QMenu *menu, ViewState *state)
{
    const auto count = static_cast<qint32>(state->comparison()->story.versions.size());
    QMenu *hidden = menu->addMenu(translated("Show hidden"));
    for (qint32 i = 0; i < count; ++i) {
        if (!state->columns().contains(VersionId{i}))
            hidden->addAction(outletOf(*state, VersionId{i}), state,
                              [=] { state->setColumns(state->columns() + QList{VersionId{i}}); });
    }
    hidden->setEnabled(!hidden->isEmpty());
    menu->addAction(translated("Show all"), state,
                    [=] {
                        QList<VersionId> all = state->columns();
                        for (qint32 i = 0; i < count; ++i) {
                            if (!all.contains(VersionId{i}))
                                all.append(VersionId{i});
                        }
                        state->setColumns(all);
                    })
        ->setEnabled(state->columns().size() < count);
}

/// A square of the colour, for menus.
QIcon swatch(QRgb colour)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(colour));
    painter.drawRoundedRect(QRectF(1, 1, 14, 14), 3, 3);
    return pixmap;
}

void setColour(ViewState *state, VersionId version, std::optional<QRgb> colour)
{
    ColumnStyle style = state->columnStyle(version);
    style.colour = colour;
    state->setColumnStyle(version, style);
}

void askForColour(ViewState *state, VersionId version, QWidget *window)
{
    const QColor before(state->columnStyle(version).colour.value_or(0xff0072b2));
    const QColor chosen = QColorDialog::getColor(
        before, window, translated("Colour of %1").arg(outletOf(*state, version)));
    if (chosen.isValid())
        setColour(state, version, chosen.rgb());
}

void addColours(QMenu *menu, ViewState *state, VersionId version)
{
    QMenu *colours = menu->addMenu(translated("Colour"));
    const std::optional<QRgb> chosen = state->columnStyle(version).colour;
    for (const OfferedColour &offered : offeredColours()) {
        QAction *action = colours->addAction(swatch(offered.colour), offered.name, state,
                                             [=] { setColour(state, version, offered.colour); });
        action->setCheckable(true);
        action->setChecked(chosen == offered.colour);
    }
    colours->addAction(translated("Another colour…"), menu->parentWidget(),
                       [=] { askForColour(state, version, menu->parentWidget()); });
    colours->addSeparator();
    colours
        ->addAction(translated("By the order of opening"), state,
                    [=] { setColour(state, version, {}); })
        ->setEnabled(chosen.has_value());
}

void addLook(QMenu *menu, ViewState *state, VersionId version)
{
    const ColumnStyle style = state->columnStyle(version);
    QAction *pin = menu->addAction(translated("Pin: stays while the others scroll"), state, [=] {
        ColumnStyle now = state->columnStyle(version);
        now.isPinned = !now.isPinned;
        state->setColumnStyle(version, now);
    });
    pin->setCheckable(true);
    pin->setChecked(style.isPinned);
    addColours(menu, state, version);
    menu->addAction(translated("Normal width"), state,
                    [=] {
                        ColumnStyle now = state->columnStyle(version);
                        now.characters = 0;
                        state->setColumnStyle(version, now);
                    })
        ->setEnabled(style.characters != 0);
}

void addMoves(QMenu *menu, ViewState *state, VersionId version)
{
    const QList<VersionId> shown = pinnedFirst(state->columns(), state->columnStyles());
    const qsizetype place = shown.indexOf(version);
    const auto move
        = [=](qsizetype before) { state->setColumns(withColumnMoved(shown, place, before)); };
    menu->addAction(translated("Move left"), state, [=] { move(place - 1); })
        ->setEnabled(place > 0);
    menu->addAction(translated("Move right"), state, [=] { move(place + 2); })
        ->setEnabled(place + 1 < state->columns().size());
}

} // namespace

QList<VersionId> withColumnMoved(QList<VersionId> columns, qsizetype from, qsizetype before)
{
    const VersionId moved = columns.takeAt(from);
    columns.insert(qBound(0, before > from ? before - 1 : before, columns.size()), moved);
    return columns;
}

QList<VersionId> pinnedFirst(QList<VersionId> columns, const ColumnStyles &styles)
{
    std::ranges::stable_partition(
        columns, [&](VersionId version) { return styles.value(version).isPinned; });
    return columns;
}

void fillColumnMenu(QMenu *menu, ViewState *state, VersionId version,
                    const ColumnMenuActions &actions)
{
    const core::Comparison &comparison = *state->comparison();
    const auto hide = [=] {
        QList<VersionId> columns = state->columns();
        columns.removeAll(version);
        state->setColumns(columns);
    };
    menu->addAction(translated("Rename…"), state, actions.rename);
    menu->addAction(comparison.reference == version ? translated("No longer the reference")
                                                    : translated("Use as reference"),
                    state, actions.makeReference);
    menu->addSeparator();
    menu->addAction(translated("Heat map of this version"), state, actions.showHeat)
        ->setEnabled(comparison.story.versions.size() > 1);
    menu->addSeparator();
    menu->addAction(translated("How it was read…"), state, actions.checkReading);
    menu->addAction(translated("Show page source"), state, actions.showSource)
        ->setEnabled(!comparison.version(version).source.isEmpty());
    menu->addAction(comparison.version(version).fetchedFrom.isEmpty()
                        ? translated("Reload from file")
                        : translated("Fetch again"),
                    state, actions.reload)
        ->setEnabled(!comparison.version(version).file.isEmpty());
    menu->addSeparator();
    addMoves(menu, state, version);
    addLook(menu, state, version);
    menu->addSeparator();
    menu->addAction(translated("Hide"), state, hide)->setEnabled(state->columns().size() > 1);
    addOnlyThese(menu, state, version);
    addHidden(menu, state);
    menu->addSeparator();
    menu->addAction(translated("Remove"), state, actions.remove);
}

} // namespace widgets
