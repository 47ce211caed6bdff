// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/formats/xml.h"

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

QStringView withoutPrefix(QStringView name)
{
    return name.sliced(name.indexOf(u':') + 1);
}

Result<void> readTokens(QXmlStreamReader &xml, const Input &input, QLatin1StringView kind,
                        const std::function<XmlStep(QXmlStreamReader &)> &visit)
{
    xml.setNamespaceProcessing(false);
    const int deepest = input.options.limits.maximumNesting;
    int depth = 0;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (++depth > deepest)
                return refused(input, ErrorCode::NestedTooDeep, QString::number(deepest));
            if (input.task.isCancelled())
                return refused(input, ErrorCode::Cancelled);
            if (visit(xml) == XmlStep::Skip) {
                xml.skipCurrentElement();
                --depth;
            }
        } else if (token == QXmlStreamReader::EndElement) {
            visit(xml);
            --depth;
        } else if (token == QXmlStreamReader::Characters) {
            visit(xml);
        }
    }
    if (xml.hasError())
        return refused(input, ErrorCode::Damaged, QString(kind));
    return {};
}

} // namespace

Result<void> readXml(const QByteArray &xml, const Input &input, QLatin1StringView kind,
                     const std::function<XmlStep(QXmlStreamReader &)> &visit)
{
    QXmlStreamReader reader(xml);
    return readTokens(reader, input, kind, visit);
}

Result<void> readXml(const QString &xml, const Input &input, QLatin1StringView kind,
                     const std::function<XmlStep(QXmlStreamReader &)> &visit)
{
    QXmlStreamReader reader(xml);
    return readTokens(reader, input, kind, visit);
}

QStringView localName(const QXmlStreamReader &xml)
{
    return withoutPrefix(xml.qualifiedName());
}

QString attributeNamed(const QXmlStreamReader &xml, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (withoutPrefix(attribute.qualifiedName()) == name)
            return attribute.value().toString();
    }
    return {};
}

} // namespace core::reader
