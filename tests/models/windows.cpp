// RUN: %verify %s --kinds +lock,+console,+file-metadata -- -std=c++20 -I%inputs -I%S/Inputs
#include "windows.h"
#include "task.h"

DWORD copied(void *) { return Sleep(1), 0; }

task<> waits(HANDLE handle, const HANDLE *handles, CRITICAL_SECTION *section, SRWLOCK *lock,
             CONDITION_VARIABLE *condition, volatile int *address, HANDLE *objects, DWORD *index) {
  Sleep(1);                                                // expect: async-blocking-call
  SleepEx(INFINITE, TRUE);                                 // expect: async-blocking-call
  WaitForSingleObject(handle, INFINITE);                   // expect: async-blocking-call
  WaitForSingleObjectEx(handle, 1, FALSE);                 // expect: async-blocking-call
  WaitForInputIdle(handle, 1);                             // expect: async-blocking-call
  WaitForMultipleObjects(2, handles, TRUE, 1);             // expect: async-blocking-call
  WaitForMultipleObjectsEx(2, handles, TRUE, 1, TRUE);     // expect: async-blocking-call
  MsgWaitForMultipleObjects(2, handles, TRUE, 1, 0);       // expect: async-blocking-call
  MsgWaitForMultipleObjectsEx(2, handles, 1, 0, 0);        // expect: async-blocking-call
  SignalObjectAndWait(handle, handle, INFINITE, FALSE);    // expect: async-blocking-call
  CoWaitForMultipleHandles(0, 1, 2, objects, index);       // expect: async-nested-event-loop
  CoWaitForMultipleObjects(0, 1, 2, handles, index);       // expect: async-nested-event-loop
  WaitOnAddress(address, nullptr, 4, INFINITE);            // expect: async-blocking-call
  SleepConditionVariableCS(condition, section, INFINITE);  // expect: async-blocking-call
  SleepConditionVariableSRW(condition, lock, INFINITE, 0); // expect: async-blocking-call
  EnterSynchronizationBarrier(nullptr, 0);                 // expect: async-blocking-call
  WaitForThreadpoolWorkCallbacks(nullptr, FALSE);          // expect: async-blocking-call
  WaitForThreadpoolTimerCallbacks(nullptr, FALSE);         // expect: async-blocking-call
  WaitForThreadpoolWaitCallbacks(nullptr, FALSE);          // expect: async-blocking-call
  WaitForThreadpoolIoCallbacks(nullptr, FALSE);            // expect: async-blocking-call
  EnterCriticalSection(section);                           // expect: async-blocking-call
  AcquireSRWLockExclusive(lock);                           // expect: async-blocking-call
  AcquireSRWLockShared(lock);                              // expect: async-blocking-call
  co_return;
}
task<> polls(HANDLE handle, const HANDLE *handles, CRITICAL_SECTION *section, CONDITION_VARIABLE *condition,
             SRWLOCK *lock, OVERLAPPED *overlapped, DWORD *count, ULONG_PTR *key, OVERLAPPED **completed,
             volatile int *address) {
  Sleep(0);
  SleepEx(0, TRUE);
  WaitForSingleObject(handle, 0);
  WaitForSingleObjectEx(handle, 0, FALSE);
  WaitForMultipleObjects(2, handles, TRUE, 0);
  WaitForMultipleObjectsEx(2, handles, TRUE, 0, TRUE);
  MsgWaitForMultipleObjects(2, handles, TRUE, 0, 0);
  MsgWaitForMultipleObjectsEx(2, handles, 0, 0, 0);
  WaitOnAddress(address, nullptr, 4, 0);
  SleepConditionVariableCS(condition, section, 0);
  SleepConditionVariableSRW(condition, lock, 0, 0);
  TryEnterCriticalSection(section);
  GetOverlappedResult(handle, overlapped, count, FALSE);
  GetOverlappedResultEx(handle, overlapped, count, 0, FALSE);
  GetQueuedCompletionStatus(handle, count, key, completed, 0);
  GetQueuedCompletionStatusEx(handle, nullptr, 1, count, 0, FALSE);
  co_return;
}

task<> completions(HANDLE handle, OVERLAPPED *overlapped, DWORD *count, ULONG_PTR *key, OVERLAPPED **completed) {
  GetOverlappedResult(handle, overlapped, count, TRUE);                    // expect: async-blocking-call
  GetOverlappedResultEx(handle, overlapped, count, INFINITE, FALSE);       // expect: async-blocking-call
  GetQueuedCompletionStatus(handle, count, key, completed, INFINITE);      // expect: async-blocking-call
  GetQueuedCompletionStatusEx(handle, nullptr, 1, count, INFINITE, FALSE); // expect: async-blocking-call
  co_return;
}
task<> files(HANDLE file, OVERLAPPED *overlapped, char *buffer, DWORD *count) {
  ReadFile(file, buffer, 1, count, nullptr);  // expect: async-blocking-call
  WriteFile(file, buffer, 1, count, nullptr); // expect: async-blocking-call
  ReadFile(file, buffer, 1, nullptr, overlapped);
  WriteFile(file, buffer, 1, nullptr, overlapped);
  ConnectNamedPipe(file, nullptr); // expect: async-blocking-call
  ConnectNamedPipe(file, overlapped);
  TransactNamedPipe(file, buffer, 1, buffer, 1, count, nullptr); // expect: async-blocking-call
  TransactNamedPipe(file, buffer, 1, buffer, 1, nullptr, overlapped);
  WaitNamedPipeA("name", 1);                                 // expect: async-blocking-call
  WaitNamedPipeW(L"name", 1);                                // expect: async-blocking-call
  CallNamedPipeA("name", buffer, 1, buffer, 1, count, 1);    // expect: async-blocking-call
  CallNamedPipeW(L"name", buffer, 1, buffer, 1, count, 1);   // expect: async-blocking-call
  CreateFileA("name", 0, 0, nullptr, 0, 0, nullptr);         // expect: async-blocking-call
  CreateFileW(L"name", 0, 0, nullptr, 0, 0, nullptr);        // expect: async-blocking-call
  CreateFile2(L"name", 0, 0, 0, nullptr);                    // expect: async-blocking-call
  CopyFileA("from", "to", TRUE);                             // expect: async-blocking-call
  CopyFileW(L"from", L"to", TRUE);                           // expect: async-blocking-call
  CopyFileExA("from", "to", copied, nullptr, nullptr, 0);    // expect: async-blocking-call
  CopyFileExW(L"from", L"to", nullptr, nullptr, nullptr, 0); // expect: async-blocking-call
  FlushFileBuffers(file);                                    // expect: async-blocking-call
  FlushViewOfFile(buffer, 1);                                // expect: async-blocking-call
  LoadLibraryA("name");                                      // expect: async-blocking-call
  LoadLibraryW(L"name");                                     // expect: async-blocking-call
  LoadLibraryExA("name", nullptr, 0);                        // expect: async-blocking-call
  LoadLibraryExW(L"name", nullptr, 0);                       // expect: async-blocking-call
  co_return;
}
task<> metadata(void *data, HANDLE find) {
  DeleteFileA("name");                    // expect: async-blocking-call
  DeleteFileW(L"name");                   // expect: async-blocking-call
  MoveFileA("from", "to");                // expect: async-blocking-call
  MoveFileW(L"from", L"to");              // expect: async-blocking-call
  MoveFileExA("from", "to", 0);           // expect: async-blocking-call
  MoveFileExW(L"from", L"to", 0);         // expect: async-blocking-call
  CreateDirectoryA("name", nullptr);      // expect: async-blocking-call
  CreateDirectoryW(L"name", nullptr);     // expect: async-blocking-call
  RemoveDirectoryA("name");               // expect: async-blocking-call
  RemoveDirectoryW(L"name");              // expect: async-blocking-call
  GetFileAttributesA("name");             // expect: async-blocking-call
  GetFileAttributesW(L"name");            // expect: async-blocking-call
  GetFileAttributesExA("name", 0, data);  // expect: async-blocking-call
  GetFileAttributesExW(L"name", 0, data); // expect: async-blocking-call
  SetFileAttributesA("name", 0);          // expect: async-blocking-call
  SetFileAttributesW(L"name", 0);         // expect: async-blocking-call
  FindFirstFileA("name", data);           // expect: async-blocking-call
  FindFirstFileW(L"name", data);          // expect: async-blocking-call
  FindNextFileA(find, data);              // expect: async-blocking-call
  FindNextFileW(find, data);              // expect: async-blocking-call
  co_return;
}
task<> consoles(HANDLE console, char *buffer, DWORD *count) {
  HANDLE out = GetStdHandle(STD_OUTPUT_HANDLE);
  WriteFile(out, buffer, 1, count, nullptr);        // expect: async-blocking-call
  ReadConsoleA(console, buffer, 1, count, nullptr); // expect: async-blocking-call
  ReadConsoleW(console, buffer, 1, count, nullptr); // expect: async-blocking-call
  WriteConsoleA(out, buffer, 1, count, nullptr);    // expect: async-blocking-call
  WriteConsoleW(out, buffer, 1, count, nullptr);    // expect: async-blocking-call
  co_return;
}

task<> loops(MSG *message, HWND window, DWORD *effect) {
  GetMessageA(message, window, 0, 0);                            // expect: async-nested-event-loop
  GetMessageW(message, window, 0, 0);                            // expect: async-nested-event-loop
  WaitMessage();                                                 // expect: async-nested-event-loop
  DispatchMessageA(message);                                     // expect: async-nested-event-loop
  DispatchMessageW(message);                                     // expect: async-nested-event-loop
  MessageBoxA(window, "", "", 0);                                // expect: async-nested-event-loop
  MessageBoxW(window, L"", L"", 0);                              // expect: async-nested-event-loop
  MessageBoxExA(window, "", "", 0, 0);                           // expect: async-nested-event-loop
  MessageBoxExW(window, L"", L"", 0, 0);                         // expect: async-nested-event-loop
  MessageBoxIndirectA(nullptr);                                  // expect: async-nested-event-loop
  MessageBoxIndirectW(nullptr);                                  // expect: async-nested-event-loop
  DialogBoxParamA(nullptr, "", window, nullptr, 0);              // expect: async-nested-event-loop
  DialogBoxParamW(nullptr, L"", window, nullptr, 0);             // expect: async-nested-event-loop
  DialogBoxIndirectParamA(nullptr, nullptr, window, nullptr, 0); // expect: async-nested-event-loop
  DialogBoxIndirectParamW(nullptr, nullptr, window, nullptr, 0); // expect: async-nested-event-loop
  TrackPopupMenu(nullptr, 0, 0, 0, 0, window, nullptr);          // expect: async-nested-event-loop
  TrackPopupMenuEx(nullptr, 0, 0, 0, window, nullptr);           // expect: async-nested-event-loop
  GetOpenFileNameA(nullptr);                                     // expect: async-nested-event-loop
  GetOpenFileNameW(nullptr);                                     // expect: async-nested-event-loop
  GetSaveFileNameA(nullptr);                                     // expect: async-nested-event-loop
  GetSaveFileNameW(nullptr);                                     // expect: async-nested-event-loop
  DoDragDrop(nullptr, nullptr, 0, effect);                       // expect: async-nested-event-loop
  PeekMessageW(message, window, 0, 0, 0);
  co_return;
}

// What threads and pools run may block. Who runs asynchronous procedure calls, nobody knows.
DWORD job(void *) { return Sleep(1), 0; }
unsigned start(void *) { return Sleep(1), 0; }
void work(void *, void *) { Sleep(1); }
task<> onPool() {
  Sleep(1);
  co_return;
}
void callbacks(HANDLE handle, HANDLE *made, OVERLAPPED *overlapped, char *buffer) {
  CreateThread(nullptr, 0, job, nullptr, 0, nullptr);
  CreateThread(
      nullptr, 0, [](void *) -> DWORD { return onPool().handle.resume(), 0; }, nullptr, 0, nullptr);
  _beginthreadex(nullptr, 0, start, nullptr, 0, nullptr);
  _beginthread([](void *) { Sleep(1); }, 0, nullptr);
  QueueUserWorkItem(job, nullptr, 0);
  TrySubmitThreadpoolCallback(work, nullptr, nullptr);
  CreateThreadpoolWork([](void *, void *, PTP_WORK) { Sleep(1); }, nullptr, nullptr);
  CreateThreadpoolTimer([](void *, void *, PTP_TIMER) { Sleep(1); }, nullptr, nullptr);
  CreateThreadpoolWait([](void *, void *, PTP_WAIT, DWORD) { Sleep(1); }, nullptr, nullptr);
  CreateThreadpoolIo(
      handle, [](void *, void *, void *, DWORD) { Sleep(1); }, nullptr, nullptr);
  BindIoCompletionCallback(
      handle, [](DWORD, DWORD, OVERLAPPED *) { Sleep(1); }, 0);
  RegisterWaitForSingleObject(
      made, handle, [](void *, unsigned char) { Sleep(1); }, nullptr, 1, 0);
  CreateTimerQueueTimer(
      made, handle, [](void *, unsigned char) { Sleep(1); }, nullptr, 1, 1, 0);
  QueueUserAPC([](ULONG_PTR) { Sleep(1); }, handle, 0);
  SetWaitableTimer(
      handle, nullptr, 1, [](void *, DWORD, DWORD) { Sleep(1); }, nullptr, FALSE);
  SetWaitableTimerEx(
      handle, nullptr, 1, [](void *, DWORD, DWORD) { Sleep(1); }, nullptr, nullptr, 0);
  ReadFileEx(handle, buffer, 1, overlapped, [](DWORD, DWORD, OVERLAPPED *) { Sleep(1); });
  WriteFileEx(handle, buffer, 1, overlapped, [](DWORD, DWORD, OVERLAPPED *) { Sleep(1); });
}

int main() {
  MSG message;
  while (GetMessageW(&message, nullptr, 0, 0))
    DispatchMessageW(&message);
}
