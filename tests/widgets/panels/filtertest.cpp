// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/panelstories.h"
#include "widgets/panels/chip.h"
#include "widgets/panels/differencespanel.h"
#include "widgets/panels/filterbar.h"
#include "widgets/panels/filterpopover.h"

#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using core::difference::Kind;
using widgets::Section;

namespace {

core::ComparisonPtr filled()
{
    core::Comparison made = support::harbour();
    made.story.versions[0].outlet = u"Quay Post"_s;
    made.story.versions[1].outlet = u"Bay News"_s;
    made.story.versions[2].outlet = u"Wire"_s;
    support::addBothSides(made, Kind::FigureChanged, 0, u"Twelve boats must"_s, 1,
                          u"Twenty boats must"_s);
    support::addBothSides(made, Kind::VerbStrength, 0, u"said"_s, 1, u"claimed"_s);
    return support::finished(std::move(made));
}

template <typename Button> Button *button(const QWidget &in, const QString &text)
{
    for (auto *found : in.findChildren<Button *>()) {
        if (found->text() == text)
            return found;
    }
    return nullptr;
}

/// As somebody would: by the mouse on the chip.
void click(const QWidget &in, const QString &chip)
{
    auto *found = button<widgets::Chip>(in, chip);
    QVERIFY2(found, qPrintable(chip));
    QTest::mouseClick(found, Qt::LeftButton);
}

struct Shown
{
    widgets::ViewState state;
    widgets::DifferencesPanel panel{&state};
    widgets::FilterBar bar{&state};
    widgets::FilterPopover *popover = panel.findChild<widgets::FilterPopover *>();

    Shown()
    {
        state.setComparison(filled());
        panel.resize(400, 600);
        panel.show();
    }
};

} // namespace

class FilterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theButtonOpensThePopoverForTheKeyboard()
    {
        Shown shown;
        QTest::mouseClick(button<QToolButton>(shown.panel, u"Filter…"_s), Qt::LeftButton);
        QVERIFY(shown.popover->isVisible());
        QVERIFY(QTest::qWaitFor([&] {
            return shown.popover->focusWidget() == button<widgets::Chip>(*shown.popover, u"any"_s);
        }));
        QTest::keyClick(shown.popover->focusWidget(), Qt::Key_Tab);
        QTest::keyClick(shown.popover->focusWidget(), Qt::Key_Tab);
        QTest::keyClick(shown.popover->focusWidget(), Qt::Key_Space);
        QCOMPARE(shown.state.filter().minimumWords, 3);
        QTest::keyClick(shown.popover, Qt::Key_Escape);
        QVERIFY(!shown.popover->isVisible());
    }

    void sizesExcludeEachOther()
    {
        Shown shown;
        click(*shown.popover, u"2 words or more"_s);
        QCOMPARE(shown.state.filter().minimumWords, 2);
        QCOMPARE(shown.state.counts().demoted, 1);
        click(*shown.popover, u"whole sentences"_s);
        QCOMPARE(shown.state.filter().minimumWords, 0);
        QVERIFY(shown.state.filter().wholeSentencesOnly);
        QVERIFY(!button<widgets::Chip>(*shown.popover, u"2 words or more"_s)->isChecked());
        QCOMPARE(shown.state.counts().demoted, 2);
        click(*shown.popover, u"any"_s);
        QVERIFY(shown.state.filter().isNeutral());
        // A pressed one stays pressed: some size there always is.
        click(*shown.popover, u"any"_s);
        QVERIFY(button<widgets::Chip>(*shown.popover, u"any"_s)->isChecked());
    }

    void noSectionPressedShowsAll()
    {
        Shown shown;
        click(*shown.popover, u"headline"_s);
        QCOMPARE(shown.state.filter().sections, QSet{Section::Headline});
        QCOMPARE(shown.state.counts().demoted, 2);
        click(*shown.popover, u"headline"_s);
        QVERIFY(shown.state.filter().isNeutral());
    }

    void versionsNotPressedAreSetAside()
    {
        Shown shown;
        shown.state.setFilter({.outletsSetAside = {u"Of another story"_s}});
        click(*shown.popover, u"Wire"_s);
        QCOMPARE(shown.state.filter().outletsSetAside,
                 (QSet{u"Of another story"_s, u"Quay Post"_s, u"Bay News"_s}));
        QCOMPARE(shown.state.counts().demoted, 2);
        click(*shown.popover, u"Bay News"_s);
        QCOMPARE(shown.state.counts().demoted, 0);
        click(*shown.popover, u"Wire"_s);
        click(*shown.popover, u"Bay News"_s);
        QCOMPARE(shown.state.filter().outletsSetAside, QSet{u"Of another story"_s});
    }

    void theListSetsRowsAside()
    {
        Shown shown;
        auto *list = shown.panel.findChild<QListView *>();
        QCOMPARE(list->model()->rowCount(), 2);
        click(*shown.popover, u"3 words or more"_s);
        QCOMPARE(list->model()->rowCount(), 3); // with the heading of what is set aside
        QCOMPARE(shown.panel.count(), 2);
        QVERIFY(button<QToolButton>(shown.panel, u"Filter…"_s)->isChecked());
    }

    void theBarSaysWhatIsDemoted()
    {
        Shown shown;
        QVERIFY(shown.bar.isHidden());
        shown.state.setFilter({.minimumWords = 3});
        QVERIFY(!shown.bar.isHidden());
        QCOMPARE(shown.bar.text(), u"1 of 2 differences are set aside: smaller than 3 words"_s);
        shown.state.setColumns({core::VersionId{2}});
        QCOMPARE(shown.bar.text(), u"0 of 0 differences are set aside: smaller than 3 words"_s);
        QTest::mouseClick(button<QPushButton>(shown.bar, u"Show all"_s), Qt::LeftButton);
        QVERIFY(shown.state.filter().isNeutral());
        QVERIFY(shown.bar.isHidden());
    }

    void theBarAsksForTheFilter()
    {
        Shown shown;
        const QSignalSpy asked(&shown.bar, &widgets::FilterBar::changeRequested);
        shown.state.setFilter({.minimumWords = 3});
        QTest::mouseClick(button<QPushButton>(shown.bar, u"Filter…"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

    void everythingLivesWithoutAComparison()
    {
        Shown shown;
        shown.state.setFilter({.sections = {Section::Lead}});
        shown.state.setComparison({});
        QVERIFY(shown.bar.isHidden());
        click(*shown.popover, u"any"_s);
        shown.state.setComparison(filled());
        QVERIFY(!shown.bar.isHidden());
    }
};

QTEST_MAIN(FilterTest)
#include "filtertest.moc"
