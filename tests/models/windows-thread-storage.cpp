// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
#include "task.h"
#include "windows.h"

extern "C" {
PVOID TlsGetValue(DWORD index);
BOOL TlsSetValue(DWORD index, PVOID value);
PVOID FlsGetValue(DWORD index);
BOOL FlsSetValue(DWORD index, PVOID value);
DWORD GetCurrentThreadId();
}

struct session {
  int id;
};
DWORD slot, other;
void use(DWORD);

task<> addresses() {
  auto *mine = (session *)TlsGetValue(slot);
  auto *fiber = (session *)FlsGetValue(other);
  co_await tick{};
  ++mine->id;  // expect: async-thread-local-across-suspend
  ++fiber->id; // expect: async-thread-local-across-suspend
}
task<> sets(session *mine) {
  TlsSetValue(slot, mine);
  FlsSetValue(other, mine);
  co_await tick{};
  ++((session *)TlsGetValue(slot))->id;  // expect: async-thread-local-across-suspend
  ++((session *)FlsGetValue(other))->id; // expect: async-thread-local-across-suspend
}
task<> ids() {
  auto id = GetCurrentThreadId();
  co_await tick{};
  use(id); // expect: async-thread-local-across-suspend
}

// Right.
task<> again(session *mine) {
  TlsSetValue(slot, mine);
  ++((session *)TlsGetValue(slot))->id;
  co_await tick{};
  TlsSetValue(slot, mine);
  ++((session *)TlsGetValue(slot))->id;
  use(GetCurrentThreadId());
}
