// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
#include "windows-network.h"
#include "task.h"

int refuse(void *) { return Sleep(1), 1; }
task<> sockets(WSABUF *buffers, DWORD *count, DWORD *flags, sockaddr *address, int *length, OVERLAPPED *overlapped) {
  SOCKET s = WSASocketW(2, SOCK_STREAM, 0, nullptr, 0, WSA_FLAG_OVERLAPPED);
  WSAConnect(s, address, 16, nullptr, nullptr, nullptr, nullptr); // expect: async-blocking-call
  WSASend(s, buffers, 1, count, 0, nullptr, nullptr);             // expect: async-blocking-call
  WSARecv(s, buffers, 1, count, flags, nullptr, nullptr);         // expect: async-blocking-call
  WSASend(s, buffers, 1, nullptr, 0, overlapped, nullptr);
  WSARecv(s, buffers, 1, nullptr, flags, overlapped, [](DWORD, DWORD, OVERLAPPED *, DWORD) { Sleep(1); });
  SOCKET datagrams = WSASocketA(2, SOCK_DGRAM, 0, nullptr, 0, WSA_FLAG_OVERLAPPED);
  WSAConnect(datagrams, address, 16, nullptr, nullptr, nullptr, nullptr);
  WSARecvFrom(datagrams, buffers, 1, count, flags, address, length, nullptr, nullptr); // expect: async-blocking-call
  WSASendTo(datagrams, buffers, 1, count, 0, address, 16, nullptr, nullptr);           // expect: async-blocking-call
  WSARecvFrom(datagrams, buffers, 1, nullptr, flags, address, length, overlapped, nullptr);
  WSASendTo(datagrams, buffers, 1, nullptr, 0, address, 16, overlapped, nullptr);
  SOCKET listening = WSASocketW(2, SOCK_STREAM, 0, nullptr, 0, 0);
  WSAAccept(listening, address, length, nullptr, 0); // expect: async-blocking-call
  WSAAccept(listening, address, length, refuse, 0);  // expect: async-blocking-call
  co_return;
}
task<> nonblocking(SOCKET unknown, WSABUF *buffers, DWORD *count, DWORD *flags, sockaddr *address, int *length,
                   unsigned *yes, HANDLE event, HWND window) {
  SOCKET first = WSASocketW(2, SOCK_STREAM, 0, nullptr, 0, 0);
  ioctlsocket(first, FIONBIO, yes);
  WSAConnect(first, address, 16, nullptr, nullptr, nullptr, nullptr);
  WSARecv(first, buffers, 1, count, flags, nullptr, nullptr);
  SOCKET second = WSASocketW(2, SOCK_STREAM, 0, nullptr, 0, 0);
  WSAEventSelect(second, event, 1);
  WSASend(second, buffers, 1, count, 0, nullptr, nullptr);
  SOCKET third = WSASocketW(2, SOCK_STREAM, 0, nullptr, 0, 0);
  WSAAsyncSelect(third, window, 1, 1);
  WSAAccept(third, address, length, nullptr, 0);
  WSARecv(unknown, buffers, 1, count, flags, nullptr, nullptr);
  co_return;
}
task<> waits(SOCKET s, OVERLAPPED *overlapped, DWORD *count, DWORD *flags, const HANDLE *events, WSAPOLLFD *polled) {
  WSAGetOverlappedResult(s, overlapped, count, TRUE, flags); // expect: async-blocking-call
  WSAGetOverlappedResult(s, overlapped, count, FALSE, flags);
  WSAWaitForMultipleEvents(1, events, TRUE, INFINITE, FALSE); // expect: async-blocking-call
  WSAWaitForMultipleEvents(1, events, TRUE, 0, FALSE);
  WSAPoll(polled, 1, -1); // expect: async-blocking-call
  WSAPoll(polled, 1, 0);
  co_return;
}
void resolved(DWORD, DWORD, OVERLAPPED *) { Sleep(1); }
task<> names(SOCKET s, ADDRINFOW **result, ADDRINFOEXW **extended, void **records, OVERLAPPED *overlapped,
             const sockaddr *address, wchar_t *text) {
  GetAddrInfoW(L"debian.org", nullptr, nullptr, result);                // expect: async-blocking-call
  GetAddrInfoExW(L"debian.org", nullptr, 0, nullptr, nullptr, extended, // expect: async-blocking-call
                 nullptr, nullptr, nullptr, nullptr);
  GetAddrInfoExA("debian.org", nullptr, 0, nullptr, nullptr, records, // expect: async-blocking-call
                 nullptr, nullptr, nullptr, nullptr);
  GetAddrInfoExW(L"debian.org", nullptr, 0, nullptr, nullptr, extended, nullptr, overlapped, resolved, nullptr);
  GetNameInfoW(address, 16, text, 1, text, 1, 0); // expect: async-blocking-call
  GetNameInfoW(address, 16, text, 1, text, 1, NI_NUMERICHOST);
  DnsQuery_A("debian.org", 1, 0, nullptr, records, nullptr);                            // expect: async-blocking-call
  DnsQuery_W(L"debian.org", 1, 0, nullptr, records, nullptr);                           // expect: async-blocking-call
  DnsQuery_UTF8("debian.org", 1, 0, nullptr, records, nullptr);                         // expect: async-blocking-call
  WSAConnectByNameA(s, "", "", nullptr, nullptr, nullptr, nullptr, nullptr, nullptr);   // expect: async-blocking-call
  WSAConnectByNameW(s, L"", L"", nullptr, nullptr, nullptr, nullptr, nullptr, nullptr); // expect: async-blocking-call
  WSAConnectByList(s, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr);   // expect: async-blocking-call
  co_return;
}

void status(HINTERNET request, ULONG_PTR, DWORD, void *, DWORD) {
  WinHttpReceiveResponse(request, nullptr);
  Sleep(1);
}
task<> winhttp(char *buffer, DWORD *count) {
  HINTERNET session = WinHttpOpen(L"agent", 0, nullptr, nullptr, 0);
  HINTERNET connection = WinHttpConnect(session, L"debian.org", 443, 0);
  HINTERNET request = WinHttpOpenRequest(connection, L"GET", L"/", nullptr, nullptr, nullptr, 0);
  WinHttpSendRequest(request, nullptr, 0, nullptr, 0, 0, 0);   // expect: async-blocking-call
  WinHttpWriteData(request, buffer, 1, count);                 // expect: async-blocking-call
  WinHttpReceiveResponse(request, nullptr);                    // expect: async-blocking-call
  WinHttpQueryDataAvailable(request, count);                   // expect: async-blocking-call
  WinHttpReadData(request, buffer, 1, count);                  // expect: async-blocking-call
  WinHttpReadDataEx(request, buffer, 1, count, 0, 0, nullptr); // expect: async-blocking-call
  co_return;
}
task<> winhttpAsync(char *buffer) {
  HINTERNET session = WinHttpOpen(L"agent", 0, nullptr, nullptr, WINHTTP_FLAG_ASYNC);
  WinHttpSetStatusCallback(session, status, 0, 0);
  HINTERNET connection = WinHttpConnect(session, L"debian.org", 443, 0);
  HINTERNET request = WinHttpOpenRequest(connection, L"GET", L"/", nullptr, nullptr, nullptr, 0);
  WinHttpSendRequest(request, nullptr, 0, nullptr, 0, 0, 0);
  WinHttpReadData(request, buffer, 1, nullptr);
  co_return;
}
task<> wininet(char *buffer, DWORD *count) {
  HINTERNET session = InternetOpenW(L"agent", 0, nullptr, nullptr, 0);
  HINTERNET page = InternetOpenUrlW(session, L"https://debian.org", nullptr, 0, 0, 0); // expect: async-blocking-call
  InternetReadFile(page, buffer, 1, count);                                            // expect: async-blocking-call
  HINTERNET connection = InternetConnectW(session, L"debian.org", 443, nullptr, nullptr, 0, 0, 0);
  HINTERNET request = HttpOpenRequestW(connection, L"GET", L"/", nullptr, nullptr, nullptr, 0, 0);
  HttpSendRequestW(request, nullptr, 0, nullptr, 0);                       // expect: async-blocking-call
  HttpSendRequestExW(request, nullptr, nullptr, 0, 0);                     // expect: async-blocking-call
  InternetWriteFile(request, buffer, 1, count);                            // expect: async-blocking-call
  HttpEndRequestW(request, nullptr, 0, 0);                                 // expect: async-blocking-call
  InternetQueryDataAvailable(request, count, 0, 0);                        // expect: async-blocking-call
  InternetReadFileExW(request, nullptr, 0, 0);                             // expect: async-blocking-call
  InternetCheckConnectionW(L"https://debian.org", 0, 0);                   // expect: async-blocking-call
  URLDownloadToFileW(nullptr, L"https://debian.org", L"file", 0, nullptr); // expect: async-blocking-call
  co_return;
}
task<> wininetAnsi() {
  HINTERNET session = InternetOpenA("agent", 0, nullptr, nullptr, 0);
  InternetOpenUrlA(session, "https://debian.org", nullptr, 0, 0, 0); // expect: async-blocking-call
  HINTERNET connection = InternetConnectA(session, "debian.org", 443, nullptr, nullptr, 0, 0, 0);
  HINTERNET request = HttpOpenRequestA(connection, "GET", "/", nullptr, nullptr, nullptr, 0, 0);
  HttpSendRequestA(request, nullptr, 0, nullptr, 0);                     // expect: async-blocking-call
  HttpSendRequestExA(request, nullptr, nullptr, 0, 0);                   // expect: async-blocking-call
  HttpEndRequestA(request, nullptr, 0, 0);                               // expect: async-blocking-call
  InternetReadFileExA(request, nullptr, 0, 0);                           // expect: async-blocking-call
  InternetCheckConnectionA("https://debian.org", 0, 0);                  // expect: async-blocking-call
  URLDownloadToFileA(nullptr, "https://debian.org", "file", 0, nullptr); // expect: async-blocking-call
  co_return;
}
task<> wininetAsync(char *buffer, DWORD *count) {
  HINTERNET session = InternetOpenW(L"agent", 0, nullptr, nullptr, INTERNET_FLAG_ASYNC);
  InternetSetStatusCallbackW(session, status);
  InternetSetStatusCallbackA(session, status);
  HINTERNET page = InternetOpenUrlW(session, L"https://debian.org", nullptr, 0, 0, 0);
  InternetReadFile(page, buffer, 1, count);
  co_return;
}
