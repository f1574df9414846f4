#include "driver/lsp/file_readers.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>

namespace async_tidy {

FileReaders::Files FileReaders::numbersOf(const std::vector<std::string> &files) {
  Files result;
  for (const std::string &file : files) {
    auto [known, isNew] = numbers.try_emplace(file, readers.size());
    if (isNew) {
      readers.emplace_back();
      names.push_back(known->first());
    }
    result.push_back(known->second);
  }
  llvm::sort(result);
  return result;
}

void FileReaders::replace(unsigned unit, const Files &before, const Files &now) {
  Files gone, added;
  std::ranges::set_difference(before, now, std::back_inserter(gone));
  std::ranges::set_difference(now, before, std::back_inserter(added));
  for (unsigned file : gone)
    if (auto found = llvm::lower_bound(readers[file], unit); found != readers[file].end() && *found == unit)
      readers[file].erase(found);
  for (unsigned file : added)
    if (auto found = llvm::lower_bound(readers[file], unit); found == readers[file].end() || *found != unit)
      readers[file].insert(found, unit);
}

llvm::ArrayRef<unsigned> FileReaders::of(llvm::StringRef file) const {
  auto found = numbers.find(file);
  return found == numbers.end() ? llvm::ArrayRef<unsigned>() : llvm::ArrayRef<unsigned>(readers[found->second]);
}

bool FileReaders::reads(unsigned unit, llvm::StringRef file) const {
  llvm::ArrayRef<unsigned> units = of(file);
  return std::ranges::binary_search(units, unit);
}

void FileReaders::forgetUnits() {
  for (std::vector<unsigned> &units : readers)
    units.clear();
}

} // namespace async_tidy
