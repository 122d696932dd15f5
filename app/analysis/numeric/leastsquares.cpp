// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/numeric/leastsquares.h"

#include "app/analysis/numeric/finite.h"
#include "app/table/parallel.h"

#include <Eigen/QR>

namespace sphygma {

namespace {

template<typename Scalar>
using Matrix = Eigen::Matrix<Scalar, Eigen::Dynamic, Eigen::Dynamic>;

constexpr size_t blockRows = 256;
constexpr size_t sliceRows = 65536;

/// A term is told by the others when less than this part of it is left beside them.
constexpr double collinearPart = 1e-10;

struct Problem
{
    const Design &design;
    std::span<const double> y, weights;
};

/// Rows from … to of (√w·X | √w·y), below what the matrix already holds in its first \a above rows.
template<typename Scalar>
void fillBlock(Matrix<Scalar> &block, Eigen::Index above, const Problem &p, size_t from, size_t to)
{
    const auto rows = static_cast<Eigen::Index>(to - from), width = block.cols();
    for (Eigen::Index column = 0; column < width; ++column) {
        const bool one = p.design.intercept && column == 0;
        const auto term = static_cast<size_t>(column) - (p.design.intercept ? 1 : 0);
        const double *source = one ? nullptr : column + 1 == width ? p.y.data() : p.design.terms[term].data();
        for (Eigen::Index row = 0; row < rows; ++row) {
            const size_t at = from + static_cast<size_t>(row);
            block(above + row, column) = one ? Scalar(1) : static_cast<Scalar>(source[at]);
        }
    }
    if (p.weights.empty())
        return;
    for (Eigen::Index row = 0; row < rows; ++row)
        block.row(above + row) *= std::sqrt(static_cast<Scalar>(p.weights[from + static_cast<size_t>(row)]));
}

/// Replaces the first \a rows rows by their triangle.
template<typename Scalar>
void reduce(Matrix<Scalar> &block, Eigen::Index rows)
{
    const Eigen::Index width = block.cols();
    Eigen::Ref<Matrix<Scalar>> used(block.topRows(rows));
    const Eigen::HouseholderQR<Eigen::Ref<Matrix<Scalar>>> inPlace(used);
    for (Eigen::Index column = 0; column < width; ++column)
        block.col(column).segment(column + 1, width - column - 1).setZero();
}

/// The triangle of rows from … to.
template<typename Scalar>
Matrix<Scalar> triangleOf(const Problem &p, size_t from, size_t to)
{
    const auto width = static_cast<Eigen::Index>(p.design.width() + 1);
    Matrix<Scalar> block = Matrix<Scalar>::Zero(width + static_cast<Eigen::Index>(blockRows), width);
    for (size_t at = from; at < to; at += blockRows) {
        const size_t end = std::min(to, at + blockRows);
        const auto rows = static_cast<Eigen::Index>(end - at);
        fillBlock(block, width, p, at, end);
        reduce<Scalar>(block, width + rows);
    }
    return block.topRows(width);
}

template<typename Scalar>
Outcome<LeastSquares> solveTriangle(const Matrix<Scalar> &whole, bool intercept)
{
    const Eigen::Index p = whole.cols() - 1;
    const auto triangle = whole.topLeftCorner(p, p);
    for (Eigen::Index j = 0; j < p; ++j) {
        const auto left = std::abs(triangle(j, j));
        if (!(left > Scalar(collinearPart) * triangle.col(j).head(j + 1).norm()))
            return Obstacle::Collinear;
    }
    LeastSquares result;
    const auto upper = triangle.template triangularView<Eigen::Upper>();
    result.coefficients = upper.solve(whole.col(p).head(p)).template cast<double>();
    result.triangle = Matrix<Scalar>(upper).template cast<double>();
    result.inverse = upper.solve(Matrix<Scalar>::Identity(p, p)).template cast<double>();
    result.residual = static_cast<double>(whole(p, p) * whole(p, p));
    const Eigen::Index first = intercept ? 1 : 0;
    result.explained = static_cast<double>(whole.col(p).segment(first, p - first).squaredNorm());
    return result;
}

Outcome<LeastSquares> solveLarge(const Problem &p, Progress &progress)
{
    const size_t slices = (p.design.rows + sliceRows - 1) / sliceRows;
    std::vector<Matrix<double>> parts(slices);
    const bool done = runParallel(slices, progress, [&](size_t slice) {
        parts[slice] =
            triangleOf<double>(p, slice * sliceRows, std::min(p.design.rows, (slice + 1) * sliceRows));
    });
    if (!done)
        return Obstacle::Cancelled;
    const Eigen::Index width = parts.front().cols();
    Matrix<double> stack = Matrix<double>::Zero(2 * width, width);
    for (const auto &part : parts) {
        stack.bottomRows(width) = part;
        reduce<double>(stack, 2 * width);
    }
    return solveTriangle<double>(stack.topRows(width), p.design.intercept);
}

} // namespace

Outcome<LeastSquares> solveLeastSquares(const Design &design, std::span<const double> y,
                                        std::span<const double> weights, Progress &progress)
{
    if (y.size() != design.rows || (!weights.empty() && weights.size() != y.size()))
        return Obstacle::DoesNotMatch;
    bool finite = allFinite(y) && allFinite(weights);
    for (const auto term : design.terms) {
        if (term.size() != design.rows)
            return Obstacle::DoesNotMatch;
        finite = finite && allFinite(term);
    }
    if (!finite)
        return Obstacle::NotFinite;
    if (std::any_of(weights.begin(), weights.end(), [](double w) { return w < 0; }))
        return Obstacle::DoesNotMatch;
    const auto n = weights.empty()
        ? static_cast<qint64>(y.size())
        : std::count_if(weights.begin(), weights.end(), [](double w) { return w > 0; });
    if (design.width() == 0 || n < static_cast<qint64>(design.width()))
        return Obstacle::TooFew;
    const Problem problem{design, y, weights};
    const bool isSmall = design.rows * design.width() * design.width() < 2'000'000;
    auto found = isSmall
        ? solveTriangle<long double>(triangleOf<long double>(problem, 0, design.rows), design.intercept)
        : solveLarge(problem, progress);
    if (!found)
        return found;
    LeastSquares result = *std::move(found);
    result.n = n;
    return result;
}

Eigen::VectorXd rowOf(const Design &design, size_t row)
{
    Eigen::VectorXd result(static_cast<Eigen::Index>(design.width()));
    for (Eigen::Index j = 0; j < result.size(); ++j)
        result(j) = design.at(row, static_cast<size_t>(j));
    return result;
}

std::vector<double> fittedValues(const Design &design, const Eigen::VectorXd &coefficients)
{
    std::vector<double> fitted(design.rows, design.intercept ? coefficients(0) : 0);
    for (size_t t = 0; t < design.terms.size(); ++t) {
        const double b = coefficients(static_cast<Eigen::Index>(t + (design.intercept ? 1 : 0)));
        for (size_t row = 0; row < design.rows; ++row)
            fitted[row] += b * design.terms[t][row];
    }
    return fitted;
}

} // namespace sphygma
