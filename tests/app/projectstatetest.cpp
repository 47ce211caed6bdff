// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/projectstate.h"

#include "support/randomproject.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// A project becomes a state and the state a project, and nothing is lost on the way.
class ProjectStateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStateIsItsProject_data();
    void aStateIsItsProject();
    void withoutColumnsAllAreShown();
};

void ProjectStateTest::aStateIsItsProject_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void ProjectStateTest::aStateIsItsProject()
{
    QFETCH(quint32, seed);
    core::store::Project project = support::randomProject(seed);
    if (project.view.columns.isEmpty())
        project.view.columns = {{0}};
    // A look that says nothing is none.
    project.view.looks.removeIf(
        [](const auto &look) { return look.value() == core::store::ColumnLook(); });
    const app::StoryState state = app::stateOf(project);
    QCOMPARE(state.corrections, project.corrections);
    QCOMPARE(state.columns, project.view.columns);
    QCOMPARE(state.styles.size(), project.view.looks.size());
    QVERIFY(app::projectOf(state, project.view) == project);
    QVERIFY(!app::hasSameResult(state, app::stateOf(project))); // another story, read another time
}

void ProjectStateTest::withoutColumnsAllAreShown()
{
    core::store::Project project = support::randomProject(2);
    project.view = {};
    QCOMPARE(app::stateOf(project).columns.size(), std::ssize(project.story.versions));
}

QTEST_GUILESS_MAIN(ProjectStateTest)
#include "projectstatetest.moc"
