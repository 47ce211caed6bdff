// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"

#include "support/stories.h"

#include <QBuffer>

#include <KZip>

using namespace Qt::StringLiterals;

namespace support {

namespace {

QString nameOf(core::BlockRole role)
{
    static const QStringList names{u"title"_s,      u"standfirst"_s, u"byline"_s,  u"date"_s,
                                   u"subheading"_s, u"body"_s,       u"caption"_s, u"aside"_s};
    return names[static_cast<int>(role)];
}

} // namespace

QByteArray zipOf(const QList<Member> &members)
{
    QBuffer buffer;
    KZip zip(&buffer);
    if (!zip.open(QIODevice::WriteOnly))
        qFatal("cannot make an archive");
    for (const Member &member : members)
        zip.writeFile(member.path, member.bytes);
    zip.close();
    return buffer.data();
}

QByteArray wordOf(const QByteArray &body, const QList<Member> &more)
{
    const QByteArray document
        = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document "
          "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
        + body + "</w:body></w:document>";
    return zipOf(
        QList<Member>{{u"[Content_Types].xml"_s, "<Types/>"}, {u"word/document.xml"_s, document}}
        + more);
}

QByteArray openDocumentOf(const QByteArray &text, const QList<Member> &more)
{
    const QByteArray content
        = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
          "xmlns:office=\"o\" xmlns:text=\"t\" xmlns:style=\"s\" xmlns:table=\"b\">"
          "<office:automatic-styles><style:style style:name=\"P1\" "
          "style:parent-style-name=\"Heading_20_2\"/></office:automatic-styles>"
          "<office:body><office:text>"
        + text + "</office:text></office:body></office:document-content>";
    return zipOf(QList<Member>{{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                               {u"content.xml"_s, content}}
                 + more);
}

QStringList blocksOf(const core::Version &version)
{
    QStringList lines;
    for (const core::Block &block : version.blocks)
        lines.append(nameOf(block.role) + u": "_s + block.range.of(version.text).toString());
    return lines;
}

core::reader::Reading reading(const QByteArray &bytes, const QString &name,
                              const core::reader::ReadOptions &options)
{
    return core::reader::readAllBytes(bytes, name, {}, languages(), options);
}

core::Version readOne(const QByteArray &bytes, const QString &name)
{
    core::reader::Reading all = reading(bytes, name);
    if (all.versions.size() != 1 || !all.errors.isEmpty())
        qFatal("%s: %d versions, error %d", qPrintable(name), static_cast<int>(all.versions.size()),
               all.errors.isEmpty() ? -1 : static_cast<int>(all.errors.first().code));
    return std::move(all.versions.front());
}

} // namespace support
