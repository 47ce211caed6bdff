// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document.h"
#include "app/opener.h"
#include "core/comparison/sentencecorrections.h"
#include "support/stories.h"
#include "tests/app/ready.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using app::Document;
using core::ManualLink;
using core::SentenceAnchor;
using core::SentenceId;
using core::VersionId;

namespace {

SentenceAnchor at(const Document &document, qint32 version, qint32 index)
{
    return core::anchorOf(*document.comparison(), {{version}, index});
}

/// The sentence with these words in it.
SentenceAnchor with(const Document &document, qint32 version, const QString &words)
{
    const auto &sentences = document.comparison()->analysis({version}).sentences;
    for (qint32 i = 0; i < std::ssize(sentences); ++i) {
        if (document.comparison()->textOf({{version}, i}).contains(words))
            return at(document, version, i);
    }
    return {};
}

/// Empty where every sentence is in exactly one claim, and is found there.
QString faultOf(const core::Comparison &comparison)
{
    QHash<SentenceId, int> times;
    for (qint32 claim = 0; claim < std::ssize(comparison.claims); ++claim) {
        for (const SentenceId member : comparison.claims[static_cast<size_t>(claim)].members) {
            ++times[member];
            if (comparison.claimOf(member) != core::alignment::ClaimId{claim})
                return u"%1.%2 says it is elsewhere"_s.arg(member.version.value).arg(member.index);
        }
    }
    for (qint32 version = 0; version < std::ssize(comparison.story.versions); ++version) {
        for (qint32 i = 0; i < std::ssize(comparison.analysis({version}).sentences); ++i) {
            if (times.value({VersionId{version}, i}) != 1)
                return u"%1.%2 is there %3 times"_s.arg(version).arg(i).arg(
                    times.value({VersionId{version}, i}));
        }
    }
    return {};
}

} // namespace

/// Links and claims by hand, as the document keeps them.
class DocumentDecisionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksAreMadeComparedUndoneAndRedone()
    {
        Document document(support::readyLanguages());
        open(document);
        const SentenceAnchor closes = with(document, 0, u"closes on Monday"_s);
        const SentenceAnchor angry = with(document, 1, u"angry"_s);
        QVERIFY(!document.comparison()->pairOf(closes.id, angry.id));
        QVERIFY(document.linkSentences({.a = closes, .b = angry}));
        QVERIFY(support::becomesIdle(document));
        const auto *pair = document.comparison()->pairOf(closes.id, angry.id);
        QVERIFY(pair && pair->isManual && !pair->isLocked);
        QCOMPARE(document.undoStack()->undoText(),
                 u"Link a %1 with b %2"_s.arg(closes.id.index + 1).arg(angry.id.index + 1));
        document.undoStack()->undo();
        QVERIFY(support::becomesIdle(document));
        QVERIFY(!document.comparison()->pairOf(closes.id, angry.id));
        document.undoStack()->redo();
        QVERIFY(support::becomesIdle(document));
        QVERIFY(document.comparison()->pairOf(closes.id, angry.id));
    }

    void whatIsDecidedAlreadyIsNoStep()
    {
        Document document(support::readyLanguages());
        open(document);
        const ManualLink link{.a = at(document, 0, 0), .b = at(document, 1, 1)};
        QVERIFY(document.linkSentences(link));
        const int steps = document.undoStack()->count();
        QVERIFY(!document.linkSentences({.a = link.b, .b = link.a}));
        QCOMPARE(document.undoStack()->count(), steps);
    }

    void pairsAreTakenApartAndLocked()
    {
        Document document(support::readyLanguages());
        open(document);
        const SentenceAnchor a = with(document, 0, u"closes on Monday"_s);
        const SentenceAnchor b = with(document, 1, u"closes on Monday"_s);
        QVERIFY(document.comparison()->pairOf(a.id, b.id));
        document.linkSentences({.a = a, .b = b, .kind = ManualLink::Kind::Locked});
        QVERIFY(support::becomesIdle(document));
        QVERIFY(document.comparison()->pairOf(a.id, b.id)->isLocked);
        QCOMPARE(document.linkBetween(b, a), ManualLink::Kind::Locked);
        document.linkSentences({.a = b, .b = a, .kind = ManualLink::Kind::Unlinked});
        QVERIFY(support::becomesIdle(document));
        QVERIFY(!document.comparison()->pairOf(a.id, b.id));
        QVERIFY(document.comparison()->claimOf(a.id) != document.comparison()->claimOf(b.id));
        QVERIFY(document.forgetLink(a, b));
        QVERIFY(support::becomesIdle(document));
        QVERIFY(document.comparison()->pairOf(a.id, b.id));
    }

    void aSentenceHasNoCounterpartUntilThatIsTakenBack()
    {
        Document document(support::readyLanguages());
        open(document);
        const SentenceAnchor a = with(document, 0, u"closes on Monday"_s);
        document.setNoCounterpart(a, true);
        QVERIFY(support::becomesIdle(document));
        QVERIFY(document.hasNoCounterpart(a));
        QVERIFY(document.comparison()->unmatched({0}).contains(a.id));
        document.takeBack({.kind = widgets::CorrectionRef::Kind::NoCounterpart, .number = 0},
                          u"No counterpart"_s);
        QVERIFY(support::becomesIdle(document));
        QVERIFY(!document.comparison()->unmatched({0}).contains(a.id));
        QCOMPARE(document.undoStack()->undoText(), u"Take back: No counterpart"_s);
    }

    void claimsAreMergedAndSplit()
    {
        Document document(support::readyLanguages());
        open(document);
        const SentenceAnchor a = with(document, 0, u"closes on Monday"_s);
        const SentenceAnchor b = with(document, 1, u"angry"_s);
        document.mergeClaims(a, b);
        QVERIFY(support::becomesIdle(document));
        QCOMPARE(document.comparison()->claimOf(a.id), document.comparison()->claimOf(b.id));
        document.splitClaim(a);
        QVERIFY(support::becomesIdle(document));
        const auto claim = document.comparison()->claimOf(a.id);
        QCOMPARE(document.comparison()->claim(claim).members, QList{a.id});
    }

    void linksStayWithTheirWordsWhenAVersionIsReadAnew()
    {
        Document document(support::readyLanguages());
        open(document);
        const SentenceAnchor closes = with(document, 0, u"closes on Monday"_s);
        document.linkSentences({.a = closes, .b = with(document, 1, u"angry"_s)});
        write(u"a.txt"_s,
              "Gulls were seen first.\n\nThe old bridge closes on Monday.\n\nFerries run.\n");
        document.reload({0});
        QVERIFY(support::becomesIdle(document));
        const SentenceAnchor now = with(document, 0, u"closes on Monday"_s);
        QVERIFY(now.id != closes.id);
        const SentenceAnchor angry = with(document, 1, u"angry"_s);
        QVERIFY(document.comparison()->pairOf(now.id, angry.id)->isManual);
        // Where it stands now, it is the same link: what follows replaces it.
        QCOMPARE(document.linkBetween(now, angry), ManualLink::Kind::Linked);
        document.linkSentences({.a = now, .b = angry, .kind = ManualLink::Kind::Unlinked});
        QCOMPARE(document.state().corrections.links.size(), 1);
        QVERIFY(support::becomesIdle(document));
        QVERIFY(!document.comparison()->pairOf(now.id, angry.id));
    }

    void linksFollowWhenOtherVersionsComeAndGo()
    {
        Document document(support::readyLanguages());
        open(document);
        const SentenceAnchor angry = with(document, 1, u"angry"_s);
        const SentenceAnchor gulls = with(document, 2, u"Gulls"_s);
        document.linkSentences({.a = angry, .b = gulls});
        document.remove({0});
        QVERIFY(support::becomesIdle(document));
        const SentenceId a{{0}, angry.id.index};
        const SentenceId b{{1}, gulls.id.index};
        QVERIFY(document.comparison()->pairOf(a, b)->isManual);
        document.addText({.text = u"Another outlet tells of owls. They hoot."_s, .outlet = u"d"_s});
        QVERIFY(support::becomesIdle(document));
        QVERIFY(document.comparison()->pairOf(a, b)->isManual);
        QCOMPARE(document.comparison()->unapplied, core::UnappliedCorrections());
    }

    void whateverIsDecidedEverySentenceIsThereOnce()
    {
        Document document(support::readyLanguages());
        document.addFiles(app::sampleFiles());
        QVERIFY(support::becomesIdle(document));
        std::mt19937 random(7);
        const auto below = [&random](size_t count) {
            return static_cast<qint32>(random() % static_cast<quint32>(count));
        };
        const auto any = [&] {
            const qint32 version = below(5);
            return at(document, version,
                      below(document.comparison()->analysis({version}).sentences.size()));
        };
        for (int round = 0; round < 12; ++round) {
            for (int i = 0; i < 5; ++i) {
                const auto kind = static_cast<ManualLink::Kind>(below(3));
                document.linkSentences({.a = any(), .b = any(), .kind = kind});
                document.setNoCounterpart(any(), below(2) == 0);
                document.mergeClaims(any(), any());
                document.splitClaim(any());
            }
            QVERIFY(support::becomesIdle(document));
            QCOMPARE(faultOf(*document.comparison()), QString());
            QCOMPARE(document.comparison()->unapplied, core::UnappliedCorrections());
            for (const ManualLink &link : document.state().corrections.links) {
                const bool isPair = document.comparison()->pairOf(link.a.id, link.b.id) != nullptr;
                QCOMPARE(isPair, link.kind != ManualLink::Kind::Unlinked);
            }
            for (const SentenceAnchor &alone : document.state().corrections.noCounterpart)
                QVERIFY(document.comparison()->pairsOf(alone.id).isEmpty());
        }
    }

private:
    void open(Document &document)
    {
        document.addFiles(
            {{.path = write(u"a.txt"_s,
                            "The old bridge closes on Monday.\n\nFerries carry the workers.\n")},
             {.path
              = write(u"b.txt"_s,
                      "The bridge closes on Monday, an office said.\n\nTraders are angry.\n")},
             {.path = write(u"c.txt"_s, "Gulls nest on the pier.\n\nNobody asked the mayor.\n")}});
        QVERIFY(support::becomesIdle(document));
        QCOMPARE(document.state().count(), 3);
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's own file");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(DocumentDecisionsTest)
#include "documentdecisionstest.moc"
