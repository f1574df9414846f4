#include "driver/output.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"

namespace async_tidy {

llvm::Error writeWhole(const std::string &file, llvm::function_ref<void(llvm::raw_ostream &)> write) {
  // A link stays one: what it names is written.
  llvm::SmallString<256> real;
  if (llvm::sys::fs::real_path(file, real))
    real = file;
  llvm::ErrorOr<llvm::sys::fs::perms> permissions = llvm::sys::fs::getPermissions(real);
  llvm::Error failed = llvm::writeToOutput(real, [&](llvm::raw_ostream &out) {
    write(out);
    return llvm::Error::success();
  });
  if (failed) {
    std::string why;
    llvm::handleAllErrors(std::move(failed), [&](const llvm::ErrorInfoBase &error) {
      why = error.convertToErrorCode().message();
    });
    return llvm::createStringError("cannot write '" + file + "': " + why);
  }
  if (permissions)
    llvm::sys::fs::setPermissions(real, *permissions);
  return llvm::Error::success();
}

} // namespace async_tidy
