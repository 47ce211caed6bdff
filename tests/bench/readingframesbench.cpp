// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/randomstory.h"
#include "support/stories.h"
#include "widgets/views/claimmapview.h"
#include "widgets/views/heatview.h"
#include "widgets/views/readingcolumn.h"
#include "widgets/views/readingview.h"

#include <QElapsedTimer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

/// In milliseconds: by the clock, and what the processor spent on it, which other programs on the
/// machine do not change.
struct Frame
{
    double elapsed = 0;
    double spent = 0;
};

/// From what the user does to everything painted anew.
Frame frame(const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t begin = std::clock();
    act();
    QCoreApplication::processEvents();
    return {static_cast<double>(timer.nsecsElapsed()) / 1e6,
            static_cast<double>(std::clock() - begin) * 1e3 / CLOCKS_PER_SEC};
}

/// The first of them lay columns out that were not on screen before; that counts too.
void report(const char *name, std::vector<Frame> frames)
{
    const auto line = [&](const char *what, double Frame::*time) {
        std::ranges::sort(frames, {}, time);
        const auto at = [&](double share) {
            return frames[static_cast<size_t>(share * static_cast<double>(frames.size() - 1))]
                .*time;
        };
        const auto late = std::ranges::count_if(
            frames, [time](const Frame &frame) { return frame.*time > 16; });
        qInfo("%-33s %s: median %5.1f, 95th percentile %5.1f, worst %5.1f ms, %lld of %zu over 16",
              name, what, at(0.5), at(0.95), at(1), static_cast<long long>(late), frames.size());
    };
    line("elapsed", &Frame::elapsed);
    line("  spent", &Frame::spent);
}

} // namespace

/// How long a frame of the reading view takes with a hundred versions of sixty sentences.
class ReadingFramesBench final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_state.setComparison(
            support::compared(support::story(support::randomVersions(100, 60, 4))));
        auto *all = new QVBoxLayout(&m_window);
        all->setContentsMargins({});
        all->setSpacing(0);
        all->addWidget(m_map = new ClaimMapView(&m_state));
        all->addWidget(m_view = new ReadingView(&m_state), 1);
        m_view->setAnimated(false);
        m_map->setLayoutView(m_view);
        m_window.resize(1600, 900);
        const Frame first = frame([this] { m_window.show(); });
        qInfo("shown in %.1f ms", first.spent);
        QVERIFY(QTest::qWaitForWindowExposed(&m_window));
    }

    void scrolling()
    {
        QScrollBar *bar = m_view->column({0})->verticalScrollBar();
        std::vector<Frame> frames;
        for (int i = 0; i < 400; ++i)
            frames.push_back(frame([&] { bar->setValue(i % bar->maximum() + i * 13 % 40); }));
        for (int i = 0; i < 200; ++i)
            frames.push_back(frame([&] { bar->setValue(i * 97 % bar->maximum()); }));
        report("scrolling, all columns together", frames);
        QVERIFY(m_view->column({1})->scroll() > 0);
    }

    void scrollingSideways()
    {
        QScrollBar *bar = m_view->findChild<QScrollArea *>()->horizontalScrollBar();
        std::vector<Frame> frames;
        for (int i = 0; i < 300; ++i)
            frames.push_back(frame([&] { bar->setValue(i * bar->maximum() / 299); }));
        report("scrolling sideways, first time", frames);
        frames.clear();
        for (int i = 0; i < 300; ++i)
            frames.push_back(frame([&] { bar->setValue((299 - i) * bar->maximum() / 299); }));
        report("scrolling sideways, back", frames);
    }

    void choosing()
    {
        std::vector<Frame> frames;
        for (qint32 i = 0; i < 100; ++i)
            frames.push_back(frame([&] { m_state.select({{i % 5}, (i * 7) % 50}); }));
        report("choosing a sentence", frames);
        frames.clear();
        for (qint32 i = 0; i < 200; ++i)
            frames.push_back(frame([&] { m_state.setHovered({{i % 4}, (i * 7) % 50}); }));
        report("the pointer over sentences", frames);
    }

    void zoomingTheOverview()
    {
        std::vector<Frame> frames;
        for (int i = 0; i < 60; ++i)
            frames.push_back(
                frame([&] { QTest::keyClick(m_map, i % 2 ? Qt::Key_Minus : Qt::Key_Plus); }));
        report("zooming the overview of claims", frames);
    }

    void heat()
    {
        HeatView view(&m_state);
        view.resize(1400, 900);
        const Frame first = frame([&] { view.show(); });
        qInfo("heat map of one against 99 shown in %.1f ms", first.spent);
        QScrollBar *bar = view.column()->verticalScrollBar();
        std::vector<Frame> frames;
        for (int i = 0; i < 300; ++i)
            frames.push_back(frame([&] { bar->setValue(i * bar->maximum() / 299); }));
        report("scrolling the heat map", frames);
    }

private:
    ViewState m_state;
    QWidget m_window;
    ClaimMapView *m_map = nullptr;
    ReadingView *m_view = nullptr;
};

QTEST_MAIN(ReadingFramesBench)
#include "readingframesbench.moc"
