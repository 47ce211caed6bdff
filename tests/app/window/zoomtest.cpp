// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/zoom.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <QWidget>

namespace {

void turnWheel(QWidget *widget, int eighths, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(QPointF(5, 5), QPointF(5, 5), {}, QPoint(0, eighths), Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace

class ZoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsStayWithinTheLimits()
    {
        app::Zoom zoom(100);
        zoom.zoomIn();
        QCOMPARE(zoom.percent(), 110);
        for (int i = 0; i < 30; ++i)
            zoom.zoomIn();
        QCOMPARE(zoom.percent(), app::Zoom::most);
        for (int i = 0; i < 30; ++i)
            zoom.zoomOut();
        QCOMPARE(zoom.percent(), app::Zoom::least);
        zoom.reset();
        QCOMPARE(zoom.percent(), 100);
    }

    void oddSettingsAreBroughtIntoTheLimits()
    {
        QCOMPARE(app::Zoom(100000).percent(), app::Zoom::most);
        QCOMPARE(app::Zoom(-3).percent(), app::Zoom::least);
        app::Zoom between(104);
        between.zoomOut();
        QCOMPARE(between.percent(), 100);
    }

    void readingFontFollows()
    {
        app::Zoom zoom(100);
        const qreal normal = zoom.readingFont().pointSizeF();
        zoom.setPercent(200);
        QCOMPARE(zoom.readingFont().pointSizeF(), normal * 2);
    }

    void aChosenFaceIsZoomedToo()
    {
        app::Zoom zoom(150);
        QSignalSpy changes(&zoom, &app::Zoom::changed);
        zoom.setFace(QStringLiteral("Quill"), 12);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(zoom.readingFont().pointSizeF(), 18.0);
        QCOMPARE(zoom.readingFont().families().first(), QStringLiteral("Quill"));
        zoom.setFace({}, 0);
        QVERIFY(zoom.readingFont().families().first() != QStringLiteral("Quill"));
    }

    void onlyCtrlAndWheelInTheWindowZooms()
    {
        app::Zoom zoom(100);
        QWidget window;
        QWidget other;
        QWidget pane(&window);
        zoom.watchWheel(&window);
        turnWheel(&pane, 120, Qt::NoModifier);
        turnWheel(&other, 120, Qt::ControlModifier);
        QCOMPARE(zoom.percent(), 100);
        turnWheel(&pane, 60, Qt::ControlModifier); // a touch pad's half step
        QCOMPARE(zoom.percent(), 100);
        turnWheel(&pane, 60, Qt::ControlModifier);
        QCOMPARE(zoom.percent(), 110);
        turnWheel(&pane, -120, Qt::ControlModifier);
        QCOMPARE(zoom.percent(), 100);
    }
};

QTEST_MAIN(ZoomTest)
#include "zoomtest.moc"
