// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/randomstory.h"
#include "support/stories.h"
#include "widgets/views/coverageview.h"
#include "widgets/views/differenceslistview.h"

#include <QAbstractItemView>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <ctime>

/// How long a frame takes to paint while the Coverage layout and the list of differences scroll,
/// and how long they take to be filled; in time of the processor, so that other work on the machine
/// does not count.
class CoverageBench final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frames_data()
    {
        QTest::addColumn<int>("versions");
        QTest::addColumn<int>("sentences");
        QTest::newRow("5 x 30") << 5 << 30;
        QTest::newRow("12 x 60") << 12 << 60;
        QTest::newRow("100 x 60") << 100 << 60;
    }

    void frames()
    {
        QFETCH(int, versions);
        QFETCH(int, sentences);
        const auto comparison
            = support::compared(support::story(support::randomVersions(versions, sentences, 4)));
        measure<widgets::CoverageView>("coverage", comparison);
        measure<widgets::DifferencesListView>("list", comparison);
    }

private:
    template <typename View>
    static void measure(const char *name, const core::ComparisonPtr &comparison)
    {
        widgets::ViewState state;
        View view(&state);
        view.setColours(widgets::Palette::light());
        view.resize(1600, 1000);
        state.setComparison(comparison);
        const double begin = milliseconds();
        view.show();
        QCoreApplication::processEvents();
        const double filled = milliseconds() - begin;
        auto *area = view.template findChild<QAbstractItemView *>();
        QList<double> frames = scrolled(view, area->verticalScrollBar());
        frames += scrolled(view, area->horizontalScrollBar());
        std::ranges::sort(frames);
        qInfo("%-8s %zu versions, %lld rows: filled in %.0f ms; %lld frames, 95 of 100 under %.1f "
              "ms, worst %.1f ms",
              name, comparison->story.versions.size(),
              static_cast<long long>(area->model()->rowCount()), filled,
              static_cast<long long>(frames.size()), frames.at(frames.size() * 95 / 100),
              frames.last());
    }

    /// Every frame is painted as a whole, which scrolling on a screen need not do.
    static QList<double> scrolled(QWidget &view, QScrollBar *bar)
    {
        constexpr int steps = 120;
        QImage image(view.size(), QImage::Format_ARGB32_Premultiplied);
        QList<double> frames;
        for (int step = 0; step <= steps && bar->maximum() > 0; ++step) {
            const double begin = milliseconds();
            bar->setValue(bar->maximum() * step / steps);
            QPainter painter(&image);
            view.render(&painter);
            painter.end();
            frames.append(milliseconds() - begin);
        }
        return frames;
    }

    static double milliseconds()
    {
        return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC;
    }
};

QTEST_MAIN(CoverageBench)
#include "coveragebench.moc"
