// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alignment/weights.h"

#include <QTest>

using namespace core::alignment;

namespace {

constexpr float reports = 0.2F;
constexpr float revisions = 0.9F;

double heard(double probability, Thirds thirds)
{
    return probabilityWithThirds(probability, thirds, reports);
}

} // namespace

class WeightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreeingThirdVersionsSupportAPair()
    {
        QVERIFY(heard(0.3, {.agreeing = 1}) > heard(0.3, {}));
        QVERIFY(heard(0.3, {.agreeing = 2}) > heard(0.3, {.agreeing = 1}));
    }

    void differingThirdVersionsSpeakAgainstIt()
    {
        QVERIFY(heard(0.6, {.differing = 1}) < heard(0.6, {}));
        QVERIFY(heard(0.6, {.agreeing = 1, .differing = 1}) < heard(0.6, {.agreeing = 1}));
    }

    void hundredCopiesCountLikeThree()
    {
        QCOMPARE(heard(0.3, {.agreeing = 100}), heard(0.3, {.agreeing = 3}));
        QCOMPARE(heard(0.3, {.agreeing = 80, .differing = 20}),
                 heard(0.3, {.agreeing = 2.4, .differing = 0.6}));
    }

    void probabilitiesStayInOrderAndInBounds()
    {
        for (const float kinship : {reports, 0.65F, revisions}) {
            double last = 0;
            for (const double probability : {0.0, 0.02, 0.3, 0.5, 0.51, 0.9, 1.0}) {
                const double now = probabilityWithThirds(probability, {}, kinship);
                QVERIFY(now > last && now < 1);
                last = now;
            }
        }
    }
};

QTEST_GUILESS_MAIN(WeightsTest)
#include "weightstest.moc"
