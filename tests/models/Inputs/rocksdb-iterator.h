// As much of RocksDB's iterators as the test needs, in the shape that they have since 9.10.
#pragma once
#include <cstring>

namespace rocksdb {
struct Slice {
  Slice(const char *text) : data(text), size(std::strlen(text)) {}
  const char *data;
  size_t size;
};

class IteratorBase {
public:
  virtual ~IteratorBase() {}
  virtual bool Valid() const = 0;
  virtual void SeekToFirst() = 0;
  virtual void SeekToLast() = 0;
  virtual void Seek(const Slice &target) = 0;
  virtual void SeekForPrev(const Slice &target) = 0;
  virtual void Next() = 0;
  virtual void Prev() = 0;
};

class Iterator : public IteratorBase {
public:
  virtual Slice value() const = 0;
};
} // namespace rocksdb
