// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/flash.h"

#include <QProxyStyle>
#include <QTest>
#include <QWidget>

namespace {

/// A desktop that wants animations, or none.
class MotionStyle final : public QProxyStyle
{
public:
    explicit MotionStyle(int duration)
        : m_duration(duration)
    {
    }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override
    {
        return hint == SH_Widget_Animation_Duration
            ? m_duration
            : QProxyStyle::styleHint(hint, option, widget, returned);
    }

private:
    int m_duration;
};

} // namespace

class FlashTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lightsUpAndFades()
    {
        MotionStyle style(200);
        QWidget widget;
        widget.setStyle(&style);
        widget.show();
        auto *flash = new widgets::Flash(&widget);
        QCOMPARE(flash->strength(), 0.0);
        flash->start();
        QVERIFY(flash->strength() > 0.9);
        QVERIFY(QTest::qWaitFor([&] { return flash->strength() == 0.0; }));
    }

    void staysDarkWhereNothingShouldMove()
    {
        MotionStyle still(0);
        MotionStyle moving(200);
        QWidget widget;
        widget.setStyle(&still);
        widget.show();
        auto *flash = new widgets::Flash(&widget);
        flash->start();
        QCOMPARE(flash->strength(), 0.0);
        widget.setStyle(&moving);
        flash->setAnimated(false);
        flash->start();
        QCOMPARE(flash->strength(), 0.0);
        flash->setAnimated(true);
        flash->start();
        QVERIFY(flash->strength() > 0);
        flash->setAnimated(false);
        QCOMPARE(flash->strength(), 0.0);
    }
};

QTEST_MAIN(FlashTest)
#include "flashtest.moc"
