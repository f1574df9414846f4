// RUN: %verify %s -- -std=c++20 -I%inputs
// The shape of Boost.Function since 1.83.
#include "task.h"
#include <unistd.h>

namespace boost {
template <typename R, typename... Arguments> class function_n {
public:
  R operator()(Arguments... arguments) const;
};

template <typename Signature> class function;
template <typename R, typename... Arguments> class function<R(Arguments...)> : public function_n<R, Arguments...> {
public:
  template <typename F> function(F f);
};
template <typename R, typename... Arguments> template <typename F> function<R(Arguments...)>::function(F) {}
} // namespace boost

task<> calls() {
  boost::function<void()> function = [] { usleep(1); };
  function(); // expect: async-blocking-call
  co_return;
}
