// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/statfile/staterrors.h"

#include "app/import/words.h"

namespace sphygma {

static Error unreadable(const QString &message)
{
    return {Error::Kind::Unreadable, message, {}};
}

Error damagedStatFile(const QString &name)
{
    return unreadable(say(QT_TRANSLATE_NOOP("sphygma",
                                            "%1 is damaged: its parts contradict each other. Get the file "
                                            "once more, or export it again."))
                          .arg(name));
}

Error openTextInFile(const QString &name)
{
    return unreadable(say(QT_TRANSLATE_NOOP("sphygma",
                                            "%1 is damaged: a name or another text in it has no end. Get the "
                                            "file once more, or export it again."))
                          .arg(name));
}

Error cutOffFile(const QString &name, qint64 rows)
{
    return unreadable(say(QT_TRANSLATE_NOOP("sphygma",
                                            "%1 is cut off: it ends after %2 rows, before all that it "
                                            "announces. Get the file once more, or export it again."))
                          .arg(name)
                          .arg(rows));
}

Error unknownVersion(const QString &name)
{
    return unreadable(say(QT_TRANSLATE_NOOP("sphygma",
                                            "%1 is of a version that cannot be read here. Save it in an "
                                            "older format, or as CSV."))
                          .arg(name));
}

Error tooLargeForMemory(const QString &name)
{
    return unreadable(say(QT_TRANSLATE_NOOP("sphygma",
                                            "%1 holds more than fits into the memory of this computer. "
                                            "Leave out columns, or split the file."))
                          .arg(name));
}

Error otherEncoding(const QString &name, const QString &encoding)
{
    return unreadable(say(QT_TRANSLATE_NOOP("sphygma",
                                            "%1 holds text that is not in the encoding %2. Choose another "
                                            "encoding, for example GB18030 or windows-1252."))
                          .arg(name, encoding));
}

Error unknownEncoding(const QString &name, const QString &encoding)
{
    return unreadable(say(QT_TRANSLATE_NOOP("sphygma",
                                            "%1 names the text encoding %2, which is not known here. Choose "
                                            "another encoding, for example UTF-8."))
                          .arg(name, encoding));
}

Error catalogueNoTable(const QString &name)
{
    return unreadable(say(QT_TRANSLATE_NOOP("sphygma",
                                            "%1 is a catalogue of SAS formats and holds no table. Open the "
                                            "data file (.sas7bdat or .xpt) instead."))
                          .arg(name));
}

} // namespace sphygma
