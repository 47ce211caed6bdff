// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/correctionsjson.h"
#include "core/store/database.h"
#include "core/store/project.h"
#include "core/store/schema.h"
#include "core/store/viewjson.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

constexpr qint64 largestFile = 2LL << 30;
constexpr qsizetype mostVersions = 10'000;

// A SQLite file begins with a head of 100 bytes: its name, and numbers at known places
// (https://www.sqlite.org/fileformat.html#the_database_header).
constexpr qsizetype headSize = 100;
constexpr QByteArrayView headName("SQLite format 3\0", 16);
constexpr qsizetype formatAt = 60;
constexpr qsizetype applicationAt = 68;

QByteArray headOf(QFile &file)
{
    return file.open(QIODevice::ReadOnly) ? file.read(headSize) : QByteArray();
}

qint32 numberAt(QByteArrayView head, qsizetype place)
{
    return qFromBigEndian<qint32>(head.sliced(place).data());
}

bool saysProject(QByteArrayView head)
{
    return head.size() == headSize && head.startsWith(headName)
        && numberAt(head, applicationAt) == applicationId;
}

/// What can be told without a database: why the file is refused, or its format.
Result<qsizetype> formatOf(const QString &path)
{
    const auto refused = [&path](ErrorCode code, const QString &detail = {}) {
        return std::unexpected(Error{code, path, detail});
    };
    const QFileInfo info(path);
    if (!info.exists())
        return refused(ErrorCode::FileMissing);
    if (!info.isFile())
        return refused(info.isDir() ? ErrorCode::FileIsDirectory : ErrorCode::NotProject);
    QFile file(path);
    const QByteArray head = headOf(file);
    if (file.error() != QFileDevice::NoError)
        return refused(ErrorCode::FileUnreadable, file.errorString());
    if (head.isEmpty())
        return refused(ErrorCode::FileEmpty);
    if (info.size() > largestFile)
        return refused(ErrorCode::FileTooLarge, QString::number(largestFile >> 20));
    if (head.size() < headSize && head.startsWith(headName))
        return refused(ErrorCode::Damaged, u"SQLite"_s);
    if (!saysProject(head))
        return refused(ErrorCode::NotProject);
    const qint32 format = numberAt(head, formatAt);
    if (format > std::ssize(migrations()))
        return refused(ErrorCode::NewerProject, QString::number(format));
    if (format < 1)
        return refused(ErrorCode::Damaged, u"user_version"_s);
    return format;
}

/// Takes a project out of a database, trusting nothing in it.
class Taking
{
public:
    explicit Taking(Database &database)
        : m_database(database)
    {
    }

    /// Nothing where something makes no sense; table() says where.
    std::optional<Project> run()
    {
        const bool isWhole = takeVersions() && takeBlocks() && takeGivenSentences()
            && areVersionsSound() && takeCorrections() && takeView();
        return isWhole && m_database.isOk() ? std::optional(std::move(m_project)) : std::nullopt;
    }
    const QString &table() const { return m_table; }

private:
    QList<QVariantList> rowsOf(const QString &table, const QString &columns)
    {
        m_table = table;
        return m_database.rows(u"SELECT %1 FROM %2 ORDER BY rowid"_s.arg(columns, table));
    }

    qint32 count() const { return static_cast<qint32>(m_project.story.versions.size()); }

    Version *versionAt(const QVariant &position)
    {
        const qint64 number = position.toLongLong();
        return number >= 0 && number < count()
            ? &m_project.story.versions[static_cast<size_t>(number)]
            : nullptr;
    }

    static QString text(const QVariant &value) { return wellFormed(value.toString()); }

    bool takeVersions()
    {
        JsonValues values(0);
        for (const QVariantList &row : rowsOf(u"version"_s, u"*"_s)) {
            if (row.size() != 18 || row[0].toLongLong() != count() || count() == mostVersions)
                return false;
            const bool hasBytes = !row[12].toByteArray().isEmpty();
            m_project.story.versions.push_back({.name = text(row[1]),
                                                .outlet = text(row[2]),
                                                .title = text(row[3]),
                                                .byline = text(row[4]),
                                                .date = values.date(row[5].toString()),
                                                .modified = values.date(row[6].toString()),
                                                .address = text(row[7]),
                                                .language = text(row[8]),
                                                .file = text(row[9]),
                                                .retrieved = values.moment(row[10].toString()),
                                                .fetchedFrom = text(row[11]),
                                                .bytes = row[12].toByteArray(),
                                                .sha256 = row[13].toByteArray(),
                                                .encoding = text(row[14]),
                                                .encodingAssumed = row[15].toBool(),
                                                .source = hasBytes ? QString() : text(row[16]),
                                                .text = text(row[17])});
        }
        return values.isSound();
    }

    /// The range of a row that ends with version, begin, end; nothing where it is in no text or
    /// before \a last.
    std::optional<TextRange> rangeOf(const QVariantList &row, const Version *version,
                                     const TextRange &last)
    {
        const TextRange range{.begin = row.at(row.size() - 2).toLongLong(),
                              .end = row.at(row.size() - 1).toLongLong()};
        const bool isSound = version && range.begin >= last.end && range.begin <= range.end
            && range.end <= version->text.size();
        return isSound ? std::optional(range) : std::nullopt;
    }

    bool takeBlocks()
    {
        JsonValues values(count());
        for (const QVariantList &row :
             rowsOf(u"block"_s, u"role, version, text_begin, text_end"_s)) {
            Version *version = versionAt(row[1]);
            const auto range = rangeOf(
                row, version,
                version && !version->blocks.isEmpty() ? version->blocks.last().range : TextRange());
            if (!range)
                return false;
            version->blocks.append(
                {.role = values.named<BlockRole>(row[0].toString(), roleNames), .range = *range});
        }
        return values.isSound();
    }

    bool takeGivenSentences()
    {
        for (const QVariantList &row :
             rowsOf(u"given_sentence"_s, u"version, text_begin, text_end"_s)) {
            Version *version = versionAt(row[0]);
            const auto range = rangeOf(row, version,
                                       version && !version->givenSentences.isEmpty()
                                           ? version->givenSentences.last()
                                           : TextRange());
            if (!range)
                return false;
            version->givenSentences.append(*range);
        }
        return true;
    }

    bool areVersionsSound()
    {
        m_table = u"version"_s;
        QSet<QString> names;
        for (const Version &version : m_project.story.versions) {
            names.insert(version.name);
            const bool isAltered = !version.bytes.isEmpty()
                && version.sha256
                    != QCryptographicHash::hash(version.bytes, QCryptographicHash::Sha256);
            if (isAltered || version.name.isEmpty() || version.outlet.isEmpty())
                return false;
        }
        return names.size() == count();
    }

    static QJsonObject objectIn(const QVariant &value, JsonValues &values)
    {
        const auto document = QJsonDocument::fromJson(value.toString().toUtf8());
        if (!document.isObject())
            values.refuse();
        return document.object();
    }

    bool takeCorrections()
    {
        JsonValues values(count());
        for (const QVariantList &row : rowsOf(u"correction"_s, u"kind, value"_s)) {
            takeKept({.kind = row[0].toString(), .value = objectIn(row[1], values)},
                     m_project.corrections, values);
        }
        return values.isSound();
    }

    bool takeView()
    {
        JsonValues values(count());
        for (const QVariantList &row : rowsOf(u"view"_s, u"name, value"_s)) {
            const QJsonObject value = objectIn(row[1], values);
            if (row[0] == "reference"_L1)
                m_project.reference = values.version(value.value("version"_L1));
            else if (row[0] == "view"_L1)
                m_project.view = viewFrom(value, count());
        }
        return values.isSound();
    }

    Database &m_database;
    Project m_project;
    QString m_table;
};

} // namespace

Result<Project> open(const QString &path)
{
    const auto format = formatOf(path);
    if (!format)
        return std::unexpected(format.error());
    const auto damaged = [&path](const QString &detail) {
        return std::unexpected(Error{ErrorCode::Damaged, path, detail});
    };
    Database database(path);
    if (!database.isOpen())
        return std::unexpected(Error{ErrorCode::FileUnreadable, path, database.error()});
    if (!database.isOk())
        return damaged(database.error());
    const bool isSound = hasSchemaOf(database, *format)
        && database.value(u"PRAGMA quick_check(1)"_s) == u"ok"_s && migrate(database, *format);
    if (!isSound)
        return damaged(database.isOk() ? u"SQLite"_s : database.error());
    Taking taking(database);
    if (auto project = taking.run())
        return *std::move(project);
    return damaged(database.isOk() ? taking.table() : database.error());
}

bool isProject(const QString &path)
{
    if (path.endsWith(".sidebyline"_L1, Qt::CaseInsensitive))
        return true;
    QFile file(path);
    return QFileInfo(path).isFile() && saysProject(headOf(file));
}

} // namespace core::store
