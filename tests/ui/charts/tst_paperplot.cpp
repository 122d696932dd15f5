// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/htmlreport.h"
#include "tests/testcase.h"
#include "tests/ui/charts/crowds.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/figurerenderer.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

static PaperPlot paperOf(const PointCloudPtr &cloud)
{
    PaperPlot plot;
    NoProgress progress;
    CurveWish wish;
    wish.line = true;
    PlotCloud shown{PressureChoice::Systolic, cloud, nullptr};
    shown.curves = fitCurves(*cloud, wish, {}, progress).value();
    plot.facets = {PlotFacet{{}, {shown}}};
    plot.spec.showRegression = true;
    plot.note = ChartNote{};
    plot.note->n = static_cast<qint64>(cloud->x.size());
    return plot;
}

class PaperPlotTest final : public QObject
{
    Q_OBJECT

private slots:
    void aPictureIsTwiceAsFineAndNotBlank()
    {
        const QImage image = chartImage(paperOf(crowd(40'000)), {800, 500}, Translator());
        QCOMPARE(image.size(), QSize(1600, 1000));
        const QImage small = image.scaled(80, 50);
        QSet<QRgb> colours;
        for (int y = 0; y < small.height(); ++y)
            for (int x = 0; x < small.width(); ++x)
                colours.insert(small.pixel(x, y));
        QVERIFY(colours.size() > 20);
        QVERIFY(QImage::fromData(pngBytes(image)) == image.convertToFormat(QImage::Format_RGB32));
    }

    void anSvgEmbedsACrowdAsOneImageAndDrawsFewAsVectors()
    {
        const QByteArray many = chartSvg(paperOf(crowd(40'000)), {800, 500}, Translator());
        QCOMPARE(many.count("<image"), 1);
        QVERIFY(many.contains("Systolic blood pressure (mmHg)"));
        QVERIFY(QSvgRenderer(many).isValid());
        const QByteArray few = chartSvg(paperOf(crowd(200)), {800, 500}, Translator());
        QCOMPARE(few.count("<image"), 0);
    }

    void theReportsFigureIsTheSameDrawing()
    {
        const FigureRenderer render = chartFigureRenderer(nullptr);
        const ReportFigure figure = render(ChartSpec(), {crowd(300), nullptr, {}}, {640, 400}, Translator());
        QVERIFY(!figure.picture.isNull());
        QCOMPARE(figure.size, QSizeF(640, 400));
        QImage image(640, 400, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.drawPicture(0, 0, figure.picture);
        painter.end();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                inked += image.pixelColor(x, y) != Qt::white;
        QVERIFY2(inked > 2000, qPrintable(QString::number(inked)));
        QVERIFY(render(ChartSpec(), {}, {640, 400}, Translator()).picture.isNull());
    }

    void countsOfPointsAreNotPaintedWhereSomeWereLeftOut()
    {
        ChartSpec spec;
        spec.showThreshold = true;
        const FigureRenderer render = chartFigureRenderer(nullptr);
        ChartData shown{crowd(300), nullptr};
        const auto svg = [&] { return figureSvg(render(spec, shown, {640, 400}, Translator()), u"chart"_s); };
        QVERIFY(svg().contains("at or above"));
        shown.isThinned = true;
        const QByteArray thinned = svg();
        QVERIFY(!thinned.contains("at or above"));
        QVERIFY(thinned.contains(QByteArray::number(spec.threshold))); // the line stays
    }

    void longNotesAreWrittenWhole()
    {
        ChartData shown{crowd(300), nullptr};
        shown.note =
            u"n = 300 · missing 2 · 7 outside the picture (no age over 120, no pressure over 300) · data "
            "3f2a91c04b17, 6 steps\nsex = F\nonly 312 selected rows"_s;
        const ReportFigure figure =
            chartFigureRenderer(nullptr)(ChartSpec(), shown, {500, 400}, Translator());
        const QByteArray svg = figureSvg(figure, u"chart"_s);
        for (const char *words : {"7 outside", "the picture", "6 steps", "sex = F", "selected rows"})
            QVERIFY2(svg.contains(words), words);
        QVERIFY(!svg.contains("\u2026")); // nothing left out
    }

    void savingSaysWhereItCouldNot()
    {
        QTemporaryDir folder;
        QVERIFY(saveBytes("x", folder.filePath(u"chart.svg"_s)));
        const Status failed = saveBytes("x", folder.filePath(u"no such folder/chart.svg"_s));
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Error::Kind::Unwritable);
        QVERIFY(failed.error().message.contains(u"chart.svg"_s));
    }
};

static const RegisterTest<PaperPlotTest> registered;

#include "tst_paperplot.moc"
