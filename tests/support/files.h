// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reader/read.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

/// Small files of every format, made in memory, and what was read of them as lines.
namespace support {

struct Member
{
    QString path;
    QByteArray bytes;
};

QByteArray zipOf(const QList<Member> &members);

/// A Word document around the paragraphs of its body, in WordprocessingML.
QByteArray wordOf(const QByteArray &body, const QList<Member> &more = {});

/// An OpenDocument text around the content of office:text.
QByteArray openDocumentOf(const QByteArray &text, const QList<Member> &more = {});

/// "title: Council opens library", "body: The town council …": the blocks with their roles.
QStringList blocksOf(const core::Version &version);

/// readAllBytes() with the tests' languages.
core::reader::Reading reading(const QByteArray &bytes, const QString &name = QStringLiteral("file"),
                              const core::reader::ReadOptions &options = {});

/// The only version of a reading; fails loudly, with the error, where there is not one.
core::Version readOne(const QByteArray &bytes, const QString &name = QStringLiteral("file"));

} // namespace support
