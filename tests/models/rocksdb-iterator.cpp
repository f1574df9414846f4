// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
// Since RocksDB 9.10 the functions of iterators are those of a base.
#include "rocksdb-iterator.h"
#include "task.h"

task<> iterate(rocksdb::Iterator *it) {
  for (it->SeekToFirst(); it->Valid(); it->Next()) // expect: async-lazy-load, async-lazy-load
    co_await tick{};
  it->Seek("key");        // expect: async-lazy-load
  it->SeekForPrev("key"); // expect: async-lazy-load
  it->SeekToLast();       // expect: async-lazy-load
  it->Prev();             // expect: async-lazy-load
}
