// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/formats/archive.h"

#include <KZip>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr qint64 anyRatio = 1024 * 1024; ///< unpacked bytes for which the ratio does not count
constexpr qsizetype flagsOffset = 6; ///< in a member's local header (APPNOTE.TXT 4.3.7)

bool isEncrypted(const QByteArray &bytes, const KZipFileEntry &entry)
{
    const qint64 at = entry.headerStart() + flagsOffset;
    return at >= 0 && at < bytes.size() && (bytes[at] & 1);
}

} // namespace

Archive::Archive(const Input &input)
    : m_input(input)
{
    m_buffer.setData(input.bytes);
    m_zip = std::make_unique<KZip>(&m_buffer);
}

Archive::~Archive() = default;

Result<std::unique_ptr<Archive>> Archive::open(const Input &input)
{
    std::unique_ptr<Archive> archive(new Archive(input));
    if (!archive->m_zip->open(QIODevice::ReadOnly) || !archive->m_zip->directory())
        return refused(input, ErrorCode::Damaged, u"a ZIP archive"_s);
    archive->listFiles();
    return archive;
}

void Archive::listFiles()
{
    struct Folder
    {
        QString path;
        const KArchiveDirectory *directory;
    };
    std::vector<Folder> folders{{QString(), m_zip->directory()}};
    for (size_t i = 0; i < folders.size(); ++i) {
        const Folder folder = folders[i];
        for (const QString &name : folder.directory->entries()) {
            const KArchiveEntry *entry = folder.directory->entry(name);
            const QString path = folder.path + name;
            if (entry && entry->isDirectory())
                folders.push_back({path + u'/', static_cast<const KArchiveDirectory *>(entry)});
            else if (entry && entry->isFile())
                m_files.append(path);
        }
    }
    m_files.sort();
}

Result<QByteArray> Archive::read(const QString &path)
{
    const auto *entry = dynamic_cast<const KZipFileEntry *>(m_zip->directory()->file(path));
    if (!entry)
        return QByteArray();
    if (isEncrypted(m_input.bytes, *entry))
        return refused(m_input, ErrorCode::Protected);
    const std::unique_ptr<QIODevice> device(entry->createDevice());
    if (!device)
        return refused(m_input, ErrorCode::Damaged, u"a ZIP archive"_s);
    const Limits &limits = m_input.options.limits;
    const qint64 byRatio = std::max(anyRatio, m_input.bytes.size() * limits.maximumRatio);
    const qint64 most = std::min(limits.maximumUnpacked, byRatio);
    QByteArray bytes = device->read(std::min(most - m_unpacked, limits.maximumBytes) + 1);
    m_unpacked += bytes.size();
    if (m_unpacked > most)
        return refused(m_input, ErrorCode::UnpacksTooLarge, QString::number(most >> 20));
    if (bytes.isEmpty() && entry->size() > 0)
        return refused(m_input, ErrorCode::Damaged, u"a ZIP archive"_s);
    return bytes;
}

} // namespace core::reader
