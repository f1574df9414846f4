// QCoro's tasks as they are since 0.11.
#pragma once

namespace QCoro {
namespace detail {
template <typename T> class TaskPromise;

template <typename T, template <typename> class TaskImpl, typename PromiseType> class TaskBase {
public:
  template <typename ThenCallback> void then(ThenCallback &&callback) {}
  template <typename ThenCallback, typename ErrorCallback>
  void then(ThenCallback &&callback, ErrorCallback &&errorCallback) {}
};
} // namespace detail

template <typename T> class Task : public detail::TaskBase<T, Task, detail::TaskPromise<T>> {};
template <typename T> class LazyTask : public detail::TaskBase<T, LazyTask, detail::TaskPromise<T>> {};
} // namespace QCoro
