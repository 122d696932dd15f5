// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdffinish.h"

#include <qpdf/QPDF.hh>

using namespace Qt::StringLiterals;

namespace sphygma {

static bool isOpaque(QPDFObjectHandle state, const char *key)
{
    QPDFObjectHandle value = state.getKey(key);
    return !value.isNumber() || value.getNumericValue() == 1.0;
}

static void lookAtDictionary(QPDFObjectHandle object, QStringList &troubles)
{
    QPDFObjectHandle mask = object.getKey("/SMask");
    if (!mask.isNull() && !(mask.isName() && mask.getName() == "/None"))
        troubles += u"soft mask"_s;
    if (!isOpaque(object, "/ca") || !isOpaque(object, "/CA"))
        troubles += u"transparent colour"_s;
    QPDFObjectHandle blend = object.getKey("/BM");
    if (blend.isName() && blend.getName() != "/Normal" && blend.getName() != "/Compatible")
        troubles += u"blend mode"_s;
    QPDFObjectHandle group = object.getKey("/Group");
    if (group.isDictionary() && group.getKey("/S").isName()
        && group.getKey("/S").getName() == "/Transparency")
        troubles += u"transparency group"_s;
    if (object.isDictionaryOfType("/FontDescriptor") && !object.hasKey("/FontFile")
        && !object.hasKey("/FontFile2") && !object.hasKey("/FontFile3"))
        troubles += u"font that is not embedded"_s;
}

static void lookAtDocument(QPDF &pdf, QStringList &troubles)
{
    if (pdf.isEncrypted())
        troubles += u"encryption"_s;
    QPDFObjectHandle root = pdf.getRoot();
    if (!root.getKey("/OutputIntents").isArray())
        troubles += u"no output intent"_s;
    QPDFObjectHandle metadata = root.getKey("/Metadata");
    if (!metadata.isStream()) {
        troubles += u"no metadata"_s;
        return;
    }
    const auto xmp = metadata.getStreamData();
    const QByteArrayView bytes(xmp->getBuffer(), static_cast<qsizetype>(xmp->getSize()));
    if (!bytes.contains("<pdfaid:part>1</pdfaid:part>"))
        troubles += u"metadata without the claim to PDF/A-1"_s;
}

QStringList archivalTroubles(const QByteArray &bytes)
{
    QStringList troubles;
    try {
        QPDF pdf;
        pdf.processMemoryFile("report", bytes.constData(), static_cast<size_t>(bytes.size()));
        lookAtDocument(pdf, troubles);
        if (bytes.contains("/ObjStm"))
            troubles += u"object streams"_s;
        for (QPDFObjectHandle held : pdf.getAllObjects()) {
            if (held.isStream())
                held = held.getDict();
            if (held.isDictionary())
                lookAtDictionary(held, troubles);
        }
    } catch (const std::exception &e) {
        troubles += QString::fromUtf8(e.what());
    }
    troubles.removeDuplicates();
    return troubles;
}

} // namespace sphygma
