// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/compare.h"

#include <QFileInfo>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// "www.example.org" and "amp.example.org" are shown as "example.org".
QString outletOfHost(const QString &address)
{
    static constexpr std::array servers{"www"_L1, "m"_L1, "amp"_L1, "mobile"_L1, "edition"_L1};
    QString host = QUrl(address).host();
    for (qsizetype dot = host.indexOf(u'.'); dot > 0; dot = host.indexOf(u'.')) {
        const QStringView first = QStringView(host).first(dot);
        const bool hasDomainLeft = host.indexOf(u'.', dot + 1) > 0;
        if (!hasDomainLeft || std::ranges::none_of(servers, [&](auto s) { return s == first; }))
            break;
        host.remove(0, dot + 1);
    }
    return host;
}

/// "wire_copy.txt" -> "wire copy"
QString outletOfFile(const QString &file)
{
    return QFileInfo(file).completeBaseName().replace(u'_', u' ').simplified();
}

QString outletOf(const Version &version)
{
    if (!version.outlet.trimmed().isEmpty())
        return version.outlet.trimmed();
    const QString host = outletOfHost(version.address);
    return host.isEmpty() ? outletOfFile(version.file) : host;
}

/// The wanted text, with " (2)", " (3)" … where it is taken.
QString unique(const QString &wanted, const QSet<QString> &taken)
{
    QString text = wanted;
    for (int number = 2; taken.contains(text); ++number)
        text = u"%1 (%2)"_s.arg(wanted).arg(number);
    return text;
}

void giveNames(Story &story)
{
    QSet<QString> taken;
    for (Version &version : story.versions) {
        if (taken.contains(version.name))
            version.name.clear();
        taken.insert(version.name);
    }
    for (size_t i = 0; i < story.versions.size(); ++i) {
        Version &version = story.versions[i];
        for (size_t number = i + 1; version.name.isEmpty(); ++number) {
            const QString name = u"v%1"_s.arg(number);
            if (!taken.contains(name))
                version.name = name;
        }
        taken.insert(version.name);
    }
}

} // namespace

void nameVersions(Story &story)
{
    giveNames(story);
    QSet<QString> taken;
    for (size_t i = 0; i < story.versions.size(); ++i) {
        Version &version = story.versions[i];
        const QString outlet = outletOf(version);
        version.outlet = unique(outlet.isEmpty() ? u"Version %1"_s.arg(i + 1) : outlet, taken);
        taken.insert(version.outlet);
    }
}

} // namespace core
