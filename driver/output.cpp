#include "driver/output.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"

namespace async_tidy {

namespace fs = llvm::sys::fs;

static llvm::Error cannotWrite(const std::string &file, const std::string &why) {
  return llvm::createStringError("cannot write '" + file + "': " + why);
}

static llvm::Error writeToDevice(const std::string &file, llvm::function_ref<void(llvm::raw_ostream &)> write) {
  std::error_code error;
  llvm::raw_fd_ostream out(file, error, fs::CD_OpenExisting, fs::FA_Write, fs::OF_None);
  if (error)
    return cannotWrite(file, error.message());
  out.enable_colors(false);
  write(out);
  out.close();
  error = out.error();
  out.clear_error();
  return error ? cannotWrite(file, error.message()) : llvm::Error::success();
}

llvm::Error writeWhole(const std::string &file, llvm::function_ref<void(llvm::raw_ostream &)> write) {
  fs::file_status status;
  if (!fs::status(file, status) && fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status))
    return writeToDevice(file, write);
  // A link stays one: what it names is written.
  llvm::SmallString<256> real;
  if (fs::real_path(file, real))
    real = file;
  llvm::ErrorOr<fs::perms> permissions = fs::getPermissions(real);
  llvm::Error failed = llvm::writeToOutput(real, [&](llvm::raw_ostream &out) {
    out.enable_colors(false);
    write(out);
    return llvm::Error::success();
  });
  if (failed) {
    std::string why;
    llvm::handleAllErrors(std::move(failed), [&](const llvm::ErrorInfoBase &error) {
      why = error.convertToErrorCode().message();
    });
    return cannotWrite(file, why);
  }
  if (permissions)
    fs::setPermissions(real, *permissions);
  return llvm::Error::success();
}

llvm::Error makeFolder(const std::string &folder) {
  if (std::error_code error = fs::create_directories(folder, /*IgnoreExisting=*/true, fs::all_all))
    return llvm::createStringError("cannot make folder '" + folder + "': " + error.message());
  return llvm::Error::success();
}

} // namespace async_tidy
