// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
// Held while a coroutine suspends.
#include "task.h"
#include "windows.h"

extern "C" {
void LeaveCriticalSection(CRITICAL_SECTION *section);
BOOL TryAcquireSRWLockExclusive(SRWLOCK *lock);
BOOL TryAcquireSRWLockShared(SRWLOCK *lock);
void ReleaseSRWLockExclusive(SRWLOCK *lock);
void ReleaseSRWLockShared(SRWLOCK *lock);
}

CRITICAL_SECTION section;
SRWLOCK lock;
task<> sections() {
  EnterCriticalSection(&section);
  co_await tick{}; // expect: async-lock-across-suspend
  LeaveCriticalSection(&section);
  co_await tick{};
  if (TryEnterCriticalSection(&section)) {
    co_await tick{}; // expect: async-lock-across-suspend
    LeaveCriticalSection(&section);
  }
  co_await tick{};
}
task<> slim() {
  AcquireSRWLockExclusive(&lock);
  co_await tick{}; // expect: async-lock-across-suspend
  ReleaseSRWLockExclusive(&lock);
  co_await tick{};
  AcquireSRWLockShared(&lock);
  co_await tick{}; // expect: async-lock-across-suspend
  ReleaseSRWLockShared(&lock);
  co_await tick{};
  if (TryAcquireSRWLockExclusive(&lock)) {
    co_await tick{}; // expect: async-lock-across-suspend
    ReleaseSRWLockExclusive(&lock);
  }
  co_await tick{};
  if (TryAcquireSRWLockShared(&lock)) {
    co_await tick{}; // expect: async-lock-across-suspend
    ReleaseSRWLockShared(&lock);
  }
  co_await tick{};
}
