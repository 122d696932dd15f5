// SPDX-License-Identifier: GPL-3.0-or-later
// Charts against pictures of them that somebody looked at, in both looks. Compared coarsely, in cells of a
// few pixels: machines draw type and edges a little differently. To make the pictures anew after a change
// that is meant, run with SPHYGMA_WRITE_PICTURES=1 and look at what tests/data/charts holds then.
#include "app/analysis/chart/chartkind.h"
#include "tests/support/chartclinic.h"
#include "tests/testcase.h"
#include "tests/ui/charts/shownchart.h"
#include "ui/charts/markspainter.h"

#include <QDir>
#include <QPainter>

using namespace sphygma;
using namespace Qt::StringLiterals;

static constexpr QSize drawn{960, 600}, coarse{96, 60};

/// How far two coarse pictures are from each other.
struct Distance
{
    double mean = 255; ///< of the colours of all cells
    double share = 1; ///< of cells that are plainly of another colour

    bool isSmall() const { return mean <= 3 && share <= 0.01; }
};

static Distance distance(const QImage &one, const QImage &other)
{
    if (one.size() != other.size() || one.isNull())
        return {};
    qint64 sum = 0;
    int far = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y), b = other.pixel(x, y);
            const int cell =
                std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b));
            sum += cell;
            far += cell > 3 * 48;
        }
    }
    const double cells = one.width() * one.height();
    return {static_cast<double>(sum) / cells / 3, far / cells};
}

static QImage coarsened(const QImage &image)
{
    return image.convertToFormat(QImage::Format_RGB32)
        .scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

static QImage ofMarks(const QString &kind, const Tokens &tokens)
{
    static const auto rules = ClinicalRules::shipped().value();
    ChartSpec spec;
    spec.kind = kind;
    NoProgress progress;
    const auto marks = chartMarks(chartClinic(), spec, *rules, {}, progress);
    if (!marks)
        qFatal("%s", qPrintable(marks.error().message));
    QImage image(drawn, QImage::Format_RGB32);
    image.fill(tokens.surface);
    QPainter painter(&image);
    const PlotStyle style = PlotStyle::forScreen(tokens);
    const MarksLayout layout =
        layOutMarks(QRectF(QPointF(), drawn).adjusted(4, 4, -4, -4), *marks, {}, style, Translator());
    paintMarks(painter, *marks, layout, style, Translator());
    return image;
}

/// Few points with all their curves, or a crowd.
static QImage ofAges(bool many, Theme::Choice look)
{
    const auto rules = ClinicalRules::shipped().value();
    PlotCloud cloud = prepared(crowd(many ? 30'000 : 400));
    ChartSpec spec;
    if (!many) {
        spec.showCurve = spec.showCentiles = spec.showRegression = spec.showMargins = true;
        NoProgress progress;
        cloud.curves = fitCurves(*cloud.points, CurveWish(spec), {}, progress).value();
    }
    ShownChart shown({cloud}, spec);
    shown.theme.setChoice(look);
    shown.chart.setSpec(spec, rules->guideline(spec.guideline));
    shown.chart.resize(drawn);
    QCoreApplication::processEvents();
    shown.settle();
    QImage image(drawn, QImage::Format_RGB32);
    image.fill(shown.theme.tokens().surface);
    shown.chart.render(&image, {}, {}, QWidget::DrawChildren);
    return image;
}

class ChartPicturesTest final : public QObject
{
    Q_OBJECT

private:
    static QImage picture(const QString &name, Theme::Choice look)
    {
        Theme::loadFonts(); // its own, not the machine's
        Theme theme;
        theme.setChoice(look);
        if (name == u"age-points"_s || name == u"age-crowd"_s)
            return ofAges(name == u"age-crowd"_s, look);
        return ofMarks(name, theme.tokens());
    }

private slots:
    void looksAsItDid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Theme::Choice>("look");
        for (const char *name : {"age-points", "age-crowd", "histogram", "box", "violin", "bpCategories",
                                 "trend", "control", "timeline", "blandAltman", "lastDigits", "missingMap",
                                 "forest", "correlationMap", "scatterMatrix"}) {
            QTest::addRow("%s, light", name) << QString::fromLatin1(name) << Theme::Choice::Light;
            QTest::addRow("%s, dark", name) << QString::fromLatin1(name) << Theme::Choice::Dark;
        }
    }

    void looksAsItDid()
    {
        QFETCH(QString, name);
        QFETCH(Theme::Choice, look);
        const QImage now = picture(name, look);
        const QString path = QStringLiteral(TEST_DATA) + u"/charts/"_s + name
            + (look == Theme::Choice::Dark ? u"-dark.png"_s : u"-light.png"_s);
        if (const QString folder = qEnvironmentVariable("SPHYGMA_TEST_PICTURES"); !folder.isEmpty())
            now.save(folder + u'/' + QFileInfo(path).fileName());
        if (qEnvironmentVariableIsSet("SPHYGMA_WRITE_PICTURES")) {
            QVERIFY(QDir().mkpath(QFileInfo(path).path()));
            QVERIFY(coarsened(now).save(path));
        }
        const QImage then(path);
        QVERIFY2(!then.isNull(), qPrintable(path));
        const Distance off = distance(coarsened(now), then.convertToFormat(QImage::Format_RGB32));
        QVERIFY2(off.isSmall(),
                 qPrintable(u"mean %1, other cells %2 %"_s.arg(off.mean).arg(100 * off.share)));
    }

    void anotherPictureIsNotTakenForIt()
    {
        const QImage bars = coarsened(picture(u"histogram"_s, Theme::Choice::Light));
        QVERIFY(distance(bars, bars).isSmall());
        QVERIFY(!distance(bars, coarsened(picture(u"lastDigits"_s, Theme::Choice::Light))).isSmall());
        QVERIFY(!distance(bars, coarsened(picture(u"histogram"_s, Theme::Choice::Dark))).isSmall());
    }
};

static const RegisterTest<ChartPicturesTest> registered;

#include "tst_chartpictures.moc"
