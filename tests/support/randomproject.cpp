// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/randomproject.h"

#include "core/comparison/compare.h"
#include "support/random.h"

#include <QCryptographicHash>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace support {

namespace {

using core::store::Project;

class Making
{
public:
    explicit Making(quint32 seed)
        : m_random(seed)
    {
        m_project.story = randomStory(seed, 1 + below(5), 1 + below(14));
    }

    Project run()
    {
        for (core::Version &version : m_project.story.versions)
            dress(version);
        core::nameVersions(m_project.story);
        decideAboutVersions();
        decideAboutSentences();
        decideAboutStatements();
        look();
        return m_project;
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<quint32>(limit)); }
    bool chance() { return below(2) == 0; }
    qint32 count() const { return static_cast<qint32>(m_project.story.versions.size()); }
    core::VersionId version() { return {below(count())}; }
    QString words() { return randomWords(m_random, 1 + below(6), 500); }
    std::optional<QString> maybe()
    {
        return chance() ? std::optional(chance() ? words() : QString()) : std::nullopt;
    }

    QDateTime moment()
    {
        const QDate day = QDate(1990, 1, 1).addDays(below(20'000));
        const QTime time(below(24), below(60), below(60), below(1000));
        return chance() ? QDateTime(day, time, QTimeZone::UTC)
                        : QDateTime(day, time, QTimeZone::fromSecondsAheadOfUtc(900 * below(40)));
    }
    core::PublicationDate date()
    {
        const QDateTime at = chance() ? moment() : QDateTime();
        return {.moment = at, .hasTime = at.isValid() && chance()};
    }

    void dress(core::Version &version)
    {
        version.title = words();
        version.byline = chance() ? words() : QString();
        version.date = date();
        version.modified = date();
        version.retrieved = chance() ? moment() : QDateTime();
        version.fetchedFrom = chance() ? u"https://example.org/a?b=%20&c=ü"_s : QString();
        version.file = words() + u'\0' + u".txt"_s;
        version.language = chance() ? u"en"_s : QString();
        version.encoding = u"UTF-8"_s;
        version.encodingAssumed = chance();
        if (chance()) {
            version.bytes = version.text.toUtf8() + '\0' + words().toUtf8();
            version.sha256 = QCryptographicHash::hash(version.bytes, QCryptographicHash::Sha256);
        } else {
            version.source = u"<p>"_s + version.text;
        }
        for (core::Block &block : version.blocks)
            block.role = role();
        if (chance()) {
            for (const core::Block &block : version.blocks)
                version.givenSentences.append(block.range);
        }
    }

    core::BlockRole role() { return static_cast<core::BlockRole>(below(8)); }

    void decideAboutVersions()
    {
        for (int i = below(3); i > 0; --i) {
            core::VersionCorrection correction{
                .outlet = maybe(), .title = maybe(), .byline = maybe(), .encoding = maybe()};
            if (chance())
                correction.date = date();
            for (int k = below(4); k > 0; --k)
                correction.roles.insert(below(20), role());
            m_project.corrections.versions.insert(version(), correction);
        }
    }

    core::SentenceAnchor sentence()
    {
        return {{version(), below(30)}, chance() ? words() : QString()};
    }

    QList<core::SentenceAnchor> sentences()
    {
        QList<core::SentenceAnchor> anchors;
        for (int i = below(4); i >= 0; --i)
            anchors.append(sentence());
        return anchors;
    }

    void decideAboutSentences()
    {
        core::Corrections &corrections = m_project.corrections;
        for (int i = below(4); i > 0; --i) {
            corrections.links.append({.a = sentence(),
                                      .b = sentence(),
                                      .kind = static_cast<core::ManualLink::Kind>(below(3))});
            corrections.noCounterpart.append(sentence());
            corrections.mergedClaims.append(sentences());
            corrections.splitClaims.append(sentences());
        }
    }

    core::Anchor anchor()
    {
        core::Anchor made{.version = version(), .text = words()};
        for (int i = below(3); i >= 0; --i)
            made.ranges.append({.begin = i * 10, .end = i * 10 + below(10)});
        return made;
    }

    void decideAboutStatements()
    {
        core::Corrections &corrections = m_project.corrections;
        for (int i = below(4); i > 0; --i) {
            core::StatementCorrection correction{
                .kind = static_cast<core::StatementCorrection::Kind>(below(3)),
                .content = anchor(),
                .cue = words(),
                .source = maybe()};
            if (chance())
                correction.type = static_cast<core::StatementType>(below(3));
            if (chance())
                correction.newContent = anchor();
            corrections.statements.append(correction);
            corrections.mergedSources.append({.a = {.version = version(), .name = words()},
                                              .b = {.version = version(), .name = words()}});
            corrections.splitSources.append({.version = version(), .name = words()});
        }
    }

    void look()
    {
        m_project.reference = chance() ? version() : core::VersionId();
        core::store::View &view = m_project.view;
        view.layout = words();
        for (qint32 i = count() - 1; i >= 0; --i) {
            if (chance())
                view.columns.append(core::VersionId{i});
            if (chance())
                view.looks.insert(
                    {i},
                    {.colour = chance() ? std::optional(quint32(m_random())) : std::nullopt,
                     .characters = below(90),
                     .isPinned = chance()});
        }
        if (chance())
            view.filter = {{u"minimumWords"_s, below(9)}};
        if (chance())
            view.sentence = sentence();
    }

    std::mt19937 m_random;
    Project m_project;
};

} // namespace

core::store::Project randomProject(quint32 seed)
{
    return Making(seed).run();
}

} // namespace support
