// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/compare.h"
#include "core/store/reread.h"
#include "support/files.h"
#include "support/randomstory.h"
#include "support/stories.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

/// How long it takes to save and open projects of saved pages of 300 KB.
class StoreBench final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saveAndOpen_data()
    {
        QTest::addColumn<int>("versions");
        for (const int versions : {5, 100})
            QTest::addRow("%d versions", versions) << versions;
    }
    void saveAndOpen();
};

namespace {

/// An article of sixty sentences in a page that is mostly something else.
QByteArray page(const QStringList &sentences)
{
    constexpr qsizetype wanted = 300'000;
    QByteArray html = "<html><head><title>Bridge closes</title><style>";
    while (html.size() < wanted)
        html += ".teaser-box > .teaser-box__inner { margin: 0 auto; padding: 1px 2px; }\n";
    html += "</style></head><body><article><h1>Bridge closes</h1>";
    for (const QString &sentence : sentences)
        html += "<p>" + sentence.toUtf8() + "</p>\n";
    return html + "</article></body></html>";
}

} // namespace

void StoreBench::saveAndOpen()
{
    QFETCH(int, versions);
    core::store::Project project;
    for (const QStringList &sentences : support::randomVersions(versions, 60, 7))
        project.story.versions.push_back(support::readOne(page(sentences), u"page.html"_s));
    core::nameVersions(project.story);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"bench.sidebyline"_s);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(core::store::save(project, file));
    const qint64 saved = timer.restart();
    auto opened = core::store::open(file);
    QVERIFY(opened);
    const qint64 read = timer.restart();
    QVERIFY(core::store::readAnew(*std::move(opened), support::languages()).lostRoles == 0);
    std::printf("%d versions, %lld KB: saved in %lld ms, opened in %lld ms, read anew in %lld ms\n",
                versions, static_cast<long long>(QFileInfo(file).size() / 1024),
                static_cast<long long>(saved), static_cast<long long>(read),
                static_cast<long long>(timer.elapsed()));
}

QTEST_GUILESS_MAIN(StoreBench)
#include "storebench.moc"
