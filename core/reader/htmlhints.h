// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// What the class and id of an element, written by people for people, say of what it holds.
namespace core::reader {

/// How surely an element's name says that it holds the article, best first.
enum class ContainerHint {
    ArticleBody, ///< "article-body", "entry-content"
    Story, ///< "story", "post", "field-body"
    Main, ///< "main-content"
    None,
};

ContainerHint containerHint(const QString &classAndId);

/// Whether they name a part that is not the article's text: share bars, related stories, comments,
/// adverts, forms, bylines.
bool namesBoilerplate(const QString &classAndId);
/// Whether they name a device of layout, mostly used beside the text, on some pages for it:
/// galleries, sliders, widgets, "read more" folds.
bool namesDevice(const QString &classAndId);
/// Comments may be longer than the article, so length never speaks for them.
bool namesComments(const QString &classAndId);
bool namesCaption(const QString &classAndId);
bool namesStandfirst(const QString &classAndId);
bool namesByline(const QString &classAndId);
/// "subscriber-only", "locked-content": text of the article that a page hides from those who have
/// not paid.
bool namesSubscriberText(const QString &classAndId);
/// Text for screen readers only.
bool namesHidden(const QString &classAndId);

} // namespace core::reader
