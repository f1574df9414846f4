// What the model of the Windows API names of C++/WinRT, declared as its headers do.
#pragma once
#pragma GCC system_header

#include <chrono>
#include <coroutine>
#include <exception>

namespace winrt {
namespace Windows::Foundation {
using TimeSpan = std::chrono::duration<int64_t, std::ratio<1, 10'000'000>>;
enum class AsyncStatus { Started, Completed };
} // namespace Windows::Foundation

namespace impl {
template <typename D> struct consume_Windows_Foundation_IAsyncAction {
  auto get() const {}
  auto wait_for(Windows::Foundation::TimeSpan const &timeout) const { return Windows::Foundation::AsyncStatus(); }
};
template <typename D, typename TProgress> struct consume_Windows_Foundation_IAsyncActionWithProgress {
  auto get() const {}
  auto wait_for(Windows::Foundation::TimeSpan const &timeout) const { return Windows::Foundation::AsyncStatus(); }
};
template <typename D, typename TResult> struct consume_Windows_Foundation_IAsyncOperation {
  auto get() const { return TResult(); }
  auto wait_for(Windows::Foundation::TimeSpan const &timeout) const { return Windows::Foundation::AsyncStatus(); }
};
template <typename D, typename TResult, typename TProgress>
struct consume_Windows_Foundation_IAsyncOperationWithProgress {
  auto get() const { return TResult(); }
  auto wait_for(Windows::Foundation::TimeSpan const &timeout) const { return Windows::Foundation::AsyncStatus(); }
};
struct awaiter {
  bool await_ready() const noexcept { return false; }
  void await_suspend(std::coroutine_handle<>) const {}
  void await_resume() const {}
};
template <typename Async> struct promise {
  Async get_return_object() const { return {}; }
  std::suspend_never initial_suspend() const noexcept { return {}; }
  std::suspend_never final_suspend() const noexcept { return {}; }
  void unhandled_exception() const noexcept {}
  void return_void() const {}
};
} // namespace impl

namespace Windows::Foundation {
struct IAsyncAction : impl::consume_Windows_Foundation_IAsyncAction<IAsyncAction> {
  using promise_type = impl::promise<IAsyncAction>;
};
template <typename TProgress>
struct IAsyncActionWithProgress
    : impl::consume_Windows_Foundation_IAsyncActionWithProgress<IAsyncActionWithProgress<TProgress>, TProgress> {};
template <typename TResult>
struct IAsyncOperation : impl::consume_Windows_Foundation_IAsyncOperation<IAsyncOperation<TResult>, TResult> {};
template <typename TResult, typename TProgress>
struct IAsyncOperationWithProgress
    : impl::consume_Windows_Foundation_IAsyncOperationWithProgress<IAsyncOperationWithProgress<TResult, TProgress>,
                                                                   TResult, TProgress> {};
inline impl::awaiter operator co_await(IAsyncAction const &) { return {}; }
} // namespace Windows::Foundation
struct fire_and_forget {
  using promise_type = impl::promise<fire_and_forget>;
};

namespace impl {
template <typename D> struct consume_Windows_System_IDispatcherQueue;
template <typename D> struct consume_Windows_UI_Core_ICoreDispatcher;
} // namespace impl
namespace Windows::System {
enum class DispatcherQueuePriority { Low, Normal };
struct DispatcherQueueHandler {
  template <typename L> DispatcherQueueHandler(L lambda) {}
};
struct DispatcherQueue;
namespace Threading {
struct WorkItemHandler {
  template <typename L> WorkItemHandler(L lambda) {}
};
struct ThreadPool {
  static auto RunAsync(WorkItemHandler const &handler) { return Foundation::IAsyncAction(); }
};
} // namespace Threading
} // namespace Windows::System
namespace Windows::UI::Core {
enum class CoreDispatcherPriority { Low, Normal };
struct DispatchedHandler {
  template <typename L> DispatchedHandler(L lambda) {}
};
struct CoreDispatcher;
} // namespace Windows::UI::Core
namespace impl {
template <typename D> struct consume_Windows_System_IDispatcherQueue {
  auto TryEnqueue(Windows::System::DispatcherQueueHandler const &callback) const { return true; }
  auto TryEnqueue(Windows::System::DispatcherQueuePriority const &priority,
                  Windows::System::DispatcherQueueHandler const &callback) const {
    return true;
  }
};
template <typename D> struct consume_Windows_UI_Core_ICoreDispatcher {
  auto RunAsync(Windows::UI::Core::CoreDispatcherPriority const &priority,
                Windows::UI::Core::DispatchedHandler const &agileCallback) const {
    return Windows::Foundation::IAsyncAction();
  }
};
} // namespace impl
struct Windows::System::DispatcherQueue : impl::consume_Windows_System_IDispatcherQueue<DispatcherQueue> {};
struct Windows::UI::Core::CoreDispatcher : impl::consume_Windows_UI_Core_ICoreDispatcher<CoreDispatcher> {};

inline auto resume_background() noexcept { return impl::awaiter(); }
inline auto resume_after(Windows::Foundation::TimeSpan duration) noexcept { return impl::awaiter(); }
inline impl::awaiter operator co_await(Windows::Foundation::TimeSpan duration) { return resume_after(duration); }
struct apartment_context {};
inline impl::awaiter operator co_await(apartment_context const &context) { return {}; }
inline auto resume_on_signal(void *handle, Windows::Foundation::TimeSpan timeout = {}) noexcept {
  return impl::awaiter();
}
inline auto resume_foreground(Windows::UI::Core::CoreDispatcher const &dispatcher) noexcept { return impl::awaiter(); }
inline auto resume_foreground(Windows::System::DispatcherQueue const &dispatcher) noexcept { return impl::awaiter(); }
} // namespace winrt
namespace wil {
template <typename Dispatcher> auto resume_foreground(Dispatcher const &dispatcher) { return winrt::impl::awaiter(); }
} // namespace wil
