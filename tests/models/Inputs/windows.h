// What the model of the Windows API names, declared as its headers do. No package of Debian that is installed has them.
#pragma once
#pragma GCC system_header

#include <cstdint>

typedef void *HANDLE, *HWND, *PVOID, *LPVOID, *HINTERNET, *PTP_WORK, *PTP_TIMER, *PTP_WAIT, *PTP_IO, *HMODULE, *HMENU;
typedef int BOOL;
typedef unsigned int DWORD, UINT;
typedef int LONG;
typedef const char *LPCSTR;
typedef const wchar_t *LPCWSTR;
typedef uintptr_t SOCKET, ULONG_PTR;
struct OVERLAPPED {};
struct CRITICAL_SECTION {};
struct SRWLOCK {};
struct CONDITION_VARIABLE {};
struct SYNCHRONIZATION_BARRIER {};
struct MSG {};
struct WSABUF {};
struct sockaddr;
#define INFINITE 0xFFFFFFFF
#define TRUE 1
#define FALSE 0
#define STD_OUTPUT_HANDLE (-11)

extern "C" {
// Waits and locks.
void Sleep(DWORD ms);
DWORD SleepEx(DWORD ms, BOOL alertable);
DWORD WaitForSingleObject(HANDLE handle, DWORD ms);
DWORD WaitForSingleObjectEx(HANDLE handle, DWORD ms, BOOL alertable);
DWORD WaitForInputIdle(HANDLE process, DWORD ms);
DWORD WaitForMultipleObjects(DWORD count, const HANDLE *handles, BOOL all, DWORD ms);
DWORD WaitForMultipleObjectsEx(DWORD count, const HANDLE *handles, BOOL all, DWORD ms, BOOL alertable);
DWORD MsgWaitForMultipleObjects(DWORD count, const HANDLE *handles, BOOL all, DWORD ms, DWORD mask);
DWORD MsgWaitForMultipleObjectsEx(DWORD count, const HANDLE *handles, DWORD ms, DWORD mask, DWORD flags);
DWORD SignalObjectAndWait(HANDLE signal, HANDLE wait, DWORD ms, BOOL alertable);
LONG CoWaitForMultipleHandles(DWORD flags, DWORD ms, DWORD count, HANDLE *handles, DWORD *index);
LONG CoWaitForMultipleObjects(DWORD flags, DWORD ms, DWORD count, const HANDLE *handles, DWORD *index);
BOOL WaitOnAddress(volatile void *address, PVOID compare, uintptr_t size, DWORD ms);
BOOL SleepConditionVariableCS(CONDITION_VARIABLE *condition, CRITICAL_SECTION *section, DWORD ms);
BOOL SleepConditionVariableSRW(CONDITION_VARIABLE *condition, SRWLOCK *lock, DWORD ms, DWORD flags);
BOOL EnterSynchronizationBarrier(SYNCHRONIZATION_BARRIER *barrier, DWORD flags);
void WaitForThreadpoolWorkCallbacks(PTP_WORK work, BOOL cancel);
void WaitForThreadpoolTimerCallbacks(PTP_TIMER timer, BOOL cancel);
void WaitForThreadpoolWaitCallbacks(PTP_WAIT wait, BOOL cancel);
void WaitForThreadpoolIoCallbacks(PTP_IO io, BOOL cancel);
void EnterCriticalSection(CRITICAL_SECTION *section);
BOOL TryEnterCriticalSection(CRITICAL_SECTION *section);
void AcquireSRWLockExclusive(SRWLOCK *lock);
void AcquireSRWLockShared(SRWLOCK *lock);

// Files and pipes.
BOOL GetOverlappedResult(HANDLE file, OVERLAPPED *overlapped, DWORD *transferred, BOOL wait);
BOOL GetOverlappedResultEx(HANDLE file, OVERLAPPED *overlapped, DWORD *transferred, DWORD ms, BOOL alertable);
BOOL GetQueuedCompletionStatus(HANDLE port, DWORD *count, ULONG_PTR *key, OVERLAPPED **overlapped, DWORD ms);
BOOL GetQueuedCompletionStatusEx(HANDLE port, void *entries, DWORD count, DWORD *removed, DWORD ms, BOOL alertable);
BOOL ConnectNamedPipe(HANDLE pipe, OVERLAPPED *overlapped);
BOOL TransactNamedPipe(HANDLE pipe, void *in, DWORD inSize, void *out, DWORD outSize, DWORD *read,
                       OVERLAPPED *overlapped);
BOOL WaitNamedPipeA(LPCSTR name, DWORD ms);
BOOL WaitNamedPipeW(LPCWSTR name, DWORD ms);
BOOL CallNamedPipeA(LPCSTR name, void *in, DWORD inSize, void *out, DWORD outSize, DWORD *read, DWORD ms);
BOOL CallNamedPipeW(LPCWSTR name, void *in, DWORD inSize, void *out, DWORD outSize, DWORD *read, DWORD ms);
HANDLE GetStdHandle(DWORD which);
BOOL ReadFile(HANDLE file, void *buffer, DWORD size, DWORD *read, OVERLAPPED *overlapped);
BOOL WriteFile(HANDLE file, const void *buffer, DWORD size, DWORD *written, OVERLAPPED *overlapped);
BOOL ReadConsoleA(HANDLE console, void *buffer, DWORD size, DWORD *read, void *control);
BOOL ReadConsoleW(HANDLE console, void *buffer, DWORD size, DWORD *read, void *control);
BOOL WriteConsoleA(HANDLE console, const void *buffer, DWORD size, DWORD *written, void *reserved);
BOOL WriteConsoleW(HANDLE console, const void *buffer, DWORD size, DWORD *written, void *reserved);
HANDLE CreateFileA(LPCSTR name, DWORD access, DWORD share, void *security, DWORD how, DWORD flags, HANDLE like);
HANDLE CreateFileW(LPCWSTR name, DWORD access, DWORD share, void *security, DWORD how, DWORD flags, HANDLE like);
HANDLE CreateFile2(LPCWSTR name, DWORD access, DWORD share, DWORD how, void *parameters);
BOOL CopyFileA(LPCSTR from, LPCSTR to, BOOL failIfExists);
BOOL CopyFileW(LPCWSTR from, LPCWSTR to, BOOL failIfExists);
typedef DWORD (*LPPROGRESS_ROUTINE)(void *data);
BOOL CopyFileExA(LPCSTR from, LPCSTR to, LPPROGRESS_ROUTINE progress, void *data, BOOL *cancel, DWORD flags);
BOOL CopyFileExW(LPCWSTR from, LPCWSTR to, LPPROGRESS_ROUTINE progress, void *data, BOOL *cancel, DWORD flags);
BOOL FlushFileBuffers(HANDLE file);
BOOL FlushViewOfFile(const void *address, uintptr_t size);
HMODULE LoadLibraryA(LPCSTR name);
HMODULE LoadLibraryW(LPCWSTR name);
HMODULE LoadLibraryExA(LPCSTR name, HANDLE file, DWORD flags);
HMODULE LoadLibraryExW(LPCWSTR name, HANDLE file, DWORD flags);
BOOL DeleteFileA(LPCSTR name);
BOOL DeleteFileW(LPCWSTR name);
BOOL MoveFileA(LPCSTR from, LPCSTR to);
BOOL MoveFileW(LPCWSTR from, LPCWSTR to);
BOOL MoveFileExA(LPCSTR from, LPCSTR to, DWORD flags);
BOOL MoveFileExW(LPCWSTR from, LPCWSTR to, DWORD flags);
BOOL CreateDirectoryA(LPCSTR name, void *security);
BOOL CreateDirectoryW(LPCWSTR name, void *security);
BOOL RemoveDirectoryA(LPCSTR name);
BOOL RemoveDirectoryW(LPCWSTR name);
DWORD GetFileAttributesA(LPCSTR name);
DWORD GetFileAttributesW(LPCWSTR name);
BOOL GetFileAttributesExA(LPCSTR name, int level, void *information);
BOOL GetFileAttributesExW(LPCWSTR name, int level, void *information);
BOOL SetFileAttributesA(LPCSTR name, DWORD attributes);
BOOL SetFileAttributesW(LPCWSTR name, DWORD attributes);
HANDLE FindFirstFileA(LPCSTR name, void *data);
HANDLE FindFirstFileW(LPCWSTR name, void *data);
BOOL FindNextFileA(HANDLE find, void *data);
BOOL FindNextFileW(HANDLE find, void *data);

// Message loops.
BOOL GetMessageA(MSG *message, HWND window, UINT min, UINT max);
BOOL GetMessageW(MSG *message, HWND window, UINT min, UINT max);
BOOL PeekMessageW(MSG *message, HWND window, UINT min, UINT max, UINT remove);
BOOL WaitMessage();
LONG DispatchMessageA(const MSG *message);
LONG DispatchMessageW(const MSG *message);
int MessageBoxA(HWND window, LPCSTR text, LPCSTR caption, UINT type);
int MessageBoxW(HWND window, LPCWSTR text, LPCWSTR caption, UINT type);
int MessageBoxExA(HWND window, LPCSTR text, LPCSTR caption, UINT type, unsigned short language);
int MessageBoxExW(HWND window, LPCWSTR text, LPCWSTR caption, UINT type, unsigned short language);
int MessageBoxIndirectA(const void *parameters);
int MessageBoxIndirectW(const void *parameters);
intptr_t DialogBoxParamA(HMODULE module, LPCSTR name, HWND parent, void *procedure, intptr_t parameter);
intptr_t DialogBoxParamW(HMODULE module, LPCWSTR name, HWND parent, void *procedure, intptr_t parameter);
intptr_t DialogBoxIndirectParamA(HMODULE module, void *dialog, HWND parent, void *procedure, intptr_t parameter);
intptr_t DialogBoxIndirectParamW(HMODULE module, void *dialog, HWND parent, void *procedure, intptr_t parameter);
BOOL TrackPopupMenu(HMENU menu, UINT flags, int x, int y, int reserved, HWND window, const void *rectangle);
BOOL TrackPopupMenuEx(HMENU menu, UINT flags, int x, int y, HWND window, void *parameters);
BOOL GetOpenFileNameA(void *name);
BOOL GetOpenFileNameW(void *name);
BOOL GetSaveFileNameA(void *name);
BOOL GetSaveFileNameW(void *name);
LONG DoDragDrop(void *object, void *source, DWORD allowed, DWORD *effect);

// Threads, pools and callbacks.
HANDLE CreateThread(void *security, uintptr_t stack, DWORD (*start)(void *), void *parameter, DWORD flags, DWORD *id);
uintptr_t _beginthreadex(void *security, unsigned stack, unsigned (*start)(void *), void *parameter, unsigned flags,
                         unsigned *id);
uintptr_t _beginthread(void (*start)(void *), unsigned stack, void *parameter);
BOOL QueueUserWorkItem(DWORD (*function)(void *), void *context, DWORD flags);
BOOL TrySubmitThreadpoolCallback(void (*callback)(void *, void *), void *context, void *environment);
PTP_WORK CreateThreadpoolWork(void (*callback)(void *, void *, PTP_WORK), void *context, void *environment);
PTP_TIMER CreateThreadpoolTimer(void (*callback)(void *, void *, PTP_TIMER), void *context, void *environment);
PTP_WAIT CreateThreadpoolWait(void (*callback)(void *, void *, PTP_WAIT, DWORD), void *context, void *environment);
PTP_IO CreateThreadpoolIo(HANDLE file, void (*callback)(void *, void *, void *, DWORD), void *context,
                          void *environment);
BOOL BindIoCompletionCallback(HANDLE file, void (*callback)(DWORD, DWORD, OVERLAPPED *), DWORD flags);
BOOL RegisterWaitForSingleObject(HANDLE *wait, HANDLE object, void (*callback)(void *, unsigned char), void *context,
                                 DWORD ms, DWORD flags);
BOOL CreateTimerQueueTimer(HANDLE *timer, HANDLE queue, void (*callback)(void *, unsigned char), void *context,
                           DWORD due, DWORD period, DWORD flags);
DWORD QueueUserAPC(void (*function)(ULONG_PTR), HANDLE thread, ULONG_PTR data);
BOOL SetWaitableTimer(HANDLE timer, const void *due, LONG period, void (*completion)(void *, DWORD, DWORD),
                      void *argument, BOOL resume);
BOOL SetWaitableTimerEx(HANDLE timer, const void *due, LONG period, void (*completion)(void *, DWORD, DWORD),
                        void *argument, void *reason, DWORD delay);
BOOL ReadFileEx(HANDLE file, void *buffer, DWORD size, OVERLAPPED *overlapped,
                void (*completion)(DWORD, DWORD, OVERLAPPED *));
BOOL WriteFileEx(HANDLE file, const void *buffer, DWORD size, OVERLAPPED *overlapped,
                 void (*completion)(DWORD, DWORD, OVERLAPPED *));
}
