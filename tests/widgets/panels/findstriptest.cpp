// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/findstrip.h"

#include "support/panelstories.h"
#include "widgets/panels/chip.h"
#include "widgets/panels/findbar.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using widgets::Chip;
using widgets::SearchOptions;

namespace {

const core::VersionId a{0};
const core::VersionId b{1};
const core::VersionId c{2};

core::ComparisonPtr harbour()
{
    core::Comparison made = support::harbour();
    made.story.versions[0].outlet = u"Quay Post"_s;
    made.story.versions[1].outlet = u"Bay News"_s;
    made.story.versions[2].outlet = u"Wire"_s;
    return support::finished(std::move(made));
}

/// The field above the strip, as in the window.
struct Shown
{
    QWidget window;
    widgets::ViewState state;
    widgets::FindBar bar{&state, &window};
    widgets::FindStrip strip{&state, bar.finder(), &window};
    QLineEdit *words = bar.findChild<QLineEdit *>();

    Shown()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&bar);
        column->addWidget(&strip);
        state.setComparison(harbour());
        window.resize(900, 300);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    ~Shown()
    {
        // Parts on the stack go before the window that holds them.
        bar.setParent(nullptr);
        strip.setParent(nullptr);
    }
    Chip *chip(const QString &text) const
    {
        for (auto *found : strip.findChildren<Chip *>()) {
            if (found->text() == text && found->isVisible())
                return found;
        }
        return nullptr;
    }
    /// "Quay Post 2" for each version's chip.
    QStringList counts() const
    {
        QStringList texts;
        for (auto *found : strip.findChildren<Chip *>()) {
            if (found->isVisible() && !found->accessibleDescription().isEmpty())
                texts.append(found->text() + u' ' + found->accessibleDescription());
        }
        return texts;
    }
    QString problem() const { return strip.findChild<QLabel *>(u"findProblem"_s)->text(); }
    void find(const QString &text) const
    {
        words->setText(text);
        QTest::keyClick(words, Qt::Key_Return);
    }
};

} // namespace

class FindStripTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVersionIsCounted()
    {
        Shown shown;
        shown.find(u"twelve"_s);
        QCOMPARE(shown.counts(), (QStringList{u"Quay Post 1"_s, u"Bay News 0"_s, u"Wire 1"_s}));
        QVERIFY(!shown.chip(u"Bay News"_s)->isEnabled());
        QVERIFY(shown.chip(u"Quay Post"_s)->isChecked());
        shown.state.setColumns({c});
        QCOMPARE(shown.counts(), QStringList{u"Wire 1"_s});
        QTest::keyClick(shown.words, Qt::Key_Escape);
        QCOMPARE(shown.counts(), QStringList());
    }

    void aChipGoesToItsVersion()
    {
        Shown shown;
        shown.find(u"the"_s);
        QCOMPARE(shown.state.currentFind().sentence.version, a);
        QTest::mouseClick(shown.chip(u"Bay News"_s), Qt::LeftButton);
        QCOMPARE(shown.state.currentFind().sentence, (core::SentenceId{b, 0}));
        const core::TextRange first = shown.state.currentFind().range;
        QVERIFY(shown.chip(u"Bay News"_s)->isChecked());
        QTest::mouseClick(shown.chip(u"Bay News"_s), Qt::LeftButton);
        QCOMPARE(shown.state.currentFind().sentence.version, b);
        QVERIFY(shown.state.currentFind().range.begin > first.begin);
        // After the version's last place its first again.
        const auto places = shown.state.finds(b).size();
        for (qsizetype i = 1; i < places; ++i)
            QTest::mouseClick(shown.chip(u"Bay News"_s), Qt::LeftButton);
        QCOMPARE(shown.state.currentFind().range, first);
    }

    void optionsNarrowTheSearch()
    {
        Shown shown;
        const QSignalSpy changes(&shown.strip, &widgets::FindStrip::optionsChanged);
        shown.find(u"boat"_s);
        QCOMPARE(shown.bar.matchCount(), 3);
        QTest::keyClick(&shown.window, Qt::Key_W, Qt::AltModifier);
        QVERIFY(QTest::qWaitFor([&] { return shown.bar.matchCount() == 0; }));
        QTest::mouseClick(shown.chip(u"Whole words"_s), Qt::LeftButton);
        QCOMPARE(shown.bar.matchCount(), 3);
        shown.find(u"THE"_s);
        QVERIFY(shown.bar.matchCount() > 0);
        QTest::keyClick(&shown.window, Qt::Key_C, Qt::AltModifier);
        QVERIFY(QTest::qWaitFor([&] { return shown.bar.matchCount() == 0; }));
        QCOMPARE(changes.size(), 3);
        QVERIFY(!shown.bar.finder()->options().ignoreCase);
    }

    void anExpressionIsFoundInTheBackground()
    {
        Shown shown;
        shown.strip.setOptions({.isExpression = true});
        QVERIFY(shown.chip(u"Expression"_s)->isChecked());
        shown.find(u"tw(elve|enty) boats"_s);
        QVERIFY(QTest::qWaitFor([&] { return shown.bar.matchCount() == 3; }));
        // The step that was asked for is taken when the answer is there.
        QCOMPARE(shown.bar.currentMatch(), 0);
        QCOMPARE(shown.state.sentence(), (core::SentenceId{a, 1}));
    }

    void anExpressionThatIsNoneIsTold()
    {
        Shown shown;
        shown.strip.setOptions({.isExpression = true});
        shown.find(u"(boats"_s);
        QVERIFY(shown.problem().contains(u"at character 7"_s));
        QCOMPARE(shown.bar.matchCount(), 0);
        shown.find(u"(boats)"_s);
        QVERIFY(QTest::qWaitFor([&] { return shown.bar.matchCount() == 3; }));
        QVERIFY(shown.problem().isEmpty());
    }

    void anExpressionWithoutEndDoesNotHoldTheWindow()
    {
        Shown shown;
        shown.state.setComparison(
            support::compared(support::story({{QString(3000, u'a') + u" b"_s}})));
        shown.strip.setOptions({.isExpression = true});
        QElapsedTimer timer;
        timer.start();
        shown.find(u"(a+)+$"_s);
        QVERIFY(timer.elapsed() < 500);
        QVERIFY(QTest::qWaitFor([&] { return !shown.problem().isEmpty(); }, 10000));
        // Another search does not wait for the last one.
        shown.find(u"b"_s);
        QVERIFY(QTest::qWaitFor([&] { return shown.bar.matchCount() == 1; }));
        QVERIFY(shown.problem().isEmpty());
    }

    void goingAroundIsTold()
    {
        Shown shown;
        const QSignalSpy wrapped(shown.bar.finder(), &widgets::Finder::wrapped);
        shown.find(u"boats"_s);
        QTest::keyClick(shown.words, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(wrapped.size(), 1);
        QTest::keyClick(shown.words, Qt::Key_F3);
        QCOMPARE(wrapped.size(), 2);
        QTest::keyClick(shown.words, Qt::Key_F3);
        QCOMPARE(wrapped.size(), 2);
    }

    void escapeGivesTheKeyboardBack()
    {
        Shown shown;
        QLineEdit elsewhere(&shown.window);
        elsewhere.show();
        elsewhere.setFocus();
        QVERIFY(QTest::qWaitFor([&] { return elsewhere.hasFocus(); }));
        const QSignalSpy inUse(&shown.bar, &widgets::FindBar::inUseChanged);
        shown.bar.activate();
        QVERIFY(QTest::qWaitFor([&] { return inUse.size() == 1; }));
        QVERIFY(shown.bar.isInUse());
        QTest::keyClick(shown.words, Qt::Key_Escape);
        QVERIFY(QTest::qWaitFor([&] { return elsewhere.hasFocus(); }));
        QVERIFY(QTest::qWaitFor([&] { return inUse.size() == 2; }));
        QVERIFY(!shown.bar.isInUse());
    }

    void manyVersionsAreSummedUp()
    {
        Shown shown;
        QList<QStringList> versions(40, QStringList{u"Nothing of the kind."_s});
        for (qsizetype i = 0; i < 20; ++i)
            versions[i] = QStringList{u"The old pier."_s};
        versions[30] = QStringList{u"Old pier, old pier."_s};
        shown.state.setComparison(support::compared(support::story(versions)));
        shown.find(u"pier"_s);
        QCOMPARE(shown.counts().size(), 16);
        QVERIFY(shown.strip.findChildren<QLabel *>().size() >= 2);
    }
};

QTEST_MAIN(FindStripTest)
#include "findstriptest.moc"
