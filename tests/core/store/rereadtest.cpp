// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/reread.h"

#include "core/comparison/compare.h"
#include "core/comparison/sentencecorrections.h"
#include "core/comparison/statementcorrections.h"
#include "support/files.h"
#include "support/stories.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::BlockRole;
using core::Version;
using core::store::Project;

namespace {

constexpr auto page
    = R"(<html lang="en"><head><meta charset="windows-1252"><title>Bridge closes</title>
<meta property="og:site_name" content="Coast Wire"></head><body><article><h1>Bridge closes</h1>
<p>The old bridge will close on Monday for a year of repairs, Mayor Ann Lee said.</p>
<p>A caf)"
      "\xe9"
      R"( by the river fears for its guests, and wants help from the town council.</p>
<p>Follow us for more news from the harbour and from all the islands around it.</p>
</article></body></html>)";

Project projectOf(std::vector<Version> versions)
{
    Project project{.story = {.versions = std::move(versions)}};
    core::nameVersions(project.story);
    return project;
}

core::ComparisonPtr compared(const Project &project)
{
    return *core::compare(project.story, project.corrections, {.reference = project.reference},
                          support::languages());
}

} // namespace

class RereadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatIsAsItWas_data();
    void everyFormatIsAsItWas();
    void whatWasDecidedHoldsAfterOpening();
    void anotherReaderFindsTheBlocksAgain();
    void whatWasToldOfTheEncodingIsKept();
    void whatCannotBeReadStays();

private:
    Project reopened(const Project &project)
    {
        const QString file = m_folder.filePath(u"a.sidebyline"_s);
        if (!core::store::save(project, file))
            qFatal("cannot save");
        return core::store::readAnew(*core::store::open(file), support::languages()).project;
    }

    QTemporaryDir m_folder;
};

void RereadTest::everyFormatIsAsItWas_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("page") << u"page.html"_s << QByteArray(page);
    QTest::newRow("text") << u"a.txt"_s
                          << QByteArray("Bridge closes\n\nThe old bridge will close on Monday.\n");
    QTest::newRow("word") << u"a.docx"_s
                          << support::wordOf("<w:p><w:r><w:t>The old bridge will close on Monday "
                                             "for repairs.</w:t></w:r></w:p>");
    QTest::newRow("list") << u"list.csv"_s
                          << QByteArray("outlet,title,text\nWire,Bridge closes,The old bridge will "
                                        "close on Monday for a year.\nPost,Closed,The old bridge "
                                        "closes on Monday for all of a year.\n");
    QTest::newRow("archive") << u"all.zip"_s
                             << support::zipOf({{u"a/page.html"_s, page},
                                                {u"b.txt"_s,
                                                 "The old bridge closes on Monday, a "
                                                 "clerk of the council said today."}});
    QTest::newRow("mail") << u"a.eml"_s
                          << QByteArray(
                                 "From: Wire <wire@example.org>\nSubject: Bridge closes\n"
                                 "Content-Type: text/plain; charset=iso-8859-1\n\nThe old "
                                 "bridge by the caf\xe9 will close on Monday for repairs.\n");
}

void RereadTest::everyFormatIsAsItWas()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const Project project = projectOf(support::reading(bytes, name).versions);
    QVERIFY(!project.story.versions.empty());
    const Project again = reopened(project);
    for (size_t i = 0; i < project.story.versions.size(); ++i)
        QVERIFY2(again.story.versions[i] == project.story.versions[i],
                 qPrintable(project.story.versions[i].file));
    QVERIFY(again == project);
}

void RereadTest::whatWasDecidedHoldsAfterOpening()
{
    Project project = projectOf(
        {support::readOne(page, u"page.html"_s),
         support::readOne("The old bridge will close on Monday, a clerk said.\n\nThe river has "
                          "no other bridge, and a ferry will take people over it.\n",
                          u"other.txt"_s)});
    const auto before = compared(project);
    const auto &found = before->attributions.front();
    core::StatementCorrection statement{
        .content = core::anchorOf(before->version({0}), {0}, found.content), .cue = found.cueText};
    statement.source = u"Bob Ray"_s;
    project.corrections.statements = {statement};
    const auto last = [&](core::VersionId version) {
        return core::SentenceId{
            version, static_cast<qint32>(before->analysis(version).sentences.size()) - 1};
    };
    const core::SentenceId a = last({0});
    const core::SentenceId b = last({1});
    QVERIFY(!before->pairOf(a, b));
    project.corrections.links
        = {{.a = core::anchorOf(*before, a), .b = core::anchorOf(*before, b)}};
    project.corrections.versions[{0}] = {.outlet = u"Our Wire"_s, .title = u"Bridge shut"_s};
    const auto decided = compared(project);
    const auto again = compared(reopened(project));
    QVERIFY(again->pairOf(a, b));
    QCOMPARE(again->attributions.front().source.name, u"Bob Ray"_s);
    QCOMPARE(again->version({0}).outlet, u"Our Wire"_s);
    QCOMPARE(again->version({0}).title, u"Bridge shut"_s);
    QCOMPARE(again->unapplied.count(), 0);
    QCOMPARE(again->pairs.size(), decided->pairs.size());
    QCOMPARE(again->differences.size(), decided->differences.size());
}

/// As if the release that saved it had not seen the headline and had read a line that is none.
void RereadTest::anotherReaderFindsTheBlocksAgain()
{
    Project project = projectOf({support::readOne(page, u"page.html"_s)});
    Version &version = project.story.versions.front();
    const auto follow = std::ranges::find_if(version.blocks, [&](const core::Block &block) {
        return block.range.of(version.text).startsWith(u"Follow us");
    });
    const auto number = static_cast<qint32>(follow - version.blocks.begin());
    version.text += u"\nA line that is not there any more."_s;
    version.blocks.append({.range = {version.text.size() - 34, version.text.size()}});
    version.blocks.removeFirst();
    const auto lost = static_cast<qint32>(version.blocks.size()) - 1;
    project.corrections.versions[{0}].roles
        = {{number - 1, BlockRole::Caption}, {lost, BlockRole::Body}};
    const auto refreshed = core::store::readAnew(project, support::languages());
    QCOMPARE(refreshed.lostRoles, 1);
    QCOMPARE(refreshed.project.corrections.versions[{0}].roles,
             (QHash<qint32, BlockRole>{{number, BlockRole::Caption}}));
}

void RereadTest::whatWasToldOfTheEncodingIsKept()
{
    const QByteArray bytes("\xcf\xee\xe6\xe0\xf0 \xed\xe0 \xec\xee\xf1\xf2\xf3 \xef\xee\xf2\xf3"
                           "\xf8\xe5\xed \xe2 \xf1\xf3\xe1\xe1\xee\xf2\xf3 \xed\xee\xf7\xfc\xfe.");
    auto reading = support::reading(bytes, u"a.txt"_s, {.told = u"windows-1251"_s});
    const Project project = projectOf(std::move(reading.versions));
    QCOMPARE(project.story.versions.front().encoding, u"windows-1251"_s);
    const Project again = reopened(project);
    QVERIFY(again == project);
    // The user's word counts more.
    Project corrected = project;
    corrected.corrections.versions[{0}].encoding = u"KOI8-R"_s;
    corrected.story.versions.front()
        = support::reading(bytes, u"a.txt"_s, {.encoding = u"KOI8-R"_s}).versions.front();
    core::nameVersions(corrected.story);
    QVERIFY(reopened(corrected) == corrected);
}

void RereadTest::whatCannotBeReadStays()
{
    Project project = projectOf({support::readOne(page, u"page.html"_s)});
    Version &version = project.story.versions.front();
    version.bytes = "\x7f"
                    "ELF";
    version.source.clear();
    QVERIFY(core::store::readAnew(project, support::languages()).project == project);
}

QTEST_GUILESS_MAIN(RereadTest)
#include "rereadtest.moc"
