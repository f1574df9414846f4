// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
// Since RocksDB 9.10 the functions of iterators are those of a base.
#include "rocksdb-iterator.h"
#include "task.h"

task<> iterate(rocksdb::Iterator *it) {
  for (it->SeekToFirst(); it->Valid(); it->Next()) // expect: async-blocking-call, async-blocking-call
    co_await tick{};
  it->Seek("key");        // expect: async-blocking-call
  it->SeekForPrev("key"); // expect: async-blocking-call
  it->SeekToLast();       // expect: async-blocking-call
  it->Prev();             // expect: async-blocking-call
}
