// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/errortext.h"

#include <QCoreApplication>

namespace app {

namespace {

QString reasonOf(const core::Error &error)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Errors", text); };
    switch (error.code) {
    case core::ErrorCode::FileMissing:
        return tr("there is no such file");
    case core::ErrorCode::FileUnreadable:
        return tr("it cannot be read (%1)").arg(error.detail);
    case core::ErrorCode::FileIsDirectory:
        return tr("it is a folder, not a file");
    case core::ErrorCode::FileEmpty:
        return tr("it is empty");
    case core::ErrorCode::FileTooLarge:
        return tr("it is larger than %1 MB").arg(error.detail);
    case core::ErrorCode::NotText:
        return error.detail.isEmpty()
            ? tr("it is not a text that can be read")
            : tr("it is not a text that can be read (%1)").arg(error.detail);
    case core::ErrorCode::NoArticleText:
        return tr("no text of a story was found in it");
    case core::ErrorCode::NothingReadable:
        return tr("nothing in it can be read as an article (%1 looked at)").arg(error.detail);
    case core::ErrorCode::SeveralVersions:
        return tr("it holds %1 articles where one is wanted").arg(error.detail);
    case core::ErrorCode::Protected:
        return tr("it is protected by a password");
    case core::ErrorCode::OnlyPictures:
        return tr("it holds pictures only, no text (%1 pages)").arg(error.detail);
    case core::ErrorCode::Damaged:
        return tr("it is damaged or cut off (%1)").arg(error.detail);
    case core::ErrorCode::UnpacksTooLarge:
        return tr("unpacked it is larger than %1 MB").arg(error.detail);
    case core::ErrorCode::TooMany:
        return tr("it holds more than %1 articles or files; the rest was left out")
            .arg(error.detail);
    case core::ErrorCode::NestedTooDeep:
        return tr("it is nested more than %1 deep").arg(error.detail);
    case core::ErrorCode::BadEncoding:
        return tr("it is not valid %1").arg(error.detail);
    case core::ErrorCode::DuplicateVersion:
        return tr("it is the same as %1").arg(error.detail);
    case core::ErrorCode::AddressInvalid:
        return tr("only http and https addresses are fetched, not %1").arg(error.detail);
    case core::ErrorCode::AddressPrivate:
        return tr("%1 is in this computer's own network, which is not asked unless you allow it")
            .arg(error.detail);
    case core::ErrorCode::AddressUnreachable:
        return tr("it cannot be fetched (%1)").arg(error.detail);
    case core::ErrorCode::AddressStatus:
        return tr("the server answered “%1”").arg(error.detail);
    case core::ErrorCode::AddressTimeout:
        return tr("the server took longer than %1 s").arg(error.detail);
    case core::ErrorCode::TooManyRedirects:
        return tr("it leads on to other addresses more than %1 times").arg(error.detail);
    case core::ErrorCode::TooFewVersions:
        return tr("there is nothing to compare");
    case core::ErrorCode::BadJson:
        return tr("it is not valid JSON (%1)").arg(error.detail);
    case core::ErrorCode::NotProject:
        return tr("it is no Sidebyline project");
    case core::ErrorCode::NewerProject:
        return tr("it was saved by a newer Sidebyline (format %1), which is needed to open it")
            .arg(error.detail);
    case core::ErrorCode::CannotWrite:
        return tr("it cannot be written (%1)").arg(error.detail);
    case core::ErrorCode::Cancelled:
        return tr("cancelled");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString sentenceOf(const core::Error &error)
{
    const QString reason = reasonOf(error);
    return error.file.isEmpty() ? reason : error.file + QStringLiteral(": ") + reason;
}

} // namespace app
