// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/panelstories.h"
#include "widgets/panels/attributionspanel.h"
#include "widgets/panels/chip.h"
#include "widgets/panels/differencespanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using core::difference::Kind;

namespace {

const core::VersionId a{0};
const core::VersionId b{1};

core::ComparisonPtr filled()
{
    core::Comparison made = support::harbour();
    support::addBothSides(made, Kind::FigureChanged, 0, u"Twelve"_s, 1, u"Twenty"_s);
    support::addBothSides(made, Kind::VerbStrength, 0, u"said"_s, 1, u"claimed"_s);
    made.attributions.push_back(
        support::statement(made, 0, u"Ada Quay"_s, u"said"_s, u"the old pier would close"_s));
    made.attributions.push_back(
        support::statement(made, 1, u"Ada Quay"_s, u"claimed"_s, u"the old pier would close"_s));
    return support::finished(std::move(made));
}

widgets::Chip *chip(const QWidget &panel, const QString &text)
{
    for (auto *found : panel.findChildren<widgets::Chip *>()) {
        if (found->text() == text)
            return found;
    }
    return nullptr;
}

template <typename Panel> struct Shown
{
    widgets::ViewState state;
    std::unique_ptr<Panel> panel;

    Shown()
    {
        state.setComparison(filled());
        panel = std::make_unique<Panel>(&state);
        panel->resize(400, 600);
        panel->show();
    }
};

} // namespace

class ListsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChipSetsOtherKindsAside()
    {
        Shown<widgets::DifferencesPanel> shown;
        QCOMPARE(shown.panel->count(), 2);
        chip(*shown.panel, u"figures, dates"_s)->click();
        QVERIFY(shown.state.shownKinds().contains(Kind::FigureChanged));
        QVERIFY(!shown.state.shownKinds().contains(Kind::VerbStrength));
        QVERIFY(!chip(*shown.panel, u"All"_s)->isChecked());
        chip(*shown.panel, u"hedges, verbs"_s)->click();
        QVERIFY(shown.state.shownKinds().contains(Kind::VerbStrength));
        chip(*shown.panel, u"All"_s)->click();
        QCOMPARE(shown.state.shownKinds().size(), qsizetype(core::difference::allKinds.size()));
        QVERIFY(!chip(*shown.panel, u"hedges, verbs"_s)->isChecked());
    }

    void releasingTheLastChipShowsAll()
    {
        Shown<widgets::DifferencesPanel> shown;
        chip(*shown.panel, u"figures, dates"_s)->click();
        chip(*shown.panel, u"figures, dates"_s)->click();
        QVERIFY(chip(*shown.panel, u"All"_s)->isChecked());
    }

    void chipsFollowKindsSetElsewhere()
    {
        Shown<widgets::DifferencesPanel> shown;
        shown.state.setShownKinds({Kind::VerbStrength});
        QVERIFY(chip(*shown.panel, u"hedges, verbs"_s)->isChecked());
        QVERIFY(!chip(*shown.panel, u"figures, dates"_s)->isChecked());
    }

    void arrowsStepThroughDifferences()
    {
        Shown<widgets::DifferencesPanel> shown;
        auto *list = shown.panel->findChild<QListView *>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 1);
        QCOMPARE(shown.state.sentence(), (core::SentenceId{a, 1}));
        QVERIFY(shown.state.difference() >= 0);
    }

    void theListFollowsASelectionWithoutTakingFocus()
    {
        Shown<widgets::DifferencesPanel> shown;
        auto *words = shown.panel->findChild<QLineEdit *>();
        words->setFocus();
        const QSignalSpy selections(&shown.state, &widgets::ViewState::selectionChanged);
        shown.state.selectDifference(1);
        QVERIFY(shown.panel->findChild<QListView *>()->currentIndex().isValid());
        QCOMPARE(selections.size(), 1);
        QCOMPARE(shown.panel->focusWidget(), words);
    }

    void clickingAStatementSelectsItsSentence()
    {
        Shown<widgets::AttributionsPanel> shown;
        auto *tree = shown.panel->findChild<QTreeView *>();
        const auto *model = tree->model();
        const QModelIndex statement = model->index(0, 0, model->index(0, 0, model->index(1, 0)));
        QVERIFY(statement.isValid());
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {},
                          tree->visualRect(statement).center());
        QCOMPARE(shown.state.sentence(), (core::SentenceId{b, 0}));
        shown.panel->copy();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Ada Quay"_s));
    }

    void theTreeFollowsASelection()
    {
        Shown<widgets::AttributionsPanel> shown;
        auto *tree = shown.panel->findChild<QTreeView *>();
        shown.state.select({a, 0});
        QVERIFY(tree->currentIndex().data().toString().contains(u"old pier"_s));
        shown.state.select({a, 1});
        QVERIFY(tree->selectionModel()->selectedIndexes().isEmpty());
    }

    void foldedOutletsStayFoldedWhenTheFilterChanges()
    {
        Shown<widgets::AttributionsPanel> shown;
        auto *tree = shown.panel->findChild<QTreeView *>();
        const QModelIndex first = tree->model()->index(0, 0);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(first).center());
        QVERIFY(!tree->isExpanded(first));
        shown.panel->findChild<QLineEdit *>()->setText(u"pier"_s);
        QVERIFY(!tree->isExpanded(tree->model()->index(0, 0)));
        QVERIFY(tree->isExpanded(tree->model()->index(1, 0)));
    }

    void panelsLiveWithoutAComparison()
    {
        widgets::ViewState state;
        widgets::AttributionsPanel attributions(&state);
        widgets::DifferencesPanel differences(&state);
        QCOMPARE(differences.count(), 0);
        attributions.copy();
        state.setComparison(filled());
        QCOMPARE(differences.count(), 2);
        state.setComparison({});
        QCOMPARE(differences.count(), 0);
    }
};

QTEST_MAIN(ListsTest)
#include "liststest.moc"
