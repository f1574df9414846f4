// Which units read a file: asked with every keystroke, so it costs no look at all units.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringMap.h"

#include <string>
#include <vector>

namespace async_tidy {

class FileReaders {
public:
  /// Files by number, sorted: thousands of units read the same headers, whose names are kept once.
  using Files = std::vector<unsigned>;

  Files numbersOf(const std::vector<std::string> &files);
  /// The unit read `before` and reads `now` instead.
  void replace(unsigned unit, const Files &before, const Files &now);
  /// Sorted.
  llvm::ArrayRef<unsigned> of(llvm::StringRef file) const;
  bool reads(unsigned unit, llvm::StringRef file) const;
  /// Numbers of files stay.
  void forgetUnits();

  /// How many files have a number: from 0 on.
  unsigned size() const { return readers.size(); }
  llvm::StringRef name(unsigned file) const { return names[file]; }
  llvm::ArrayRef<unsigned> of(unsigned file) const { return readers[file]; }

private:
  llvm::StringMap<unsigned> numbers;
  /// Keys of the map.
  std::vector<llvm::StringRef> names;
  std::vector<std::vector<unsigned>> readers;
};

} // namespace async_tidy
