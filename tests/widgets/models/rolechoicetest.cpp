// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/rolechoice.h"

#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::BlockRole;
using core::VersionCorrection;
using widgets::withRole;

namespace {

core::Version story()
{
    core::Version version = support::version(
        {u"Pier closes 🚢"_s, u"By Ann Lee and Bob Ray"_s, u"4 May 2023"_s, u"The pier closed."_s});
    version.blocks[3].role = BlockRole::Body;
    return version;
}

} // namespace

class RoleChoiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void rolesThatWereReadAreNoDecisions()
    {
        const VersionCorrection before{.roles = {{3, BlockRole::Caption}}};
        QVERIFY(withRole(story(), before, {3}, BlockRole::Body).roles.isEmpty());
        QVERIFY(withRole(story(), before, {3}, {}).roles.isEmpty());
        QCOMPARE(withRole(story(), before, {0, 1}, BlockRole::Boilerplate).roles.size(), 3);
    }

    void aHeadlineIsTheVersionsHeadlineUntilItIsTakenBack()
    {
        const auto titled = withRole(story(), {}, {0}, BlockRole::Title);
        QCOMPARE(titled.title, u"Pier closes 🚢"_s);
        QCOMPARE(withRole(story(), titled, {0}, BlockRole::Boilerplate).title, std::nullopt);
        QCOMPARE(withRole(story(), titled, {0}, {}), VersionCorrection{});
    }

    void aHeadlineThatTheUserTypedStays()
    {
        auto titled = withRole(story(), {}, {0}, BlockRole::Title);
        titled.title = u"Old pier closes"_s;
        QCOMPARE(withRole(story(), titled, {0}, {}).title, u"Old pier closes"_s);
    }

    void bylinesAndDatesLikewise()
    {
        QCOMPARE(withRole(story(), {}, {1}, BlockRole::Byline).byline, u"Ann Lee, Bob Ray"_s);
        QCOMPARE(withRole(story(), {}, {2}, BlockRole::Date).date->toIso(), u"2023-05-04"_s);
        QVERIFY(!withRole(story(), {}, {3}, BlockRole::Date).date);
    }

    void severalAtOnceMeanNothingByThemselves()
    {
        QVERIFY(!withRole(story(), {}, {0, 1}, BlockRole::Title).title);
    }
};

QTEST_GUILESS_MAIN(RoleChoiceTest)
#include "rolechoicetest.moc"
