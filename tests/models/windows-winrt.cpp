// RUN: %verify %s -- -std=c++20 -I%S/Inputs
#include "windows.h"
#include "winrt.h"

using namespace winrt;
using namespace winrt::Windows::Foundation;
using winrt::Windows::System::DispatcherQueue;
using winrt::Windows::System::Threading::ThreadPool;
using winrt::Windows::UI::Core::CoreDispatcher;
using winrt::Windows::UI::Core::CoreDispatcherPriority;
using namespace std::chrono_literals;

IAsyncAction step() {
  Sleep(1); // expect: async-blocking-call
  co_return;
}
IAsyncAction hops(DispatcherQueue queue, CoreDispatcher dispatcher, HANDLE event) {
  Sleep(1); // expect: async-blocking-call
  co_await resume_background();
  Sleep(1);
  co_await resume_foreground(queue);
  Sleep(1); // expect: async-blocking-call
  co_await resume_after(1s);
  Sleep(1);
  co_await resume_foreground(dispatcher);
  Sleep(1); // expect: async-blocking-call
  co_await resume_on_signal(event);
  Sleep(1);
  co_await wil::resume_foreground(queue);
  Sleep(1); // expect: async-blocking-call
}
IAsyncAction timer(apartment_context here, TimeSpan delay) {
  co_await here;
  Sleep(1); // expect: async-blocking-call
  co_await delay;
}
fire_and_forget waits(IAsyncActionWithProgress<int> action, IAsyncOperation<int> operation,
                      IAsyncOperationWithProgress<int, int> reporting) {
  step().get();           // expect: async-nested-event-loop
  action.get();           // expect: async-nested-event-loop
  operation.get();        // expect: async-nested-event-loop
  reporting.get();        // expect: async-nested-event-loop
  step().wait_for(1s);    // expect: async-nested-event-loop
  action.wait_for(1s);    // expect: async-nested-event-loop
  operation.wait_for(1s); // expect: async-nested-event-loop
  reporting.wait_for(1s); // expect: async-nested-event-loop
  operation.wait_for(0s);
  co_await step();
}
void callbacks(DispatcherQueue queue, CoreDispatcher dispatcher) {
  queue.TryEnqueue([] { Sleep(1); });                                                // expect: async-blocking-call
  queue.TryEnqueue(Windows::System::DispatcherQueuePriority::Low, [] { Sleep(1); }); // expect: async-blocking-call
  dispatcher.RunAsync(CoreDispatcherPriority::Normal, [] { Sleep(1); });             // expect: async-blocking-call
  ThreadPool::RunAsync([](IAsyncAction) { Sleep(1); });
}
int main() { step().get(); }
