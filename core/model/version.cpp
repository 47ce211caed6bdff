// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/version.h"

namespace core {

QString PublicationDate::toIso() const
{
    if (!moment.isValid())
        return {};
    return hasTime ? moment.toString(Qt::ISODate) : moment.date().toString(Qt::ISODate);
}

} // namespace core
