#pragma once
#pragma clang system_header
#include <string>
namespace db {
struct session {
  session();
  session(const session &);
  ~session();
  static session open();
  bool query(const std::string &) const;
};
struct shared_session {
  bool query(const std::string &) const;
};
} // namespace db
