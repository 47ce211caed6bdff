// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/randomstory.h"
#include "support/stories.h"
#include "widgets/views/alignedgrid.h"
#include "widgets/views/alignedview.h"
#include "widgets/views/readingcolumn.h"
#include "widgets/views/readingview.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

/// Processor time of this thread in milliseconds: what other programs do meanwhile does not count.
double spent()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// From a step of the scroll bar until everything that it asks to be painted is painted.
class Frames final
{
public:
    void step(QScrollBar *bar, int value)
    {
        const int before = bar->value();
        const double begin = spent();
        bar->setValue(value);
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        if (bar->value() != before)
            m_times.append(spent() - begin);
    }

    void print(const char *layout, const char *what)
    {
        if (m_times.isEmpty())
            return;
        std::ranges::sort(m_times);
        const auto at = static_cast<qsizetype>(static_cast<double>(m_times.size()) * 0.95);
        qInfo("%-8s %-22s %4lld frames: median %6.2f ms, 95th percentile %6.2f ms, worst %6.2f ms",
              layout, what, static_cast<long long>(m_times.size()), m_times[m_times.size() / 2],
              m_times[qMin(at, m_times.size() - 1)], m_times.last());
        m_times.clear();
    }

private:
    QList<double> m_times;
};

} // namespace

/// Processor time of frames while scrolling through many versions, in a window of 1600 x 900.
class FramesBench final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scrolling_data()
    {
        QTest::addColumn<int>("versions");
        QTest::addColumn<int>("sentences");
        QTest::newRow("5 x 30") << 5 << 30;
        QTest::newRow("100 x 60") << 100 << 60;
    }

    void scrolling()
    {
        QFETCH(int, versions);
        QFETCH(int, sentences);
        ViewState state;
        state.setComparison(
            support::compared(support::story(support::randomVersions(versions, sentences, 4))));
        qInfo("%d x %d: %zu claims", versions, sentences, state.comparison()->claims.size());
        {
            ReadingView reading(&state);
            show(reading);
            ReadingColumn *first = reading.column({0});
            measure("Reading", first->verticalScrollBar(),
                    reading.findChild<QScrollArea *>()->horizontalScrollBar());
        }
        AlignedView aligned(&state);
        show(aligned);
        measure("Aligned", aligned.grid()->verticalScrollBar(),
                aligned.grid()->horizontalScrollBar());
    }

private:
    static void show(LayoutView &view)
    {
        const double begin = spent();
        view.setColours(Palette::light());
        view.resize(1600, 900);
        view.show();
        QCoreApplication::processEvents();
        qInfo("%s shown after %.0f ms", view.metaObject()->className(), spent() - begin);
    }

    /// Down in steps of a wheel and up again; in jumps of five pages; sideways.
    static void measure(const char *layout, QScrollBar *down, QScrollBar *across)
    {
        Frames frames;
        for (int i = 0; i < 300; ++i)
            frames.step(down, down->value() + 60);
        frames.print(layout, "down by 60");
        for (int i = 0; i < 300; ++i)
            frames.step(down, down->value() - 60);
        frames.print(layout, "up by 60");
        for (int i = 0; i < 40; ++i)
            frames.step(down, (i * 7919) % qMax(1, down->maximum()));
        frames.print(layout, "jumps");
        for (int i = 0; i < 300; ++i)
            frames.step(across, across->value() + 60);
        frames.print(layout, "sideways by 60");
    }
};

QTEST_MAIN(FramesBench)
#include "framesbench.moc"
