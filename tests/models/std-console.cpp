// RUN: %verify --kinds +console %s -- -std=c++20 -I%inputs
#include "task.h"
#include <iomanip>
#include <iostream>
#include <iterator>
#include <sstream>
#include <string>
#include <syncstream>

task<> reads() {
  int n;
  std::string s;
  std::wstring w;
  char buffer[16];
  std::cin >> n;                                        // expect: async-blocking-call
  std::cin >> s;                                        // expect: async-blocking-call
  std::cin >> std::quoted(s);                           // expect: async-blocking-call
  std::cin.get();                                       // expect: async-blocking-call
  std::cin.getline(buffer, 16);                         // expect: async-blocking-call
  std::cin.ignore();                                    // expect: async-blocking-call
  std::cin.peek();                                      // expect: async-blocking-call
  std::cin.read(buffer, 16);                            // expect: async-blocking-call
  std::getline(std::cin, s);                            // expect: async-blocking-call
  std::ws(std::cin);                                    // expect: async-blocking-call
  std::wcin >> n;                                       // expect: async-blocking-call
  std::getline(std::wcin, w);                           // expect: async-blocking-call
  std::istream_iterator<int> first(std::cin);           // expect: async-blocking-call
  std::istreambuf_iterator<char> second(std::cin);      // expect: async-blocking-call
  std::cin.good();
  std::cin.tie(nullptr);
  co_return;
}

task<> writes(const std::string &s) {
  std::cout << 1;                                       // expect: async-blocking-call
  std::cout << "text";                                  // expect: async-blocking-call
  std::cout << s << 1 << std::endl;                     // expect: async-blocking-call
  std::cout << std::quoted(s);                          // expect: async-blocking-call
  std::cerr << 1;                                       // expect: async-blocking-call
  std::cerr << s;                                       // expect: async-blocking-call
  std::clog << 1;                                       // expect: async-blocking-call
  std::clog << s;                                       // expect: async-blocking-call
  std::wcout << 1;                                      // expect: async-blocking-call
  std::wcout << L"text";                                // expect: async-blocking-call
  std::wcerr << L"text";                                // expect: async-blocking-call
  std::wclog << L"text";                                // expect: async-blocking-call
  std::cout.put('c');                                   // expect: async-blocking-call
  std::cout.write("text", 4);                           // expect: async-blocking-call
  std::cout.flush();                                    // expect: async-blocking-call
  std::endl(std::cout);                                 // expect: async-blocking-call
  std::flush(std::cout);                                // expect: async-blocking-call
  std::ostream_iterator<int> first(std::cout);          // expect: async-blocking-call
  std::ostreambuf_iterator<char> second(std::cout);     // expect: async-blocking-call
  std::cout.precision(3);
  std::cout.rdbuf();
  std::ios::sync_with_stdio(false);
  co_return;
}

task<> synchronised() {
  std::osyncstream out(std::cout); // expect: async-blocking-call
  out << 1;
  co_return;
}

task<> emits() {
  std::osyncstream out(std::cout);
  out << 1;
  out.emit(); // expect: async-blocking-call
  co_return;
}

task<> elsewhere(std::istream &in, std::ostream &out, std::ostringstream &text) {
  int n;
  std::string s;
  in >> n;
  std::getline(in, s);
  out << n;
  out << "text";
  text << n;
  text.flush();
  std::osyncstream memory(text);
  memory.emit();
  co_return;
}

void log(const std::string &s) { std::cerr << s; }

task<> throughHelper() {
  log("text"); // expect: async-blocking-call
  co_return;
}

void plain() { std::cout << 1; }
