// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <expected>

namespace widgets {

/// A definition for KSyntaxHighlighting, ready to be used, and the name that it goes by.
struct WordDefinition
{
    QString name;
    QByteArray xml;
};

/// A definition file of the user's, made safe: every format is drawn underlined, whatever the theme
/// says of it, and no regular expression of it may branch without end. The error is what is wrong
/// with the file, in words: "line 7: …".
std::expected<WordDefinition, QString> checkedDefinition(const QByteArray &xml);

/// The words and phrases of a plain list, one a line: lines that begin with "#" are comments, a "*"
/// at the end stands for any ending. UTF-8, or else Latin-1.
QStringList wordsOfPlainList(const QByteArray &text);
/// The definition that marks them, not minding case nor kinds of apostrophe; or what is wrong.
std::expected<WordDefinition, QString> definitionOf(const QString &name, const QStringList &words);

} // namespace widgets
