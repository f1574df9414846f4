// RUN: %verify %s -- -std=c++20 -I%inputs
// The shape of what came after Debian's headers, in both namespaces.
#include "task.h"

#include <unistd.h>

#define NEWER                                                                                                          \
  struct io_context {};                                                                                                \
  struct thread_pool {};                                                                                               \
  struct use_awaitable_t {};                                                                                           \
  constexpr use_awaitable_t use_awaitable;                                                                             \
  struct seconds {};                                                                                                   \
  template <typename Executor, typename Token> task<> post(Executor &, Token);                                         \
  template <typename Executor, typename Token> Token bind_executor(Executor &, Token);                                 \
  template <typename Executor, typename Token> Token bind_immediate_executor(Executor &, Token);                       \
  template <typename Token> Token cancel_after(seconds, Token);                                                        \
  template <typename Timer, typename Token> Token cancel_after(Timer &, seconds, Token);                               \
  template <typename Token> Token cancel_at(seconds, Token);                                                           \
  template <typename Token> Token redirect_disposition(Token, int &);                                                  \
  template <typename Executor, typename Token> task<> async_immediate(Executor &, Token);                              \
  template <typename Function, typename... Objects> Function composed(Function, Objects &...);                         \
  template <typename Function, typename... Objects> Function co_composed(Function, Objects &...);                      \
  template <typename Initiation, typename Token> void async_initiate(Initiation, Token);                               \
  struct basic_waitable_timer {                                                                                        \
    template <typename Token> task<> async_wait(Token);                                                                \
  };

namespace asio {
NEWER
template <typename Token, typename Value> Token append(Token, Value);
template <typename Token, typename Value> Token prepend(Token, Value);
template <typename Token, typename Value> Token consign(Token, Value);
template <typename Token> Token as_tuple(Token);
template <typename Token> struct as_tuple_t {
  template <typename Object> static Object as_default_on(Object);
};
struct deferred_async_operation {
  template <typename Token> task<> operator()(Token);
};
struct deferred_sequence {
  template <typename Token> void operator()(Token);
};
struct deferred_t {
  template <typename Function> Function operator()(Function) const;
  template <typename Object> static Object as_default_on(Object);
};
constexpr deferred_t deferred;
struct any_completion_executor {
  template <typename Executor> any_completion_executor(Executor &);
};
struct any_completion_handler {
  template <typename Handler> any_completion_handler(Handler);
  template <typename... Arguments> void operator()(Arguments...);
};
struct basic_yield_context {
  any_completion_executor get_executor();
};
namespace experimental {
struct promise {
  template <typename Token> void operator()(Token);
};
struct ranged_parallel_group {
  template <typename Condition, typename Token> void async_wait(Condition, Token);
};
template <typename Function, typename... Objects> Function co_composed(Function, Objects &...);
} // namespace experimental
} // namespace asio
namespace boost::asio {
NEWER
}

struct Condition {};

void standalone(asio::io_context &context, asio::thread_pool &pool, asio::basic_waitable_timer &timer, int result) {
  timer.async_wait(asio::append(+[](int) { usleep(1); }, 1)); // expect: async-blocking-call
  timer.async_wait(asio::prepend(+[](int) { usleep(1); }, 1)); // expect: async-blocking-call
  timer.async_wait(asio::consign(+[] { usleep(1); }, 1)); // expect: async-blocking-call
  timer.async_wait(asio::as_tuple(+[] { usleep(1); })); // expect: async-blocking-call
  timer.async_wait(asio::deferred(+[] { usleep(1); })); // expect: async-blocking-call
  timer.async_wait(asio::redirect_disposition(+[] { usleep(1); }, result)); // expect: async-blocking-call
  timer.async_wait(asio::cancel_after(asio::seconds(), +[] { usleep(1); })); // expect: async-blocking-call
  timer.async_wait(asio::cancel_after(timer, asio::seconds(), +[] { usleep(1); })); // expect: async-blocking-call
  timer.async_wait(asio::cancel_at(asio::seconds(), +[] { usleep(1); })); // expect: async-blocking-call
  timer.async_wait(asio::cancel_at(asio::seconds(), asio::bind_executor(pool, +[] { usleep(1); })));
  // Only for what completes at once.
  timer.async_wait(asio::bind_immediate_executor(pool, +[] { usleep(1); })); // expect: async-blocking-call
  asio::async_immediate(context, +[] { usleep(1); }); // expect: async-blocking-call
  asio::async_immediate(pool, +[] { usleep(1); });
  asio::async_initiate(asio::composed(+[] { usleep(1); }, context), 0); // expect: async-blocking-call
  asio::async_initiate(asio::co_composed(+[] { usleep(1); }, context), 0); // expect: async-blocking-call
  asio::async_initiate(asio::experimental::co_composed(+[] { usleep(1); }, context), 0); // expect: async-blocking-call
}

void later(asio::deferred_async_operation &operation, asio::deferred_sequence &sequence,
           asio::experimental::promise &promise, asio::experimental::ranged_parallel_group &group) {
  operation(+[] { usleep(1); }); // expect: async-blocking-call
  sequence(+[] { usleep(1); }); // expect: async-blocking-call
  promise(+[] { usleep(1); }); // expect: async-blocking-call
  group.async_wait(Condition(), +[] { usleep(1); }); // expect: async-blocking-call
}

void startWait(asio::any_completion_handler handler, asio::basic_waitable_timer &timer) { timer.async_wait(handler); }
void callNow(asio::any_completion_handler handler) { handler(); }

void erased(asio::io_context &context, asio::thread_pool &pool, asio::basic_waitable_timer &timer) {
  asio::any_completion_executor loop(context), worker(pool);
  asio::post(loop, +[] { usleep(1); }); // expect: async-blocking-call
  asio::post(worker, +[] { usleep(1); });
  startWait(+[] { usleep(1); }, timer); // expect: async-blocking-call
  asio::post(context, +[] { callNow(+[] { usleep(1); }); }); // expect: async-blocking-call
}

void stackful(asio::basic_yield_context yield) {
  asio::any_completion_executor executor = yield.get_executor();
  usleep(1); // expect: async-blocking-call
}

task<> tokens(asio::thread_pool &pool, asio::io_context &context, asio::basic_waitable_timer &timer,
              asio::deferred_async_operation &operation) {
  auto onPool = asio::bind_executor(pool, asio::use_awaitable);
  co_await timer.async_wait(asio::cancel_after(asio::seconds(), asio::bind_executor(pool, asio::use_awaitable)));
  usleep(1);
  co_await asio::async_immediate(context, asio::use_awaitable);
  usleep(1); // expect: async-blocking-call
  co_await timer.async_wait(onPool);
  usleep(1);
  co_await operation(asio::use_awaitable);
  usleep(1); // expect: async-blocking-call
}

void defaults(asio::thread_pool &pool) {
  auto tuples = asio::as_tuple_t<int>::as_default_on(asio::any_completion_executor(pool));
  auto later = asio::deferred_t::as_default_on(asio::any_completion_executor(pool));
  asio::post(tuples, +[] { usleep(1); });
  asio::post(later, +[] { usleep(1); });
}

void boosted(boost::asio::io_context &context, boost::asio::thread_pool &pool,
             boost::asio::basic_waitable_timer &timer, int result) {
  boost::asio::seconds time;
  timer.async_wait(boost::asio::redirect_disposition(+[] { usleep(1); }, result)); // expect: async-blocking-call
  timer.async_wait(boost::asio::cancel_after(time, +[] { usleep(1); })); // expect: async-blocking-call
  timer.async_wait(boost::asio::cancel_at(time, +[] { usleep(1); })); // expect: async-blocking-call
  timer.async_wait(boost::asio::bind_immediate_executor(pool, +[] { usleep(1); })); // expect: async-blocking-call
  boost::asio::async_immediate(context, +[] { usleep(1); }); // expect: async-blocking-call
  boost::asio::async_immediate(pool, +[] { usleep(1); });
  boost::asio::async_initiate(boost::asio::composed(+[] { usleep(1); }, context), 0); // expect: async-blocking-call
  boost::asio::async_initiate(boost::asio::co_composed(+[] { usleep(1); }, context), 0); // expect: async-blocking-call
}
