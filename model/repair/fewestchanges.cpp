#include "model/repair/fewestchanges.h"

#include <QElapsedTimer>

#include <atomic>
#include <mutex>
#include <z3++.h>

namespace gouji {

/// One context for each solver: contexts must not be shared between threads.
struct FewestChanges::Solver {
    Solver(const ChangeProblem &problem, const Limits &limits);

    void add(const ChangeProblem::Variable &variable);
    void addEquation(const std::vector<ChangeProblem::Term> &terms);
    z3::expr number(int64_t value) { return context.int_val(value); }
    z3::check_result checked();
    Solution check();
    Solution read(Status status);

    z3::context context;
    z3::optimize optimizer {context};
    z3::expr_vector variables {context};
    std::vector<std::optional<int64_t>> now;
    Limits limits;
    std::atomic_bool interrupted = false;
    std::mutex checkingMutex;
    bool isChecking = false; ///< Z3 must be interrupted in a check and at no other time
};

FewestChanges::Solver::Solver(const ChangeProblem &problem, const Limits &given) : limits(given)
{
    z3::params parameters(context);
    parameters.set("rlimit", limits.steps);
    parameters.set("timeout", limits.milliseconds);
    optimizer.set(parameters);
    for (const ChangeProblem::Variable &variable : problem.variables)
        add(variable);
    for (const auto &equation : problem.equations)
        addEquation(equation);
}

void FewestChanges::Solver::add(const ChangeProblem::Variable &variable)
{
    const z3::expr x = context.int_const(("x" + std::to_string(variables.size())).c_str());
    variables.push_back(x);
    now.push_back(variable.now);
    if (variable.isFixed && variable.now)
        return optimizer.add(x == number(*variable.now));
    if (!variable.mayBeNegative)
        optimizer.add(x >= 0);
    if (variable.now)
        optimizer.add_soft(x == number(*variable.now), 1);
}

void FewestChanges::Solver::addEquation(const std::vector<ChangeProblem::Term> &terms)
{
    z3::expr_vector parts(context);
    for (const ChangeProblem::Term &term : terms) {
        const z3::expr x = variables[unsigned(term.variable)];
        parts.push_back(term.factor == 1 ? x : number(term.factor) * x);
    }
    optimizer.add(z3::sum(parts) == 0);
}

z3::check_result FewestChanges::Solver::checked()
{
    const auto setChecking = [this](bool checking) {
        const std::lock_guard lock(checkingMutex);
        isChecking = checking;
    };
    setChecking(true);
    const Z3_lbool result = Z3_optimize_check(context, optimizer, 0, nullptr);
    setChecking(false);
    return z3::to_check_result(result);
}

FewestChanges::Solution FewestChanges::Solver::check()
{
    if (interrupted)
        return {};
    switch (checked()) {
    case z3::sat:
        return read(Status::Optimal);
    case z3::unsat:
        return {Status::Impossible, {}, 0, false};
    case z3::unknown:
        break;
    }
    return interrupted ? Solution {} : read(Status::BestSoFar);
}

FewestChanges::Solution FewestChanges::Solver::read(Status status)
{
    Solution solution {status, {}, 0, false};
    const z3::model model = optimizer.get_model();
    for (unsigned i = 0; i < variables.size(); ++i) {
        const int64_t value = model.eval(variables[i], true).get_numeral_int64();
        solution.values.push_back(value);
        solution.changes += now[i] && *now[i] != value;
    }
    return solution;
}

FewestChanges::FewestChanges(const ChangeProblem &problem, const Limits &limits)
    : m_solver(std::make_unique<Solver>(problem, limits))
{
}

FewestChanges::~FewestChanges() = default;

FewestChanges::Solution FewestChanges::solve()
{
    QElapsedTimer clock;
    clock.start();
    Solution solution;
    try {
        solution = m_solver->check();
    } catch (const z3::exception &) {
        // Z3 reports so that it was ended before there was any model.
    }
    const bool ended = solution.status == Status::BestSoFar || solution.status == Status::Stopped;
    solution.outOfTime =
        ended && !m_solver->interrupted && clock.hasExpired(m_solver->limits.milliseconds);
    return solution;
}

void FewestChanges::exclude(const Values &values)
{
    z3::expr_vector differences(m_solver->context);
    for (const auto &[variable, value] : values)
        differences.push_back(m_solver->variables[unsigned(variable)] != m_solver->number(value));
    m_solver->optimizer.add(z3::mk_or(differences));
}

void FewestChanges::push()
{
    m_solver->optimizer.push();
}

void FewestChanges::pop()
{
    m_solver->optimizer.pop();
}

void FewestChanges::interrupt()
{
    m_solver->interrupted = true;
    const std::lock_guard lock(m_solver->checkingMutex);
    if (m_solver->isChecking)
        m_solver->context.interrupt();
}

bool FewestChanges::isInterrupted() const
{
    return m_solver->interrupted;
}

} // namespace gouji
