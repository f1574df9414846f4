// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <sstream>
#include <string>
#include <syncstream>
#include <vector>

task<> opens(const std::string &path) {
  std::ifstream in(path);                      // expect: async-blocking-call
  std::ofstream out{"log", std::ios::app};     // expect: async-blocking-call
  std::fstream both("data");                   // expect: async-blocking-call
  std::wifstream wide(std::filesystem::path{}); // expect: async-blocking-call
  std::ifstream moved(std::move(in));
  std::ofstream movedOut(std::move(out));
  co_return;
}

task<> opensLater(const std::string &path) {
  std::ifstream in;
  std::ofstream out;
  std::fstream both;
  in.open(path);    // expect: async-blocking-call
  out.open(path);   // expect: async-blocking-call
  both.open(path);  // expect: async-blocking-call
  out.close();      // expect: async-blocking-call
  both.close();     // expect: async-blocking-call
  in.close();
  co_return;
}

task<> reads(std::ifstream &in) {
  std::string s;
  char c;
  char buffer[16];
  int n;
  in >> n;                   // expect: async-blocking-call
  in >> s;                   // expect: async-blocking-call
  in >> c;                   // expect: async-blocking-call
  in >> std::ws;             // expect: async-blocking-call
  in >> std::quoted(s);      // expect: async-blocking-call
  in.get();                  // expect: async-blocking-call
  in.get(c);                 // expect: async-blocking-call
  in.getline(buffer, 16);    // expect: async-blocking-call
  in.ignore(4);              // expect: async-blocking-call
  in.peek();                 // expect: async-blocking-call
  in.read(buffer, 16);       // expect: async-blocking-call
  std::getline(in, s);       // expect: async-blocking-call
  std::getline(in, s, ',');  // expect: async-blocking-call
  std::ws(in);               // expect: async-blocking-call
  in.gcount();
  in.eof();
  in.good();
  in.is_open();
  in.clear();
  in.seekg(0);
  in.tellg();
  co_return;
}

task<> writes(std::ofstream &out, const std::string &s) {
  out << 1;                              // expect: async-blocking-call
  out << "text";                         // expect: async-blocking-call
  out << s;                              // expect: async-blocking-call
  out << 'c';                            // expect: async-blocking-call
  out << 1 << s << std::endl;            // expect: async-blocking-call
  out << std::quoted(s);                 // expect: async-blocking-call
  out << std::filesystem::path(s);       // expect: async-blocking-call
  out.put('c');                          // expect: async-blocking-call
  out.write(s.data(), 1);                // expect: async-blocking-call
  out.flush();                           // expect: async-blocking-call
  out.seekp(0);                          // expect: async-blocking-call
  std::endl(out);                        // expect: async-blocking-call
  std::flush(out);                       // expect: async-blocking-call
  out.is_open();
  out.width(4);
  out.tellp();
  co_return;
}

task<> readsPath(std::ifstream &in, std::filesystem::path &path) {
  in >> path; // expect: async-blocking-call
  co_return;
}

task<> readsAndWrites(std::fstream &both) {
  int n;
  std::string s;
  both >> n;             // expect: async-blocking-call
  both >> s;             // expect: async-blocking-call
  both << n;             // expect: async-blocking-call
  both << s;             // expect: async-blocking-call
  both.peek();           // expect: async-blocking-call
  both.flush();          // expect: async-blocking-call
  std::getline(both, s); // expect: async-blocking-call
  std::endl(both);       // expect: async-blocking-call
  co_return;
}

task<> temporaries(const std::string &s) {
  std::ofstream("a") << s; // expect: async-blocking-call, async-blocking-call
  std::ofstream("a") << 1; // expect: async-blocking-call, async-blocking-call
  co_return;
}

task<> buffers(std::filebuf &file, std::ifstream &in, std::ofstream &out) {
  char buffer[16];
  file.open("a", std::ios::in | std::ios::out); // expect: async-blocking-call
  file.sgetc();                                 // expect: async-blocking-call
  file.sbumpc();                                // expect: async-blocking-call
  file.snextc();                                // expect: async-blocking-call
  file.sgetn(buffer, 16);                       // expect: async-blocking-call
  file.sputc('c');                              // expect: async-blocking-call
  file.sputn(buffer, 16);                       // expect: async-blocking-call
  file.pubsync();                               // expect: async-blocking-call
  file.close();                                 // expect: async-blocking-call
  in.rdbuf()->sgetn(buffer, 16);                // expect: async-blocking-call
  std::stringstream text;
  text << in.rdbuf();                           // expect: async-blocking-call
  out << text.rdbuf();                          // expect: async-blocking-call
  text << text.rdbuf();
  text.rdbuf()->sgetc();
  text.rdbuf()->sputn(buffer, 16);
  text.rdbuf()->pubsync();
  in.rdbuf();
  co_return;
}

task<> iterators(std::ifstream &in, std::ofstream &out, std::vector<int> &v) {
  std::string s(std::istreambuf_iterator<char>(in), {});                          // expect: async-blocking-call
  std::string t(std::istreambuf_iterator<char>(in.rdbuf()), {});                  // expect: async-blocking-call
  v.assign(std::istream_iterator<int>(in), {});                                   // expect: async-blocking-call
  std::copy(v.begin(), v.end(), std::ostream_iterator<int>(out, " "));            // expect: async-blocking-call
  std::copy(s.begin(), s.end(), std::ostreambuf_iterator<char>(out));             // expect: async-blocking-call
  std::stringstream text;
  std::string u(std::istreambuf_iterator<char>(text), {});
  v.assign(std::istream_iterator<int>(text), {});
  std::copy(v.begin(), v.end(), std::ostream_iterator<int>(text, " "));
  std::copy(s.begin(), s.end(), std::ostreambuf_iterator<char>(text));
  co_return;
}

task<> synchronised(std::ofstream &out, std::ostringstream &text) {
  std::osyncstream file(out); // expect: async-blocking-call
  file << 1;
  std::osyncstream memory(text);
  memory << 1;
  memory.emit();
  co_return;
}

task<> emits(std::ofstream &out) {
  std::osyncstream file(out);
  file << 1;
  file.emit(); // expect: async-blocking-call
  co_return;
}

task<> strings(const std::string &s) {
  std::istringstream in(s);
  std::ostringstream out;
  std::stringstream both;
  int n;
  char buffer[16];
  std::string word;
  in >> n;
  in >> word;
  in >> std::ws;
  in >> std::quoted(word);
  in.get();
  in.getline(buffer, 16);
  in.ignore();
  in.peek();
  in.read(buffer, 16);
  std::getline(in, word);
  std::ws(in);
  out << 1 << word << std::endl;
  out << std::quoted(word);
  out << std::filesystem::path(word);
  out.put('c');
  out.write(buffer, 16);
  out.flush();
  out.seekp(0);
  std::endl(out);
  std::flush(out);
  both << 1;
  both >> n;
  co_return;
}

// What is behind a stream is not known.
task<> anyStream(std::istream &in, std::ostream &out, std::streambuf &buffer) {
  int n;
  std::string s;
  in >> n;
  in >> s;
  in.get();
  std::getline(in, s);
  out << n;
  out << s;
  out.flush();
  buffer.sgetc();
  buffer.pubsync();
  std::istreambuf_iterator<char> i(in);
  co_return;
}

// The console is off by default.
task<> console(int &n) {
  std::cin >> n;
  std::cout << n << std::endl;
  std::cerr << "text";
  co_return;
}

void plain(std::ofstream &out) {
  std::ifstream in("a");
  out << 1;
}

std::string slurp(const std::string &path) {
  std::ifstream in(path);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

task<> throughHelper(const std::string &path) {
  slurp(path); // expect: async-blocking-call
  co_return;
}
