#pragma once
#include "task.h"
#include <type_traits>

namespace app {
template <typename Result> task<Result> enqueued(void *work);

/// Runs the work on a thread that may wait.
template <typename Work> auto run_blocking(Work work) -> task<std::invoke_result_t<Work>> {
  co_return co_await enqueued<std::invoke_result_t<Work>>(&work);
}
} // namespace app
