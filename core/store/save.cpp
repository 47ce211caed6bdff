// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/correctionsjson.h"
#include "core/store/database.h"
#include "core/store/project.h"
#include "core/store/schema.h"
#include "core/store/viewjson.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

QString asText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

class Writing
{
public:
    Writing(const Project &project, Database &database)
        : m_project(project)
        , m_database(database)
    {
    }

    void run()
    {
        migrate(m_database, 0);
        m_database.run(u"BEGIN"_s);
        for (const Version &version : m_project.story.versions)
            write(version);
        for (const KeptCorrection &kept : keptCorrections(m_project.corrections))
            m_database.run(u"INSERT INTO correction (kind, value) VALUES (?, ?)"_s,
                           {kept.kind, asText(kept.value)});
        write(u"view"_s, toJson(m_project.view));
        if (m_project.reference.isValid())
            write(u"reference"_s, {{u"version"_s, m_project.reference.value}});
        m_database.run(u"COMMIT"_s);
    }

private:
    void write(const Version &version)
    {
        // The decoded source of a page is in its bytes.
        const QString source = version.bytes.isEmpty() ? version.source : QString();
        m_database.run(
            u"INSERT INTO version VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {m_version, wellFormed(version.name), wellFormed(version.outlet),
             wellFormed(version.title), wellFormed(version.byline), toText(version.date),
             toText(version.modified), wellFormed(version.address), version.language,
             wellFormed(version.file), toText(version.retrieved), wellFormed(version.fetchedFrom),
             version.bytes, version.sha256, version.encoding, version.encodingAssumed,
             wellFormed(source), wellFormed(version.text)});
        for (const Block &block : version.blocks)
            m_database.run(
                u"INSERT INTO block (version, role, text_begin, text_end) VALUES (?, ?, ?, ?)"_s,
                {m_version, nameOf(block.role), block.range.begin, block.range.end});
        for (const TextRange sentence : version.givenSentences)
            m_database.run(
                u"INSERT INTO given_sentence (version, text_begin, text_end) VALUES (?, ?, ?)"_s,
                {m_version, sentence.begin, sentence.end});
        ++m_version;
    }

    void write(const QString &name, const QJsonObject &value)
    {
        m_database.run(u"INSERT INTO view VALUES (?, ?)"_s, {name, asText(value)});
    }

    const Project &m_project;
    Database &m_database;
    qint32 m_version = 0;
};

/// QSaveFile sees to what replacing a file takes: links are followed, rights stay, the disk has it
/// all before the old file goes.
Result<void> replace(const QString &path, const QString &with)
{
    constexpr qint64 portion = 1 << 20;
    QFile from(with);
    QSaveFile to(path);
    bool isWritten = from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly);
    while (isWritten && !from.atEnd()) {
        const QByteArray bytes = from.read(portion);
        isWritten = !bytes.isEmpty() && to.write(bytes) == bytes.size();
    }
    if (isWritten && to.commit())
        return {};
    const bool isTheScratch = from.error() != QFileDevice::NoError;
    return std::unexpected(
        Error{ErrorCode::CannotWrite, path, isTheScratch ? from.errorString() : to.errorString()});
}

} // namespace

Result<void> save(const Project &project, const QString &path)
{
    Database database;
    Writing(project, database).run();
    const QString scratch = database.close();
    if (!database.isOk())
        return std::unexpected(Error{ErrorCode::CannotWrite, path, database.error()});
    return replace(path, scratch);
}

} // namespace core::store
