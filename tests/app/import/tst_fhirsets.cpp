// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/import/fhirsample.h"
#include "tests/testcase.h"

using namespace sphygma;
using namespace sphygma::fhirsample;
using namespace Qt::StringLiterals;

/// What several resources say together: pairs, versions, patients of several servers.
class FhirSetsTest : public QObject
{
    Q_OBJECT

private slots:
    void pairs_data();
    void pairs();
    void versions_data();
    void versions();
    void patients_data();
    void patients();

private:
    WrittenFile m_file;
};

static QByteArray lone(const QByteArray &id, const QByteArray &value, const QByteArray &more = {},
                       const QByteArray &time = "2024-03-05T09:30:00+08:00")
{
    return observation(id, coded(id.startsWith('s') ? "8480-6" : "8462-4") + "," + quantity(value) + more,
                       "Patient/p1", time);
}

static QByteArray members(const QByteArray &id, const QByteArrayList &of, const QByteArray &more = {})
{
    return observation(id,
                       coded("85354-9") + more + R"(,"hasMember":[{"reference":")"
                           + of.join("\"},{\"reference\":\"") + "\"}]");
}

static QByteArray side(const char *arm)
{
    return QByteArray(R"(,"bodySite":{"text":")") + arm + "\"}";
}

static QByteArray version(const char *number, const char *updated)
{
    return QByteArray(R"(,"meta":{"versionId":")") + number + R"(","lastUpdated":")" + updated + "\"}";
}

/// Pairs of url and resource.
static QByteArray bundle(const QList<QByteArrayList> &entries)
{
    QByteArrayList all;
    for (const QByteArrayList &entry : entries)
        all.append(R"({"fullUrl":")" + entry[0] + R"(","resource":)" + entry[1] + "}");
    return R"({"resourceType":"Bundle","entry":[)" + all.join(",\n") + "]}";
}

void FhirSetsTest::pairs_data()
{
    addCaseColumns();
    const QString columns = u"sbp/dbp"_s;
    const QStringList right{u"120/80"_s, u"140/95"_s};
    const QString byOrder = u"!in the order of the file"_s;
    QTest::newRow("members") << lines({members("a", {"Observation/s1", "Observation/d1"}),
                                       members("b", {"http://x.example/Observation/s2", "Observation/d2"}),
                                       lone("s1", "120"), lone("s2", "140"), lone("d2", "95"),
                                       lone("d1", "80")})
                             << columns << right << byOrder;
    QTest::newRow("panel behind its members")
        << lines({lone("s1", "120"), lone("s2", "140"), lone("d2", "95"), lone("d1", "80"),
                  members("a", {"Observation/s1", "Observation/d1"})})
        << columns << right << byOrder;
    QTest::newRow("arms") << lines({lone("s1", "120", side("left")), lone("s2", "140", side("right")),
                                    lone("d2", "95", side("right")), lone("d1", "80", side("left"))})
                          << columns << right << byOrder;
    QTest::newRow("one arm not told") << lines({lone("d1", "80"), lone("s2", "140", side("right")),
                                                lone("s1", "120"), lone("d2", "95", side("right"))})
                                      << columns << right << byOrder;
    QTest::newRow("other arms") << lines({lone("s1", "120", side("left")), lone("d2", "95", side("right"))})
                                << columns << QStringList{u"120/"_s, u"/95"_s} << byOrder;
    const QByteArray device = R"(,"device":{"display":"A"})", other = R"(,"device":{"display":"B"})";
    QTest::newRow("devices") << lines({lone("s1", "120", device), lone("s2", "140", other),
                                       lone("d2", "95", other), lone("d1", "80", device)})
                             << columns << right << byOrder;
    QTest::newRow("by order") << lines(
        {lone("s1", "120"), lone("s2", "140"), lone("d1", "80"), lone("d2", "95")})
                              << columns << right << u"1 of them repeats a patient and time"_s;
    QTest::newRow("which of two") << lines({lone("s1", "120"), lone("d1", "80"), lone("d2", "95")}) << columns
                                  << QStringList{u"120/80"_s, u"/95"_s} << u"in the order of the file"_s;
}

void FhirSetsTest::pairs()
{
    m_file.verify();
}

void FhirSetsTest::versions_data()
{
    addCaseColumns();
    const QString columns = u"sbp/dbp/status"_s;
    const auto versioned = [](const char *value, const QByteArray &more, const char *status = "final",
                              const char *subject = "Patient/p1") {
        return observation("a", panel(quantity(value), quantity("80")) + more, subject, "2024-03-05", status);
    };
    const QByteArray first = version("1", "2024-03-05T10:00:00Z"),
                     second = version("2", "2024-03-06T10:00:00Z"),
                     tenth = version("10", "2024-03-07T01:00:00+09:00");
    const QString again = u"1 observation stands in the file again or in a newer version"_s;
    QTest::newRow("newest first") << lines({versioned("125", second), versioned("120", first)}) << columns
                                  << QStringList{u"125/80/final"_s} << again;
    QTest::newRow("newest last") << lines({versioned("120", first), versioned("125", second)}) << columns
                                 << QStringList{u"125/80/final"_s} << again;
    QTest::newRow("numbers, not letters") << lines({versioned("130", tenth), versioned("125", second)})
                                          << columns << QStringList{u"130/80/final"_s} << again;
    QTest::newRow("by date") << lines({versioned("120", version("x", "2024-03-05T10:00:00Z")),
                                       versioned("125", version("y", "2024-03-05T09:00:00-02:00"))})
                             << columns << QStringList{u"125/80/final"_s} << again;
    QTest::newRow("withdrawn") << lines(
        {versioned("120", second, "entered-in-error"), versioned("120", first)})
                               << columns << QStringList{u"120/80/entered-in-error"_s} << again;
    QTest::newRow("the same twice") << lines({versioned("120", {}), versioned("120", {})}) << columns
                                    << QStringList{u"120/80/final"_s} << again;
    QTest::newRow("nothing tells") << lines({versioned("120", {}), versioned("125", {})}) << columns
                                   << QStringList{u"120/80/final"_s, u"125/80/final"_s}
                                   << u"1 observation has the id of another"_s;
    QTest::newRow("another patient") << lines(
        {versioned("120", first), versioned("125", second, "final", "Patient/p2")})
                                     << columns << QStringList{u"120/80/final"_s, u"125/80/final"_s}
                                     << u"1 observation has the id of another"_s;
    QTest::newRow("lone twice") << lines(
        {lone("s", "120"), lone("d", "80"), lone("s", "120"), lone("d", "80")})
                                << columns << QStringList{u"120/80/final"_s}
                                << u"2 observations stand in the file again"_s;
    const QByteArray own = R"(,"component":[)" + component("8480-6", quantity("120")) + ","
        + component("8462-4", quantity("80")) + "]";
    QTest::newRow("panel and members")
        << lines({lone("s", "120"), lone("d", "80"), members("a", {"Observation/s", "Observation/d"}, own)})
        << columns << QStringList{u"120/80/final"_s} << u"2 values stand both in a panel"_s;
    QTest::newRow("members differ") << lines({members("a", {"Observation/s"}, own), lone("s", "125")})
                                    << columns << QStringList{u"120/80/final"_s, u"125//final"_s}
                                    << u"!stand both in a panel"_s;
}

void FhirSetsTest::versions()
{
    m_file.verify();
}

void FhirSetsTest::patients_data()
{
    addCaseColumns();
    const QString columns = u"patient_id/age/sex/sbp"_s;
    const auto on = [](const char *server, const char *resource) {
        return "http://" + QByteArray(server) + "/" + resource;
    };
    for (const bool isWhole : {false, true}) {
        const QByteArray toA = isWhole ? "http://a.example/Patient/1" : "Patient/1",
                         toB = isWhole ? "http://b.example/Patient/1" : "Patient/1";
        QTest::newRow(isWhole ? "two servers, whole references" : "two servers")
            << bundle({{on("a.example", "Patient/1"), patient("1", "1960-03-05")},
                       {on("b.example", "Patient/1"), patient("1", "1990-03-05", "male")},
                       {on("a.example", "Observation/1"), pressure("1", "120", "80", toA)},
                       {on("b.example", "Observation/1"), pressure("1", "130", "80", toB)}})
            << columns << QStringList{u"1/64/female/120"_s, u"http://b.example/Patient/1/34/male/130"_s}
            << u"!again"_s;
    }
    QTest::newRow("unknown on another server")
        << bundle(
               {{on("a.example", "Patient/1"), patient("1", "1960-03-05")},
                {on("a.example", "Observation/1"), pressure("1", "120", "80")},
                {on("a.example", "Observation/2"), pressure("2", "130", "80", "http://b.example/Patient/1")},
                {on("a.example", "Observation/3"),
                 pressure("3", "131", "80", "https://a.example/Patient/1")}})
        << columns << QStringList{u"p1///120"_s, u"http://b.example/Patient/1///130"_s, u"1/64/female/131"_s}
        << QString();
    const QByteArray p = patient("p1", "1960-03-05"), stub = R"({"resourceType":"Patient","id":"p1"})";
    const QString known = u"p1/64/female/120"_s;
    QTest::newRow("stub first") << lines({stub, p, pressure("o", "120", "80")}) << columns
                                << QStringList{known} << u"!other data"_s;
    QTest::newRow("stub last") << lines({p, stub, pressure("o", "120", "80")}) << columns
                               << QStringList{known} << u"!other data"_s;
    const QByteArray newer = R"({"resourceType":"Patient","id":"p1","birthDate":"1961-03-05")"
        + version("2", "2024-03-06T10:00:00Z") + "}",
                     older = R"({"resourceType":"Patient","id":"p1","gender":"male","birthDate":"1950-03-05")"
        + version("1", "2024-03-05T10:00:00Z") + "}";
    QTest::newRow("newer last") << lines({older, newer, pressure("o", "120", "80")}) << columns
                                << QStringList{u"p1/63/male/120"_s}
                                << u"1 patient stands in the file again with other data; the newest"_s;
    QTest::newRow("newer first") << lines({newer, older, pressure("o", "120", "80")}) << columns
                                 << QStringList{u"p1/63/male/120"_s} << u"other data"_s;
}

void FhirSetsTest::patients()
{
    m_file.verify();
}

static const RegisterTest<FhirSetsTest> registered;
#include "tst_fhirsets.moc"
