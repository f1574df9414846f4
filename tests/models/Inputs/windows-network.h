// What the model of the Windows API names of sockets, WinHTTP and WinINet, declared as their headers do.
#pragma once
#pragma GCC system_header

#include "windows.h"

struct WSAPOLLFD {};
struct ADDRINFOW;
struct ADDRINFOEXW;
#define SOCK_STREAM 1
#define SOCK_DGRAM 2
#define WSA_FLAG_OVERLAPPED 1
#define NI_NUMERICHOST 2
#define WINHTTP_FLAG_ASYNC 0x10000000
#define INTERNET_FLAG_ASYNC 0x10000000
#define FIONBIO 0x8004667E

typedef void (*LPWSAOVERLAPPED_COMPLETION_ROUTINE)(DWORD error, DWORD transferred, OVERLAPPED *overlapped, DWORD flags);
typedef void (*INTERNET_STATUS_CALLBACK)(HINTERNET handle, ULONG_PTR context, DWORD status, void *info, DWORD size);
extern "C" {
SOCKET WSASocketA(int family, int type, int protocol, void *info, DWORD group, DWORD flags);
SOCKET WSASocketW(int family, int type, int protocol, void *info, DWORD group, DWORD flags);
int ioctlsocket(SOCKET s, long command, unsigned *argument);
int WSAEventSelect(SOCKET s, HANDLE event, long events);
int WSAAsyncSelect(SOCKET s, HWND window, UINT message, long events);
int WSAConnect(SOCKET s, const sockaddr *name, int length, void *caller, void *callee, void *sqos, void *gqos);
SOCKET WSAAccept(SOCKET s, sockaddr *address, int *length, int (*condition)(void *), ULONG_PTR data);
int WSARecv(SOCKET s, WSABUF *buffers, DWORD count, DWORD *received, DWORD *flags, OVERLAPPED *overlapped,
            LPWSAOVERLAPPED_COMPLETION_ROUTINE completion);
int WSASend(SOCKET s, WSABUF *buffers, DWORD count, DWORD *sent, DWORD flags, OVERLAPPED *overlapped,
            LPWSAOVERLAPPED_COMPLETION_ROUTINE completion);
int WSARecvFrom(SOCKET s, WSABUF *buffers, DWORD count, DWORD *received, DWORD *flags, sockaddr *from, int *length,
                OVERLAPPED *overlapped, LPWSAOVERLAPPED_COMPLETION_ROUTINE completion);
int WSASendTo(SOCKET s, WSABUF *buffers, DWORD count, DWORD *sent, DWORD flags, const sockaddr *to, int length,
              OVERLAPPED *overlapped, LPWSAOVERLAPPED_COMPLETION_ROUTINE completion);
BOOL WSAGetOverlappedResult(SOCKET s, OVERLAPPED *overlapped, DWORD *transferred, BOOL wait, DWORD *flags);
DWORD WSAWaitForMultipleEvents(DWORD count, const HANDLE *events, BOOL all, DWORD ms, BOOL alertable);
int WSAPoll(WSAPOLLFD *array, DWORD count, int ms);
BOOL WSAConnectByNameA(SOCKET s, LPCSTR node, LPCSTR service, DWORD *localLength, sockaddr *local, DWORD *remoteLength,
                       sockaddr *remote, const void *timeout, OVERLAPPED *reserved);
BOOL WSAConnectByNameW(SOCKET s, LPCWSTR node, LPCWSTR service, DWORD *localLength, sockaddr *local,
                       DWORD *remoteLength, sockaddr *remote, const void *timeout, OVERLAPPED *reserved);
BOOL WSAConnectByList(SOCKET s, void *list, DWORD *localLength, sockaddr *local, DWORD *remoteLength, sockaddr *remote,
                      const void *timeout, OVERLAPPED *reserved);
int GetAddrInfoW(LPCWSTR node, LPCWSTR service, const ADDRINFOW *hints, ADDRINFOW **result);
typedef void (*LPLOOKUPSERVICE_COMPLETION_ROUTINE)(DWORD error, DWORD bytes, OVERLAPPED *overlapped);
int GetAddrInfoExA(LPCSTR name, LPCSTR service, DWORD space, void *id, const void *hints, void **result, void *timeout,
                   OVERLAPPED *overlapped, LPLOOKUPSERVICE_COMPLETION_ROUTINE completion, HANDLE *handle);
int GetAddrInfoExW(LPCWSTR name, LPCWSTR service, DWORD space, void *id, const ADDRINFOEXW *hints, ADDRINFOEXW **result,
                   void *timeout, OVERLAPPED *overlapped, LPLOOKUPSERVICE_COMPLETION_ROUTINE completion,
                   HANDLE *handle);
int GetNameInfoW(const sockaddr *address, int length, wchar_t *node, DWORD nodeSize, wchar_t *service,
                 DWORD serviceSize, int flags);
LONG DnsQuery_A(LPCSTR name, unsigned short type, DWORD options, void *extra, void **results, void **reserved);
LONG DnsQuery_W(LPCWSTR name, unsigned short type, DWORD options, void *extra, void **results, void **reserved);
LONG DnsQuery_UTF8(LPCSTR name, unsigned short type, DWORD options, void *extra, void **results, void **reserved);

HINTERNET WinHttpOpen(LPCWSTR agent, DWORD access, LPCWSTR proxy, LPCWSTR bypass, DWORD flags);
HINTERNET WinHttpConnect(HINTERNET session, LPCWSTR server, unsigned short port, DWORD reserved);
HINTERNET WinHttpOpenRequest(HINTERNET connect, LPCWSTR verb, LPCWSTR name, LPCWSTR version, LPCWSTR referrer,
                             LPCWSTR *types, DWORD flags);
BOOL WinHttpSendRequest(HINTERNET request, LPCWSTR headers, DWORD headersSize, void *optional, DWORD optionalSize,
                        DWORD total, ULONG_PTR context);
BOOL WinHttpReceiveResponse(HINTERNET request, void *reserved);
BOOL WinHttpQueryDataAvailable(HINTERNET request, DWORD *available);
BOOL WinHttpReadData(HINTERNET request, void *buffer, DWORD size, DWORD *read);
DWORD WinHttpReadDataEx(HINTERNET request, void *buffer, DWORD size, DWORD *read, uint64_t flags, DWORD propertySize,
                        void *property);
BOOL WinHttpWriteData(HINTERNET request, const void *buffer, DWORD size, DWORD *written);
INTERNET_STATUS_CALLBACK WinHttpSetStatusCallback(HINTERNET internet, INTERNET_STATUS_CALLBACK callback, DWORD flags,
                                                  ULONG_PTR reserved);

HINTERNET InternetOpenA(LPCSTR agent, DWORD access, LPCSTR proxy, LPCSTR bypass, DWORD flags);
HINTERNET InternetOpenW(LPCWSTR agent, DWORD access, LPCWSTR proxy, LPCWSTR bypass, DWORD flags);
HINTERNET InternetConnectA(HINTERNET internet, LPCSTR server, unsigned short port, LPCSTR user, LPCSTR password,
                           DWORD service, DWORD flags, ULONG_PTR context);
HINTERNET InternetConnectW(HINTERNET internet, LPCWSTR server, unsigned short port, LPCWSTR user, LPCWSTR password,
                           DWORD service, DWORD flags, ULONG_PTR context);
HINTERNET InternetOpenUrlA(HINTERNET internet, LPCSTR url, LPCSTR headers, DWORD size, DWORD flags, ULONG_PTR context);
HINTERNET InternetOpenUrlW(HINTERNET internet, LPCWSTR url, LPCWSTR headers, DWORD size, DWORD flags,
                           ULONG_PTR context);
HINTERNET HttpOpenRequestA(HINTERNET connect, LPCSTR verb, LPCSTR name, LPCSTR version, LPCSTR referrer, LPCSTR *types,
                           DWORD flags, ULONG_PTR context);
HINTERNET HttpOpenRequestW(HINTERNET connect, LPCWSTR verb, LPCWSTR name, LPCWSTR version, LPCWSTR referrer,
                           LPCWSTR *types, DWORD flags, ULONG_PTR context);
BOOL HttpSendRequestA(HINTERNET request, LPCSTR headers, DWORD size, void *optional, DWORD optionalSize);
BOOL HttpSendRequestW(HINTERNET request, LPCWSTR headers, DWORD size, void *optional, DWORD optionalSize);
BOOL HttpSendRequestExA(HINTERNET request, void *in, void *out, DWORD flags, ULONG_PTR context);
BOOL HttpSendRequestExW(HINTERNET request, void *in, void *out, DWORD flags, ULONG_PTR context);
BOOL HttpEndRequestA(HINTERNET request, void *out, DWORD flags, ULONG_PTR context);
BOOL HttpEndRequestW(HINTERNET request, void *out, DWORD flags, ULONG_PTR context);
BOOL InternetReadFile(HINTERNET file, void *buffer, DWORD size, DWORD *read);
BOOL InternetReadFileExA(HINTERNET file, void *buffers, DWORD flags, ULONG_PTR context);
BOOL InternetReadFileExW(HINTERNET file, void *buffers, DWORD flags, ULONG_PTR context);
BOOL InternetWriteFile(HINTERNET file, const void *buffer, DWORD size, DWORD *written);
BOOL InternetQueryDataAvailable(HINTERNET file, DWORD *available, DWORD flags, ULONG_PTR context);
INTERNET_STATUS_CALLBACK InternetSetStatusCallbackA(HINTERNET internet, INTERNET_STATUS_CALLBACK callback);
INTERNET_STATUS_CALLBACK InternetSetStatusCallbackW(HINTERNET internet, INTERNET_STATUS_CALLBACK callback);
BOOL InternetCheckConnectionA(LPCSTR url, DWORD flags, DWORD reserved);
BOOL InternetCheckConnectionW(LPCWSTR url, DWORD flags, DWORD reserved);
LONG URLDownloadToFileA(void *caller, LPCSTR url, LPCSTR file, DWORD reserved, void *callback);
LONG URLDownloadToFileW(void *caller, LPCWSTR url, LPCWSTR file, DWORD reserved, void *callback);
}
