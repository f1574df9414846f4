#pragma once
#include <unistd.h>

namespace disk {

inline void flush() { ::usleep(100); }

struct page {
  void write() const { flush(); }
  bool isDirty() const { return dirty; }
  bool dirty = true;
};

} // namespace disk
