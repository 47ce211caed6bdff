// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/task.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

#include <chrono>

class QHostAddress;

namespace app {

struct FetchRules
{
    qint64 maximumBytes = 32LL * 1024 * 1024;
    int maximumRedirects = 10;
    std::chrono::milliseconds silence{20'000}; ///< how long nothing may come
    std::chrono::milliseconds whole{120'000}; ///< how long all of it may take
    bool allowsPrivate = false; ///< addresses of this computer and its own network too
};

/// What was found under an address.
struct Fetched
{
    QByteArray bytes;
    QUrl address; ///< where it was in the end
    QStringList redirects; ///< the addresses on the way there, the one asked for first
    QString encoding; ///< as the server declared it; may be empty
};

/// True for hosts of the public network: no loopback, private, link-local or shared ones.
bool isPublic(const QHostAddress &host);

/// Asks once for what is under an http or https address: follows redirects, but runs nothing, loads
/// nothing that the page names, keeps and sends no cookies. Blocks (with an event loop of its own)
/// until it is there, a rule is broken or the task is cancelled; call it from a working thread.
core::Result<Fetched> fetch(const QString &address, const FetchRules &rules,
                            const core::Task &task = {});

} // namespace app
