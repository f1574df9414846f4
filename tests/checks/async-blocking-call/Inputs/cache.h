#pragma once
#include "disk.h"

struct cache {
  disk::page page;
  void evict() { page.write(); }
  bool mustEvict() const { return page.isDirty(); }
};

struct store {
  cache pages;
  void put(int n) {
    if (n > 10)
      pages.evict();
  }
  bool isFull() const { return pages.mustEvict(); }
};
