// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"

#include <QIODevice>
#include <QList>
#include <QString>

#include <memory>

namespace sphygma {

/// One data set of a SAS transport file: from its header to the next one's.
struct XptMember
{
    QString name;
    qint64 begin = 0;
    qint64 end = 0;
};

/// The data sets of a SAS transport file of version 5 or 8, in order. ReadStat knows of one only and would
/// read the headers of the others as rows. Source: SAS, Record Layout of a SAS Version 5 or 6 Data Set in
/// SAS Transport Format; the same for version 8 or 9.
Result<QList<XptMember>> xptMembers(QIODevice &device, Progress &progress);

/// The file as if \a member were its only data set; \a device must outlive it.
std::unique_ptr<QIODevice> xptMemberDevice(QIODevice &device, const XptMember &member);

/// Whether \a member ends with a whole row, as it does unless the file is cut off, and holds \a rows at
/// least, as a file of version 8 may tell. One that was cut between two rows is not known by it.
bool isWholeXpt(QIODevice &device, const XptMember &member, qint64 rows);

} // namespace sphygma
