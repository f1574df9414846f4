// As much of oneTBB as the test needs, in the namespaces of 2022.
#pragma once
#include <cstddef>

namespace tbb {
namespace detail::d2 {
class task_handle {};

class task_group_base {
public:
  int wait();
};

class task_group : public task_group_base {
public:
  template <typename F> void run(F &&) {}
  template <typename F> task_handle defer(F &&) { return {}; }
  template <typename F> int run_and_wait(const F &) { return 0; }
};

class graph {
public:
  graph();
  ~graph();
  void wait_for_all();
};

template <typename Output> class input_node {
public:
  template <typename Body> input_node(graph &, Body) {}
};
template <typename Input> class function_node {
public:
  template <typename Body> function_node(graph &, std::size_t, Body) {}
};
template <typename Input> class multifunction_node {
public:
  template <typename Body> multifunction_node(graph &, std::size_t, Body) {}
};
template <typename Output> class continue_node {
public:
  template <typename Body> continue_node(graph &, Body) {}
};
template <typename Input> class async_node {
public:
  template <typename Body> async_node(graph &, std::size_t, Body) {}
};
template <typename T> class sequencer_node {
public:
  template <typename Sequencer> sequencer_node(graph &, const Sequencer &) {}
};
} // namespace detail::d2

using detail::d2::task_group;
namespace flow {
using detail::d2::async_node;
using detail::d2::continue_node;
using detail::d2::function_node;
using detail::d2::graph;
using detail::d2::input_node;
using detail::d2::multifunction_node;
using detail::d2::sequencer_node;
} // namespace flow
} // namespace tbb
