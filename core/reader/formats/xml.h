// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reader/formats/input.h"

#include <QXmlStreamReader>

#include <functional>

/// XML read token by token, without recursion. Entities that the document defines are expanded by
/// QXmlStreamReader, which stops at 4,096 characters of each (no "billion laughs"); none is
/// fetched.
namespace core::reader {

/// What to do after a token; Skip only at the begin of an element.
enum class XmlStep { Into, Skip };

/// Calls \a visit for every token but the document's begin and end. Fails with Damaged (detail
/// \a kind) where the XML is broken or ends early, with NestedTooDeep over the limit, and when
/// cancelled. Prefixes of undeclared namespaces are let through: names are compared without them.
Result<void> readXml(const QByteArray &xml, const Input &input, QLatin1StringView kind,
                     const std::function<XmlStep(QXmlStreamReader &)> &visit);
Result<void> readXml(const QString &xml, const Input &input, QLatin1StringView kind,
                     const std::function<XmlStep(QXmlStreamReader &)> &visit);

/// "w:p" -> "p".
QStringView localName(const QXmlStreamReader &xml);
/// The value of an attribute by its name without prefix; empty where it is missing.
QString attributeNamed(const QXmlStreamReader &xml, QLatin1StringView name);

} // namespace core::reader
