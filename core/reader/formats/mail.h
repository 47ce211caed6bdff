// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reader/formats/input.h"

namespace core::reader {

/// A mail (EML, RFC 5322) or a page saved as one (MHTML, RFC 2557). Of a page: its HTML, its
/// address, and as retrieved the time when it was saved. Of a mail: the article in its HTML or
/// plain part; subject, sender and date fill what the text does not say itself. A mail or article
/// that was forwarded, attached or in the text, is read with its own subject, sender and date.
/// Attached documents are members: "mail.eml/2" is the first; a letter that only hands them over is
/// left out.
Reading readMail(const Input &input);

/// Whether bytes begin with a mail's header: at least two fields that every mail has.
bool looksLikeMail(QByteArrayView bytes);

} // namespace core::reader
