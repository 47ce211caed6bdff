// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/correctionsmodel.h"

#include "support/stories.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using core::SentenceAnchor;
using core::SentenceId;
using widgets::CorrectionRow;
using widgets::CorrectionsModel;

namespace {

SentenceAnchor at(qint32 version, qint32 index, const QString &words = {})
{
    return {SentenceId{{version}, index}, words};
}

core::Corrections manyCorrections()
{
    core::Corrections corrections;
    corrections.links = {{.a = at(0, 1, u"Ferries run."_s), .b = at(1, 0, u"Boats sail."_s)},
                         {.a = at(0, 0), .b = at(1, 1), .kind = core::ManualLink::Kind::Locked},
                         {.a = at(0, 0), .b = at(1, 2), .kind = core::ManualLink::Kind::Unlinked}};
    corrections.noCounterpart = {at(1, 4)};
    corrections.mergedClaims = {{at(0, 0), at(1, 1)}};
    corrections.splitClaims = {{at(0, 2)}};
    corrections.statements
        = {{.content = {.version = {0}, .text = u"it will reopen"_s}, .source = u"Ann Lee"_s},
           {.kind = core::StatementCorrection::Kind::Removed,
            .content = {.version = {1}, .text = u"no talk"_s}}};
    corrections.mergedSources = {{.a = {{0}, u"Lee"_s}, .b = {{1}, u"Ann Lee"_s}}};
    corrections.splitSources = {{.version = {1}, .name = u"Ray"_s}};
    corrections.versions.insert({1}, {.outlet = u"Evening Post"_s});
    corrections.versions[{0}].roles = {{0, core::BlockRole::Caption}};
    return corrections;
}

QStringList printed(const QList<CorrectionRow> &rows)
{
    QStringList lines;
    for (const CorrectionRow &row : rows)
        lines.append(
            u"%1 | %2 | %3%4"_s
                .arg(row.what, row.where, row.words, row.isApplied ? QString() : u" | gone"_s)
                .replace(u'\n', u" + "_s));
    return lines;
}

} // namespace

class CorrectionsModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDecisionIsARow()
    {
        const core::Story story = support::story({{u"The bridge closes."_s}, {u"Boats sail."_s}});
        const core::UnappliedCorrections unapplied{.statements = {1}, .links = {2}};
        const QStringList lines
            = printed(widgets::correctionRows(story, manyCorrections(), unapplied));
        const QStringList expected{
            u"Linked | a 2 + Evening Post 1 | “Ferries run.” + “Boats sail.”"_s,
            u"Link locked | a 1 + Evening Post 2 | "_s,
            u"Unlinked | a 1 + Evening Post 3 |  | gone"_s,
            u"No counterpart | Evening Post 5 | "_s,
            u"Claims merged | a 1 + Evening Post 2 | "_s,
            u"A claim by itself | a 3 | "_s,
            u"Source: Ann Lee | a | “it will reopen”"_s,
            u"No statement | Evening Post | “no talk” | gone"_s,
            u"One source | a, Evening Post | Lee and Ann Lee"_s,
            u"A source by itself | Evening Post | Ray"_s,
            u"Paragraph is: Caption | a | “The bridge closes.”"_s,
            u"Outlet | Evening Post | Evening Post"_s,
        };
        QCOMPARE(lines, expected);
    }

    void aVersionThatIsGoneHasNoName()
    {
        core::Corrections corrections;
        corrections.noCounterpart = {at(7, 0, u"Lost."_s)};
        const auto rows = widgets::correctionRows(support::story({{u"One."_s}}), corrections, {});
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows.first().words.contains(u"Lost."_s));
    }

    void theModelShowsAndReplacesRows()
    {
        CorrectionsModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const core::Story story = support::story({{u"The bridge closes."_s}, {u"Boats sail."_s}});
        model.setRows(widgets::correctionRows(story, manyCorrections(), {.links = {2}}));
        QCOMPARE(model.rowCount(), 12);
        QCOMPARE(model.unappliedCount(), 1);
        const QModelIndex gone = model.index(2, CorrectionsModel::State);
        QVERIFY(gone.data().toString()
                != model.index(1, CorrectionsModel::State).data().toString());
        QVERIFY(!gone.data(Qt::ToolTipRole).toString().isEmpty());
        QVERIFY(model.index(0, CorrectionsModel::What)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"Evening Post 1"_s));
        core::Corrections fewer;
        fewer.noCounterpart = {at(0, 0)};
        model.setRows(widgets::correctionRows(story, fewer, {}));
        QCOMPARE(model.rowCount(), 1);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.row(0));
    }
};

QTEST_MAIN(CorrectionsModelTest)
#include "correctionsmodeltest.moc"
