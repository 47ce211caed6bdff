// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reader/formats/input.h"

#include <QBuffer>

#include <memory>

class KZip;

namespace core::reader {

/// A ZIP archive in memory, which office documents are too. Nothing is ever written to disk, and no
/// more is unpacked than the limits allow, whatever the archive says of its sizes.
class Archive
{
public:
    /// Damaged where it cannot be opened; TooMany over the limit of members.
    static Result<std::unique_ptr<Archive>> open(const Input &input);
    ~Archive();
    Q_DISABLE_COPY_MOVE(Archive)

    /// The paths of all files, ascending.
    const QStringList &files() const { return m_files; }
    /// Damaged, Protected, UnpacksTooLarge; empty bytes for a file that is not there.
    Result<QByteArray> read(const QString &path);

private:
    explicit Archive(const Input &input);
    void listFiles();

    const Input &m_input;
    QBuffer m_buffer;
    std::unique_ptr<KZip> m_zip;
    QStringList m_files;
    qint64 m_unpacked = 0; ///< so far
};

} // namespace core::reader
