// RUN: %verify --kinds +file-metadata %s -- -std=c++20 -I%inputs
#include "task.h"
#include <filesystem>
#include <system_error>

namespace fs = std::filesystem;

task<> contents(const fs::path &a, const fs::path &b, std::error_code &error) {
  fs::copy(a, b);                                            // expect: async-blocking-call
  fs::copy(a, b, fs::copy_options::recursive, error);        // expect: async-blocking-call
  fs::copy_file(a, b);                                       // expect: async-blocking-call
  co_return;
}

task<> questions(const fs::path &a, const fs::path &b, std::error_code &error) {
  fs::exists(a);             // expect: async-blocking-call
  fs::exists(a, error);      // expect: async-blocking-call
  fs::is_block_file(a);      // expect: async-blocking-call
  fs::is_character_file(a);  // expect: async-blocking-call
  fs::is_directory(a);       // expect: async-blocking-call
  fs::is_empty(a);           // expect: async-blocking-call
  fs::is_fifo(a);            // expect: async-blocking-call
  fs::is_other(a);           // expect: async-blocking-call
  fs::is_regular_file(a);    // expect: async-blocking-call
  fs::is_socket(a);          // expect: async-blocking-call
  fs::is_symlink(a);         // expect: async-blocking-call
  fs::equivalent(a, b);      // expect: async-blocking-call
  fs::file_size(a);          // expect: async-blocking-call
  fs::hard_link_count(a);    // expect: async-blocking-call
  fs::last_write_time(a);    // expect: async-blocking-call
  fs::space(a);              // expect: async-blocking-call
  fs::status(a);             // expect: async-blocking-call
  fs::symlink_status(a);     // expect: async-blocking-call
  fs::read_symlink(a);       // expect: async-blocking-call
  fs::canonical(a);          // expect: async-blocking-call
  fs::weakly_canonical(a);   // expect: async-blocking-call
  fs::relative(a, b);        // expect: async-blocking-call
  fs::proximate(a, b);       // expect: async-blocking-call
  fs::temp_directory_path(); // expect: async-blocking-call
  co_return;
}

task<> changes(const fs::path &a, const fs::path &b) {
  fs::copy_symlink(a, b);                      // expect: async-blocking-call
  fs::create_directories(a);                   // expect: async-blocking-call
  fs::create_directory(a);                     // expect: async-blocking-call
  fs::create_directory_symlink(a, b);          // expect: async-blocking-call
  fs::create_hard_link(a, b);                  // expect: async-blocking-call
  fs::create_symlink(a, b);                    // expect: async-blocking-call
  fs::permissions(a, fs::perms::owner_read);   // expect: async-blocking-call
  fs::remove(a);                               // expect: async-blocking-call
  fs::remove_all(a);                           // expect: async-blocking-call
  fs::rename(a, b);                            // expect: async-blocking-call
  fs::resize_file(a, 0);                       // expect: async-blocking-call
  fs::current_path(a);                         // expect: async-blocking-call
  co_return;
}

task<> iterates(const fs::path &a, std::error_code &error) {
  for (const fs::directory_entry &e : fs::directory_iterator(a)) // expect: async-blocking-call, async-blocking-call
    e.path();
  for (const auto &e : fs::recursive_directory_iterator(a)) // expect: async-blocking-call, async-blocking-call
    e.path();
  fs::directory_iterator flat(a);                  // expect: async-blocking-call
  ++flat;                                          // expect: async-blocking-call
  flat.increment(error);                           // expect: async-blocking-call
  fs::recursive_directory_iterator deep(a, error); // expect: async-blocking-call
  ++deep;                                          // expect: async-blocking-call
  deep.increment(error);                           // expect: async-blocking-call
  deep.pop();                                      // expect: async-blocking-call
  fs::directory_iterator end;
  fs::recursive_directory_iterator deepEnd;
  fs::directory_iterator copied(flat);
  flat->path();
  deep.depth();
  deep.disable_recursion_pending();
  co_return;
}

task<> entries(const fs::path &a, const fs::directory_entry &known) {
  fs::directory_entry e(a);    // expect: async-blocking-call
  e.assign(a);                 // expect: async-blocking-call
  e.replace_filename("b");     // expect: async-blocking-call
  e.refresh();                 // expect: async-blocking-call
  known.file_size();           // expect: async-blocking-call
  known.hard_link_count();     // expect: async-blocking-call
  known.last_write_time();     // expect: async-blocking-call
  fs::directory_entry none;
  fs::directory_entry copied(known);
  known.is_directory();
  known.is_regular_file();
  known.path();
  co_return;
}

task<> knownStatus(fs::file_status status) {
  fs::exists(status);
  fs::is_block_file(status);
  fs::is_character_file(status);
  fs::is_directory(status);
  fs::is_fifo(status);
  fs::is_other(status);
  fs::is_regular_file(status);
  fs::is_socket(status);
  fs::is_symlink(status);
  fs::status_known(status);
  co_return;
}

task<> paths(const fs::path &a, const fs::path &b, std::error_code &error) {
  fs::path c = a / b;
  c.filename();
  c.parent_path();
  c.extension();
  c.replace_extension("txt");
  c.lexically_normal();
  c.lexically_relative(a);
  c.string();
  c.empty();
  c.is_absolute();
  fs::absolute(a);
  fs::current_path();
  fs::current_path(error);
  co_return;
}

bool isHere(const fs::path &a) { return fs::exists(a); }

task<> throughHelper(const fs::path &a) {
  isHere(a); // expect: async-blocking-call
  co_return;
}

void plain(const fs::path &a) { fs::remove_all(a); }
