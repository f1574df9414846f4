// RUN: %verify %s --kinds +file-metadata -- -std=c++20 -I%inputs -Wno-deprecated-declarations
#include "task.h"

#include <boost/filesystem.hpp>
#include <boost/filesystem/fstream.hpp>
#include <boost/filesystem/string_file.hpp>
#include <boost/iostreams/copy.hpp>
#include <boost/iostreams/device/array.hpp>
#include <boost/iostreams/device/file.hpp>
#include <boost/iostreams/device/file_descriptor.hpp>
#include <boost/iostreams/device/mapped_file.hpp>
#include <fstream>
#include <sstream>
#include <string>

namespace fs = boost::filesystem;
namespace io = boost::iostreams;
using boost::system::error_code;

task<> contents(const fs::path &a, const fs::path &b, std::string &text, error_code &error) {
  fs::copy(a, b);                // expect: async-blocking-call
  fs::copy_file(a, b, error);    // expect: async-blocking-call
  fs::load_string_file(a, text); // expect: async-blocking-call
  fs::save_string_file(a, text); // expect: async-blocking-call
  co_return;
}

task<> questions(const fs::path &a, const fs::path &b, error_code &error) {
  fs::exists(a);             // expect: async-blocking-call
  fs::exists(a, error);      // expect: async-blocking-call
  fs::is_directory(a);       // expect: async-blocking-call
  fs::is_other(a);           // expect: async-blocking-call
  fs::is_regular_file(a);    // expect: async-blocking-call
  fs::is_symlink(a);         // expect: async-blocking-call
  fs::is_empty(a);           // expect: async-blocking-call
  fs::equivalent(a, b);      // expect: async-blocking-call
  fs::file_size(a);          // expect: async-blocking-call
  fs::hard_link_count(a);    // expect: async-blocking-call
  fs::last_write_time(a);    // expect: async-blocking-call
  fs::creation_time(a);      // expect: async-blocking-call
  fs::space(a);              // expect: async-blocking-call
  fs::status(a);             // expect: async-blocking-call
  fs::symlink_status(a);     // expect: async-blocking-call
  fs::read_symlink(a);       // expect: async-blocking-call
  fs::canonical(a);          // expect: async-blocking-call
  fs::weakly_canonical(a);   // expect: async-blocking-call
  fs::relative(a, b);        // expect: async-blocking-call
  fs::temp_directory_path(); // expect: async-blocking-call
  co_return;
}

task<> changes(const fs::path &a, const fs::path &b) {
  fs::copy_directory(a, b);           // expect: async-blocking-call
  fs::copy_symlink(a, b);             // expect: async-blocking-call
  fs::create_directories(a);          // expect: async-blocking-call
  fs::create_directory(a);            // expect: async-blocking-call
  fs::create_directory_symlink(a, b); // expect: async-blocking-call
  fs::create_hard_link(a, b);         // expect: async-blocking-call
  fs::create_symlink(a, b);           // expect: async-blocking-call
  fs::permissions(a, fs::owner_read); // expect: async-blocking-call
  fs::remove(a);                      // expect: async-blocking-call
  fs::remove_all(a);                  // expect: async-blocking-call
  fs::rename(a, b);                   // expect: async-blocking-call
  fs::resize_file(a, 0);              // expect: async-blocking-call
  fs::current_path(a);                // expect: async-blocking-call
  co_return;
}

task<> iterates(const fs::path &a, error_code &error) {
  for (const fs::directory_entry &e : fs::directory_iterator(a)) // expect: async-blocking-call, async-blocking-call
    e.status();                                                  // expect: async-blocking-call
  fs::recursive_directory_iterator deep(a, error);               // expect: async-blocking-call
  ++deep;                                                        // expect: async-blocking-call
  deep.increment(error);                                         // expect: async-blocking-call
  deep.pop();                                                    // expect: async-blocking-call
  deep->symlink_status();                                        // expect: async-blocking-call
  fs::directory_iterator flat(a);                                // expect: async-blocking-call
  flat.increment(error);                                         // expect: async-blocking-call
  fs::directory_iterator end, copied(flat);
  flat->path();
  deep.depth();
  for (const fs::path &part : a)
    part.empty();
  co_return;
}

task<> memory(const fs::path &a, fs::file_status status, error_code &error) {
  fs::exists(status);
  fs::is_directory(status);
  fs::is_regular_file(status);
  fs::is_symlink(status);
  fs::is_other(status);
  fs::status_known(status);
  fs::absolute(a);
  fs::current_path();
  fs::current_path(error);
  fs::unique_path();
  (a / "b").filename();
  fs::directory_entry entry(a);
  entry.path();
  co_return;
}

task<> streams(const fs::path &a) {
  fs::ifstream in(a);                    // expect: async-blocking-call
  fs::ofstream out(a, std::ios::binary); // expect: async-blocking-call
  fs::fstream both(a);                   // expect: async-blocking-call
  fs::ifstream later;
  later.open(a); // expect: async-blocking-call
  fs::ofstream laterOut;
  laterOut.open(a); // expect: async-blocking-call
  fs::fstream laterBoth;
  laterBoth.open(a); // expect: async-blocking-call
  co_return;
}

task<> devices(char *data) {
  io::file file("f");          // expect: async-blocking-call
  io::file_source source("f"); // expect: async-blocking-call
  io::file_sink sink("f");     // expect: async-blocking-call
  file.open("f");              // expect: async-blocking-call
  source.open("f");            // expect: async-blocking-call
  sink.open("f");              // expect: async-blocking-call
  source.read(data, 1);        // expect: async-blocking-call
  sink.write(data, 1);         // expect: async-blocking-call
  file.flush();                // expect: async-blocking-call
  file.close();                // expect: async-blocking-call
  source.is_open();
  io::file_source copied(source);
  co_return;
}

task<> mapped() {
  io::mapped_file both("f", io::mapped_file::readonly); // expect: async-blocking-call
  io::mapped_file_source source(std::string("f"));      // expect: async-blocking-call
  io::mapped_file_sink sink("f");                       // expect: async-blocking-call
  io::mapped_file later;
  later.open("f", io::mapped_file::readonly); // expect: async-blocking-call
  io::mapped_file_source laterSource;
  laterSource.open(std::string("f")); // expect: async-blocking-call
  io::mapped_file_sink laterSink;
  laterSink.open("f"); // expect: async-blocking-call
  io::mapped_file_source copied(source);
  source.size();
  co_return;
}

// A descriptor may be anything, unless it was opened here.
task<> descriptors(const std::string &path, char *data, int fd) {
  io::file_descriptor file(path);          // expect: async-blocking-call
  file.read(data, 1);                      // expect: async-blocking-call
  file.write(data, 1);                     // expect: async-blocking-call
  io::file_descriptor_source source(path); // expect: async-blocking-call
  io::file_descriptor_sink sink(path);     // expect: async-blocking-call
  file.open(path);                         // expect: async-blocking-call
  source.open(path);                       // expect: async-blocking-call
  sink.open(path);                         // expect: async-blocking-call
  io::file_descriptor given(fd, io::never_close_handle);
  given.read(data, 1);
  given.write(data, 1);
  co_return;
}

task<> copies(std::ifstream &file, std::ostringstream &text, io::file_sink &sink, std::istringstream &memory) {
  io::copy(file, text);   // expect: async-blocking-call
  io::copy(memory, sink); // expect: async-blocking-call
  io::copy(memory, text);
  co_return;
}

void plain(const fs::path &a) { fs::remove_all(a); }
