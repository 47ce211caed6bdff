// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/navigator.h"

#include "support/stories.h"
#include "widgets/models/differencesentences.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::Navigator;
using core::VersionId;

namespace {

core::ComparisonPtr smallStory()
{
    return support::compared(support::story(
        {{u"The bridge will close on Monday."_s, u"It is 80 years old."_s,
          u"Only the first says this about gulls."_s},
         {u"The bridge will close on Tuesday."_s, u"It is 90 years old."_s,
          u"Nothing of the kind stands in the second, which talks about ferries."_s}}));
}

} // namespace

class NavigatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAndStepsThroughTheDifferences()
    {
        widgets::ViewState state;
        Navigator navigator(&state);
        QCOMPARE(navigator.position(), QString());
        state.setComparison(smallStory());
        const auto total = state.reachableDifferences().size();
        QVERIFY(total >= 2);
        QCOMPARE(navigator.position(), u"%1 differences"_s.arg(total));
        navigator.goToNextDifference();
        QCOMPARE(navigator.position(), u"1 of %1 differences"_s.arg(total));
        navigator.goToNextDifference();
        QCOMPARE(navigator.position(), u"2 of %1 differences"_s.arg(total));
        navigator.goToLastDifference();
        QVERIFY(!navigator.hasNextDifference());
        navigator.goToNextDifference(); // stays
        QCOMPARE(navigator.position(), u"%1 of %1 differences"_s.arg(total));
        navigator.goToFirstDifference();
        QVERIFY(!navigator.hasPreviousDifference());
        QVERIFY(navigator.announcement().startsWith(u"1 of "_s));
        // The same words as in the list of differences.
        QVERIFY(navigator.announcement().endsWith(
            widgets::differenceSentence(*state.comparison(), state.difference())));
    }

    void oneDifferenceSeenFromTwoVersionsIsOneStep()
    {
        widgets::ViewState state;
        Navigator navigator(&state);
        state.setComparison(smallStory());
        QSet<qsizetype> visited;
        for (navigator.goToFirstDifference();
             state.difference() >= 0 && !visited.contains(state.difference());
             navigator.goToNextDifference())
            visited.insert(state.difference());
        QCOMPARE(visited.size(), state.reachableDifferences().size());
        QVERIFY(visited.size() < std::ssize(state.comparison()->differences));
        // The other version's side of a difference stands at the same place.
        for (qsizetype i = 0; i < std::ssize(state.comparison()->differences); ++i) {
            state.selectDifference(i);
            QVERIFY(state.place() >= 0);
        }
    }

    void goesBackToWhereTheReaderWas()
    {
        widgets::ViewState state;
        Navigator navigator(&state);
        state.setComparison(smallStory());
        const core::SentenceId first{VersionId{0}, 0};
        const core::SentenceId second{VersionId{1}, 1};
        state.select(first);
        state.select(second);
        QVERIFY(navigator.canGoBack());
        navigator.goBack();
        QCOMPARE(state.sentence(), first);
        QVERIFY(!navigator.canGoBack());
        navigator.goForward();
        QCOMPARE(state.sentence(), second);
        navigator.goBack();
        state.select({VersionId{0}, 2}); // a new way: the old forward is gone
        QVERIFY(!navigator.canGoForward());
    }

    void forgetsPlacesOfAnotherComparison()
    {
        widgets::ViewState state;
        Navigator navigator(&state);
        state.setComparison(smallStory());
        state.select({VersionId{0}, 0});
        state.select({VersionId{0}, 2});
        state.setComparison(support::compared(support::story({{u"Short."_s}})));
        QVERIFY(!navigator.canGoBack());
        navigator.goBack();
        navigator.goForward();
        QCOMPARE(navigator.position(), u"No differences"_s);
    }

    void claimsAreVisitedInShownColumnsOnly()
    {
        widgets::ViewState state;
        Navigator navigator(&state);
        state.setComparison(smallStory());
        state.setColumns({VersionId{1}});
        QSet<qint32> visited;
        core::SentenceId before;
        for (navigator.goToNextClaim(); state.sentence() != before; navigator.goToNextClaim()) {
            before = state.sentence();
            QCOMPARE(before.version, VersionId{1});
            visited.insert(before.index);
        }
        QCOMPARE(visited.size(), 3);
    }
};

QTEST_GUILESS_MAIN(NavigatorTest)
#include "navigatortest.moc"
