// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdfmetadata.h"

using namespace Qt::StringLiterals;

namespace sphygma {

QByteArray pdfMetadata(const PdfIdentity &identity)
{
    const QString date = identity.date.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
    QString xmp = u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                  "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
                  "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                  "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                  "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
                  "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
                  "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"_s
        + identity.title.toHtmlEscaped() + u"</rdf:li></rdf:Alt></dc:title>\n"_s;
    if (!identity.author.isEmpty())
        xmp += u"<dc:creator><rdf:Seq><rdf:li>"_s + identity.author.toHtmlEscaped()
            + u"</rdf:li></rdf:Seq></dc:creator>\n"_s;
    xmp += u"<pdf:Producer>Sphygma, Qt, qpdf</pdf:Producer>\n<xmp:CreatorTool>Sphygma</xmp:CreatorTool>\n"
           "<xmp:CreateDate>"_s
        + date + u"</xmp:CreateDate>\n<xmp:ModifyDate>"_s + date + u"</xmp:ModifyDate>\n"_s;
    if (identity.archival)
        xmp += u"<pdfaid:part>1</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>\n"_s;
    xmp += u"</rdf:Description>\n</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>"_s;
    return xmp.toUtf8();
}

} // namespace sphygma
